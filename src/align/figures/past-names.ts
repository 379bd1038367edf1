import type { Mention } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import { daysBetween } from '../../text/day-arithmetic.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { COMPARING_WORDS } from '../en/comparing-words.ts';
import { mentionsIn, type Reader } from '../reading/reader.ts';
import { BACKGROUND_DAYS } from '../reading/statement-base.ts';

/** Part of the sentences with a name that must date it to another time: of what a story is about, few do. */
const PAST_SHARE = 0.5;

/** Sentences that must do so, at least. */
const PAST_SENTENCES = 2;

/** The figures of one story, with those of a named thing of another time told as background: where "Storm Dagny" is the
 *  storm of 1998, "30 people died here in Dagny's year" is no toll of this week's. */
export function withPastNames(readers: readonly Reader[], told: readonly Statement[]): readonly Statement[] {
  const past = pastNames(readers);
  if (past.size === 0) return told;
  const byArticle = new Map(readers.map((r) => [r.a.article.id, r]));
  return told.map((s) => {
    const r = byArticle.get(s.articleId);
    if (r === undefined || s.kind !== 'quantity' || s.background) return s;
    const clause = r.a.clauses[r.clauseOf[firstStartingAt(r.a.tokens, s.focus.start)] ?? -1];
    const mention = mentionsIn(r, clause ?? s.span).find((one) => past.has(one.name) && !isCompared(r, one));
    return mention === undefined ? s : { ...s, background: true, about: `${s.about} (${mention.name})` };
  });
}

/** "the strongest since Dagny", "weaker than Dagny": the figure is not Dagny's. */
function isCompared(r: Reader, mention: Mention): boolean {
  const before = r.a.tokens[firstStartingAt(r.a.tokens, mention.start) - 1];
  return before !== undefined && COMPARING_WORDS.has(before.lower);
}

/** Names of things, not of people, bodies or places, that the reports mostly name with a date long before them. */
function pastNames(readers: readonly Reader[]): ReadonlySet<string> {
  const sentences = new Map<string, { all: number; past: number }>();
  for (const r of readers) {
    const seen = new Set<string>();
    for (const mention of r.a.mentions) {
      const sentence = r.a.tokens[firstStartingAt(r.a.tokens, mention.start)]?.sentence ?? -1;
      const key = `${mention.name}:${sentence}`;
      if (mention.type !== 'other' || seen.has(key)) continue;
      seen.add(key);
      const counts = sentences.get(mention.name) ?? { all: 0, past: 0 };
      const isPast = hasPastDate(r, sentence);
      sentences.set(mention.name, { all: counts.all + 1, past: counts.past + (isPast ? 1 : 0) });
    }
  }
  return new Set(
    [...sentences].flatMap(([name, { all, past }]) =>
      past >= PAST_SENTENCES && past >= all * PAST_SHARE ? [name] : [],
    ),
  );
}

function hasPastDate(r: Reader, sentence: number): boolean {
  const reported = r.a.article.publishedAt?.slice(0, 10);
  const span = r.a.sentences[sentence];
  if (reported === undefined || span === undefined) return false;
  for (let i = firstStartingAt(r.a.times, span.start); i < r.a.times.length; i += 1) {
    const time = r.a.times[i];
    if (time === undefined || time.start >= span.end) return false;
    if (time.type === 'DATE' && time.to !== null && daysBetween(time.to, reported) >= BACKGROUND_DAYS)
      return true;
  }
  return false;
}
