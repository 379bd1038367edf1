import type { Annotated } from '../../model/annotation.ts';
import { conceptsOf } from '../reading/reader.ts';

/** Sentences of a pair of ordinary reports: what a word that stands in one of them is measured against. */
const PAIR_SENTENCES = 40;

/** For each article, in how many of its sentences a concept stands. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Information of a concept in nats: 0 and up. */
export type Weigh = (concept: string) => number;

/** Counts the sentences of every article that hold a concept, boilerplate left out. */
export function countConcepts(story: readonly Annotated[]): Counts {
  return new Map(story.map((a) => [a.article.id, countsOf(a)]));
}

function countsOf(a: Annotated): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const concepts = conceptsOf(a);
  for (const sentence of a.sentences) {
    if (sentence.boilerplate) continue;
    const own = new Set(
      concepts.slice(sentence.firstToken, sentence.endToken).flatMap((concept) => concept ?? []),
    );
    for (const concept of own) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  return counts;
}

/** What a concept tells when two articles are compared: much if it is rare in both. It depends on these two articles
 *  alone, so that a third report never changes how alike two statements are. */
export function weighFor(counts: Counts, a: string, b: string): Weigh {
  return weighBy(counts.get(a) ?? NONE, counts.get(b) ?? NONE);
}

const NONE: ReadonlyMap<string, number> = new Map();

/** The same, from the counts of the two articles. */
export function weighBy(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Weigh {
  return (concept) => informationOf((a.get(concept) ?? 0) + (b.get(concept) ?? 0));
}

/** Nats of a concept that stands in so many sentences of two articles. */
export function informationOf(sentences: number): number {
  return INFORMATION[sentences] ?? information(sentences);
}

function information(sentences: number): number {
  return Math.log(1 + PAIR_SENTENCES / Math.max(sentences / 2, 0.5));
}

/** Computed once for the usual counts: every pair of statements asks for a dozen. */
const INFORMATION: readonly number[] = Array.from({ length: 100 }, (_, sentences) => information(sentences));

export function weightOf(weigh: Weigh, concepts: readonly string[]): number {
  return concepts.reduce((sum, concept) => sum + weigh(concept), 0);
}

/** Concepts in both lists; each list sorted or not, without duplicates. */
export function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  const other = b.length > LOOK_THROUGH ? setOf(b) : null;
  return a.filter((concept) => (other === null ? b.includes(concept) : other.has(concept)));
}

/** Shorter lists are looked through faster than a set is asked. */
const LOOK_THROUGH = 8;

/** One statement meets many others: the set of its list is made once. The lists are never changed. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const made = new Set(list);
  sets.set(list, made);
  return made;
}
