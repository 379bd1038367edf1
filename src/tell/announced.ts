import type { Annotated, Sentence } from '../model/annotation.ts';
import type { ClaimKind } from '../model/statement.ts';
import { sentenceKey } from '../text/sentence-key.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { ANNOUNCING } from './en/openers.ts';
import type { Happening } from './happenings.ts';
import type { Bearing, StoryView } from './story-view.ts';

/** What a report's first sentence tells as made known on the day before it at the earliest, with no other day: "The firm
 *  is calling back its kettles, the safety office said on | Tuesday" is news of that Tuesday. Not where an entry of that
 *  day or just before already tells it.
 *  @param told the happenings that have a day of their own */
export function announcedHappenings(view: StoryView, told: readonly Happening[]): readonly Happening[] {
  const bySentence = new Map<string, Bearing[]>();
  for (const bearing of view.bearings.flat()) {
    const key = sentenceKey(bearing.statement);
    const own = bySentence.get(key);
    if (own === undefined) bySentence.set(key, [bearing]);
    else own.push(bearing);
  }
  return view.articles.flatMap((article): Happening[] => {
    const lead = article.sentences.find(({ boilerplate }) => !boilerplate);
    const day = lead === undefined ? null : announcedOn(article, lead);
    if (lead === undefined || day === null) return [];
    const own = bySentence.get(sentenceKey({ articleId: article.article.id, sentence: lead })) ?? [];
    const [first] = own
      .filter(({ statement }) => TELLING_KINDS.has(statement.kind))
      .sort((a, b) => widthOf(b) - widthOf(a) || a.rank - b.rank);
    if (first === undefined || isTold(bySentence, own, day, told)) return [];
    return [
      {
        from: day,
        to: day,
        predicate: first.statement.predicate,
        granularity: 'day',
        bearings: [first],
        announced: true,
      },
    ];
  });
}

const TELLING_KINDS: ReadonlySet<ClaimKind> = new Set(['event', 'pledge', 'forecast', 'quantity']);

const widthOf = ({ statement: { span } }: Bearing): number => span.end - span.start;

/** The day on which somebody said what the sentence tells; null where it tells another day that has been, too. */
function announcedOn(article: Annotated, lead: Sentence): string | null {
  const published = article.article.publishedAt?.slice(0, 10);
  if (published === undefined) return null;
  const days = spansStartingIn(article.times, lead).filter(
    ({ type, from }) => (type === 'DATE' || type === 'TIME') && from !== null,
  );
  const past = days.filter(({ from }) => from !== null && from <= published);
  const [only] = past;
  if (only === undefined || past.length > 1 || only.from === null || only.from !== only.to) return null;
  return isOfSaying(article, lead, only.start) ? only.from : null;
}

/** The verb before the time in its sentence is one of saying: "said on | Tuesday", "said | today". */
function isOfSaying({ tokens }: Annotated, { firstToken, endToken }: Sentence, start: number): boolean {
  const before = tokens.slice(firstToken, endToken).filter((token) => token.start < start);
  const last = before.at(-1);
  const verb = last?.pos === 'ADP' ? before.at(-2) : last;
  return verb !== undefined && ANNOUNCING.has(verb.lemma);
}

/** A sentence that has a day of its own, that day or one shortly before, bears one of its claims. */
function isTold(
  bySentence: ReadonlyMap<string, readonly Bearing[]>,
  own: readonly Bearing[],
  day: string,
  told: readonly Happening[],
): boolean {
  const claims = new Set(own.map(({ claim }) => claim));
  return told.some(
    ({ to, bearings }) =>
      to <= day &&
      Date.parse(day) - Date.parse(to) <= JUST_BEFORE_MS &&
      bearings.some(({ statement }) =>
        bySentence.get(sentenceKey(statement))?.some(({ claim }) => claims.has(claim)),
      ),
  );
}

/** What was made known has mostly happened within so long before. */
const JUST_BEFORE_MS = 3 * 86_400_000;
