import type { BoilerplateReason } from '../../model/article.ts';
import { agenciesIn } from '../agency-names.ts';
import { type Block, describeBlocks, foldWords } from '../block.ts';
import { isCaption } from '../rules/caption.ts';
import { lineCue } from '../rules/line-cue.ts';
import { isReportersLine } from '../rules/reporters-line.ts';
import { LINK_SHARE, type PageBlock } from './block-text.ts';

/** Lines at either end of an article with fewer words and no sentence end are page furniture. */
const SHORT_EDGE_WORDS = 12;

const ENDED = /[.!?…:;"”’)。！？；：」』）؟؛۔।]$/;

/** A finished sentence of so many words stays, whatever it opens with: it is marked where it is furniture. */
const SENTENCE_WORDS = 15;

/** What stands at either end of an article for these reasons is the page's, not the report's. Lines that say where the
 *  words come from stay. */
const FURNITURE_REASONS: ReadonlySet<BoilerplateReason> = new Set([
  'share',
  'newsletter',
  'comment-prompt',
  'menu',
  'read-also',
  'link',
  'caption',
  'copyright',
]);

/** The blocks that belong to the article: no rows of links, no repeated title, no furniture at its ends. */
export function keepBlocks(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
  const folded = title === null ? null : foldWords(title);
  // Folding is costly, and only what is about as long can say the same.
  const longest = 2 * (title?.length ?? 0) + 20;
  const kept = blocks.filter(
    (block) =>
      block.linkShare < LINK_SHARE &&
      (folded === null || block.text.length > longest || foldWords(block.text) !== folded),
  );
  const described = describeTexts(kept);
  let from = 0;
  let to = kept.length;
  const isCut = (at: number) => isFurniture(described[at], to) && !isToldItem(kept, at);
  while (from < to && isCut(from)) from += 1;
  while (to > from && isCut(to - 1) && !namesSource(described[to - 1], to)) to -= 1;
  return to > from ? kept.slice(from, to) : kept;
}

/** The blocks as the rules on lines want them. */
export function describeTexts(blocks: readonly PageBlock[]): Block[] {
  let start = 0;
  const spans = blocks.map(({ text }) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return span;
  });
  return describeBlocks(blocks.map(({ text }) => text).join('\n'), spans);
}

/** Items of a list that are looked back over for the sentence that announces it. */
const MAX_ITEMS = 200;

/** An item of a list that a sentence announces ("These are the dead:"), none of which is a link. */
function isToldItem(blocks: readonly PageBlock[], at: number): boolean {
  let first = at;
  while (at - first < MAX_ITEMS && blocks[first]?.tag === 'LI' && blocks[first]?.linkShare === 0) first -= 1;
  return (
    first < at && /[:：]$/.test(blocks[first]?.text ?? '') && (blocks[first]?.linkShare ?? 1) < LINK_SHARE
  );
}

function isFurniture(block: Block | undefined, count: number): boolean {
  if (block === undefined || !block.short) return false;
  const ended = ENDED.test(block.text);
  if (!ended && block.words < SHORT_EDGE_WORDS) return true;
  if (ended && block.words >= SENTENCE_WORDS) return false;
  const reason = isCaption(block, false) ? 'caption' : lineCue(block, count);
  return reason !== null && FURNITURE_REASONS.has(reason);
}

/** A last line says whose words these are: "(AP)", "With agencies", "© Reuters". `count`: blocks of the article. */
export function namesSource(block: Block | undefined, count: number): boolean {
  if (block === undefined) return false;
  const reason = isReportersLine(block) ? 'signature' : lineCue(block, count);
  if (reason === 'signature') return true;
  return (reason === null || reason === 'copyright') && agenciesIn(block.text, 0).length > 0;
}
