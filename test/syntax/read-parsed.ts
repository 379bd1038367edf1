import { ENGLISH } from '../../src/annotate/en/index.ts';
import { findCandidates, linkMentions } from '../../src/annotate/entities/index.ts';
import { findEvents } from '../../src/annotate/events.ts';
import { parsePhrases } from '../../src/annotate/syntax/index.ts';
import { tokenize } from '../../src/annotate/tokenize.ts';
import type { EventMention, Mention, With } from '../../src/model/annotation.ts';
import { plainArticle } from '../plain-article.ts';

export type Parsed = With<'tokens' | 'sentences' | 'nounPhrases' | 'verbGroups' | 'clauses' | 'events'>;

/** Tokens to events of one text; every line is a paragraph. */
export function parse(text: string): Parsed {
  const article = plainArticle(text);
  const words = { article, ...tokenize(article, ENGLISH) };
  const parsed = { ...words, ...parsePhrases(words, ENGLISH) };
  return { ...parsed, events: findEvents(parsed, ENGLISH) };
}

/** "subject | verb group | object" of each clause, "-" where there is none; the opener in brackets before. */
export function clauseLines(text: string): readonly string[] {
  const a = parse(text);
  const words = (span: { readonly start: number; readonly end: number } | undefined): string =>
    span === undefined ? '-' : text.slice(span.start, span.end);
  return a.clauses.map((clause) => {
    const parts = [clause.subject, clause.object].map((index) =>
      words(index === null ? undefined : a.nounPhrases[index]),
    );
    const opener = clause.opener === null ? '' : `(${clause.opener}) `;
    return `${opener}${parts[0]} | ${words(clause.verb === null ? undefined : a.verbGroups[clause.verb])} | ${parts[1]}`;
  });
}

/** The mentions of each text of a story, as "words → name (type)"; the arrow only where the name differs, "*" for a metonym. */
export function mentionLines(...texts: readonly string[]): readonly (readonly string[])[] {
  const story = texts.map((text, i) => {
    const article = plainArticle(text);
    return {
      text,
      articleId: `a${i}`,
      candidates: findCandidates({ article, ...tokenize(article, ENGLISH) }, ENGLISH),
      language: ENGLISH,
    };
  });
  const linked = linkMentions(story);
  return story.map(({ text, articleId }) => (linked.get(articleId) ?? []).map((m) => line(text, m)));
}

function line(text: string, m: Mention): string {
  const words = text.slice(m.start, m.end);
  return `${words}${m.name === words ? '' : ` → ${m.name}`} (${m.type})${m.metonym ? '*' : ''}`;
}

/** Events with a class, as "word class form", then "not", "future" or "unreal" where they are. */
export function eventLines(text: string): readonly string[] {
  const show = (e: EventMention): string =>
    [
      text.slice(e.start, e.end),
      e.class,
      e.form,
      e.negated ? 'not' : '',
      e.modality === 'actual' ? '' : e.modality,
    ]
      .filter(Boolean)
      .join(' ');
  return parse(text)
    .events.filter((e) => e.class !== null && e.class !== 'report')
    .map(show);
}
