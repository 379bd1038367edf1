import type { NounPhrase } from '../../model/annotation.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import type { Reader } from './reader.ts';

/** The noun phrase that a token stands in. */
export function phraseAt(r: Reader, token: number): NounPhrase | undefined {
  const at = r.a.tokens[token];
  if (at === undefined) return undefined;
  const near = r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, at.start + 1) - 1];
  return near !== undefined && near.firstToken <= token && near.endToken > token ? near : undefined;
}
