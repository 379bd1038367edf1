import type { Sentence, Token, With } from '../../model/annotation.ts';
import type { Language } from '../language.ts';
import type { Marked } from '../marks.ts';
import { readContext } from './context.ts';
import { type CutParagraph, cutAtoms } from './cut-atoms.ts';
import type { Beside, TimeExpression } from './expression.ts';
import type { Match } from './rule.ts';
import { scan } from './scan.ts';
import type { TimeWords } from './words.ts';

/** Finds and reads every time expression, without placing it on the calendar. Sorted by start, not overlapping;
 *  spans are UTF-16 offsets into `article.text`. */
export function recognizeTimes(
  a: With<'tokens' | 'sentences'> & Marked,
  language: Language,
): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  let sentence = 0;
  for (const paragraph of cutAtoms(a.article, a.tokens, a.marks, language.times)) {
    for (const { at, match } of scan(paragraph)) {
      const start = paragraph.starts[at];
      const end = endOf(paragraph, match.end - 1);
      if (start === undefined || end === undefined) continue;
      while ((a.sentences[sentence + 1]?.start ?? Infinity) <= start) sentence += 1;
      const placed = a.sentences[sentence];
      if (placed === undefined) continue;
      const token = firstTokenPast(a.tokens, placed, start);
      let endToken = token;
      while (endToken < placed.endToken && (a.tokens[endToken]?.start ?? Infinity) < end) endToken += 1;
      out.push({
        start,
        end,
        form: match.form,
        edge: match.edge ?? null,
        part: match.part ?? null,
        clock: match.clock ?? null,
        beside: readBeside(match, a.tokens, token, endToken, language.times),
        context: readContext(a.tokens, placed, token, endToken, language.times),
        sentence,
      });
    }
  }
  return out;
}

/** What the counted length in the tokens `[first, end)` is counted from, where "after" or "before" stands behind it.
 *  "For a month after" and "in the three years after" are lengths and nothing is counted from there. */
function readBeside(
  { form }: Match,
  tokens: readonly Token[],
  first: number,
  end: number,
  words: TimeWords,
): Beside | null {
  if (form.kind !== 'duration' || form.toward !== null || form.amount.low === null) return null;
  const direction = words.besideSteps.get(tokens[end]?.lower ?? '');
  if (direction === undefined) return null;
  if (words.determiners.has(tokens[first]?.lower ?? '')) return null;
  if (words.lengthPrepositions.has(tokens[first - 1]?.lower ?? '')) return null;
  const next = tokens[end + 1]?.lower ?? '';
  const known = words.determiners.has(next) || words.demonstratives.has(next) || words.that.has(next);
  return { direction, token: end + 1, known };
}

/** Place in the text behind an atom. */
function endOf({ starts, atoms }: CutParagraph, at: number): number | undefined {
  const start = starts[at];
  const atom = atoms[at];
  return start === undefined || atom === undefined ? undefined : start + atom.text.length;
}

/** The first token of a sentence that ends behind a place in the text; the sentence's end where none does. */
function firstTokenPast(tokens: readonly Token[], { firstToken, endToken }: Sentence, place: number): number {
  let low = firstToken;
  let high = endToken;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
