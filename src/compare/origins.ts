import type { Annotated } from '../model/annotation.ts';
import type { Duplicate, Passage, Reuse, Wire } from '../model/reuse.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { copyGroups } from '../text/copy-groups.ts';
import { UnionFind } from '../text/union-find.ts';
import { NAME_FILLERS, STATE_WORDS } from './en/state-words.ts';

/** What folding needs to know of a story. */
export interface OriginIndex {
  /** Surface form → canonical name ("South Korean" → "South Korea"); a canonical name stands for itself. */
  readonly names: ReadonlyMap<string, string>;
  /** Article id → its copies, each pair under both ids. */
  readonly duplicates: ReadonlyMap<string, readonly Duplicate[]>;
  /** Article id → the passages it shares, each under both ids. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** Bodies that several articles credit and that published none. */
  readonly wires: readonly Wire[];
  /** Article id → the number of its text, which copies have in common. */
  readonly textOf: ReadonlyMap<string, number>;
  /** Article id → the outlets that may have written its text. */
  readonly outletsOf: ReadonlyMap<string, readonly string[]>;
}

export function originIndex(story: readonly Annotated[], reuse: Reuse): OriginIndex {
  const names = new Map<string, string>();
  for (const a of story)
    for (const m of a.mentions) names.set(a.article.text.slice(m.start, m.end).replace(/\s+/g, ' '), m.name);
  for (const name of [...names.values()]) if (!names.has(name)) names.set(name, name);
  const textOf = copyGroups(
    story.map(({ article }) => article),
    reuse.duplicates,
  );
  return {
    names,
    duplicates: byArticle(reuse.duplicates),
    passages: byArticle(reuse.passages),
    wires: reuse.wires,
    outletsOf: outletsOf(story, reuse, textOf),
    textOf,
  };
}

/** The outlets of those who print a text, but for whoever is known to have it from another: a paper that carries a
 *  dispatch has not written it. */
function outletsOf(
  story: readonly Annotated[],
  { duplicates }: Reuse,
  textOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> {
  const takers = new Set(
    duplicates.flatMap(({ a, b, direction }) =>
      direction === 'undetermined' ? [] : [direction === 'a→b' ? b.articleId : a.articleId],
    ),
  );
  const printing = new Map<number, string[]>();
  for (const { article } of story) {
    const text = textOf.get(article.id);
    if (text === undefined || article.outlet === null || takers.has(article.id)) continue;
    printing.set(text, [...(printing.get(text) ?? []), article.outlet]);
  }
  return new Map(story.map(({ article: { id } }) => [id, printing.get(textOf.get(id) ?? -1) ?? []]));
}

function byArticle<T extends Duplicate | Passage>(pairs: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const pair of pairs) {
    for (const { articleId } of [pair.a, pair.b]) {
      const own = found.get(articleId);
      if (own === undefined) found.set(articleId, [pair]);
      else own.push(pair);
    }
  }
  return found;
}

export interface Fold {
  /** Groups of article ids, each one origin; sorted. */
  readonly groups: readonly (readonly string[])[];
  /** Why articles were folded, in plain words, each reason once. */
  readonly why: readonly string[];
}

/** Independent lines of information behind some statements: articles that copy one another, that tell in their own voice
 *  what one wire gave them or what another report of their outlet tells, whose words for this stand in a shared passage,
 *  or that relay one source, are one origin. */
export function foldOrigins(statements: readonly Statement[], index: OriginIndex): Fold {
  const articles = [...new Set(statements.map((s) => s.articleId))].sort();
  if (articles.length < 2) return { groups: [articles], why: [] };
  const at = new Map(articles.map((id, i) => [id, i]));
  const sets = new UnionFind(articles.length);
  const why: string[] = [];
  const join: Join = (a, b, reason) => {
    const left = at.get(a);
    const right = at.get(b);
    if (left === undefined || right === undefined || sets.find(left) === sets.find(right)) return;
    sets.union(left, right);
    if (!why.includes(reason())) why.push(reason());
  };
  for (const id of articles) {
    for (const { a, b, relation } of index.duplicates.get(id) ?? []) {
      if (a.articleId === id)
        join(id, b.articleId, () => `${id} and ${b.articleId} are one text (${relation})`);
    }
  }
  foldWires(statements, index.wires, join);
  foldOutlets(statements, index.outletsOf, join);
  foldSources(statements, index, join);
  foldPassages(statements, index, join);
  return { groups: sets.groups().map((group) => group.flatMap((i) => articles[i] ?? [])), why };
}

type Join = (a: string, b: string, reason: () => string) => void;

/** What a report tells in its own voice it has from the wire that it credits; who is named keeps his own line. */
function foldWires(statements: readonly Statement[], wires: readonly Wire[], join: Join): void {
  const ownVoice = new Set(statements.filter(({ chain }) => chain.length === 0).map((s) => s.articleId));
  for (const wire of wires) {
    const [first, ...others] = wire.articles.filter((id) => ownVoice.has(id));
    if (first === undefined) continue;
    for (const other of others) join(first, other, () => whyWire(wire));
  }
}

/** An outlet that tells a thing twice agrees with itself; where it names two sources for it, there are two. */
function foldOutlets(
  statements: readonly Statement[],
  outletsOf: OriginIndex['outletsOf'],
  join: Join,
): void {
  const ownVoice = new Set(statements.filter(({ chain }) => chain.length === 0).map((s) => s.articleId));
  const first = new Map<string, string>();
  for (const { articleId } of statements) {
    for (const outlet of outletsOf.get(articleId) ?? []) {
      const other = first.get(outlet);
      if (other === undefined) first.set(outlet, articleId);
      else if (ownVoice.has(other) || ownVoice.has(articleId))
        join(other, articleId, () => `${other} and ${articleId} are of one outlet`);
    }
  }
}

/** Why articles that credit one wire are one origin, in plain words. */
export function whyWire({ name, articles, own }: Wire): string {
  if (own.length === 0) return `${articles.length} reports credit ${name}, whose own text is not among them`;
  if (own.length === articles.length) return `${own.length} reports are ${name}'s own`;
  const others = articles.length - own.length;
  return `${own.length} of ${articles.length} reports ${own.length === 1 ? 'is' : 'are'} ${name}'s own, ${others === 1 ? 'the other credits' : 'the others credit'} it`;
}

function foldSources(statements: readonly Statement[], index: OriginIndex, join: Join): void {
  const first = new Map<string, Statement>();
  for (const s of statements) {
    const ultimate = s.chain.at(-1);
    if (ultimate === undefined) continue;
    for (const key of sourceKeys(ultimate, index.names)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, s);
      else join(other.articleId, s.articleId, () => `relayed from one source: ${key}`);
    }
  }
}

function foldPassages(statements: readonly Statement[], index: OriginIndex, join: Join): void {
  const told = new Map<string, Statement[]>();
  for (const s of statements) told.set(s.articleId, [...(told.get(s.articleId) ?? []), s]);
  for (const [articleId, own] of told) {
    for (const { a, b } of index.passages.get(articleId) ?? []) {
      const others = told.get(b.articleId);
      if (a.articleId !== articleId || others === undefined) continue;
      const holds = (side: Span) => (s: Statement) => side.start < s.span.end && s.span.start < side.end;
      if (others.some(holds(b)) && own.some(holds(a)))
        join(
          articleId,
          b.articleId,
          () => `told in a passage that ${articleId} and ${b.articleId} share word for word`,
        );
    }
  }
}

/** What a source's name comes down to. Organs of one state speak for that state; "A and B agencies" speaks for both. */
export function sourceKeys(name: string, names: ReadonlyMap<string, string>): readonly string[] {
  const known = names.get(name);
  const parts = (known ?? name).split(/\s+and\s+|,\s*/).filter(Boolean);
  const keys = parts.map((part) => keyOf(part, names));
  return [...new Set(keys)].sort();
}

function keyOf(part: string, names: ReadonlyMap<string, string>): string {
  const words = part
    .replace(/[’']s\b/g, '')
    .split(/\s+/)
    .filter((word) => !NAME_FILLERS.has(word.toLowerCase()));
  for (let length = Math.min(3, words.length); length >= 1; length -= 1) {
    const head = words.slice(0, length).join(' ');
    const country = names.get(head);
    if (country === undefined) continue;
    const rest = words.slice(length);
    if (rest.every((word) => STATE_WORDS.has(word.toLowerCase()))) return country;
  }
  return words.join(' ');
}
