import { hasFiniteVerb, trim } from './content.ts';
import type { Found } from './found.ts';
import { behind, type Frame, quoteOver, type Range, type Reading, word } from './reading.ts';
import { behindOpenQuote, taggedQuote } from './tagged-quote.ts';

/** A quotation that stands alone belongs to the last speaker for so many sentences. */
const FLOATING_SENTENCES = 5;

/** Gives quotations that stand alone (whole sentences, no cue of their own) to the speaker before them: in the same
 *  paragraph within five sentences, or at once in the next. Also fills "S said:" with the quotation below it. */
export function continueQuotes(r: Reading, matched: readonly Found[]): readonly Found[] {
  // Without quotations there is nothing to go on with.
  if (r.quoteTokens.length === 0) return matched.filter((item) => item.content.length > 0);
  const found = withTagged(r, matched);
  const out = [...beginEarlier(r, found)];
  const lastInFrame = new Map<number, number>();
  for (const [i, item] of out.entries())
    if (item.speech && goesOn(r, item, r.frames[item.frame])) lastInFrame.set(item.frame, i);
  const taken = new Set(found.map((item) => item.frame));
  const begun = new Set(out.flatMap((item) => item.content.map((range) => range.first)));
  let speaker: { at: number; sentences: number; paragraph: number } | null = null;
  for (const [index, frame] of r.frames.entries()) {
    const own = lastInFrame.get(index);
    if (own !== undefined) {
      speaker = { at: own, sentences: 0, paragraph: frame.paragraph };
      continue;
    }
    if (speaker === null) continue;
    const quotes = taken.has(index) || begun.has(frame.first) ? null : floating(r, frame);
    const near: boolean = frame.paragraph - speaker.paragraph <= 1 && speaker.sentences < FLOATING_SENTENCES;
    const before = out[speaker.at];
    if (quotes === null || !near || before === undefined) {
      speaker =
        frame.paragraph === speaker.paragraph && near
          ? { ...speaker, sentences: speaker.sentences + 1 }
          : null;
      continue;
    }
    out[speaker.at] = { ...before, content: [...before.content, ...quotes] };
    speaker = { ...speaker, sentences: speaker.sentences + 1, paragraph: frame.paragraph };
  }
  return out.filter((item) => item.content.length > 0);
}

/** With the quotations that no rule found but a verb of their own gives a speaker. */
function withTagged(r: Reading, found: readonly Found[]): readonly Found[] {
  const taken = new Set(found.map((item) => item.frame));
  const tagged: Found[] = [];
  for (const [index, frame] of r.frames.entries()) {
    const item = taken.has(index) ? null : taggedQuote(r, frame, index);
    if (item !== null) tagged.push(item);
  }
  return tagged.length === 0 ? found : [...found, ...tagged].sort((a, b) => a.frame - b.frame);
}

/** Only who was quoted, or introduced by a colon, is quoted further. */
function goesOn(r: Reading, found: Found, frame: Frame | undefined): boolean {
  if (frame === undefined) return false;
  if (word(r, frame.end - 1) === ':') return true;
  if (found.content.length === 0) return false;
  return found.content.some(
    (range) => quoteOver(r, range.end - 1) !== undefined || quoteOver(r, range.first) !== undefined,
  );
}

/** The frame's quotations, if it holds little else; all of it, if it goes on from a quotation; else null. */
function floating(r: Reading, frame: Frame): readonly Range[] | null {
  const opening = quoteOver(r, frame.first);
  if (opening?.form === 'direct' && behind(r, frame.first) < frame.end) {
    // “…,” and words with a verb of their own: somebody else's, even where nobody can be named.
    const at = behindOpenQuote(r, frame);
    if (at !== null && hasFiniteVerb(r, at, frame.end)) return null;
    const whole = trim(r, frame);
    return whole === null ? null : [whole];
  }
  const ranges: Range[] = [];
  for (let i = frame.first; i < frame.end; i = behind(r, i)) {
    if (r.quoteAt[i] !== -1) ranges.push({ first: i, end: Math.min(behind(r, i), frame.end) });
    else if (r.a.tokens[i]?.pos !== 'PUNCT') return null;
  }
  return ranges.length > 0 ? ranges : null;
}

/** `“First part.` | `“Second part,” Reyes said.`: a paragraph whose quotation stays open belongs to the speaker whom
 *  the next one names. */
function beginEarlier(r: Reading, found: readonly Found[]): readonly Found[] {
  const taken = new Set(found.map((item) => item.frame));
  const begun: Found[] = [];
  for (const item of found) {
    const earlier = earlierOf(r, item, taken);
    begun.push(earlier === null ? item : { ...item, content: [...earlier, ...item.content] });
  }
  return begun;
}

/** The open paragraphs before what an attribution begins its frame with; null where it begins with something else. */
function earlierOf(r: Reading, item: Found, taken: ReadonlySet<number>): readonly Range[] | null {
  const frame = r.frames[item.frame];
  const opening = item.content[0];
  if (frame === undefined || opening?.first !== frame.first || r.quoteAt[frame.first] === -1) return null;
  const earlier: Range[] = [];
  for (let i = item.frame - 1; i >= 0 && earlier.length < FLOATING_SENTENCES; i -= 1) {
    const previous = r.frames[i];
    if (previous === undefined || taken.has(i) || previous.paragraph !== frame.paragraph - 1 - earlier.length)
      break;
    const quote = quoteOver(r, previous.first);
    if (quote === undefined || quote.inner.end < quote.end) break;
    earlier.unshift({ first: previous.first, end: previous.end });
  }
  return earlier;
}
