import type { Dossier, Evidence } from '../model/dossier.ts';
import type { Statement } from '../model/statement.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { announcedHappenings } from './announced.ts';
import { dateEntry } from './date-precision.ts';
import { bearingsOf, type Drafted, dayKey, reportsOf } from './drafted.ts';
import { SAYING_PREDICATES } from './en/openers.ts';
import { isForeseen } from './foreseen.ts';
import { findHappenings, type Happening } from './happenings.ts';
import { isOpinion } from './is-opinion.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { withoutForetelling, withoutPastPlans } from './past-plans.ts';
import type { StoryDays } from './story-days.ts';
import { type Bearing, citeSpan, compareText, type StoryView } from './story-view.ts';
import { lineOf } from './timeline-line.ts';

type Entry = Dossier['timeline'][number];

/** A longer timeline is no overview; each report from the eleventh on may add one. What two or more articles date is kept
 *  beyond it. */
const MAX_ENTRIES = 40;
const PLAIN_REPORTS = 10;

/** One entry a happening, sorted by date; the best attested ones where there are too many. */
export function tellTimeline(view: StoryView, days: StoryDays): Entry[] {
  const found = withoutForetelling(view, findHappenings(view, days));
  const dated = withoutPastPlans(view, found, days.lastPublished);
  const drafted = [...dated, ...announcedHappenings(view, dated)].map((one) => draft(view, [one]));
  const drafts = mergeDrafts(view, dropSayings(view, drafted));
  const sorted = [...drafts].sort(
    (a, b) => b.articles - a.articles || bestRank(a) - bestRank(b) || compareText(a.text, b.text),
  );
  const most = MAX_ENTRIES + Math.max(0, view.independent(view.articleOf.keys()) - PLAIN_REPORTS);
  const kept = oneADateFirst(sorted);
  return kept
    .filter((one, i) => one.articles >= 2 || (i < most && one.worth >= 0))
    .map((one) => ({ one, entry: entryOf(view, one, days) }))
    .sort(
      ({ one: a, entry: x }, { one: b, entry: y }) =>
        compareText(startOf(a), startOf(b)) || compareText(x.date, y.date) || compareText(x.text, y.text),
    )
    .map(({ entry }) => entry);
}

/** In the same order, but the best entry of every date comes before the second of any: a date left out is missed. */
function oneADateFirst(drafts: readonly Drafted[]): readonly Drafted[] {
  const told = new Set<string>();
  const isFirst = (one: Drafted): boolean => {
    const first = one.happenings[0];
    const key = first === undefined ? '' : dayKey(first);
    if (one.worth < 0 || told.has(key)) return false;
    told.add(key);
    return true;
  };
  const firsts = drafts.filter(isFirst);
  const chosen = new Set(firsts);
  return [...firsts, ...drafts.filter((one) => !chosen.has(one))];
}

/** Sayings get a line where two reports date them, or on a day that has nothing else. */
function dropSayings(view: StoryView, drafts: readonly Drafted[]): readonly Drafted[] {
  const told = new Set(drafts.filter((one) => !isSaying(one)).flatMap(daysOf));
  return drafts.filter(
    (one) =>
      !isSaying(one) || !daysOf(one).some((day) => told.has(day)) || reportsOf(view, one.happenings) > 1,
  );
}

const daysOf = ({ happenings }: Drafted): readonly string[] => happenings.map(dayKey);

const isSaying = ({ happenings }: Drafted): boolean =>
  happenings.every(({ predicate }) => predicate !== null && SAYING_PREDICATES.has(predicate));

function startOf({ happenings }: Drafted): string {
  return happenings[0]?.from ?? '';
}

function bestRank({ happenings }: Drafted): number {
  return Math.min(...bearingsOf(happenings).map(({ rank }) => rank));
}

/** More than the best line is worth: an opinion's own line stands only where several reports date what it tells. */
const OPINION_COST = 3;

function draft(view: StoryView, happenings: readonly Happening[]): Drafted {
  const bearings = bearingsOf(happenings);
  let best = { text: '', worth: Number.NEGATIVE_INFINITY };
  for (const { statement } of bearings) {
    const article = view.articleOf.get(statement.articleId);
    if (article === undefined) continue;
    const told = lineOf(article, statement);
    // What a columnist says of a day is told where a report has it, too.
    const line = isOpinion(article) ? { ...told, worth: told.worth - OPINION_COST } : told;
    if (line.worth > best.worth || (line.worth === best.worth && line.text.length < best.text.length))
      best = line;
  }
  return { happenings, ...best, articles: reportsOf(view, happenings) };
}

function entryOf(view: StoryView, { happenings, text }: Drafted, days: StoryDays): Entry {
  const first = happenings[0];
  const bearings = bearingsOf(happenings);
  const from = first?.from ?? '';
  const to = first?.to ?? from;
  return {
    ...dateEntry(from, to, first?.granularity ?? null),
    text,
    phase: phaseOf(view, happenings, days),
    claimIds: [...new Map(bearings.map(({ claim, rank }) => [claim.id, rank]))]
      .sort((a, b) => a[1] - b[1])
      .map(([id]) => id),
    evidence: evidenceOf(view, bearings),
  };
}

function phaseOf(view: StoryView, happenings: readonly Happening[], days: StoryDays): Entry['phase'] {
  const bearings = bearingsOf(happenings);
  const from = happenings[0]?.from ?? '';
  const to = happenings[0]?.to ?? from;
  if (bearings.every(({ statement }) => statement.background)) return 'background';
  const now = days.lastPublished ?? days.to;
  if (now !== null && (from > now || (to > now && days.from !== null && from >= days.from))) return 'ahead';
  const foreseen =
    !happenings.some(({ announced }) => announced) &&
    bearings.every(({ statement }) => isForeseen(statement) && !isDone(view, statement));
  // What was to be on the last day is past, unless a report of that day still foresees it.
  const isStill = ({ statement }: Bearing): boolean =>
    (view.articleOf.get(statement.articleId)?.article.publishedAt ?? '').slice(0, 10) === now;
  if (foreseen && now !== null && (to > now || (to === now && bearings.some(isStill)))) return 'ahead';
  return days.from !== null &&
    (to < days.from || (from < days.from && from.slice(0, 7) !== days.from.slice(0, 7)))
    ? 'background'
    : 'event';
}

/** "offered her resignation on Sunday": the day is that of a plain verb in the past. */
function isDone(view: StoryView, { kind, articleId, span }: Statement): boolean {
  const groups = spansStartingIn(view.articleOf.get(articleId)?.verbGroups ?? [], span);
  return kind === 'date' && groups[0]?.tense === 'past' && groups.every(({ modal }) => modal === null);
}

function evidenceOf(view: StoryView, bearings: readonly Bearing[]): Evidence[] {
  const cited = new Map<string, Evidence>();
  for (const { statement } of bearings) {
    const article = view.articleOf.get(statement.articleId);
    if (article !== undefined)
      cited.set(
        `${statement.articleId}:${statement.span.start}:${statement.span.end}`,
        citeSpan(article, statement.span, statement),
      );
  }
  return [...cited.values()].sort(
    (a, b) => compareText(a.articleId, b.articleId) || a.start - b.start || a.end - b.end,
  );
}
