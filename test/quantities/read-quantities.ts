import { findEvents } from '../../src/annotate/events.ts';
import { annotateQuantities } from '../../src/annotate/quantities/index.ts';
import { parsePhrases } from '../../src/annotate/syntax/index.ts';
import { tokenize } from '../../src/annotate/tokenize.ts';
import type { EventMention, Quantity } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';

/** An article of the given text, one paragraph a line. */
export function articleOf(text: string): Article {
  const paragraphs: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const start = at + line.indexOf(words);
    if (words !== '') paragraphs.push({ start, end: start + words.length });
    at += line.length + 1;
  }
  return {
    id: 'a',
    file: null,
    outlet: null,
    url: null,
    title: null,
    byline: null,
    publishedAt: null,
    publishedAtBasis: 'unknown',
    language: 'en',
    text,
    headline: null,
    paragraphs,
    boilerplate: [],
    credits: [],
    extra: {},
  };
}

/** Quantities of a text, with the events they point to. */
export function readQuantities(text: string): {
  readonly quantities: readonly Quantity[];
  readonly events: readonly EventMention[];
} {
  const article = articleOf(text);
  const words = { article, ...tokenize(article) };
  const parsed = { ...words, ...parsePhrases(words) };
  const events = findEvents(parsed);
  return { quantities: annotateQuantities({ ...parsed, events }), events };
}

/** The words of each quantity in the text. */
export function wordsOf(text: string): readonly string[] {
  return readQuantities(text).quantities.map((quantity) => text.slice(quantity.start, quantity.end));
}
