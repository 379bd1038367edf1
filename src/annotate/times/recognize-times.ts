import type { With } from '../../model/annotation.ts';
import { cutAtoms } from './atoms.ts';
import { readContext } from './context.ts';
import type { TimeExpression } from './expression.ts';
import { scan } from './scan.ts';

/** Finds and reads every time expression, without placing it on the calendar. Sorted by start, not overlapping;
 *  spans are UTF-16 offsets into `article.text`. */
export function recognizeTimes(a: With<'tokens' | 'sentences'>): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  let sentence = 0;
  let token = 0;
  for (const atoms of cutAtoms(a.article)) {
    for (const { at, match } of scan(atoms)) {
      const start = atoms[at]?.start;
      const end = atoms[match.end - 1]?.end;
      if (start === undefined || end === undefined) continue;
      while (sentence + 1 < a.sentences.length && (a.sentences[sentence + 1]?.start ?? Infinity) <= start)
        sentence += 1;
      while (token < a.tokens.length && (a.tokens[token]?.end ?? Infinity) <= start) token += 1;
      const placed = a.sentences[sentence];
      if (placed === undefined) continue;
      let endToken = token;
      while (endToken < placed.endToken && (a.tokens[endToken]?.start ?? Infinity) < end) endToken += 1;
      out.push({
        start,
        end,
        form: match.form,
        edge: match.edge ?? null,
        part: match.part ?? null,
        clock: match.clock ?? null,
        context: readContext(a.tokens, placed, token, endToken),
        sentence,
      });
    }
  }
  return out;
}
