import type { DomElement } from './dom.ts';

/** Class names and identifiers of captions, and of what is laid over or between a report. */
export const NOTICE_HINT =
  /caption|(?:photo|image|img|picture|media)[-_]?credit|cookie|gdpr|consent|newsletter|sign-?up|author-?bio|about-?(?:the-?)?author/i;

/** Of prompts to pay or to register. */
export const PROMPT_HINT =
  /paywall|regwall|subscri|metered|barrier|premium|locked|gateway|tp-container|piano/i;

/** Of posts that a page shows. */
export const POST_HINT = /tweet|twitter|instagram|tiktok|bluesky|mastodon|embed/i;

/** Of what may show a date, or an author. */
export const DATE_HINT = /date|time|publi|posted|stamp|byline|meta|info/i;
export const BYLINE_HINT = /byline|author/i;

/** Any of them: most elements are named for something else, or for nothing. */
const ANY_HINT = new RegExp(
  [NOTICE_HINT, PROMPT_HINT, POST_HINT, DATE_HINT, BYLINE_HINT].map(({ source }) => source).join('|'),
  'i',
);

const NAMING_ATTRIBUTES = ['class', 'id', 'itemprop', 'rel'];

/** Elements whose names (classes, identifier, property, relation; a blank between) hold one of the hints above, in page
 *  order, with these names. */
export function nameElements(elements: readonly DomElement[]): ReadonlyMap<DomElement, string> {
  const names = new Map<DomElement, string>();
  for (const element of elements) {
    const name = nameOf(element);
    if (name !== '' && ANY_HINT.test(name)) names.set(element, name);
  }
  return names;
}

function nameOf(element: DomElement): string {
  let name = '';
  for (const attribute of NAMING_ATTRIBUTES) {
    const value = element.getAttributeNode(attribute)?.value ?? '';
    if (value !== '') name += ` ${value}`;
  }
  return name;
}
