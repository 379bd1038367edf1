import type { Claim, Evidence, Reading } from '../model/dossier.ts';
import type { BriefLine } from './brief-line.ts';
import { checkLine } from './check-line.ts';
import { inConflict } from './claim-weight.ts';
import {
  DISPUTE_HEADS,
  dateInWords,
  EARLIER,
  NOW,
  REVISION_HEADS,
  reportsInWords,
  type StatedAs,
  shareInWords,
} from './en/templates.ts';
import { type Bearing, citeSpan, compareText, type StoryView } from './story-view.ts';
import { firstStartingAt } from '../text/spans-starting-in.ts';

/** Readings named in one line; a reader loses more. */
const MAX_READINGS = 4;

/** Sources named behind one reading. */
const MAX_SOURCES = 2;

/** Longest `about` that still reads as the head of a sentence (words). */
const MAX_ABOUT_WORDS = 12;

/** One line for every disputed or revised claim whose words can be checked: what differs, each reading with its
 *  sources and its share of the reports. */
export function conflictLines(view: StoryView): BriefLine[] {
  return view.claims.flatMap((claim, rank): BriefLine[] => {
    if (!inConflict(claim) || claim.readings.length < 2 || claim.readings.length > MAX_READINGS) return [];
    const bearings = view.bearings[rank] ?? [];
    const text = tell(claim, bearings);
    if (text === null) return [];
    const evidence = [citedSpans(view, bearings), citedSentences(view, bearings)].find((cited) => checkLine(text, cited, [claim]));
    return evidence === undefined ? [] : [lineOf(view, text, rank, bearings, evidence)];
  });
}

function tell(claim: Claim, bearings: readonly Bearing[]): string | null {
  const about = headOf(claim.about);
  if (about === null) return null;
  const total = claim.corroboration.articles;
  const reports = reportsInWords(total);
  const as = statedAs(claim, bearings);
  const told = (reading: Reading): string => `${labelOf(reading)} (${backing(reading, bearings, total)})`;
  if (claim.agreement === 'disputed') {
    return `${DISPUTE_HEADS[as](about, reports)}: ${claim.readings.map(told).join('; ')}.`;
  }
  const earlier = claim.readings.filter((reading) => reading.superseded);
  const now = claim.readings.filter((reading) => !reading.superseded);
  if (earlier.length === 0 || now.length === 0) return null;
  const head = REVISION_HEADS[as](about, reports);
  return `${head}: ${EARLIER} ${earlier.map(told).join('; ')}, ${NOW} ${now.map(told).join('; ')}.`;
}

/** What the claim is about, as the object of a preposition; null where it is too long for a sentence's head. */
function headOf(about: string): string | null {
  const plain = about.replace(/^[a-z]+: /, '').replace(/\s+/gu, ' ').trim();
  return plain === '' || plain.split(' ').length > MAX_ABOUT_WORDS ? null : plain;
}

function statedAs(claim: Claim, bearings: readonly Bearing[]): StatedAs {
  if (claim.kind === 'date') return 'date';
  if (claim.kind !== 'quantity') return 'account';
  const first = bearings[0]?.statement.value;
  if (first?.kind === 'number' && first.measure === 'ordinal') return 'account';
  return bearings.some(({ statement }) => statement.stance === 'estimate') ? 'estimate' : 'figure';
}

/** The reading in the reports' words; a date by the calendar, since two reports' "Friday" may be two days. */
function labelOf(reading: Reading): string {
  const { value } = reading;
  const label = reading.label.replace(/\s+/gu, ' ').trim();
  return value !== null && 'from' in value ? (dateInWords(value.from, value.to) ?? label) : label;
}

/** "South Korea and KCNA, in most". */
function backing(reading: Reading, bearings: readonly Bearing[], total: number): string {
  const counts = new Map<string, number>();
  for (const bearing of bearings) {
    const source = bearing.reading === reading ? bearing.statement.chain.at(-1) : undefined;
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const sources = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([name]) => name);
  const named = sources.slice(0, MAX_SOURCES).join(' and ');
  const share = shareInWords(reading.articles, total);
  return named === '' ? share : `${named}, ${share}`;
}

function citedSpans(view: StoryView, bearings: readonly Bearing[]): Evidence[] {
  return cite(view, bearings, (bearing) => bearing.statement.span);
}

function citedSentences(view: StoryView, bearings: readonly Bearing[]): Evidence[] {
  return cite(view, bearings, (bearing) => bearing.statement.sentence);
}

function cite(view: StoryView, bearings: readonly Bearing[], spanOf: (bearing: Bearing) => { start: number; end: number }): Evidence[] {
  const cited = new Map<string, Evidence>();
  for (const bearing of bearings) {
    const article = view.articleOf.get(bearing.statement.articleId);
    if (article === undefined || bearing.reading === null) continue;
    const evidence = citeSpan(article, spanOf(bearing), bearing.statement);
    cited.set(`${evidence.articleId}:${evidence.start}:${evidence.end}`, evidence);
  }
  return [...cited.values()].sort((a, b) => compareText(a.articleId, b.articleId) || a.start - b.start || a.end - b.end);
}

function lineOf(view: StoryView, text: string, rank: number, bearings: readonly Bearing[], evidence: readonly Evidence[]): BriefLine {
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
    concepts: new Set(bearings.flatMap(({ statement }) => statement.concepts)),
    words: text.split(' ').length,
    depth: Math.min(1, ...depths),
    quality: 1,
    lead: false,
  };
}
