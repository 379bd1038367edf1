import { foldWords } from '../block.ts';
import { MAX_TITLE_CHARS, plainWords } from './plain-words.ts';

/** What a page offers as its title, each null or empty where it has none. */
export interface TitleSources {
  /** The headline of its JSON-LD. */
  readonly linked: string | null;
  /** `og:title` and the like, best first. */
  readonly metas: readonly string[];
  /** Words of its `<h1>`s. */
  readonly headings: readonly string[];
  /** Words of `<title>`. */
  readonly document: string | null;
  /** Names the outlet goes by, its host included. */
  readonly outlets: readonly string[];
}

/** Titles as they are read, without outlet and section. */
export type BareTitles = Omit<TitleSources, 'outlets'>;

/** Two titles are wordings of one when the shorter has this share of its words in the longer. Below, the shared words
 *  are the story's names, and metadata and page tell of it in two headlines. */
const SAME_HEADLINE = 0.6;

/** Fewer words say nothing by being shared. */
const MIN_SHARED_WORDS = 3;

/** What stands after the last bar of a title is a section or an outlet where it has no more words than this. */
const MAX_SUFFIX_WORDS = 4;

/** Words a headline has at least, where what follows it is cut as a suffix by its form alone. */
const MIN_HEADLINE_WORDS = 3;

const BAR = /\s[|•·»«]\s|\s?\|\s?/;
const DASH = /\s[–—-]\s/;

/** The headline a page's article goes by, without outlet and section, or null. What JSON-LD says, unless nothing else on
 *  the page says it and metadata and `<h1>` agree on another, or it is cut and the page shows it whole; then an `<h1>` that
 *  metadata bear out, or that says much the same; metadata; `<title>`. */
export function chooseTitle({ linked, metas, headings, document }: BareTitles): string | null {
  const borne = headings.find((heading) => isAmong(heading, metas));
  if (linked !== null) {
    const shared = isAmong(linked, [...metas, ...headings, ...(document === null ? [] : [document])]);
    return (shared ? undefined : borne) ?? headings.find((heading) => isCutOf(linked, heading)) ?? linked;
  }
  if (borne !== undefined) return borne;
  const [stated = document] = metas;
  if (stated === null) return headings[0] ?? null;
  const shown = headings.find((heading) => isSameHeadline(heading, stated));
  if (shown !== undefined) return shown;
  // A page without metadata for it shows its headline once; `<title>` may be written for search.
  return metas.length === 0 && headings.length === 1 ? (headings[0] ?? stated) : stated;
}

/** The titles as they are read, without outlet and section; those with nothing left are left out. */
export function bareTitles(sources: TitleSources): BareTitles {
  const { outlets } = sources;
  const names = new Set(outlets.map(foldWords));
  // The logo of many sites is an <h1>, and templates put the site's name where a title belongs.
  const isTitle = (title: string): boolean => isSaid(title) && !names.has(foldWords(title));
  const headings = sources.headings
    .filter(isSaid)
    .map((heading) => withoutOutlet(plainWords(heading), outlets, []))
    .filter(isTitle);
  const bare = (title: string): string => withoutOutlet(plainWords(title), outlets, headings);
  const one = (title: string | null): string | null =>
    [title].filter(isSaid).map(bare).filter(isTitle)[0] ?? null;
  return {
    linked: one(sources.linked),
    metas: sources.metas.filter(isSaid).map(bare).filter(isTitle),
    headings,
    document: one(sources.document),
  };
}

function isSaid(words: string | null): words is string {
  return words !== null && words !== '' && words.length <= MAX_TITLE_CHARS;
}

function isAmong(title: string, others: readonly string[]): boolean {
  const folded = foldWords(title);
  return others.some((other) => foldWords(other) === folded);
}

/** The title ends in an ellipsis, or without one, where the heading goes on. */
function isCutOf(title: string, heading: string): boolean {
  const [cut, whole] = [foldWords(title), foldWords(heading)];
  return /(?:…|\.{3})$/.test(title) && cut.length >= 20 && whole.length > cut.length && whole.startsWith(cut);
}

function isSameHeadline(one: string, other: string): boolean {
  const [a, b] = [wordSet(one), wordSet(other)];
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared >= MIN_SHARED_WORDS && shared / shorter.size >= SAME_HEADLINE;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    foldWords(words)
      .split(' ')
      .filter((word) => word !== ''),
  );
}

/** A title without the names of outlet and section that stand before or after it. Parts after a bar are such names where
 *  they are short; parts after a dash or before a colon only where they name the outlet, or the page's heading stops
 *  there. */
function withoutOutlet(title: string, outlets: readonly string[], headings: readonly string[]): string {
  const folded = foldWords(title);
  const heading = headings.find((words) => {
    const own = foldWords(words);
    return own.split(' ').length >= MIN_HEADLINE_WORDS && (folded === own || folded.startsWith(`${own} `));
  });
  if (heading !== undefined) return cutTo(title, heading);
  let rest = title;
  for (;;) {
    const cut = cutSuffix(rest, outlets) ?? cutPrefix(rest, outlets);
    if (cut === null) return rest;
    rest = cut;
  }
}

/** The head of `title` that says the words of `heading`; the title as a whole where something other than a separator
 *  follows. */
function cutTo(title: string, heading: string): string {
  const own = foldWords(heading);
  for (const found of title.matchAll(/\s[|•·»«–—-]\s|\s?\|\s?|$/g)) {
    const head = title.slice(0, found.index);
    if (foldWords(head) === own) return head.trim();
  }
  return title;
}

function cutSuffix(title: string, outlets: readonly string[]): string | null {
  const at = Math.max(lastIndex(title, BAR), lastIndex(title, DASH));
  if (at < 0) return null;
  const head = title.slice(0, at).trim();
  const tail = title.slice(at);
  const words = tail.replace(/^[\s|•·»«–—-]+/, '').trim();
  if (head === '' || words === '') return head === '' ? null : head;
  if (isOutlet(words, outlets)) return head;
  const barred = !/^\s[–—-]\s/.test(tail);
  const long = countOf(head) >= MIN_HEADLINE_WORDS && countOf(words) <= MAX_SUFFIX_WORDS;
  return barred && long && countOf(head) > countOf(words) ? head : null;
}

function cutPrefix(title: string, outlets: readonly string[]): string | null {
  const found = /^([^|:»–—]{2,40}?)(?:\s?[|»]\s|:\s|\s[–—-]\s)(?=\S)/.exec(title);
  const [whole = '', prefix = ''] = found ?? [];
  const rest = title.slice(whole.length).trim();
  if (found === null || countOf(rest) < MIN_HEADLINE_WORDS) return null;
  const section = /[|»]/.test(whole) && countOf(prefix) <= 2 && countOf(rest) > 2 * countOf(prefix);
  return section || isOutlet(prefix, outlets) ? rest : null;
}

function lastIndex(words: string, separator: RegExp): number {
  let last = -1;
  for (const found of words.matchAll(new RegExp(separator, 'g'))) last = found.index;
  return last;
}

function countOf(words: string): number {
  return foldWords(words)
    .split(' ')
    .filter((word) => word !== '').length;
}

/** The words name the outlet: by its name, or as its host does, or with a section before it. */
function isOutlet(words: string, outlets: readonly string[]): boolean {
  const own = lettersOf(words);
  return (
    own.length >= 2 &&
    outlets.some((outlet) => {
      const name = lettersOf(outlet);
      return name === own || (name.length >= 4 && own.length <= 3 * name.length && own.endsWith(name));
    })
  );
}

function lettersOf(name: string): string {
  return foldWords(name).replace(/^the /, '').replaceAll(' ', '');
}
