import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/annotate/en/index.ts';
import { findEvents } from '../../src/annotate/events.ts';
import { parsePhrases } from '../../src/annotate/syntax/index.ts';
import { anchorTimes, recognizeTimes } from '../../src/annotate/times/index.ts';
import { tokenize } from '../../src/annotate/tokenize.ts';
import type { Time } from '../../src/model/annotation.ts';
import { plainArticle } from '../plain-article.ts';

/** Saturday: the publication date of every example that names no other. */
export const PUBLISHED = '2025-08-30';

export function timesOf(text: string, publishedAt: string | null = PUBLISHED): readonly Time[] {
  const article = plainArticle(text);
  const words = { article, ...tokenize(article, ENGLISH) };
  const parsed = { ...words, ...parsePhrases(words, ENGLISH) };
  const a = { ...parsed, events: findEvents(parsed, ENGLISH) };
  return anchorTimes(recognizeTimes(a, ENGLISH), a, { publishedAt, certain: true });
}

/** Checks an example in which every time is marked with its value: "They met on [[Friday|2025-08-29]]." */
export function expectMarked(marked: string, publishedAt: string | null = PUBLISHED): void {
  const wanted = [...marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)].map((m) => `${m[1]}|${m[2]}`);
  const text = marked.replace(/\[\[([^|\]]+)\|[^\]]+\]\]/g, '$1');
  expect(
    timesOf(text, publishedAt).map((time) => `${text.slice(time.start, time.end)}|${time.value}`),
  ).toEqual(wanted);
}

/** A table of marked examples and a table of texts without any time. */
export function describeFamily(cases: readonly string[], negatives: readonly string[]): void {
  test.each(cases)('%s', (marked) => expectMarked(marked));
  test.each(negatives)('no time: %s', (text) => expectMarked(text));
}
