import type { Span } from '../model/span.ts';
import { type Block, capitalShare, foldWords } from './block.ts';
import { ARTICLE, HEADLINE_LABEL } from './en/headline-words.ts';
import { bylineNames } from './rules/byline.ts';
import { TITLE_CASE } from './rules/link-line.ts';

/** Headlines run to about 20 words; long ones that are sentence-case and unpunctuated are more likely a lead, the more
 *  so with articles, which headlines leave out. */
const MAX_HEADLINE_WORDS = 30;
const MAX_SENTENCE_CASE_WORDS = 22;
const MAX_WORDS_WITH_ARTICLE = 16;

/** A title and a block tell the same words when the shorter folded form is this share of the longer one. */
const SAME_TITLE = 0.8;

/** The block says the article's title and nothing else. */
export function isTitle(block: Span, text: string, title: string | null): boolean {
  if (title === null || block.end - block.start > 2 * title.length + 40) return false;
  const [a, b] = [foldWords(text.slice(block.start, block.end)), foldWords(title)];
  if (a === '' || b === '') return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return longer.startsWith(shorter) && shorter.length / longer.length >= SAME_TITLE;
}

/** The block has the form of a headline: short, no sentence end (or title case, or a short question), and the report
 *  goes on after it with prose. */
export function isHeadlineForm(block: Block, next: Block | undefined): boolean {
  if (next === undefined || !block.short || block.words > MAX_HEADLINE_WORDS || block.words < 2) return false;
  if (!/^[\p{Lu}\p{N}"“‘'’]/u.test(block.bare) || /[:;,–—-]$/.test(block.text)) return false;
  const titled = capitalShare(block.text) >= TITLE_CASE && block.words >= 3;
  if (titled && !/[.!?]["”’]?\s+\p{Lu}/u.test(block.text)) return true;
  if (block.ended) return /\?["”’]?$/.test(block.text) && block.words <= 14 && next.ended;
  const longest = ARTICLE.test(block.text) ? MAX_WORDS_WITH_ARTICLE : MAX_SENTENCE_CASE_WORDS;
  return block.words <= longest && /\p{L}/u.test(block.text);
}

/** "Opinion: The pier must go", the first line of the text with a byline under it: the kind of piece heads its headline,
 *  and no other piece is linked to. */
export function isLabelledHeadline(block: Block, next: Block | undefined): boolean {
  return (
    block.index === 0 &&
    next !== undefined &&
    HEADLINE_LABEL.test(block.text) &&
    bylineNames(next) !== null &&
    isHeadlineForm(block, next)
  );
}

/** What follows a labelled date stamp on its line is a headline, full stop or not: one sentence at most, no longer than
 *  headlines are. */
export function isStampedHeadline(rest: Block, next: Block | undefined): boolean {
  if (next === undefined || !rest.short || rest.words > MAX_HEADLINE_WORDS) return false;
  return !/\p{Ll}[.!?]["”’]?\s+\p{Lu}/u.test(rest.text);
}
