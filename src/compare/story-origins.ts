import type { Annotated } from '../model/annotation.ts';
import type { Origin } from '../model/dossier.ts';
import type { Reuse } from '../model/reuse.ts';
import type { Span } from '../model/span.ts';
import { isPublishedBy } from '../text/same-body.ts';
import { UnionFind } from '../text/union-find.ts';
import { MEDIA_NAME, UNNAMED_MEDIA } from './en/media-words.ts';
import { type OriginIndex, sourceKeys, whyWire } from './origins.ts';

/** A report rests on a relayed body when at least this share of its attributed text comes through it … */
const RELAY_SHARE = 0.25;

/** … and this share of all its words: one paragraph of six that cites an agency makes no relay of the others. */
const RELAY_PROSE = 1 / 6;

interface Reason {
  readonly kind: 'copy' | 'source';
  readonly label: string;
  readonly why: string;
}

/** The story's lines of information: copies fold into one, so do reports that credit one unseen wire or rest on one
 *  relayed source; every other report stands for itself. */
export function storyOrigins(
  story: readonly Annotated[],
  reuse: Reuse,
  index: OriginIndex,
): readonly Origin[] {
  const ids = story.map((a) => a.article.id);
  const at = new Map(ids.map((id, i) => [id, i]));
  const sets = new UnionFind(ids.length);
  const reasons: { readonly member: number; readonly reason: Reason }[] = [];
  const join = (a: string, b: string, reason: Reason): void => {
    const left = at.get(a);
    const right = at.get(b);
    if (left === undefined || right === undefined) return;
    sets.union(left, right);
    reasons.push({ member: left, reason });
  };
  for (const d of reuse.duplicates)
    join(d.a.articleId, d.b.articleId, { kind: 'copy', label: '', why: d.why });
  for (const wire of reuse.wires) {
    const [first, ...others] = wire.articles;
    if (first === undefined) continue;
    for (const other of others) join(first, other, { kind: 'source', label: wire.name, why: whyWire(wire) });
  }
  const relays = new Map<string, string[]>();
  const media = namedMedia(story, index);
  for (const a of story) {
    const relay = mainRelay(a, media, index);
    if (relay !== null) relays.set(relay, [...(relays.get(relay) ?? []), a.article.id]);
  }
  for (const [relay, relaying] of relays) {
    const [first, ...others] = new Set([...relaying, ...publishedBy(relay, story, index)]);
    for (const other of others) {
      if (first !== undefined)
        join(first, other, { kind: 'source', label: relay, why: `they rest on what ${relay} reported` });
    }
  }
  const byRoot = new Map<number, Reason[]>();
  for (const { member, reason } of reasons) {
    const root = sets.find(member);
    const list = byRoot.get(root);
    if (list === undefined) byRoot.set(root, [reason]);
    else list.push(reason);
  }
  return sets.groups().map((group, i): Origin => {
    const articles = group.flatMap((member) => ids[member] ?? []);
    const why = byRoot.get(sets.find(group[0] ?? 0)) ?? [];
    const source = why.find((one) => one.kind === 'source');
    const outlets = inOrderOfHaving(group, story, reuse).flatMap((a) => a.article.outlet ?? []);
    const kind = articles.length === 1 ? 'own' : (source?.kind ?? 'copy');
    return {
      id: `o${i + 1}`,
      kind,
      label: source?.label || outlets[0] || articles[0] || '',
      articles,
      why:
        articles.length === 1
          ? 'stands for itself: no copy, no shared relay found'
          : [...new Set(why.map((one) => one.why))].sort().join('; '),
    };
  });
}

/** A line's reports: whoever has words from another one of them behind all others, then by time, then by id. */
function inOrderOfHaving(
  group: readonly number[],
  story: readonly Annotated[],
  { duplicates }: Reuse,
): readonly Annotated[] {
  const takers = new Set(
    duplicates.flatMap(({ a, b, direction }) =>
      direction === 'undetermined' ? [] : [direction === 'a→b' ? b.articleId : a.articleId],
    ),
  );
  const key = ({ article: { id, publishedAt } }: Annotated): string =>
    `${takers.has(id) ? 1 : 0} ${publishedAt ?? UNDATED} ${id}`;
  return group.flatMap((member) => story[member] ?? []).sort((x, y) => (key(x) < key(y) ? -1 : 1));
}

/** Behind every ISO date. */
const UNDATED = '~';

/** The articles of the relayed body itself: they are where its line begins. */
function publishedBy(relay: string, story: readonly Annotated[], index: OriginIndex): readonly string[] {
  return story
    .filter(({ article: { outlet } }) => outlet !== null && sourceKeys(outlet, index.names).includes(relay))
    .map(({ article }) => article.id);
}

/** Bodies that print words of their own: who published a report of the story, or is credited for the words of one. */
function namedMedia(story: readonly Annotated[], { names }: OriginIndex): ReadonlySet<string> {
  return new Set(
    story.flatMap(({ article: { outlet, credits } }) => [
      ...(outlet === null ? [] : sourceKeys(outlet, names)),
      ...credits.map(({ name }) => name),
    ]),
  );
}

/** The agency or medium that a report mostly relays: one that is credited for its words, else the outermost link of its
 *  chains, by length of content. An office that many quote is a source; it writes no reports. */
function mainRelay(a: Annotated, media: ReadonlySet<string>, index: OriginIndex): string | null {
  const { credits } = a.article;
  const lengths = new Map<string, number>();
  let total = 0;
  for (const { content, chain, source } of a.attributions) {
    const length = lengthOf(content);
    total += length;
    const [outer] = chain;
    if (outer === undefined) continue;
    const called = source.map(({ start, end }) => a.article.text.slice(start, end)).join(' ');
    for (const key of sourceKeys(outer, index.names))
      if (media.has(key) || MEDIA_NAME.test(key) || MEDIA_NAME.test(called))
        lengths.set(key, (lengths.get(key) ?? 0) + length);
  }
  foldUnnamed(lengths);
  const foreign = credits.filter(({ name }) => !isPublishedBy(name, a.article));
  for (const { name } of foreign) lengths.set(name, Math.max(lengths.get(name) ?? 0, total));
  const best = [...lengths].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0];
  if (best === undefined || total === 0) return null;
  const [name, length] = best;
  const rests = length / total >= RELAY_SHARE && length / lengthOf(proseOf(a)) >= RELAY_PROSE;
  return rests || foreign.some((credit) => credit.name === name) ? name : null;
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const proseOf = ({ sentences }: Annotated): readonly Span[] =>
  sentences.filter(({ boilerplate }) => !boilerplate);

/** "State media reported … KCNA said": what nameless media say is counted for the one agency that the report names. */
function foldUnnamed(lengths: Map<string, number>): void {
  const named = [...lengths]
    .filter(([key]) => !UNNAMED_MEDIA.test(key))
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0];
  if (named === undefined) return;
  for (const [key, length] of [...lengths]) {
    if (!UNNAMED_MEDIA.test(key)) continue;
    lengths.delete(key);
    lengths.set(named[0], (lengths.get(named[0]) ?? 0) + length);
  }
}
