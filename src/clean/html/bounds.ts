import type { Trouble } from '../trouble.ts';

/** Characters of a page that are read. The largest news pages hold 3–4 million, nearly all script. */
export const MAX_PAGE_CHARS = 8_000_000;

/** Deepest nesting a tree is built for. Real pages stay under 100, but unclosed tags count here: 500 was seen. */
export const MAX_DEPTH = 600;

/** Most tags and entities a tree is built for, those inside scripts included; real pages stay under 30,000. */
export const MAX_TAGS = 100_000;

const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dd|dt|option)$/;

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
  const { depth, tags } = measure(html);
  const plain = depth > MAX_DEPTH || tags > MAX_TAGS;
  if (plain) {
    troubles.push({
      code: 'html-too-complex',
      message: `the page has ${tags} tags and entities, nested ${depth} deep; its tags are stripped and all its text is taken`,
      expected: `at most ${MAX_TAGS}, ${MAX_DEPTH} deep`,
    });
  }
  return { html, plain, troubles };
}

function measure(html: string): { depth: number; tags: number } {
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  // A bare `<` and an entity count too: to a parser each is a text node of its own.
  for (const [, closing, name] of html.matchAll(/[<&](?:(?<=<)(\/?)([a-zA-Z][a-zA-Z0-9]{0,20}))?/g)) {
    tags += 1;
    if (name === undefined) continue;
    if (VOID.test(name.toLowerCase())) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return { depth: deepest, tags };
}
