import type { Annotated } from '../model/annotation.ts';
import type { Origin } from '../model/dossier.ts';
import type { Reuse } from '../model/reuse.ts';
import { isPublishedBy } from '../text/same-body.ts';
import { UnionFind } from '../text/union-find.ts';
import { type OriginIndex, sourceKeys, whyWire } from './origins.ts';

/** A report rests on a relayed source when at least this share of its attributed text comes through it, and this
 *  many percent of all its prose: a sentence or two in a report of its own are no more than a citation. */
const RELAY_SHARE = 0.25;
const RELAY_PERCENT = 20;

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
  for (const a of story) {
    const relay = mainRelay(a, index);
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

/** The agency or body that a report mostly relays: the outermost link of its chains, by length of content. */
function mainRelay(a: Annotated, index: OriginIndex): string | null {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const attribution of a.attributions) {
    const length = attribution.content.reduce((sum, span) => sum + span.end - span.start, 0);
    total += length;
    const outer = attribution.chain[0];
    if (outer === undefined || !isRelay(a, outer)) continue;
    for (const key of sourceKeys(outer, index.names)) lengths.set(key, (lengths.get(key) ?? 0) + length);
  }
  foldUnnamed(lengths);
  for (const credit of a.article.credits)
    if (!isPublishedBy(credit.name, a.article))
      lengths.set(credit.name, Math.max(lengths.get(credit.name) ?? 0, total));
  const best = [...lengths].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0];
  if (best === undefined || total === 0 || best[1] / total < RELAY_SHARE) return null;
  const prose = a.sentences.reduce((sum, s) => sum + (s.boilerplate ? 0 : s.end - s.start), 0);
  return Math.round((100 * best[1]) / prose) >= RELAY_PERCENT ? best[0] : null;
}

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

const UNNAMED_MEDIA =
  /^(state |local |official |national )?(media|television|tv|radio|press|news agency|media reports|reports)$/i;

/** Only a body that reports can be relayed: an organisation, or the media; a person quoted is no wire. */
function isRelay(a: Annotated, name: string): boolean {
  return (
    /\b(media|agency|television|radio|newspaper|ministry)\b/i.test(name) ||
    a.mentions.some((m) => m.name === name && m.type === 'organization' && !m.metonym)
  );
}
