import type { Mention, With } from '../model/annotation.ts';
import type { Digest } from '../model/digest.ts';
import { mixHash } from '../text/mix-hash.ts';
import { hashWord, readWords } from '../text/word-sequence.ts';
import { idf } from './idf.ts';
import { ascending, countEach, weighWords } from './weigh-words.ts';

/** Names kept: a long report names sixty, and those beyond the weightiest forty are met in any report on its subject. */
const MOST_NAMES = 40;

/** Hash of a name of one or more words, whatever its case, accents and hyphens. */
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
): Pick<Digest, 'names' | 'nameWeights' | 'surnames' | 'places' | 'leadPlaces'> {
  const rarity = new Map(mentions.map(({ name }) => [hashName(name), rarityOf(name)]));
  const all = weighWords(
    countEach(mentions.map(({ name }) => hashName(name))),
    (hash) => rarity.get(hash) ?? 0,
    MOST_NAMES,
  );
  const places = mentions.filter(({ type }) => type === 'place');
  return {
    names: all.hashes,
    nameWeights: all.weights,
    surnames: ascending(mentions.filter(isFullName).map(({ name }) => hashWord(lastWord(name)))),
    places: hashes(places),
    leadPlaces: hashes(places.filter(({ start }) => start < leadEnd)),
  };
}

const isFullName = ({ type, name }: Mention): boolean => type === 'person' && name.includes(' ');

const hashes = (mentions: readonly Mention[]): readonly number[] =>
  ascending(mentions.map(({ name }) => hashName(name)));
