import type { Annotated } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { firstStartingAt, spansStartingIn } from '../text/spans-starting-in.ts';
import { COMPARING_WORDS, PRINTED_DATES, SETTING_AGAINST } from './en/openers.ts';

/** Words between "up from" and the day of the earlier figure. */
const REACH = 8;

/** Is the time that of a figure that another is compared with ("rose to 530, up from 410 on | Monday", "down from 40
 *  | two days ago")? Nothing happened on it that the sentence tells. */
export function isComparedDay({ tokens }: Pick<Annotated, 'tokens'>, time: Span): boolean {
  const at = firstStartingAt(tokens, time.start);
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const word = tokens[i];
    if (word === undefined || word.sentence !== sentence || word.text === ',' || word.text === ';')
      return false;
    if (word.lower === 'from' && COMPARING_WORDS.has(tokens[i - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** Is the time no day of what its sentence tells: one that it is set against ("in contrast to | Monday's scenes"), one
 *  printed on goods, or that of a thing named in passing beside the day of the happening ("the toll of | Monday's blast
 *  rose to 11 on Thursday")? */
export function isAsideDay(
  {
    article: { text },
    sentences,
    tokens,
    times,
  }: Pick<Annotated, 'article' | 'sentences' | 'tokens' | 'times'>,
  time: Span,
): boolean {
  const at = firstStartingAt(tokens, time.start);
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  if (sentence === undefined) return false;
  const before = text.slice(sentence.start, time.start);
  if (SETTING_AGAINST.test(before) || PRINTED_DATES.test(before)) return true;
  const isNamed = (end: number): boolean => /^['’]s?\b/.test(text.slice(end, end + POSSESSIVE_LENGTH));
  if (!isNamed(time.end)) return false;
  return spansStartingIn(times, sentence).some(
    ({ start, end, type, from, to }) =>
      type === 'DATE' && from !== null && from === to && start !== time.start && !isNamed(end),
  );
}

/** "'s " behind a day. */
const POSSESSIVE_LENGTH = 3;
