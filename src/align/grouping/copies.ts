import type { Annotated } from '../../model/annotation.ts';
import type { Duplicate } from '../../model/reuse.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { placeEnd, placeStart, shareSentences, type Wording, wordingsOf } from './shared-sentences.ts';

/** A sentence where it stood first. */
interface Root {
  readonly articleId: string;
  readonly wording: Wording;
}

/** What one copy has from one original: sentences of the original, by their index, and where they stand in the copy. */
interface Copy {
  readonly articleId: string;
  readonly sentences: ReadonlyMap<number, { readonly from: Wording; readonly to: Wording }>;
}

/** Article id → the articles that have sentences from it. */
export type Copies = ReadonlyMap<string, readonly Copy[]>;

/** Sets aside what copies have from their originals: they say what these say, and must not tip the scales of what is
 *  alike. `articles` are the originals, and the copies that have sentences of their own, with all others marked as not to
 *  be read, by day and by what they say: what they are called decides nothing. Of two copies the one of the earlier day is the original;
 *  of one day the longer one, since copies are cut; of equals the one with fewer words that nobody else has, since a slip of
 *  the pen is nobody else's. */
export function partCopies(
  story: readonly Annotated[],
  duplicates: readonly Duplicate[],
): { readonly articles: readonly Annotated[]; readonly copies: Copies } {
  const linked = linksOf(duplicates);
  const isCopy = (a: Annotated, b: Annotated): boolean =>
    linked.get(a.article.id)?.has(b.article.id) === true || isSameText(a, b);
  const roots = new Map<Annotated, ReadonlyMap<Wording, Root>>();
  const copies = new Map<string, Copy[]>();
  const wordings = new Map(story.map((a) => [a, wordingsOf(a)]));
  const articles = inOrder(wordings).flatMap((a): readonly Annotated[] => {
    const { id } = a.article;
    const earlier = [...roots].flatMap(([other, held]) => (isCopy(a, other) ? [held] : []));
    const own = wordings.get(a) ?? [];
    const shared = rootsOf(own, earlier);
    for (const [articleId, sentences] of byOriginal(shared))
      copies.set(articleId, [...(copies.get(articleId) ?? []), { articleId: id, sentences }]);
    roots.set(a, new Map(own.map((one) => [one, shared.get(one) ?? { articleId: id, wording: one }])));
    return shared.size > 0 && shared.size === own.length ? [] : [leaveOut(a, shared)];
  });
  return { articles: inPlace(articles, wordings), copies };
}

/** Article id → ids of the articles it is a copy of, or that are copies of it. */
function linksOf(duplicates: readonly Duplicate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    links.set(from, (links.get(from) ?? new Set()).add(to));
  };
  for (const { a, b, relation } of duplicates) {
    if (relation !== 'copy') continue;
    link(a.articleId, b.articleId);
    link(b.articleId, a.articleId);
  }
  return links;
}

/** The very same text of one day, be it too short to tell a copy by. */
function isSameText({ article: a }: Annotated, { article: b }: Annotated): boolean {
  return a.text === b.text && a.publishedAt?.slice(0, 10) === b.publishedAt?.slice(0, 10);
}

/** What an article is sorted by, the most telling first. */
type Keys = readonly (string | number)[];

/** Behind every ISO day: undated articles come last. */
const UNDATED = '~';

const dayOf = ({ article: { publishedAt } }: Annotated): string => publishedAt?.slice(0, 10) ?? UNDATED;

/** Originals before their copies. */
function inOrder(wordings: ReadonlyMap<Annotated, readonly Wording[]>): readonly Annotated[] {
  const words = new Map(
    [...wordings].map(([a, own]) => [a, own.flatMap(({ key }) => key.split(' '))] as const),
  );
  const texts = new Map([...words].map(([a, own]) => [a.article.text, new Set(own)]));
  const spread = new Map<string, number>();
  for (const text of texts.values()) for (const word of text) spread.set(word, (spread.get(word) ?? 0) + 1);
  return sorted([...words.keys()], (a) => {
    const own = words.get(a) ?? [];
    const lone = new Set(own.filter((word) => spread.get(word) === 1)).size;
    return [dayOf(a), -own.length, lone, a.article.text, a.article.id];
  });
}

/** By day, then by the longest sentence, which is the same in a text and in its copies, whatever they put before it. */
function inPlace(
  articles: readonly Annotated[],
  wordings: ReadonlyMap<Annotated, readonly Wording[]>,
): readonly Annotated[] {
  const longest = new Map(
    [...wordings].map(([{ article }, own]) => [
      article.id,
      own.reduce((best, { key }) => (key.length > best.length ? key : best), ''),
    ]),
  );
  return sorted(articles, (a) => [dayOf(a), longest.get(a.article.id) ?? '', a.article.text, a.article.id]);
}

function sorted(articles: readonly Annotated[], keysOf: (a: Annotated) => Keys): readonly Annotated[] {
  const keys = new Map(articles.map((a) => [a, keysOf(a)]));
  return [...articles].sort((a, b) => byKeys(keys.get(a) ?? [], keys.get(b) ?? []));
}

function byKeys(a: Keys, b: Keys): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  const [left, right] = [a[at] ?? '', b[at] ?? ''];
  return at < 0 ? 0 : left < right ? -1 : 1;
}

/** For each sentence that an earlier article has too, where it stood first; each such place once. */
function rootsOf(
  own: readonly Wording[],
  earlier: readonly ReadonlyMap<Wording, Root>[],
): ReadonlyMap<Wording, Root> {
  const shared = new Map<Wording, Root>();
  const taken = new Set<Wording>();
  for (const held of earlier) {
    const open = own.filter((one) => !shared.has(one));
    for (const [one, same] of shareSentences(open, [...held.keys()])) {
      const root = held.get(same);
      if (root === undefined || taken.has(root.wording)) continue;
      taken.add(root.wording);
      shared.set(one, root);
    }
  }
  return shared;
}

function byOriginal(shared: ReadonlyMap<Wording, Root>): ReadonlyMap<string, Copy['sentences']> {
  const found = new Map<string, Map<number, { readonly from: Wording; readonly to: Wording }>>();
  for (const [to, { articleId, wording: from }] of shared)
    found.set(articleId, (found.get(articleId) ?? new Map()).set(from.index, { from, to }));
  return found;
}

/** The article with these sentences marked as no prose of its own: they yield no statements. */
function leaveOut(a: Annotated, shared: ReadonlyMap<Wording, Root>): Annotated {
  if (shared.size === 0) return a;
  const left = new Set([...shared.keys()].map(({ index }) => index));
  const sentences = a.sentences.map((one, i) => (left.has(i) ? { ...one, boilerplate: true } : one));
  return { ...a, sentences };
}

/** The statements with each copy's beside them, by article id and place. */
export function withCopies(statements: readonly Statement[], copies: Copies): readonly Statement[] {
  if (copies.size === 0) return statements;
  const all = statements.flatMap((s) => [
    s,
    ...(copies.get(s.articleId) ?? []).flatMap((copy) => inCopy(s, copy) ?? []),
  ]);
  return all.sort((a, b) =>
    a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.focus.start - b.focus.start,
  );
}

/** The statement as the copy makes it; null where the copy has only a part of its words. */
function inCopy(s: Statement, { articleId, sentences }: Copy): Statement | null {
  const [span, focus, sentence] = [s.span, s.focus, s.sentence].map((one) => placed(one, sentences));
  if (!span || !focus || !sentence) return null;
  return { ...s, articleId, id: `${articleId}:${focus.start}:${s.kind}`, span, focus, sentence };
}

function placed(span: Span, sentences: Copy['sentences']): Span | null {
  const pairs = [...sentences.values()];
  const first = pairs.find(({ from }) => from.start <= span.start && span.start < from.end);
  const last = pairs.find(({ from }) => from.start < span.end && span.end <= from.end);
  if (first === undefined || last === undefined) return null;
  // Words that the copy puts in between are not the statement's.
  if (last.from.index - first.from.index !== last.to.index - first.to.index) return null;
  return {
    start: placeStart(span.start, first.from, first.to),
    end: placeEnd(span.end, last.from, last.to),
  };
}
