import type { EventWords } from '../event-words.ts';
import { EVENT_CLASSES, EVENT_LABELS } from './event-classes.ts';
import { PROSPECTIVE_WORDS } from './function-words.ts';

export const EVENT_WORDS: EventWords = {
  classes: EVENT_CLASSES,
  labels: EVENT_LABELS,
  unrealOpeners: new Set(['if', 'whether', 'unless']),
  futureModals: new Set(['would']),
  prospective: PROSPECTIVE_WORDS,
  attempts: new Set(
    'plot try attempt conspire conspiracy scheme threaten threat fail refuse bid seek'.split(' '),
  ),
  nearly: new Set(['nearly', 'almost', 'narrowly']),
  supposing: new Set(['feared', 'presumed', 'believed', 'thought', 'assumed']),
  nobody: new Set(['no', 'none', 'nobody', 'neither', 'few']),
  bounding: new Set(['fewer', 'less', 'more', 'doubt', 'sooner', 'later']),
  partitive: new Set(['of']),
  ownedObjects: new Set(['life']),
  indefinite: new Set(['a']),
};
