import { sentenceKey } from '../text/sentence-key.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { bearingsOf, type Drafted, dayKey, reportsOf } from './drafted.ts';
import { OCCURRING } from './en/openers.ts';
import { statedNumbers } from './stated-numbers.ts';
import { type StoryView, topicsOfWords } from './story-view.ts';

/** Two lines of one day with this share of the smaller one's words in common tell the same happening. */
const SAME_LINE_SHARE = 0.6;

/** Topics, and a number besides, that two memories of an earlier time have in common before they are of one thing. */
const SAME_MEMORY_TOPICS = 2;

/** Lines that tell the same become one: of one day; of one earlier event under a wider and a narrower date; and a
 *  sentence that stands under two dates is told under the one that it names. */
export function mergeDrafts(view: StoryView, drafts: readonly Drafted[]): readonly Drafted[] {
  return oneDateALine(view, mergeMemories(view, withoutBare(intoNarrower(mergeAlike(view, drafts)))));
}

/** A sentence that is told under a day that another report gives is not told again under the month that it names. */
function intoNarrower(drafts: readonly Drafted[]): readonly Drafted[] {
  const keysOf = (line: Drafted): readonly string[] =>
    bearingsOf(line.happenings).map(({ statement }) => sentenceKey(statement));
  return drafts.filter((line) => {
    const [wide] = line.happenings;
    const keys = new Set(keysOf(line));
    return !drafts.some((other) => {
      const [narrow] = other.happenings;
      if (wide === undefined || narrow === undefined || widthOf(other) >= widthOf(line)) return false;
      const within = narrow.from >= wide.from && narrow.to <= wide.to;
      return (
        within && other.articles > line.articles && [...keys].every((key) => keysOf(other).includes(key))
      );
    });
  });
}

/** Happenings of one day whose lines say the same become one entry, under the line that reads better. */
function mergeAlike(view: StoryView, drafts: readonly Drafted[]): readonly Drafted[] {
  const byDay = new Map<string, { line: Drafted; words: ReadonlySet<string> }[]>();
  for (const line of drafts) {
    const first = line.happenings[0];
    if (first === undefined || line.text === '') continue;
    const words = tellingWords(view, line);
    const day = byDay.get(dayKey(first)) ?? [];
    byDay.set(dayKey(first), day);
    const twin = day.find((other) => alike(other.words, words) && !isOnlyOneToCome(view, other.line, line));
    if (twin === undefined) {
      day.push({ line, words });
      continue;
    }
    const better = line.worth > twin.line.worth ? { line, words } : twin;
    const happenings = [...twin.line.happenings, ...line.happenings];
    const { text, worth } = better.line;
    twin.line = { happenings, text, worth, articles: reportsOf(view, happenings) };
    twin.words = better.words;
  }
  return [...byDay.values()].flat().map(({ line }) => line);
}

/** The words of a line but for the short ones and for those of its date, which all lines of a day have. */
function tellingWords(view: StoryView, { text, happenings }: Drafted): ReadonlySet<string> {
  const dates = bearingsOf(happenings).flatMap(({ statement: { kind, articleId, focus } }) => {
    const article = kind === 'date' ? view.articleOf.get(articleId) : undefined;
    return wordsOf(article?.article.text.slice(focus.start, focus.end) ?? '');
  });
  return new Set(wordsOf(text).filter((word) => !dates.includes(word)));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];

/** One was still to be when it was told and the other was, and they are no happening of one kind: "he would file it on
 *  Friday", "the court ruled on Friday". */
function isOnlyOneToCome(view: StoryView, one: Drafted, other: Drafted): boolean {
  if (isToCome(view, one) === isToCome(view, other)) return false;
  const kinds = new Set(bearingsOf(one.happenings).map(({ statement }) => statement.predicate));
  return !bearingsOf(other.happenings).some(({ statement }) => kinds.has(statement.predicate));
}

const isToCome = (view: StoryView, { happenings }: Drafted): boolean =>
  happenings.every(({ from, bearings }) =>
    bearings.every(
      ({ statement }) =>
        from > (view.articleOf.get(statement.articleId)?.article.publishedAt ?? from).slice(0, 10),
    ),
  );

function alike(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  const smaller = Math.min(left.size, right.size);
  return smaller > 0 && common >= smaller * SAME_LINE_SHARE;
}

/** "The blast, which took place on Wednesday" says no more than "the blast tore through the mine on Wednesday" of as
 *  many reports, and is not told beside it. Nor is its report cited there, which need not say the rest of that line. */
function withoutBare(drafts: readonly Drafted[]): readonly Drafted[] {
  return drafts.filter((line) => {
    const [first] = line.happenings;
    const subject = isBare(line) ? bearingsOf(line.happenings)[0]?.statement.subject : null;
    if (first === undefined || subject == null) return true;
    return !drafts.some(
      (other) =>
        !isBare(other) &&
        other.articles >= line.articles &&
        other.worth >= 0 &&
        other.happenings.some((one) => dayKey(one) === dayKey(first)) &&
        bearingsOf(other.happenings).some(({ statement }) => statement.subject === subject),
    );
  });
}

/** All that is told is that something occurred that day. A time of day is more than that. */
function isBare({ happenings }: Drafted): boolean {
  return bearingsOf(happenings).every(
    ({ statement: { predicate, object, clock } }) =>
      clock === null && predicate !== null && OCCURRING.get(predicate)?.includes(object) === true,
  );
}

/** "In 1998 a train derailed here, killing four", "in February 1998, when a train derailed and four died". */
function mergeMemories(view: StoryView, drafts: readonly Drafted[]): readonly Drafted[] {
  const kept: Drafted[] = [];
  for (const line of [...drafts].sort((a, b) => widthOf(a) - widthOf(b))) {
    const at = kept.findIndex(
      (other) => isMemory(line) && isMemory(other) && isSameMemory(view, line, other),
    );
    const home = kept[at];
    if (home === undefined) {
      kept.push(line);
      continue;
    }
    const { text, worth } = line.worth > home.worth ? line : home;
    const happenings = [...home.happenings, ...line.happenings];
    kept[at] = { happenings, text, worth, articles: reportsOf(view, happenings) };
  }
  return kept;
}

const isMemory = ({ happenings }: Drafted): boolean =>
  bearingsOf(happenings).every(({ statement }) => statement.background);

function isSameMemory(view: StoryView, line: Drafted, other: Drafted): boolean {
  const [a] = line.happenings;
  const [b] = other.happenings;
  if (a === undefined || b === undefined || a.from > b.to || b.from > a.to) return false;
  const own = new Set(bearingsOf(other.happenings).map(({ statement }) => statement.articleId));
  if (bearingsOf(line.happenings).some(({ statement }) => own.has(statement.articleId))) return false;
  const years = new Set([a.from, a.to, b.from, b.to].map((day) => Number(day.slice(0, 4))));
  const numbers = statedNumbers(other.text);
  if (![...statedNumbers(line.text)].some((one) => numbers.has(one) && !years.has(one))) return false;
  const topics = new Set(topicsOfWords(view, other.text));
  return topicsOfWords(view, line.text).filter((topic) => topics.has(topic)).length >= SAME_MEMORY_TOPICS;
}

const widthOf = ({ happenings: [first] }: Drafted): number =>
  first === undefined ? 0 : Date.parse(first.to) - Date.parse(first.from);

/** "… decided in August to send them, two months after signing a pact" is told in August, whose name it gives, and not
 *  in June, too, which has to be worked out. */
function oneDateALine(view: StoryView, drafts: readonly Drafted[]): readonly Drafted[] {
  const named = new Set(drafts.filter((line) => isNamed(view, line)).map(({ text }) => text));
  return drafts.filter((line) => !named.has(line.text) || isNamed(view, line));
}

/** The line's days are those of a date that a report's sentence gives. */
function isNamed(view: StoryView, { happenings }: Drafted): boolean {
  return happenings.some(({ from, to, bearings }) =>
    bearings.some(({ statement: { articleId, sentence } }) =>
      spansStartingIn(view.articleOf.get(articleId)?.times ?? [], sentence).some(
        (time) => time.type !== 'DURATION' && time.from === from && time.to === to,
      ),
    ),
  );
}
