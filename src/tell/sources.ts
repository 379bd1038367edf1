import type { Dossier } from '../model/dossier.ts';
import { compareText, type StoryView } from './story-view.ts';

type Source = Dossier['sources'][number];

/** Aliases listed for one source: more would be a list of typing habits. */
const MAX_ALIASES = 8;

interface Tally {
  statements: number;
  readonly articles: Set<string>;
  readonly through: Map<string, number>;
}

/** Everyone to whom a statement is attributed, directly or as a relay, with the names they go by in the story and
 *  the relays that carried their words. Most statements first, then by name; ids `s1`, `s2`, … in that order. */
export function listSources(view: StoryView): Source[] {
  const tallies = new Map<string, Tally>();
  const spelling = commonSpelling(view);
  for (const { statement } of view.bearings.flat()) {
    const chain = statement.chain.map(spelling);
    chain.forEach((name, i) => {
      const tally = tallies.get(name) ?? {
        statements: 0,
        articles: new Set<string>(),
        through: new Map<string, number>(),
      };
      tallies.set(name, tally);
      if (chain.indexOf(name) !== i) return;
      tally.statements += 1;
      tally.articles.add(statement.articleId);
      for (const relay of new Set(chain.slice(0, i)))
        tally.through.set(relay, (tally.through.get(relay) ?? 0) + 1);
    });
  }
  const aliases = aliasesOf(view, new Set(tallies.keys()));
  return [...tallies]
    .sort(([a, x], [b, y]) => y.statements - x.statements || compareText(a, b))
    .map(([name, tally], i) => ({
      id: `s${i + 1}`,
      name,
      aliases: mostFrequent(aliases.get(name) ?? new Map()).slice(0, MAX_ALIASES),
      articles: [...tally.articles].sort(compareText),
      statements: tally.statements,
      through: mostFrequent(tally.through),
    }));
}

/** One spelling for names that differ in case, apostrophes or an article only: the most frequent one. */
function commonSpelling(view: StoryView): (name: string) => string {
  const spellings = new Map<string, Map<string, number>>();
  for (const name of view.bearings.flat().flatMap(({ statement }) => statement.chain)) {
    const counts = spellings.get(foldName(name)) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    spellings.set(foldName(name), counts);
  }
  const chosen = new Map([...spellings].map(([key, counts]) => [key, mostFrequent(counts)[0]]));
  return (name) => chosen.get(foldName(name)) ?? name;
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?) /, '');
}

/** Surface names by canonical name, with how often they stand in the story. */
function aliasesOf(
  view: StoryView,
  names: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { article, mentions } of view.articles) {
    for (const { name, start, end } of mentions) {
      if (!names.has(name)) continue;
      const surface = bareName(article.text.slice(start, end));
      if (surface === '' || surface.toLowerCase() === name.toLowerCase()) continue;
      const counts = found.get(name) ?? new Map<string, number>();
      counts.set(surface, (counts.get(surface) ?? 0) + 1);
      found.set(name, counts);
    }
  }
  return found;
}

function bareName(surface: string): string {
  return surface
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .trim();
}

function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([name]) => name);
}
