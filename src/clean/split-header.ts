import type { Credit } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { describeBlocks } from './block.ts';
import { dateStamp } from './rules/date-stamp.ts';
import { readDateline } from './rules/dateline.ts';
import { trimSpan } from './trim-span.ts';

/** Paragraphs at the head in which a dateline may stand: headline, deck, byline, stamp, captions and links. */
const DATELINE_BLOCKS = 8;

/** Longest dateline with the words after it that show it is one, in characters. */
const DATELINE_REACH = 300;

/** A text's paragraphs, with what is run together at its head parted. */
export interface Header {
  readonly paragraphs: readonly Span[];
  /** Day of a stamp that was run together with the first paragraph, which is then `paragraphs[0]`; else null. */
  readonly stampDay: string | null;
  /** That stamp has a label. */
  readonly labelled: boolean;
  /** Indices into `paragraphs` of those that are a dateline and nothing else. */
  readonly datelines: readonly number[];
  /** ISO day of the first dateline, where it carries the year. */
  readonly datelineDay: string | null;
  readonly credits: readonly Credit[];
}

/** Parts a date stamp and datelines from the words they are run together with, so that each is a paragraph of its own. */
export function splitHeader(text: string, paragraphs: readonly Span[]): Header {
  const stamped = splitStamp(text, paragraphs);
  const parted: Span[] = [];
  const datelines: number[] = [];
  const credits: Credit[] = [];
  let datelineDay: string | null = null;
  stamped.paragraphs.forEach((paragraph, index) => {
    const { start, end } = paragraph;
    const dateline =
      index < DATELINE_BLOCKS ? readDateline(text.slice(start, Math.min(end, start + DATELINE_REACH))) : null;
    if (dateline === null) {
      parted.push(paragraph);
      return;
    }
    if (datelines.length === 0) datelineDay = dateline.day;
    datelines.push(parted.length);
    parted.push({ start, end: start + dateline.end }, { start: start + dateline.rest, end });
    credits.push(
      ...dateline.credits.map((one) => ({ ...one, start: start + one.start, end: start + one.end })),
    );
  });
  return { ...stamped, paragraphs: parted, datelines, datelineDay, credits };
}

function splitStamp(
  text: string,
  paragraphs: readonly Span[],
): Pick<Header, 'paragraphs' | 'stampDay' | 'labelled'> {
  const [first] = describeBlocks(text, paragraphs.slice(0, 1));
  const stamp = first === undefined ? null : dateStamp(first, text, true);
  if (stamp === null || stamp.rest === null) return { paragraphs, stampDay: null, labelled: false };
  return {
    paragraphs: [trimSpan(text, stamp.start, stamp.end), stamp.rest, ...paragraphs.slice(1)],
    stampDay: stamp.day,
    labelled: stamp.labelled,
  };
}
