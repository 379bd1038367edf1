import type { EventWords } from '../event-words.ts';
import { EVENT_CLASSES, EVENT_LABELS } from './event-classes.ts';
import { PROSPECTIVE_WORDS } from './function-words.ts';

export const EVENT_WORDS: EventWords = {
  classes: EVENT_CLASSES,
  labels: EVENT_LABELS,
  unrealOpeners: new Set(['if', 'whether', 'unless']),
  futureModals: new Set(['would']),
  prospective: PROSPECTIVE_WORDS,
  ownedObjects: new Set(['life']),
  indefinite: new Set(['a']),
};
