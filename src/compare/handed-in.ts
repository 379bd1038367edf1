import type { Annotated } from '../model/annotation.ts';
import type { Statement } from '../model/statement.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { HANDING_IN } from './en/pledge-words.ts';

/** Is what was pledged handed in by the one who was to do it: "she would appeal", "he would file the appeal", and then
 *  "Orban lodged an appeal"?
 *  @param told the article of the pledge */
export function isHandedIn(pledge: Statement, s: Statement, told: Annotated | undefined): boolean {
  if (told === undefined || s.predicate === null || s.object === null || s.negated || pledge.negated)
    return false;
  if (s.stance !== 'assert' && s.stance !== 'confirm') return false;
  if (!HANDING_IN.has(s.predicate) || s.subject === null || !isActor(s.subject, pledge, told)) return false;
  const handsIn = pledge.object === s.object && HANDING_IN.has(pledge.predicate ?? '');
  return handsIn || deedOf(pledge, told) === s.object;
}

/** The concept of the verb that the pledge begins with: "would | appeal". */
function deedOf({ span }: Statement, { tokens, verbGroups }: Annotated): string | null {
  return tokens[spansStartingIn(verbGroups, span)[0]?.head ?? -1]?.concept ?? null;
}

/** Whom the pledge is about; where a pronoun says so, one who is named in its sentence or the one before and does not
 *  speak. */
function isActor(name: string, { subject, chain, sentence }: Statement, told: Annotated): boolean {
  if (subject !== null) return subject === name;
  if (chain.includes(name)) return false;
  const at = told.sentences.findIndex(({ start }) => start === sentence.start);
  const start = told.sentences[at - 1]?.start ?? sentence.start;
  return told.mentions.some((one) => one.name === name && one.start >= start && one.start < sentence.end);
}
