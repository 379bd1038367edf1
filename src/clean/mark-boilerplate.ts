import type { Boilerplate, BoilerplateReason, Credit } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type Block, describeBlocks } from './block.ts';
import { GLUED_BREAK, GLUED_LINK } from './en/line-cues.ts';
import { isHeadlineForm, isLabelledHeadline, isStampedHeadline, isTitle } from './headline.ts';
import { isAgencyLine, isLastProse } from './rules/agency-line.ts';
import { isAuthorBox } from './rules/author-box.ts';
import { bylineNames } from './rules/byline.ts';
import { isCaption } from './rules/caption.ts';
import { correctedFacts } from './rules/correction.ts';
import { STAMP_BLOCKS } from './rules/date-stamp.ts';
import { lineCue } from './rules/line-cue.ts';
import { endsAreKept, isBareUrl, isLinkedHeadline, isMenuRow } from './rules/link-line.ts';
import { isReportersLine } from './rules/reporters-line.ts';
import { isNameSignature } from './rules/signature.ts';
import { isSubheading } from './rules/subheading.ts';
import { splitHeader } from './split-header.ts';
import { markStamps } from './stamps.ts';
import { trimSpan } from './trim-span.ts';

/** A text's paragraphs with what in them is not the report's own prose. */
export interface Marked {
  readonly blocks: readonly Block[];
  readonly boilerplate: readonly Boilerplate[];
  readonly headline: Span | null;
  /** ISO day of a date stamp or dateline at the head, or null. */
  readonly day: string | null;
  readonly byline: string | null;
  /** Agencies that datelines name. */
  readonly credits: readonly Credit[];
}

type Rule = (block: Block, blocks: readonly Block[]) => BoilerplateReason | null;

/** `before` and `after` are the nearest blocks that are not noise. */
type FormRule = (
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
) => BoilerplateReason | null;

/** Rules on a block's words, tried in order; the first that fits names the reason. */
const RULES_OF_WORDS: readonly Rule[] = [
  (block) => (isBareUrl(block) ? 'link' : null),
  (block, blocks) => (isAgencyLine(block, blocks) ? 'signature' : null),
  (block, blocks) => (isCaption(block, isLastProse(block, blocks)) ? 'caption' : null),
  (block) => (isReportersLine(block) ? 'signature' : null),
  (block, blocks) => (isAuthorBox(block, blocks.length) ? 'signature' : null),
  (block, blocks) =>
    block.short && !isLabelledHeadline(block, blocks[block.index + 1]) ? lineCue(block, blocks.length) : null,
  (block, blocks) => (isEdge(block, blocks) && bylineNames(block) !== null ? 'byline' : null),
  (block) => (isMenuRow(block) ? 'menu' : null),
];

/** Rules on a block's form; they ask what is left when the others have been tried. */
const RULES_OF_FORM: readonly FormRule[] = [
  (block, before, after) => (isNameSignature(block, before, after) ? 'signature' : null),
  (block, before, after) => (isLinkedHeadline(block, before, after) ? 'link' : null),
  (block, before, after) => (isSubheading(block, before, after) ? 'headline' : null),
];

function isEdge(block: Block, blocks: readonly Block[]): boolean {
  return block.index < STAMP_BLOCKS || block.index >= blocks.length - 3;
}

/** Marks headline, date stamp, dateline, byline and every other line that is not prose. Spans are sorted and do not
 *  overlap. A dateline becomes a paragraph of its own, so that no sentence begins with it. */
export function markBoilerplate(text: string, paragraphs: readonly Span[], title: string | null): Marked {
  const header = splitHeader(text, paragraphs);
  const blocks = describeBlocks(text, header.paragraphs);
  const reasons = new Map<number, BoilerplateReason>();
  if (header.stampDay !== null) reasons.set(0, 'dateline-header');
  for (const index of header.datelines) reasons.set(index, 'dateline-header');
  const stamps = markStamps(text, blocks, reasons);
  for (const block of blocks) {
    if (reasons.has(block.index)) continue;
    const reason = isTitle(block, text, title) ? 'headline' : firstReason(RULES_OF_WORDS, block, blocks);
    if (reason !== null) reasons.set(block.index, reason);
  }
  const lead = header.datelines[0] ?? null;
  const headline = markHeadline(lead === null ? blocks : blocks.slice(0, lead + 1), reasons, header.labelled);
  applyFormRules(blocks, reasons);
  const bylines = blocks.filter((block) => reasons.get(block.index) === 'byline');
  return {
    blocks,
    boilerplate: blocks.flatMap((block) => spansOf(text, block, reasons.get(block.index))),
    headline,
    day: header.stampDay ?? stamps.day ?? header.datelineDay,
    byline: stamps.byline ?? (bylines[0] === undefined ? null : bylineNames(bylines[0])),
    credits: header.credits,
  };
}

function applyFormRules(blocks: readonly Block[], reasons: Map<number, BoilerplateReason>): void {
  const left = blocks.filter((block) => !reasons.has(block.index));
  if (!endsAreKept(left)) return;
  left.forEach((block, place) => {
    for (const rule of RULES_OF_FORM) {
      const reason = rule(block, left[place - 1], left[place + 1]);
      if (reason === null) continue;
      reasons.set(block.index, reason);
      return;
    }
  });
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
  const facts = reason === 'developing' ? correctedFacts(text, block) : null;
  if (reason !== undefined && facts !== null)
    return [trimSpan(text, block.start, facts.start), trimSpan(text, facts.end, block.end)]
      .filter(({ start, end }) => end > start)
      .map((span) => ({ ...span, reason }));
  if (reason !== undefined) return [{ start: block.start, end: block.end, reason }];
  const from = Math.max(block.start, block.end - 200);
  const tail = text.slice(from, block.end);
  const words = (GLUED_LINK.exec(tail) ?? GLUED_BREAK.exec(tail))?.[1];
  if (words === undefined || block.end - words.length <= block.start) return [];
  return [{ start: block.end - words.length, end: block.end, reason: 'read-also' }];
}
