import {
  type DomDocument,
  type DomElement,
  type DomNode,
  isElement,
  nodesOf,
  shortText,
  tidy,
} from './dom.ts';
import { BYLINE_HINT, DATE_HINT, nameElements, POST_HINT, PROMPT_HINT } from './named-elements.ts';

/** Longest headline that is one, in characters. */
const MAX_HEADING_CHARS = 400;

/** Elements of a kind kept at most; more of them are lists of other reports. */
const MAX_KEPT = 30;

/** Elements in which a line of a page's head stands. */
const LINE: ReadonlySet<string> = new Set('div em i li p section small span strong'.split(' '));

/** Elements after the headline that stand right under it: deck, byline, date and share buttons take some dozens. */
const NEAR = 80;

/** Longest prompt to pay or to register, in characters. */
const MAX_PROMPT_CHARS = 600;

/** What of a page its metadata is read from, found in one walk. */
export interface PageParts {
  /** All elements, and all comments, in page order. */
  readonly elements: readonly DomElement[];
  readonly comments: readonly DomNode[];
  /** Those that are named for something, with their names. */
  readonly names: ReadonlyMap<DomElement, string>;
  readonly language: string | null;
  /** Words of `<title>`. */
  readonly documentTitle: string | null;
  /** Names in small letters; the first of a name counts. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  /** Sources of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** Words of the `<h1>`s, in page order. */
  readonly headings: readonly string[];
  /** What may show a date, in page order. */
  readonly dated: readonly DatedElement[];
  /** What says that it names the author, in page order. */
  readonly bylines: readonly DomElement[];
  /** Quoted posts: what people said elsewhere, which a report tells by showing it. */
  readonly posts: readonly DomElement[];
  /** Short texts of what is named as a prompt to pay or to register. */
  readonly prompts: readonly string[];
  /** Headings below the first that are links. */
  readonly linkedHeadings: number;
}

/** An element that may show a date, and why: it is `<time>`, it is called so, or it stands right under the headline. */
export interface DatedElement {
  readonly element: DomElement;
  readonly kind: 'time' | 'named' | 'near';
  /** After the page's first `<h1>`: what stands before it is the page's head, which shows the day of the visit. */
  readonly after: boolean;
}

/** Reads the page in one walk. Linear in the number of its elements. */
export function findParts(page: DomDocument): PageParts {
  const { elements, comments } = nodesOf(page);
  const byName = groupByName(elements);
  const all = (name: string): readonly DomElement[] => byName.get(name) ?? [];
  const attributes = (name: string, attribute: string): readonly string[] =>
    all(name)
      .map((element) => element.getAttribute(attribute))
      .filter((value) => value !== null);
  const names = nameElements(elements);
  const namedFor = (hint: RegExp): DomElement[] =>
    [...names].filter(([, name]) => hint.test(name)).map(([element]) => element);
  const canonical = all('link').find((link) => /^canonical$/i.test(link.getAttribute('rel') ?? ''));
  return {
    elements,
    comments,
    names,
    language: attributes('html', 'lang')[0] ?? null,
    documentTitle: tidy(all('title').find(isPageTitle)?.textContent),
    metas: readMetas(all('meta')),
    canonical: canonical?.getAttribute('href') ?? null,
    jsonLd: all('script')
      .filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent ?? ''),
    headings: all('h1')
      .slice(0, MAX_KEPT)
      .map((heading) => shortText(heading, MAX_HEADING_CHARS))
      .filter((words) => words !== null),
    dated: findDated(elements, names),
    bylines: namedFor(BYLINE_HINT).slice(0, MAX_KEPT),
    posts: namedFor(POST_HINT).filter((element) => element.localName === 'blockquote'),
    prompts: namedFor(PROMPT_HINT)
      .slice(0, MAX_KEPT)
      .map((element) => shortText(element, MAX_PROMPT_CHARS))
      .filter((words) => words !== null),
    linkedHeadings: ['h2', 'h3', 'h4'].flatMap(all).filter(isLinked).length,
  };
}

function groupByName(elements: readonly DomElement[]): ReadonlyMap<string, readonly DomElement[]> {
  const groups = new Map<string, DomElement[]>();
  for (const element of elements) {
    const group = groups.get(element.localName);
    if (group === undefined) groups.set(element.localName, [element]);
    else group.push(element);
  }
  return groups;
}

function findDated(elements: readonly DomElement[], names: ReadonlyMap<DomElement, string>): DatedElement[] {
  const heading = elements.findIndex((element) => element.localName === 'h1');
  const counts = { time: 0, named: 0, near: 0 };
  return elements.flatMap((element, index): DatedElement[] => {
    const after = heading >= 0 && index > heading;
    const near = after && index <= heading + NEAR && LINE.has(element.localName);
    const named = DATE_HINT.test(names.get(element) ?? '');
    const kind = element.localName === 'time' ? 'time' : named ? 'named' : near ? 'near' : null;
    if (kind === null || counts[kind] >= MAX_KEPT) return [];
    counts[kind] += 1;
    return [{ element, kind, after }];
  });
}

/** Pictures have titles, too. */
function isPageTitle(element: DomElement): boolean {
  return /^(?:head|html|body)$/.test(element.parentElement?.localName ?? '');
}

function isLinked(heading: DomElement): boolean {
  if (heading.parentElement?.localName === 'a') return true;
  return [...heading.childNodes].some((child) => isElement(child) && child.localName === 'a');
}

function readMetas(elements: readonly DomElement[]): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of elements) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}
