import type { Annotated } from '../model/annotation.ts';
import type { Passage, Reuse } from '../model/reuse.ts';
import type { Statement } from '../model/statement.ts';
import { UnionFind } from '../text/union-find.ts';
import { NAME_FILLERS, STATE_WORDS } from './en/state-words.ts';

/** What folding needs to know of a story. */
export interface OriginIndex {
  /** Surface form → canonical name ("South Korean" → "South Korea"). */
  readonly names: ReadonlyMap<string, string>;
  readonly reuse: Reuse;
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
}

export function originIndex(story: readonly Annotated[], reuse: Reuse): OriginIndex {
  const names = new Map<string, string>();
  for (const a of story) for (const m of a.mentions) names.set(a.article.text.slice(m.start, m.end).replace(/\s+/g, ' '), m.name);
  const passages = new Map<string, Passage[]>();
  for (const passage of reuse.passages) {
    const key = pairKey(passage.a.articleId, passage.b.articleId);
    passages.set(key, [...(passages.get(key) ?? []), passage]);
  }
  return { names, reuse, passages };
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

export interface Fold {
  /** Groups of article ids, each one origin; sorted. */
  readonly groups: readonly (readonly string[])[];
  /** Why articles were folded, in plain words, each reason once. */
  readonly why: readonly string[];
}

/** Independent lines of information behind some statements: articles that copy one another, whose words for this
 *  stand in a shared passage, or that relay one source, are one origin. */
export function foldOrigins(statements: readonly Statement[], index: OriginIndex): Fold {
  const articles = [...new Set(statements.map((s) => s.articleId))].sort();
  const at = new Map(articles.map((id, i) => [id, i]));
  const sets = new UnionFind(articles.length);
  const why: string[] = [];
  const join = (a: string, b: string, reason: string): void => {
    const left = at.get(a);
    const right = at.get(b);
    if (left === undefined || right === undefined || sets.find(left) === sets.find(right)) return;
    sets.union(left, right);
    if (!why.includes(reason)) why.push(reason);
  };
  for (const d of index.reuse.duplicates) join(d.a.articleId, d.b.articleId, `${d.a.articleId} and ${d.b.articleId} are one text (${d.relation})`);
  foldSources(statements, index, join);
  foldPassages(statements, index, join);
  return { groups: sets.groups().map((group) => group.flatMap((i) => articles[i] ?? [])), why };
}

type Join = (a: string, b: string, reason: string) => void;

function foldSources(statements: readonly Statement[], index: OriginIndex, join: Join): void {
  const first = new Map<string, Statement>();
  for (const s of statements) {
    const ultimate = s.chain.at(-1);
    if (ultimate === undefined) continue;
    for (const key of sourceKeys(ultimate, index.names)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, s);
      else join(other.articleId, s.articleId, `relayed from one source: ${key}`);
    }
  }
}

function foldPassages(statements: readonly Statement[], index: OriginIndex, join: Join): void {
  for (const a of statements) {
    for (const b of statements) {
      if (a.articleId >= b.articleId) continue;
      for (const passage of index.passages.get(pairKey(a.articleId, b.articleId)) ?? []) {
        const holds = (s: Statement): boolean => {
          const side = passage.a.articleId === s.articleId ? passage.a : passage.b;
          return side.start < s.span.end && s.span.start < side.end;
        };
        if (holds(a) && holds(b)) join(a.articleId, b.articleId, `told in a passage that ${a.articleId} and ${b.articleId} share word for word`);
      }
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
  const words = part.replace(/[’']s\b/g, '').split(/\s+/).filter((word) => !NAME_FILLERS.has(word.toLowerCase()));
  for (let length = Math.min(3, words.length); length >= 1; length -= 1) {
    const head = words.slice(0, length).join(' ');
    const country = names.get(head) ?? ([...names.values()].includes(head) ? head : undefined);
    if (country === undefined) continue;
    const rest = words.slice(length);
    if (rest.every((word) => STATE_WORDS.has(word.toLowerCase()))) return country;
  }
  return words.join(' ');
}
