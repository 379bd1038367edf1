import type { Annotated } from '../model/annotation.ts';
import { conceptsOf } from './reader.ts';

/** Information of a concept in a story: log of the sentences it could stand in over those it stands in. */
export type Weights = ReadonlyMap<string, number>;

/** Weights from the story's own sentences. A word that stands everywhere in the story says little about any one statement. */
export function storyWeights(story: readonly Annotated[]): Weights {
  const seen = new Map<string, number>();
  let sentences = 0;
  for (const a of story) {
    const concepts = conceptsOf(a);
    for (const sentence of a.sentences) {
      if (sentence.boilerplate) continue;
      sentences += 1;
      const own = new Set(concepts.slice(sentence.firstToken, sentence.endToken).flatMap((concept) => concept ?? []));
      for (const concept of own) seen.set(concept, (seen.get(concept) ?? 0) + 1);
    }
  }
  return new Map([...seen].map(([concept, count]) => [concept, Math.log(1 + sentences / count)]));
}

export function weightOf(weights: Weights, concepts: readonly string[]): number {
  return concepts.reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0);
}

/** Concepts in both lists; each list sorted or not, without duplicates. */
export function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  const other = new Set(b);
  return a.filter((concept) => other.has(concept));
}
