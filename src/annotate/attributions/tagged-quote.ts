import { canSpeak } from './can-speak.ts';
import type { Found } from './found.ts';
import { behind, type Frame, groupOver, quoteOver, type Range, type Reading, word } from './reading.ts';
import { resumeQuote } from './resume-quote.ts';
import { sourceAfter } from './source-after.ts';
import { sourceBefore } from './source-before.ts';

/** Words between a quotation and the verb that tells of its speaker, at most. */
const REACH = 12;

/** “…,” the mayor went on; “…,” laughed Bo Hall: behind a quotation that stays open for it any verb tells who speaks,
 *  though it is no verb of saying. For frames in which no rule found anything. */
export function taggedQuote(r: Reading, frame: Frame, index: number): Found | null {
  const first = behindOpenQuote(r, frame);
  if (first === null) return null;
  for (let i = first; i < Math.min(frame.end, first + REACH); i += 1) {
    const group = groupOver(r, i);
    if (group === undefined) continue;
    if (group.tense === 'infinitive' || r.words.links.isProgressive(word(r, group.head))) return null;
    const inverted = group.firstToken === first;
    const source = inverted
      ? sourceAfter(r, group.endToken, frame.end)
      : sourceBefore(r, frame, group.firstToken);
    if (source === null || !canSpeak(r, source) || (!inverted && source.first !== first)) return null;
    const cue: Range = { first: group.firstToken, end: group.endToken };
    const content: Range = { first: frame.first, end: behind(r, frame.first) };
    const more = resumeQuote(r, frame, Math.max(source.end, cue.end));
    return {
      rule: inverted ? 'inverted' : 'verb',
      frame: index,
      source,
      cue: [cue],
      content: more === null ? [content] : [content, more],
      stance: 'assert',
      hedged: false,
      negated: group.negated,
      speech: true,
      relay: null,
    };
  }
  return null;
}

/** The word behind a quotation at the head of the frame that ends in a comma, a question or a shout; else null. */
export function behindOpenQuote(r: Reading, frame: Frame): number | null {
  const quote = quoteOver(r, frame.first);
  if (quote?.form !== 'direct') return null;
  const at = behind(r, frame.first);
  if (at >= frame.end) return null;
  if (word(r, at) === ',') return at + 1;
  return /[,!?]$/.test(r.a.article.text.slice(quote.inner.start, quote.inner.end)) ? at : null;
}
