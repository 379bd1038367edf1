import { annotateAttributions } from '../../src/annotate/attributions/index.ts';
import { ENGLISH } from '../../src/annotate/en/index.ts';
import { findCandidates, linkMentions } from '../../src/annotate/entities/index.ts';
import { annotateQuotes } from '../../src/annotate/quotes/index.ts';
import { parsePhrases } from '../../src/annotate/syntax/index.ts';
import { tokenize } from '../../src/annotate/tokenize.ts';
import type { Attribution, Quote } from '../../src/model/annotation.ts';
import type { Span } from '../../src/model/span.ts';
import { plainArticle } from '../plain-article.ts';

/** Quotes and attributions of a text that is a story by itself. */
export function attribute(text: string): {
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly Quote[];
} {
  const article = plainArticle(text);
  const words = { article, ...tokenize(article, ENGLISH) };
  const parsed = { ...words, ...parsePhrases(words, ENGLISH), quotes: annotateQuotes(words, ENGLISH) };
  const linked = linkMentions([
    {
      articleId: article.id,
      text: article.text,
      candidates: findCandidates(words, ENGLISH),
      language: ENGLISH,
    },
  ]);
  return annotateAttributions({ ...parsed, mentions: linked.get(article.id) ?? [] }, ENGLISH);
}

/** One line an attribution: `source | cue | content | chain | stance`; parts of a span are joined by `…`,
 *  a negated cue is marked `not`, a hedged one `hedged`. */
export function attributionLines(text: string): readonly string[] {
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => text.slice(span.start, span.end)).join(' … ');
  return attribute(text).attributions.map((a) => {
    const stance = [a.stance, a.negated ? 'not' : '', a.hedged ? 'hedged' : ''].filter(Boolean).join(' ');
    return [words(a.source), words(a.cue), words(a.content), a.chain.join(' > '), stance].join(' | ');
  });
}

/** One line a quote: `form: inner words <speaker's name>`. */
export function quoteLines(text: string): readonly string[] {
  return attribute(text).quotes.map(
    (q) => `${q.form}: ${text.slice(q.inner.start, q.inner.end)} <${q.speakerName ?? ''}>`,
  );
}
