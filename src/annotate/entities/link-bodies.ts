import type { Body } from './body.ts';
import type { Candidate } from './candidate.ts';
import type { NameWords } from './words.ts';

export interface NamedCandidate {
  readonly candidate: Candidate;
  readonly name: string;
}

/** Bodies of one kind and country that the story names. */
interface Group {
  /** What they are called without the country, lower case → the name that stands for it. */
  readonly specific: ReadonlyMap<string, string>;
  /** The one body that a description of this kind and country means; null where there are several. */
  readonly only: string | null;
}

/** A candidate's final name; null where it only describes a body that the story does not name, or names several that fit. */
export type BodyNamer = (one: NamedCandidate) => string | null;

/** Names the bodies of states in all articles of a story: for each article, in their order, what its candidates are
 *  called. The order does not matter. */
export function nameBodies(
  story: readonly (readonly NamedCandidate[])[],
  words: NameWords,
): readonly BodyNamer[] {
  const all = story.flat();
  if (all.every(({ candidate }) => candidate.body === null))
    return story.map(
      () =>
        ({ name }) =>
          name,
    );
  const groups = groupBodies(all, words);
  const renamed = renamings(all, groups);
  const everywhere = countriesByKind(all);
  const contested = ownersOf(all);
  return story.map((article) => {
    const here = countriesByKind(article);
    const own = ownersOf(article);
    return ({ candidate: { body }, name }) => {
      if (body === null) return renamed.get(name) ?? name;
      const owned = ownedBody(body, contested, own, words);
      if (owned !== null) return owned;
      if (!body.described && !body.generic) return renamed.get(name) ?? name;
      const of = body.of ?? here.get(body.kind) ?? everywhere.get(body.kind) ?? null;
      if (body.described) return groups.get(keyOf(body.kind, of))?.only ?? null;
      return of == null ? name : (groups.get(keyOf(body.kind, of))?.only ?? words.ownedName(of, body.bare));
    };
  });
}

/** What bodies are called → the names, no known countries', whose they are said to be. */
function ownersOf(named: readonly NamedCandidate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { candidate } of named) {
    const { body } = candidate;
    if (body === null || body.owner === null) continue;
    owners.set(body.bare, (owners.get(body.bare) ?? new Set()).add(body.owner));
  }
  return owners;
}

/** "Norland's Interior Ministry", where another name of the story has an Interior Ministry, too; without a name before it,
 *  the one that its article tells of. Null where nothing is to be told apart, or the article does not tell. */
function ownedBody(
  { owner, of, bare, described }: Body,
  contested: ReadonlyMap<string, ReadonlySet<string>>,
  own: ReadonlyMap<string, ReadonlySet<string>>,
  words: NameWords,
): string | null {
  if (described || of !== null || (contested.get(bare)?.size ?? 0) < 2) return null;
  const [only, rival] = own.get(bare) ?? [];
  const whose = owner ?? (rival === undefined ? only : undefined);
  return whose === undefined ? null : words.ownedName(whose, bare);
}

const keyOf = (kind: string, of: string | null): string => `${kind}|${of ?? ''}`;

/** Kind → the one country whose body of the kind stands among the names; null where there are several. */
function countriesByKind(named: readonly NamedCandidate[]): ReadonlyMap<string, string | null> {
  const countries = new Map<string, string | null>();
  for (const { candidate } of named) {
    const { body } = candidate;
    if (body === null || body.of === null) continue;
    const known = countries.get(body.kind);
    countries.set(body.kind, known === undefined || known === body.of ? body.of : null);
  }
  return countries;
}

function groupBodies(all: readonly NamedCandidate[], words: NameWords): ReadonlyMap<string, Group> {
  const byKey = new Map<string, NamedCandidate[]>();
  for (const one of all) {
    const { body } = one.candidate;
    if (body === null || body.of === null || body.described) continue;
    const key = keyOf(body.kind, body.of);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [one]);
    else group.push(one);
  }
  const unowned = new Set(all.filter(({ candidate }) => candidate.body?.of === null).map(({ name }) => name));
  return new Map([...byKey].map(([key, named]) => [key, groupOf(named, unowned, words)]));
}

/** `unowned` are the names that stand in the story without a country too. */
function groupOf(named: readonly NamedCandidate[], unowned: ReadonlySet<string>, words: NameWords): Group {
  const specific = new Map<string, string>();
  const generic = new Map<string, string>();
  for (const { candidate, name } of [...named].sort(byPreference)) {
    const { body } = candidate;
    if (body === null || body.of === null) continue;
    // What an acronym stands for is the name, whatever form of it stands here.
    const bare = name === candidate.text ? body.bare : name;
    const key = bare.toLowerCase();
    if (body.generic) {
      if (!generic.has(key)) generic.set(key, words.ownedName(body.of, body.bare));
    } else if (!specific.has(key)) specific.set(key, body.adjective && unowned.has(bare) ? bare : name);
  }
  const [only, rival] = specific.size > 0 ? specific.values() : generic.values();
  return { specific, only: rival === undefined ? (only ?? null) : null };
}

/** First the forms without an adjective of the country, then the longer ones. */
function byPreference(a: NamedCandidate, b: NamedCandidate): number {
  const adjective =
    Number(a.candidate.body?.adjective ?? false) - Number(b.candidate.body?.adjective ?? false);
  return adjective || b.name.length - a.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** Names of bodies with the country's adjective → the same without, where the story has both. */
function renamings(
  all: readonly NamedCandidate[],
  groups: ReadonlyMap<string, Group>,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { candidate, name } of all) {
    const { body } = candidate;
    if (body === null || body.generic || body.described || body.of === null) continue;
    const form = groups.get(keyOf(body.kind, body.of))?.specific.get(body.bare.toLowerCase());
    if (form !== undefined && form !== name) renamed.set(name, form);
  }
  return renamed;
}
