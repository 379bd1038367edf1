import type { Trouble } from '../trouble.ts';

/** Characters of a page that are read. The largest news pages hold 3–4 million, nearly all script. */
export const MAX_PAGE_CHARS = 8_000_000;

/** Deepest nesting a tree is built for. Real pages stay under 100, but unclosed tags count here: 500 was seen. */
export const MAX_DEPTH = 600;

/** Most tags and entities a tree is built for, those inside scripts included; real pages stay under 30,000. */
export const MAX_TAGS = 100_000;

/** Most tags times how deep each stands: what looking through the text of every element takes. Real pages reach 1.2
 *  million, and a page at the bound takes seconds. */
export const MAX_WORK = 4_000_000;

/** A tag longer than this is looked at: pictures within a page have 500,000 characters, but hardly a blank. */
const LONG_TAG_CHARS = 50_000;

/** Most blanks in a long tag: parsers take each for the end of a class name, and there is an end to how many they bear. */
const MAX_TAG_BLANKS = 10_000;

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td tr th dd dt option'.split(
    ' ',
  ),
);

const NAME = /[a-zA-Z][a-zA-Z0-9]{0,20}/y;

const [LESS_THAN, AMPERSAND, SLASH] = [0x3c, 0x26, 0x2f];

/** A page cut to the bounds, and whether it is safe to build a tree of it. */
export interface BoundedPage {
  readonly html: string;
  readonly plain: boolean;
  readonly troubles: readonly Trouble[];
}

/** Cuts and measures a page in one linear scan, before any parser sees it. */
export function boundPage(page: string): BoundedPage {
  const troubles: Trouble[] = [];
  let html = page;
  if (html.length > MAX_PAGE_CHARS) {
    troubles.push({
      code: 'html-cut',
      message: `the page has ${page.length} characters; only the first ${MAX_PAGE_CHARS} are read`,
    });
    html = html.slice(0, MAX_PAGE_CHARS);
  }
  const { depth, tags, work, bloated } = measure(html);
  const plain = depth > MAX_DEPTH || tags > MAX_TAGS || work > MAX_WORK || bloated;
  if (plain) {
    troubles.push({
      code: 'html-too-complex',
      message: `the page has ${tags} tags and entities, nested ${depth} deep; its tags are stripped and all its text is taken`,
      expected: `at most ${MAX_TAGS}, ${MAX_DEPTH} deep, and fewer where most of them lie deep`,
    });
  }
  return { html, plain, troubles };
}

interface Measures {
  readonly depth: number;
  readonly tags: number;
  readonly work: number;
  /** A tag holds more blanks than a parser bears. */
  readonly bloated: boolean;
}

function measure(html: string): Measures {
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  let work = 0;
  let bloated = false;
  let end = 0;
  for (let at = 0; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code !== LESS_THAN && code !== AMPERSAND) continue;
    // A bare `<` and an entity count too: to a parser each is a text node of its own.
    tags += 1;
    work += depth;
    if (code === AMPERSAND) continue;
    const closing = html.charCodeAt(at + 1) === SLASH;
    const name = nameAt(html, closing ? at + 2 : at + 1);
    if (name === '') continue;
    if (at >= end) {
      end = endOf(html, at);
      bloated ||= end - at > LONG_TAG_CHARS && blanksIn(html, at, end) > MAX_TAG_BLANKS;
    }
    if (VOID.has(name)) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return { depth: deepest, tags, work, bloated };
}

function endOf(html: string, start: number): number {
  const end = html.indexOf('>', start);
  return end < 0 ? html.length : end;
}

function blanksIn(html: string, start: number, end: number): number {
  return html.slice(start, end).match(/\s/g)?.length ?? 0;
}

/** The tag's name that starts there, in small letters; empty where none does. */
function nameAt(html: string, start: number): string {
  NAME.lastIndex = start;
  return NAME.exec(html)?.[0].toLowerCase() ?? '';
}
