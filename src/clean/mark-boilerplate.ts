import type { Boilerplate, BoilerplateReason } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type Block, describeBlocks } from './block.ts';
import { GLUED_LINK } from './en/line-cues.ts';
import { isHeadlineForm, isStampedHeadline, isTitle } from './headline.ts';
import { bylineNames } from './rules/byline.ts';
import { isCaption } from './rules/caption.ts';
import { dateStamp, STAMP_BLOCKS } from './rules/date-stamp.ts';
import { lineCue } from './rules/line-cue.ts';
import { endsAreKept, isBareUrl, isLinkedHeadline, isMenuRow } from './rules/link-line.ts';
import { isNameSignature } from './rules/signature.ts';
import { trimSpan } from './trim-span.ts';

/** A text's paragraphs with what in them is not the report's own prose. */
export interface Marked {
  readonly blocks: readonly Block[];
  readonly boilerplate: readonly Boilerplate[];
  readonly headline: Span | null;
  /** ISO day of a date stamp at the head, or null. */
  readonly day: string | null;
  readonly byline: string | null;
}

type Rule = (block: Block, blocks: readonly Block[]) => BoilerplateReason | null;

/** Rules on a block's words, tried in order; the first that fits names the reason. */
const RULES_OF_WORDS: readonly Rule[] = [
  (block) => (isBareUrl(block) ? 'link' : null),
  (block) => (isCaption(block) ? 'caption' : null),
  (block, blocks) => (block.short ? lineCue(block, blocks) : null),
  (block, blocks) => (isEdge(block, blocks) && bylineNames(block) !== null ? 'byline' : null),
  (block) => (isMenuRow(block) ? 'menu' : null),
];

/** Rules on a block's form; they ask what is left when the others have been tried. */
const RULES_OF_FORM: readonly Rule[] = [
  (block, blocks) => (isNameSignature(block, blocks) ? 'signature' : null),
  (block, blocks) => (isLinkedHeadline(block, blocks) ? 'link' : null),
];

function isEdge(block: Block, blocks: readonly Block[]): boolean {
  return block.index < STAMP_BLOCKS || block.index >= blocks.length - 3;
}

/** Marks headline, date stamp, byline and every other line that is not prose. Spans are sorted and do not overlap. */
export function markBoilerplate(text: string, paragraphs: readonly Span[], title: string | null): Marked {
  const stamped = splitStamp(text, paragraphs);
  const blocks = describeBlocks(text, stamped.paragraphs);
  const reasons = new Map<number, BoilerplateReason>();
  let day = stamped.day;
  if (stamped.day !== null) reasons.set(0, 'dateline-header');
  for (const block of blocks.slice(0, STAMP_BLOCKS)) {
    if (reasons.has(block.index)) continue;
    const stamp = dateStamp(block, text, false);
    if (stamp === null || stamp.rest !== null) continue;
    reasons.set(block.index, 'dateline-header');
    day ??= stamp.day;
  }
  applyRules(blocks, reasons, (block) =>
    isTitle(block, text, title) ? 'headline' : firstReason(RULES_OF_WORDS, block, blocks),
  );
  const headline = markHeadline(blocks, reasons, stamped.labelled);
  if (endsAreKept(blocks.filter((block) => !reasons.has(block.index)))) {
    applyRules(blocks, reasons, (block) => firstReason(RULES_OF_FORM, block, blocks));
  }
  const bylines = blocks.filter((block) => reasons.get(block.index) === 'byline');
  return {
    blocks,
    boilerplate: blocks.flatMap((block) => spansOf(text, block, reasons.get(block.index))),
    headline,
    day,
    byline: bylines[0] === undefined ? null : bylineNames(bylines[0]),
  };
}

function applyRules(
  blocks: readonly Block[],
  reasons: Map<number, BoilerplateReason>,
  reasonOf: (block: Block) => BoilerplateReason | null,
): void {
  for (const block of blocks) {
    if (reasons.has(block.index)) continue;
    const reason = reasonOf(block);
    if (reason !== null) reasons.set(block.index, reason);
  }
}

function firstReason(
  rules: readonly Rule[],
  block: Block,
  blocks: readonly Block[],
): BoilerplateReason | null {
  for (const rule of rules) {
    const reason = rule(block, blocks);
    if (reason !== null) return reason;
  }
  return null;
}

/** Parts a date stamp from the words it is run together with, so that each is a paragraph of its own. */
function splitStamp(
  text: string,
  paragraphs: readonly Span[],
): { paragraphs: readonly Span[]; day: string | null; labelled: boolean } {
  const [first] = describeBlocks(text, paragraphs.slice(0, 1));
  const stamp = first === undefined ? null : dateStamp(first, text, true);
  if (stamp === null || stamp.rest === null) return { paragraphs, day: null, labelled: false };
  return {
    paragraphs: [trimSpan(text, stamp.start, stamp.end), stamp.rest, ...paragraphs.slice(1)],
    day: stamp.day,
    labelled: stamp.labelled,
  };
}

/** The headline: a block that says the title, else the first block that is not noise where it has a headline's form.
 *  An unpunctuated second line under it (the deck) is marked with it. */
function markHeadline(
  blocks: readonly Block[],
  reasons: Map<number, BoilerplateReason>,
  labelled: boolean,
): Span | null {
  const titled = blocks.slice(0, STAMP_BLOCKS).find((block) => reasons.get(block.index) === 'headline');
  const first = blocks.slice(0, STAMP_BLOCKS).find((block) => {
    const reason = reasons.get(block.index);
    return reason === undefined || reason === 'headline';
  });
  const found = titled ?? first;
  if (found === undefined) return null;
  const next = blocks[found.index + 1];
  if (titled === undefined && !(labelled ? isStampedHeadline(found, next) : isHeadlineForm(found, next)))
    return null;
  reasons.set(found.index, 'headline');
  if (
    next !== undefined &&
    !reasons.has(next.index) &&
    !next.ended &&
    isHeadlineForm(next, blocks[next.index + 1])
  ) {
    reasons.set(next.index, 'headline');
  }
  return { start: found.start, end: found.end };
}

function spansOf(text: string, block: Block, reason: BoilerplateReason | undefined): Boilerplate[] {
  if (reason !== undefined) return [{ start: block.start, end: block.end, reason }];
  const from = Math.max(block.start, block.end - 200);
  const glued = GLUED_LINK.exec(text.slice(from, block.end));
  const words = glued?.[1];
  if (words === undefined || block.end - words.length <= block.start) return [];
  return [{ start: block.end - words.length, end: block.end, reason: 'read-also' }];
}
