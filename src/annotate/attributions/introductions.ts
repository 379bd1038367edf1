import type { Mention, NounPhrase } from '../../model/annotation.ts';
import { mentionOver, type Reading } from './reading.ts';

/** A person as the article introduced them: "Health Minister Ana Reyes", "Ana Reyes, the health minister". */
export interface Introduction {
  readonly name: string;
  /** Token from which on the introduction is known. */
  readonly from: number;
  /** Lower-cased words of the introducing noun phrase, its head first. */
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

/** So many persons with one title: "the minister" can mean any of them. */
const MOST_ALIKE = 40;

/** The introductions of persons by their head noun, each in text order; a repeated one counts once. */
export type Introductions = ReadonlyMap<string, readonly Introduction[]>;

/** Every way in which the article introduces a person, outside quotations. */
export function findIntroductions(r: Reading): Introductions {
  const byHead = new Map<string, Introduction[]>();
  const known = new Set<string>();
  for (const [i, phrase] of r.a.nounPhrases.entries()) {
    const mention = personAt(r, phrase.head);
    if (mention === undefined || r.phraseAt[phrase.head] === -1) continue;
    for (const found of [
      titleBefore(r, phrase, mention),
      apposition(r, phrase, r.a.nounPhrases[i + 1], mention),
    ]) {
      if (found === null) continue;
      const key = [found.name, found.head, ...found.modifiers].join('|');
      if (known.has(key)) continue;
      known.add(key);
      byHead.set(found.head, [...(byHead.get(found.head) ?? []).slice(0, MOST_ALIKE), found]);
    }
  }
  return byHead;
}

function personAt(r: Reading, token: number): Mention | undefined {
  const mention = mentionOver(r, token);
  return mention?.type === 'person' ? mention : undefined;
}

function titleBefore(r: Reading, phrase: NounPhrase, mention: Mention): Introduction | null {
  let end = phrase.firstToken;
  while (end < phrase.endToken && (r.a.tokens[end]?.end ?? Infinity) <= mention.start) end += 1;
  return introduction(r, phrase.firstToken, end, mention.name, phrase.endToken);
}

function apposition(
  r: Reading,
  phrase: NounPhrase,
  next: NounPhrase | undefined,
  mention: Mention,
): Introduction | null {
  if (
    next === undefined ||
    next.firstToken !== phrase.endToken + 1 ||
    r.a.tokens[phrase.endToken]?.text !== ','
  )
    return null;
  if (personAt(r, next.head) !== undefined) return null;
  return introduction(r, next.firstToken, next.endToken, mention.name, next.endToken);
}

/** By the nouns and adjectives among the tokens `[first, end)`. */
function introduction(
  r: Reading,
  first: number,
  end: number,
  name: string,
  from: number,
): Introduction | null {
  const modifiers = new Set<string>();
  let head: string | null = null;
  for (let i = first; i < end; i += 1) {
    const token = r.a.tokens[i];
    if (token?.pos !== 'NOUN' && token?.pos !== 'PROPN' && token?.pos !== 'ADJ') continue;
    if (head !== null) modifiers.add(head);
    head = token.lower;
  }
  return head === null ? null : { name, from, head, modifiers };
}

/** The one person whom "the (modifiers) head" can mean at token `at`; null where none or several fit. */
export function introducedAs(
  introductions: Introductions,
  at: number,
  head: string,
  modifiers: readonly string[],
): string | null {
  const names = new Set<string>();
  for (const known of introductions.get(head) ?? []) {
    if (known.from > at) break;
    if (modifiers.every((word) => known.modifiers.has(word))) names.add(known.name);
  }
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}
