import { countWords, foldWords } from '../block.ts';
import {
  OTHER_PAGE_NAMES,
  OTHER_PAGE_PHRASES,
  OTHER_PAGE_TITLES,
  type OtherPage,
  PAYWALL_PROMPT,
} from '../en/page-phrases.ts';
import type { Trouble } from '../trouble.ts';
import { LINK_SHARE, type PageBlock } from './block-text.ts';

/** What tells whether a page holds a report, besides the text that was found on it. */
export interface PageSigns {
  /** What the page is called: `<title>`, `<h1>`s and metadata, without the outlet. */
  readonly titles: readonly string[];
  /** Short texts that the page's own names call prompts to pay or to register. */
  readonly prompts: readonly string[];
  /** Metadata describe an article: its type, or the day it was published. */
  readonly described: boolean;
  /** Metadata or address say that the page is a front or a listing. */
  readonly listing: boolean;
  readonly free: boolean | null;
  /** Headings that are links. */
  readonly linkedHeadings: number;
}

/** A page named like one that holds no report is one where less prose than this stands on it. Error pages add an
 *  apology and a hint or two; a report under such a headline is longer. */
const NAMED_WORDS = 100;

/** A page with a phrase of such pages in its first blocks, but no such name, is one where less prose stands. The shortest
 *  reports have 40 words. */
const PHRASED_WORDS = 40;

/** Words in the name of a site, beside which a title says what the page is. */
const MAX_NAME_WORDS = 3;

/** Blocks at the head in which such a phrase counts. */
const FIRST_BLOCKS = 5;

/** Where the prompt to pay stands in the text, or beside it, and no more words than these stand before it, they are a
 *  teaser. A short report of 60 words is left whole beside a prompt. */
const PROMPTED_WORDS = 70;
const TEASER_WORDS = 45;

/** A prompt is shorter than this; a longer block with such words tells of them. */
const PROMPT_WORDS = 40;

/** Summaries in a list have fewer words, on the average. */
const SUMMARY_WORDS = 40;

/** A sentence or more: shorter blocks are labels. Of prose, less than half is links. */
const PROSE_WORDS = 8;
const MAX_PROSE_LINKS = 0.5;

/** Links to other reports that make a list, and that do on a page that calls itself one. */
const LIST_TEASERS = 8;
const NAMED_LIST_TEASERS = 5;

/** A report tells on from paragraph to paragraph; in a list, a link follows every summary. */
const LIST_RUN = 2;

/** A link of so many words is a headline. */
const TEASER_LINK_WORDS = 4;

/** What the page is where it holds no report, with the reason in words; null where it may hold one. Two signs must come
 *  together: what the page is called or says, and that little or no running prose stands on it. `blocks`: what was found
 *  as its article; `text`: what of it was kept. */
export function describeOtherPage(
  signs: PageSigns,
  blocks: readonly PageBlock[],
  kept: readonly PageBlock[],
): Trouble | null {
  const found = findOtherPage(signs, blocks, kept);
  if (found === null) return null;
  return {
    code: 'not-an-article',
    message: `the page is ${OTHER_PAGE_NAMES[found.kind]}, not a report: ${found.why}`,
  };
}

interface Found {
  readonly kind: OtherPage;
  readonly why: string;
}

function findOtherPage(
  signs: PageSigns,
  blocks: readonly PageBlock[],
  kept: readonly PageBlock[],
): Found | null {
  const words = sum(kept.filter(isProse).map(({ text }) => countWords(text)));
  return (
    namedPage(signs, words) ??
    phrasedPage(signs, blocks, words) ??
    paywalledPage(signs, blocks, words) ??
    listPage(signs, blocks)
  );
}

/** The page is called as such pages are, and holds no more than they do. */
function namedPage(signs: PageSigns, words: number): Found | null {
  if (words >= (signs.described ? PHRASED_WORDS : NAMED_WORDS)) return null;
  const headline = signs.titles.some((title) => kindOf(title) === null && countWords(title) > MAX_NAME_WORDS);
  for (const title of signs.titles) {
    const kind = kindOf(title);
    // A form to sign in or to consent lies over reports, too.
    if (headline && (kind === 'login' || kind === 'consent')) continue;
    if (kind !== null && kind !== 'list') return { kind, why: `it is called “${title}”` };
  }
  return null;
}

/** By the title as a whole; checks and errors also where nothing but the site's name stands beside the phrase. */
function kindOf(title: string): OtherPage | null {
  const whole = kindOfWords(title);
  if (whole !== null) return whole;
  const [one = '', other = '', more] = title.split(/\s?[|»]\s|\s[–—-]\s/);
  if (more !== undefined) return null;
  const kind =
    countWords(one) <= MAX_NAME_WORDS
      ? kindOfWords(other)
      : countWords(other) <= MAX_NAME_WORDS
        ? kindOfWords(one)
        : null;
  return kind === 'bot-check' || kind === 'error' ? kind : null;
}

function kindOfWords(words: string): OtherPage | null {
  const folded = foldWords(words);
  return OTHER_PAGE_TITLES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** One of its first blocks says what such pages say, and there is hardly more. */
function phrasedPage(signs: PageSigns, blocks: readonly PageBlock[], words: number): Found | null {
  if (signs.described || words >= PHRASED_WORDS) return null;
  for (const { text } of blocks.slice(0, FIRST_BLOCKS)) {
    const phrase = phraseIn(text);
    if (phrase !== null) return { kind: phrase.kind, why: `it says “${phrase.words}”` };
  }
  return null;
}

/** Blocks longer than this are prose, whatever phrases are in them. */
const MAX_PHRASE_CHARS = 600;

function phraseIn(text: string): { readonly kind: OtherPage; readonly words: string } | null {
  if (isLong(text)) return null;
  for (const [kind, pattern] of OTHER_PAGE_PHRASES) {
    const found = pattern.exec(text);
    if (found !== null) return { kind, words: found[0].slice(0, 80) };
  }
  return null;
}

/** What is shown is a teaser: a prompt to pay follows, or metadata say that the rest is sold. */
function paywalledPage(signs: PageSigns, blocks: readonly PageBlock[], words: number): Found | null {
  const within = blocks.map(({ text }) => promptIn(text)).find((prompt) => prompt !== null) ?? null;
  if (within !== null && words < PROMPTED_WORDS)
    return { kind: 'paywall', why: `after ${words} words it says “${within}”` };
  if (words >= TEASER_WORDS) return null;
  const beside = signs.prompts.map(promptIn).find((prompt) => prompt !== null) ?? null;
  if (beside !== null) return { kind: 'paywall', why: `beside ${words} words it says “${beside}”` };
  if (signs.free === false)
    return { kind: 'paywall', why: `its metadata say that it is not free, and it shows ${words} words` };
  return null;
}

/** Longer than a prompt. A block may hold the whole of a page, so its words are counted only where it is short. */
function isLong(text: string): boolean {
  return text.length > MAX_PHRASE_CHARS || countWords(text) >= PROMPT_WORDS;
}

function promptIn(text: string): string | null {
  if (isLong(text)) return null;
  return PAYWALL_PROMPT.exec(text)?.[0] ?? null;
}

/** Headlines that are links, each with a summary at most, and no metadata of an article. */
function listPage(signs: PageSigns, blocks: readonly PageBlock[]): Found | null {
  if (signs.described) return null;
  const called = signs.listing || signs.titles.some((title) => kindOf(title) === 'list');
  const teasers = blocks.filter(isTeaser).length;
  const why = `${Math.max(teasers, signs.linkedHeadings)} of its headlines are links`;
  const prose = blocks.filter(isProse);
  const words = sum(prose.map(({ text }) => countWords(text)));
  if (longestRun(blocks) > LIST_RUN || words > prose.length * SUMMARY_WORDS) return null;
  if (teasers >= (called ? NAMED_LIST_TEASERS : LIST_TEASERS)) return { kind: 'list', why };
  return called && signs.linkedHeadings >= Math.max(LIST_TEASERS, prose.length)
    ? { kind: 'list', why }
    : null;
}

/** The most blocks of prose without a link to another report between them. */
function longestRun(blocks: readonly PageBlock[]): number {
  let run = 0;
  let longest = 0;
  for (const block of blocks) {
    if (isTeaser(block)) run = 0;
    else if (isProse(block)) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function isTeaser(block: PageBlock): boolean {
  return block.linkShare >= LINK_SHARE && countWords(block.text) >= TEASER_LINK_WORDS;
}

function isProse({ text, linkShare }: PageBlock): boolean {
  if (linkShare >= MAX_PROSE_LINKS) return false;
  if (!isLong(text) && countWords(text) < PROSE_WORDS) return false;
  return promptIn(text) === null && phraseIn(text) === null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
