import type { Mention, With } from '../model/annotation.ts';
import type { Digest } from '../model/digest.ts';
import { mixHash } from '../text/mix-hash.ts';
import { hashWord, readWords } from '../text/word-sequence.ts';
import { idf } from './idf.ts';
import { ascending, countEach, weighVector } from './weigh-words.ts';

/** Names kept: a long report names sixty, and those beyond the weightiest forty are met in any report on its subject. */
const MOST_NAMES = 40;

/** Hash of a name, whatever its case, accents and hyphens. */
export function hashName(name: string): number {
  let hash = 0;
  for (const word of readWords(name).hashes) hash = mixHash(Math.imul(hash, 31) ^ word);
  return hash;
}

/** A name is as rare as the rarest of its words. */
function rarityOf(name: string): number {
  return Math.max(0, ...Array.from(readWords(name).hashes, idf));
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Who and what is named. `leadEnd`: where the first sentences end. */
export function readNames(
  { mentions }: With<'mentions'>,
  leadEnd: number,
): Pick<Digest, 'names' | 'people' | 'surnames' | 'places' | 'leadPlaces'> {
  const rarity = new Map(mentions.map(({ name }) => [hashName(name), rarityOf(name)]));
  const persons = mentions.filter(({ type, name }) => type === 'person' && name.includes(' '));
  const places = mentions.filter(({ type }) => type === 'place');
  const hashes = (some: readonly Mention[]): readonly number[] =>
    ascending(some.map(({ name }) => hashName(name)));
  return {
    names: weighVector(
      countEach(mentions.map(({ name }) => hashName(name))),
      (hash) => rarity.get(hash) ?? 0,
      MOST_NAMES,
    ),
    people: hashes(persons),
    surnames: ascending(persons.map(({ name }) => hashWord(lastWord(name)))),
    places: hashes(places),
    leadPlaces: hashes(places.filter(({ start }) => start < leadEnd)),
  };
}
