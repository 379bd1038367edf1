import type { Claim, Evidence } from '../model/dossier.ts';
import { firstStartingAt } from '../text/spans-starting-in.ts';
import type { BriefLine } from './brief-line.ts';
import { checkLine } from './check-line.ts';
import { inConflict } from './claim-weight.ts';
import { conflictText } from './conflict-text.ts';
import { type Bearing, citeSpan, compareText, type StoryView, topicsOfWords } from './story-view.ts';

/** Readings told by quoting reports read worse than a line that says what differs. */
const QUOTES_WORTH = 0.6;

/** Readings named in one line; a reader loses more. Of a figure that rose many times, what stands, the last that it
 *  replaced and the first of all are told. */
const MAX_READINGS = 4;

/** One line for every disputed or revised claim whose words can be checked: what differs, each reading with its
 *  sources and its share of the reports. */
export function conflictLines(view: StoryView): BriefLine[] {
  return view.claims.flatMap((whole, rank): BriefLine[] => {
    const claim = whole.agreement === 'revised' ? lastOf(whole) : whole;
    if (!inConflict(claim) || claim.readings.length < 2 || claim.readings.length > MAX_READINGS) return [];
    const bearings = (view.bearings[rank] ?? []).filter(
      ({ reading }) => reading === null || claim.readings.includes(reading),
    );
    const told = conflictText(view, claim, bearings);
    if (told === null) return [];
    const evidence = [citedSpans(view, bearings), citedSentences(view, bearings)].find((cited) =>
      checkLine(told.text, cited, [claim]),
    );
    return evidence === undefined ? [] : [lineOf(view, told, rank, bearings, evidence)];
  });
}

/** The claim with what stands, what was replaced last and what was said first, in the order in which readings come. */
function lastOf(claim: Claim): Claim {
  if (claim.readings.length <= MAX_READINGS) return claim;
  const [first] = claim.readings
    .slice(MAX_READINGS - 1)
    .sort((a, b) => compareText(a.firstSeen ?? '', b.firstSeen ?? ''));
  const kept = claim.readings.filter((reading, i) => i < MAX_READINGS - 1 || reading === first);
  return { ...claim, readings: kept };
}

function citedSpans(view: StoryView, bearings: readonly Bearing[]): Evidence[] {
  return cite(view, bearings, (bearing) => bearing.statement.span);
}

function citedSentences(view: StoryView, bearings: readonly Bearing[]): Evidence[] {
  return cite(view, bearings, (bearing) => bearing.statement.sentence);
}

function cite(
  view: StoryView,
  bearings: readonly Bearing[],
  spanOf: (bearing: Bearing) => { start: number; end: number },
): Evidence[] {
  const cited = new Map<string, Evidence>();
  for (const bearing of bearings) {
    const article = view.articleOf.get(bearing.statement.articleId);
    if (article === undefined || bearing.reading === null) continue;
    const evidence = citeSpan(article, spanOf(bearing), bearing.statement);
    cited.set(`${evidence.articleId}:${evidence.start}:${evidence.end}`, evidence);
  }
  return [...cited.values()].sort(
    (a, b) => compareText(a.articleId, b.articleId) || a.start - b.start || a.end - b.end,
  );
}

function lineOf(
  view: StoryView,
  { text, form }: { readonly text: string; readonly form: 'labels' | 'quotes' },
  rank: number,
  bearings: readonly Bearing[],
  evidence: readonly Evidence[],
): BriefLine {
  const depths = bearings.map(({ statement }) => {
    const sentences = view.articleOf.get(statement.articleId)?.sentences ?? [];
    return firstStartingAt(sentences, statement.sentence.start) / Math.max(1, sentences.length);
  });
  return {
    form: 'template',
    text,
    evidence,
    ranks: [rank],
    tells: [rank],
    topics: new Set(evidence.flatMap((item) => topicsOfWords(view, item.text))),
    words: text.split(' ').length,
    depth: depths.reduce((sum, depth) => sum + depth, 0) / Math.max(1, depths.length),
    quality: form === 'quotes' ? QUOTES_WORTH : 1,
    names: new Set(),
    presumes: [],
    refers: [],
    conflict: 'none',
    lead: false,
    latest: false,
  };
}
