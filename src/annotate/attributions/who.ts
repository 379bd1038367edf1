import type { Mention } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { nounLemma } from './noun-lemma.ts';
import { phraseOver, type Range, type Reading } from './reading.ts';

export type Sex = 'woman' | 'man';

/** What a pronoun asks of the one it stands for. */
export interface Who {
  /** `body`: a description of one: "the company"; `open`: of a speaker that may be a person or a body: "the head". */
  readonly kind: 'person' | 'thing' | 'place' | 'body' | 'open';
  /** Null where nothing tells. */
  readonly sex: Sex | null;
}

/** Everybody and everything that the article names, by canonical name. */
export type Cast = ReadonlyMap<string, Who>;

/** The sex of each person as the article tells it: by title or kin ("Ms. Reyes", "his wife Ana"), else by the given name. */
export function castOf(r: Reading): Cast {
  const cast = new Map<string, Who>();
  const told = new Map<string, Sex | 'both'>();
  for (const [i, mention] of r.a.mentions.entries()) {
    const known = cast.get(mention.name);
    if (known === undefined || known.kind === 'place')
      cast.set(mention.name, { kind: kindOf(mention), sex: givenSex(r, mention) });
    if (mention.type !== 'person') continue;
    const sex = toldSex(r, r.mentionTokens[i]?.first ?? 0);
    if (sex !== null) told.set(mention.name, (told.get(mention.name) ?? sex) === sex ? sex : 'both');
  }
  for (const [name, sex] of told) cast.set(name, { kind: 'person', sex: sex === 'both' ? null : sex });
  return cast;
}

const kindOf = ({ type }: Mention): Who['kind'] =>
  type === 'person' ? 'person' : type === 'place' ? 'place' : 'thing';

function givenSex(r: Reading, { name, type }: Mention): Sex | null {
  const space = name.indexOf(' ');
  if (type !== 'person' || space < 0) return null;
  const given = name.slice(0, space).toLowerCase();
  const { women, men } = r.words.sources.sexes;
  return women.givenNames.has(given) ? 'woman' : men.givenNames.has(given) ? 'man' : null;
}

/** By the title or the noun right before the name at `first`, over a comma behind a noun: "his wife, Ana". */
function toldSex(r: Reading, first: number): Sex | null {
  const at = itemAt(r.a.tokens, first - 1)?.text === ',' ? first - 2 : first - 1;
  return sexOfWord(r, itemAt(r.a.tokens, at)?.lower ?? '');
}

function sexOfWord(r: Reading, text: string): Sex | null {
  const word = text.endsWith('.') ? text.slice(0, -1) : text;
  const { women, men } = r.words.sources.sexes;
  return women.words.has(word) ? 'woman' : men.words.has(word) ? 'man' : null;
}

/** Who the source is that goes by `name`; null where it is several or nobody that a pronoun could mean. */
export function whoIs(r: Reading, cast: Cast, source: Range, name: string): Who | null {
  const known = cast.get(name);
  if (known !== undefined) return known;
  const head = itemAt(r.a.tokens, phraseOver(r, source.first)?.head ?? -1);
  if (head === undefined) return null;
  const lemma = nounLemma(r, head);
  if (lemma !== head.lower && r.words.links.endsPlural(head.lower)) return null;
  const sex = sexOfWord(r, head.lower);
  const { sources } = r.words;
  const before = itemAt(r.a.tokens, (phraseOver(r, source.first)?.head ?? 0) - 1)?.lower ?? '';
  if (sources.bodies.has(lemma) || sources.bodies.has(`${before} ${lemma}`))
    return { kind: 'body', sex: null };
  if (sex !== null || sources.namesPerson(lemma)) return { kind: 'person', sex };
  if (sources.documents.has(lemma) || sources.relays.has(lemma)) return { kind: 'thing', sex: null };
  return sources.speakers.has(lemma) ? { kind: 'open', sex: null } : null;
}
