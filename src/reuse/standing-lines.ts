import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { WordSequence } from '../text/word-sequence.ts';
import { wholeKey } from './whole-key.ts';

/** A paragraph as the learner sees it: where it stands and what it says. */
export interface Line extends Span {
  /** The same for paragraphs with the same words. */
  readonly key: string;
  readonly words: number;
}

/** Paragraphs at either end in which an outlet may repeat itself: a line of its own above the report; a notice, an
 *  address and an appeal below it. */
const HEAD_LINES = 2;
const TAIL_LINES = 3;

/** Articles with nothing else in common that must share a line. Fewer may be one story's reports that share their
 *  background. */
const LEAST_ARTICLES = 5;

/** Two articles that share this part of the shorter one's words are versions of one text, and count once. */
const VERSION_SHARE = 0.5;

/** Articles looked at before a line is given up: a text published in very many versions. */
const MOST_TRIED = 64;

/** The paragraphs of an article by their words (as `readWords` gives them; masked words count as none). */
export function linesOf(article: Pick<Article, 'paragraphs'>, words: WordSequence): Line[] {
  let at = 0;
  return article.paragraphs.flatMap(({ start, end }) => {
    while (at < words.count && (words.starts[at] ?? 0) < start) at += 1;
    const first = at;
    while (at < words.count && (words.starts[at] ?? 0) < end) at += 1;
    return at === first ? [] : [{ start, end, words: at - first, key: wholeKey(words, first, at) }];
  });
}

/** Who published it: the outlet's name, else the address's host; null where neither is known. */
export function publisherOf({ outlet, url }: Pick<Article, 'outlet' | 'url'>): string | null {
  if (outlet !== null && outlet.trim() !== '') return outlet.trim().toLowerCase();
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
}

function edgesOf(lines: readonly Line[]): readonly Line[] {
  return lines.filter((_, i) => i < HEAD_LINES || i >= lines.length - TAIL_LINES);
}

/** Whether two articles are, by whole paragraphs, versions of one text. */
function areVersions(one: readonly Line[], other: readonly Line[]): boolean {
  const keys = new Set(other.map(({ key }) => key));
  const shared = one.reduce((sum, line) => sum + (keys.has(line.key) ? line.words : 0), 0);
  const [x, y] = [one, other].map((lines) => lines.reduce((sum, { words }) => sum + words, 0));
  return shared >= VERSION_SHARE * Math.min(x ?? 0, y ?? 0);
}

/** Whether enough of the articles have little more in common than one line. */
function areManyTexts(holders: readonly (readonly Line[])[]): boolean {
  const texts: (readonly Line[])[] = [];
  for (const lines of holders.slice(0, MOST_TRIED)) {
    if (texts.every((text) => !areVersions(text, lines))) texts.push(lines);
    if (texts.length === LEAST_ARTICLES) return true;
  }
  return false;
}

/** Keys of the lines that one outlet repeats above or below different articles, from the lines of its articles in an
 *  order that does not depend on the input's. */
export function learnStandingLines(articles: readonly (readonly Line[])[]): ReadonlySet<string> {
  const holders = new Map<string, (readonly Line[])[]>();
  for (const lines of articles) {
    for (const key of new Set(edgesOf(lines).map((line) => line.key))) {
      const found = holders.get(key);
      if (found === undefined) holders.set(key, [lines]);
      else found.push(lines);
    }
  }
  const many = [...holders].filter(([, found]) => found.length >= LEAST_ARTICLES && areManyTexts(found));
  return new Set(many.map(([key]) => key));
}

/** The lines of an article that its outlet repeats: they stand at the ends, not in the midst. */
export function standingLines(lines: readonly Line[], learned: ReadonlySet<string>): Line[] {
  return edgesOf(lines).filter(({ key }) => learned.has(key));
}
