import type { Mention, NounPhrase } from '../../model/annotation.ts';
import type { Reading } from './frame.ts';

/** A person as the article introduced them: "Health Minister Ana Reyes", "Ana Reyes, the health minister". */
export interface Introduction {
  readonly name: string;
  /** Token from which on the introduction is known. */
  readonly from: number;
  /** Lower-cased words of the introducing noun phrase, its head first. */
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

/** Every introduction of a person, in text order. */
export function findIntroductions(r: Reading): readonly Introduction[] {
  return r.a.nounPhrases.flatMap((phrase, i) => {
    const mention = personAt(r, phrase.head);
    if (mention === undefined || r.phraseAt[phrase.head] === -1) return [];
    return [titleBefore(r, phrase, mention), apposition(r, phrase, r.a.nounPhrases[i + 1], mention)].filter((found) => found !== null);
  });
}

function personAt(r: Reading, token: number): Mention | undefined {
  const mention = r.a.mentions[r.mentionAt[token] ?? -1];
  return mention?.type === 'person' ? mention : undefined;
}

function titleBefore(r: Reading, phrase: NounPhrase, mention: Mention): Introduction | null {
  const first = r.a.tokens.slice(phrase.firstToken, phrase.endToken).filter((token) => token.end <= mention.start);
  return introduction(first.map((token) => [token.lower, token.pos]), mention.name, phrase.endToken);
}

function apposition(r: Reading, phrase: NounPhrase, next: NounPhrase | undefined, mention: Mention): Introduction | null {
  if (next === undefined || next.firstToken !== phrase.endToken + 1 || r.a.tokens[phrase.endToken]?.text !== ',') return null;
  if (personAt(r, next.head) !== undefined) return null;
  return introduction(r.a.tokens.slice(next.firstToken, next.endToken).map((token) => [token.lower, token.pos]), mention.name, next.endToken);
}

function introduction(words: readonly (readonly [string, string])[], name: string, from: number): Introduction | null {
  const content = words.filter(([, pos]) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ').map(([word]) => word);
  const head = content.at(-1);
  return head === undefined ? null : { name, from, head, modifiers: new Set(content.slice(0, -1)) };
}

/** The one person whom "the (modifiers) head" can mean at token `at`; null where none or several fit. */
export function introducedAs(introductions: readonly Introduction[], at: number, head: string, modifiers: readonly string[]): string | null {
  const names = new Set<string>();
  for (const known of introductions) {
    if (known.from > at) break;
    if (known.head === head && modifiers.every((word) => known.modifiers.has(word))) names.add(known.name);
    if (names.size > 1) return null;
  }
  const [name] = names;
  return name ?? null;
}
