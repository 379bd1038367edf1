import type { EventMention } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { oncePer } from '../once-per.ts';
import type { ClassOf, Parsed } from './place.ts';
import type { QuantityWords } from './words.ts';

/** Event class by lemma or word. */
interface ClassIndex {
  readonly verbs: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, string>;
}

/** Built once a language. */
const indexOf = oncePer((words: QuantityWords): ClassIndex => {
  const verbs = new Map<string, string>();
  const nouns = new Map<string, string>();
  const adjectives = new Map<string, string>();
  for (const entry of words.eventClasses) {
    for (const verb of entry.verbs) if (!verbs.has(verb)) verbs.set(verb, entry.name);
    for (const word of entry.adjectives ?? []) if (!adjectives.has(word)) adjectives.set(word, entry.name);
    for (const noun of entry.nouns) if (!nouns.has(noun)) nouns.set(noun, entry.name);
  }
  return { verbs, nouns, adjectives };
});

/** Event class of an outcome adjective ("dead"), or undefined. */
export function outcomeClass(words: QuantityWords, lower: string): string | undefined {
  return indexOf(words).adjectives.get(lower);
}

/** Class by the events found before, else by the words themselves. */
export function classLookup(a: Parsed, mentionOf: ReadonlyMap<number, number>): ClassOf {
  const { verbs, nouns, adjectives } = indexOf(a.words);
  return (i) => {
    const event: EventMention | undefined = itemAt(a.events, mentionOf.get(i) ?? -1);
    if (event?.class != null) return event.class;
    const token = a.tokens[i];
    if (token === undefined) return null;
    if (token.pos === 'VERB') return verbs.get(token.lemma) ?? adjectives.get(token.lower) ?? null;
    return (
      adjectives.get(token.lower) ?? a.words.outcomeClasses.get(token.lower) ?? nouns.get(token.lemma) ?? null
    );
  };
}
