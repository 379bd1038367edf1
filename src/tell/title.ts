import { DESK_LABEL, NAME_JOINERS, WEAK_HEADLINE } from './en/openers.ts';
import { borneNumbers } from './stated-numbers.ts';
import { compareText, type StoryView, topicsOf, topicsOfWords } from './story-view.ts';

/** Words taken from a lead sentence where no article has a headline. */
const LEAD_WORDS = 14;

/** Titles grow in score with the root of their length only from here: very short ones say too little. */
const LENGTH_OFFSET = 3;

/** What a question, a shouted or cut-off headline, a whole sentence, a denial, a running report or a figure since replaced is worth beside a
 *  plain headline. */
const LOUD_WORTH = 0.5;

const WORD = /[\p{L}\p{N}]+/gu;
/** Marks between a headline and the name of its publisher. */
const SEPARATORS = [' | ', ' – ', ' — ', ' - ', ' :: ', ' · '];
/** A publisher's name is short. */
const MAX_SUFFIX_WORDS = 4;

/** The headline that says most of what the claims say, in its own words, without a publisher's name behind it; null
 *  where no article has one. */
export function chooseTitle(view: StoryView): string | null {
  const weights = topicWeights(view);
  const stale = supersededFigures(view);
  let best = { title: '', score: -1 };
  for (const { article } of view.articles) {
    const title = withoutSuffix(article.title, article.outlet);
    const score =
      title === '' ? -1 : scoreTitle(view, title, weights) * (isStale(view, title, stale) ? LOUD_WORTH : 1);
    if (score > best.score || (score === best.score && compareText(title, best.title) < 0))
      best = { title, score };
  }
  return best.title === '' ? null : best.title;
}

/** Topic → how much the claims speak of it, times the share of the articles that use it. */
function topicWeights(view: StoryView): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const bearings of view.bearings) {
    const topics = new Set<string>();
    for (const { statement } of bearings) {
      const article = view.articleOf.get(statement.articleId);
      if (article !== undefined)
        for (const topic of topicsOf(view, article, statement.span)) topics.add(topic);
    }
    const worth = Math.log(1 + (bearings[0]?.claim.corroboration.origins ?? 0));
    for (const topic of topics) weights.set(topic, (weights.get(topic) ?? 0) + worth);
  }
  for (const [topic, weight] of weights) weights.set(topic, weight * (view.spread.get(topic) ?? 0));
  return weights;
}

/** Numbers of a revised claim that no current reading of it has, and what they count. */
interface StaleFigures {
  readonly numbers: ReadonlySet<number>;
  readonly topics: ReadonlySet<string>;
}

function supersededFigures(view: StoryView): readonly StaleFigures[] {
  return view.claims.flatMap(({ readings }, rank) => {
    const numbersOf = (superseded: boolean): readonly number[] =>
      readings
        .filter((one) => one.superseded === superseded)
        .flatMap(({ label }) => [...borneNumbers(label)]);
    const current = new Set(numbersOf(false));
    const numbers = new Set(numbersOf(true).filter((number) => !current.has(number)));
    if (numbers.size === 0) return [];
    const told = view.bearings[rank] ?? [];
    const topics = new Set(told.flatMap(({ statement }) => [...statement.concepts, ...statement.context]));
    return [{ numbers, topics }];
  });
}

/** The title gives a figure that has been replaced, of the thing that it counts. */
function isStale(view: StoryView, title: string, stale: readonly StaleFigures[]): boolean {
  const own = borneNumbers(title);
  const topics = topicsOfWords(view, title);
  return stale.some(
    (figures) =>
      [...own].some((number) => figures.numbers.has(number)) &&
      topics.some((topic) => figures.topics.has(topic)),
  );
}

function scoreTitle(view: StoryView, title: string, weights: ReadonlyMap<string, number>): number {
  const words = title.match(WORD) ?? [];
  let sum = 0;
  for (const topic of topicsOfWords(view, title)) sum += Math.sqrt(weights.get(topic) ?? 0);
  const loud = title === title.toUpperCase() || /[?…!.]\s*$/u.test(title) || WEAK_HEADLINE.test(title);
  return (sum * (loud ? LOUD_WORTH : 1)) / Math.sqrt(words.length + LENGTH_OFFSET);
}

/** The title on one line, without the publisher's name that pages put behind it and the desk's label before it. */
function withoutSuffix(title: string | null, outlet: string | null): string {
  const line = (title ?? '').replace(/\s+/g, ' ').trim().replace(DESK_LABEL, '');
  for (const separator of SEPARATORS) {
    const at = line.lastIndexOf(separator);
    if (at <= 0) continue;
    const tail = line.slice(at + separator.length);
    const words = tail.match(WORD) ?? [];
    const isOutlet = outlet !== null && sameName(tail, outlet);
    const looksLikeName =
      words.length <= MAX_SUFFIX_WORDS &&
      words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || NAME_JOINERS.has(word));
    if (isOutlet || (looksLikeName && (separator === ' | ' || separator === ' :: ')))
      return line.slice(0, at).trim();
  }
  return line;
}

function sameName(a: string, b: string): boolean {
  const left = (a.toLowerCase().match(WORD) ?? []).join('');
  const right = (b.toLowerCase().match(WORD) ?? []).join('');
  return left !== '' && right !== '' && (left.includes(right) || right.includes(left));
}

/** The first words of a sentence, as a title where there is no headline. */
export function firstWords(lead: string): string {
  const words = lead.split(' ');
  return words.length <= LEAD_WORDS ? lead : `${words.slice(0, LEAD_WORDS).join(' ')}…`;
}
