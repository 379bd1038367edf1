import type { EventMention } from '../../model/annotation.ts';
import { EVENT_CLASSES } from '../en/event-classes.ts';
import type { ClassOf, Parsed } from './place.ts';

const VERB_CLASS = new Map<string, string>();

/** Outcome adjective → event class. */
export const WORD_CLASS = new Map<string, string>();

const NOUN_CLASS = new Map<string, string>();

for (const entry of EVENT_CLASSES) {
  for (const verb of entry.verbs) if (!VERB_CLASS.has(verb)) VERB_CLASS.set(verb, entry.name);
  for (const word of entry.adjectives ?? []) if (!WORD_CLASS.has(word)) WORD_CLASS.set(word, entry.name);
  for (const noun of entry.nouns) if (!NOUN_CLASS.has(noun)) NOUN_CLASS.set(noun, entry.name);
}

/** Outcomes that the tagger may take for nouns ("six more shot"). */
const OUTCOME_CLASS: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['stabbed', 'wound'],
  ['charged', 'charge'],
  ['jailed', 'convict'],
]);

/** Class by the events found before, else by the words themselves. */
export function classLookup(a: Parsed, mentionOf: ReadonlyMap<number, number>): ClassOf {
  return (i) => {
    const event: EventMention | undefined = a.events[mentionOf.get(i) ?? -1];
    if (event?.class != null) return event.class;
    const token = a.tokens[i];
    if (token === undefined) return null;
    if (token.pos === 'VERB') return VERB_CLASS.get(token.lemma) ?? WORD_CLASS.get(token.lower) ?? null;
    return (
      WORD_CLASS.get(token.lower) ?? OUTCOME_CLASS.get(token.lower) ?? NOUN_CLASS.get(token.lemma) ?? null
    );
  };
}
