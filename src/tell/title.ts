import { DESK_LABEL, NAME_JOINERS, WEAK_HEADLINE } from './en/openers.ts';
import { borneNumbers } from './stated-numbers.ts';
import { compareText, type StoryView, topicsOf, topicsOfWords } from './story-view.ts';

/** Words taken from a lead sentence where no article has a headline. */
const LEAD_WORDS = 14;

/** Sentences of a report in which it says what has happened; a word that many have there is of the event. */
const LEAD_SENTENCES = 3;

/** A word that fewer reports have there tells of a side of the event, and is set against the title. */
const SIDE_SHARE = 0.3;

/** What such a word costs at most: one that tells what happened hardly anything, since each headline has its own verb;
 *  a name nearly as much as a shared word is worth, since it tells whose side it is. */
const WORD_COST = 0.05;
const NAME_COST = 0.3;

/** Part of its worth that a word of a name has: a name has several. */
const NAME_WORTH = 0.5;

/** What a question, a shouted or cut-off headline, a whole sentence, a denial, a running report or a figure since replaced is worth beside a
 *  plain headline. */
const LOUD_WORTH = 0.5;

const WORD = /[\p{L}\p{N}]+/gu;
/** Marks between a headline and the name of its publisher. */
const SEPARATORS = [' | ', ' – ', ' — ', ' - ', ' :: ', ' · '];
/** A publisher's name is short. */
const MAX_SUFFIX_WORDS = 4;

/** The headline whose words most reports share, in its own words, without a publisher's name behind it; null where no
 *  article has one. */
export function chooseTitle(view: StoryView): string | null {
  const stale = supersededFigures(view);
  const shares = leadShares(view);
  const names = nameTopics(view);
  let best = { title: '', score: -1 };
  for (const { article } of view.articles) {
    const title = withoutSuffix(article.title, article.outlet);
    const score =
      title === ''
        ? -1
        : scoreTitle(view, title, shares, names) * (isStale(view, title, stale) ? LOUD_WORTH : 1);
    if (score > best.score || (score === best.score && compareText(title, best.title) < 0))
      best = { title, score };
  }
  return best.title === '' ? null : best.title;
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

/** Topic → share of the reports that have it in their headline or their first sentences. */
function leadShares(view: StoryView): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of view.articles) {
    const lead = article.sentences.filter(({ boilerplate }) => !boilerplate).slice(0, LEAD_SENTENCES);
    const topics = new Set([
      ...topicsOfWords(view, article.article.title ?? ''),
      ...lead.flatMap((sentence) => topicsOf(view, article, sentence)),
    ]);
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return new Map([...counts].map(([topic, count]) => [topic, count / view.articles.length]));
}

function scoreTitle(
  view: StoryView,
  title: string,
  shares: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
): number {
  let sum = 0;
  for (const topic of topicsOfWords(view, title)) {
    const worth = (shares.get(topic) ?? 0) - SIDE_SHARE;
    sum += names.has(topic) ? worthOfName(worth) : Math.max(worth, -WORD_COST);
  }
  const loud = title === title.toUpperCase() || LOUD.test(title) || WEAK_HEADLINE.test(title);
  return Math.max(0, sum) * (loud ? LOUD_WORTH : 1);
}

const worthOfName = (worth: number): number => (worth > 0 ? worth * NAME_WORTH : Math.max(worth, -NAME_COST));

/** Topics that are words of names. */
function nameTopics(view: StoryView): ReadonlySet<string> {
  return new Set(
    view.articles.flatMap(({ article, mentions }) =>
      mentions.flatMap(({ start, end }) => topicsOfWords(view, article.text.slice(start, end))),
    ),
  );
}

/** A question, a cut-off headline, a whole sentence; one that opens with what somebody said. */
const LOUD = /[?…!.]\s*$|^["“‘']/u;

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
