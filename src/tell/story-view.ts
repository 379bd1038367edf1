import type { Annotated, Token } from '../model/annotation.ts';
import type { Claim, Evidence, Reading } from '../model/dossier.ts';
import type { Reuse } from '../model/reuse.ts';
import type { Span } from '../model/span.ts';
import type { AlignedClaim, Statement } from '../model/statement.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { UnionFind } from '../text/union-find.ts';

export interface TellInput {
  readonly story: readonly Annotated[];
  readonly aligned: readonly AlignedClaim[];
  /** `claims[i]` was made from `aligned[i]`; most important first. */
  readonly claims: readonly Claim[];
  readonly reuse: Reuse;
}

/** A statement with the claim and the reading that it bears. */
export interface Bearing {
  readonly statement: Statement;
  readonly claim: Claim;
  /** Place of the claim among the claims, 0 the most important. */
  readonly rank: number;
  /** Null where no reading cites the statement. */
  readonly reading: Reading | null;
}

/** The story with the look-ups that every part of `tell` needs. */
export interface StoryView {
  /** By article id, so that the order in which articles came makes no difference. */
  readonly articles: readonly Annotated[];
  readonly articleOf: ReadonlyMap<string, Annotated>;
  readonly claims: readonly Claim[];
  /** `bearings[i]`: the statements of `claims[i]`. */
  readonly bearings: readonly (readonly Bearing[])[];
  /** Topic → share of the articles that use it outside boilerplate, in (0, 1]. */
  readonly spread: ReadonlyMap<string, number>;
  /** Canonical names of everyone and everything mentioned. */
  readonly names: ReadonlySet<string>;
  /** Lower-cased word → its concept, or the word itself where it is part of a name; over all articles. */
  readonly topicOf: ReadonlyMap<string, string>;
  /** Number of articles, copies of one another counted once. */
  readonly independent: (articleIds: Iterable<string>) => number;
}

/** Sets up the look-ups. Linear in tokens and statements. */
export function viewStory({ story, aligned, claims, reuse }: TellInput): StoryView {
  const articles = [...story].sort((a, b) => compareText(a.article.id, b.article.id));
  const topics = topicDictionary(articles);
  return {
    articles,
    articleOf: new Map(articles.map((a) => [a.article.id, a])),
    claims,
    bearings: claims.map((claim, rank) => bearingsOf(claim, rank, aligned[rank]?.statements ?? [])),
    spread: spreadOf(articles, topics),
    names: new Set(articles.flatMap(({ mentions }) => mentions.map(({ name }) => name))),
    topicOf: topics,
    independent: copyCounter(articles, reuse),
  };
}

/** Code-unit order: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Index of the sentence that holds the offset, or -1. Logarithmic. */
export function sentenceAt(article: Annotated, offset: number): number {
  let low = 0;
  let high = article.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = article.sentences[middle];
    if (sentence === undefined) return -1;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The distinct topics of a span of an article, in text order: its concepts, and the words of the names in it. */
export function topicsOf(view: StoryView, article: Annotated, span: Span): readonly string[] {
  const found = new Set<string>();
  for (const token of spansStartingIn(article.tokens, span)) {
    const topic = topicOf(view.topicOf, token);
    if (topic !== null) found.add(topic);
  }
  return [...found];
}

/** A name's words are topics only where they have a capital: "May" but not "may". */
function topicOf(topics: StoryView['topicOf'], { lower, text, concept }: Token): string | null {
  return concept ?? (/^\p{Lu}/u.test(text) ? (topics.get(lower) ?? null) : null);
}

/** The distinct topics of words that stand in no article's sentences, such as a headline from a page's metadata. */
export function topicsOfWords(view: StoryView, words: string): readonly string[] {
  const found = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(found.flatMap((word) => view.topicOf.get(word) ?? []))];
}

/** Evidence for a span of an article: its text is the article's slice. */
export function citeSpan(
  article: Annotated,
  span: Span,
  from: Pick<Statement, 'chain' | 'stance' | 'hedged'>,
): Evidence {
  const { start, end } = span;
  return {
    articleId: article.article.id,
    start,
    end,
    text: article.article.text.slice(start, end),
    chain: [...from.chain],
    stance: from.stance,
    hedged: from.hedged,
  };
}

function bearingsOf(claim: Claim, rank: number, statements: readonly Statement[]): Bearing[] {
  const exact = new Map<string, Reading>();
  for (const reading of claim.readings) {
    for (const { articleId, start, end } of reading.evidence)
      exact.set(`${articleId}:${start}:${end}`, reading);
  }
  return statements.map((statement) => ({
    statement,
    claim,
    rank,
    reading:
      exact.get(`${statement.articleId}:${statement.span.start}:${statement.span.end}`) ??
      claim.readings.find((reading) => reading.evidence.some((item) => meets(item, statement))) ??
      null,
  }));
}

function meets(item: Evidence, { articleId, focus }: Statement): boolean {
  return item.articleId === articleId && item.start < focus.end && focus.start < item.end;
}

function spreadOf(articles: readonly Annotated[], topics: StoryView['topicOf']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const own = new Set<string>();
    for (const token of article.tokens) {
      const topic = topicOf(topics, token);
      if (topic !== null && article.sentences[token.sentence]?.boilerplate === false) own.add(topic);
    }
    for (const topic of own) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return new Map([...counts].map(([topic, count]) => [topic, count / articles.length]));
}

function topicDictionary(articles: readonly Annotated[]): ReadonlyMap<string, string> {
  const topics = new Map<string, string>();
  for (const { tokens } of articles) {
    for (const { lower, concept } of tokens)
      if (concept !== null && !topics.has(lower)) topics.set(lower, concept);
  }
  for (const { tokens, mentions } of articles) {
    for (const mention of mentions) {
      for (const { lower, text } of spansStartingIn(tokens, mention)) {
        if (/^\p{Lu}/u.test(text) && !topics.has(lower)) topics.set(lower, lower);
      }
    }
  }
  return topics;
}

function copyCounter(articles: readonly Annotated[], reuse: Reuse): (ids: Iterable<string>) => number {
  const index = new Map(articles.map((a, i) => [a.article.id, i]));
  const groups = new UnionFind(articles.length);
  for (const { a, b, relation } of reuse.duplicates) {
    const left = index.get(a.articleId);
    const right = index.get(b.articleId);
    if (relation === 'copy' && left !== undefined && right !== undefined) groups.union(left, right);
  }
  return (ids) => {
    const roots = new Set<number>();
    for (const id of ids) {
      const at = index.get(id);
      if (at !== undefined) roots.add(groups.find(at));
    }
    return roots.size;
  };
}
