import { ENGLISH } from '../../src/annotate/en/index.ts';
import { findEvents } from '../../src/annotate/events.ts';
import { annotateQuantities } from '../../src/annotate/quantities/index.ts';
import { parsePhrases } from '../../src/annotate/syntax/index.ts';
import { tokenize } from '../../src/annotate/tokenize.ts';
import type { EventMention, Quantity } from '../../src/model/annotation.ts';
import { plainArticle } from '../plain-article.ts';

/** Quantities of a text, with the events they point to. */
export function readQuantities(text: string): {
  readonly quantities: readonly Quantity[];
  readonly events: readonly EventMention[];
} {
  const article = plainArticle(text);
  const words = { article, ...tokenize(article, ENGLISH) };
  const parsed = { ...words, ...parsePhrases(words, ENGLISH) };
  const events = findEvents(parsed, ENGLISH);
  return { quantities: annotateQuantities({ ...parsed, events }, ENGLISH), events };
}

/** The words of each quantity in the text. */
export function wordsOf(text: string): readonly string[] {
  return readQuantities(text).quantities.map((quantity) => text.slice(quantity.start, quantity.end));
}
