import type { Dossier } from '../../model/dossier.ts';
import type {
  Difference,
  ExplainedPair,
  ExplainedStatement,
  Explanation,
  RefusedClaim,
} from '../../model/explanation.ts';
import { inQuotes, oneLine } from '../evidence.ts';
import { AGREEMENT_LABELS, corroborationLabel, counted, KIND_LABELS } from '../labels.ts';
import { cleanLine, clip } from '../text/clean-line.ts';
import { cutList, type Sheet, sheetFor } from '../text/sheet.ts';
import { hang, wrap } from '../text/wrap.ts';

/** Entries shown of each list; JSON has all. */
const SHOWN = { joined: 12, refused: 12 } as const;
const WORDS_SHOWN = 160;

/** How a claim came to be, for a terminal of `width` columns. Statements are numbered in the order of their articles.
 *  Ends in a newline. */
export function renderExplanation(
  explanation: Explanation,
  dossier: Dossier,
  options: { readonly width: number; readonly color: boolean },
): string {
  const sheet = sheetFor(dossier, options);
  const marks = new Map(explanation.statements.map(({ id }, at) => [id, `s${at + 1}`]));
  const lines = [
    ...headLines(explanation, sheet),
    ...section('Statements', explanation.statements.length, sheet),
    ...explanation.statements.flatMap((one) => statementLines(one, marks.get(one.id) ?? '', sheet)),
    ...section('Joined', explanation.joined.length, sheet),
    ...joinedLines(explanation, marks, sheet),
    ...section('Refused', explanation.refused.length, sheet),
    ...cutList(
      explanation.refused.map((one) => refusedLines(one, marks, sheet)),
      SHOWN.refused,
      sheet,
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function section(title: string, size: number, { colors }: Sheet): string[] {
  return ['', `${colors.bold(title.toUpperCase())} ${size}`];
}

function headLines({ claim, readings, mismatches }: Explanation, sheet: Sheet): string[] {
  const { colors, width } = sheet;
  const facts = `${claim.id} · ${KIND_LABELS[claim.kind]} · ${AGREEMENT_LABELS[claim.agreement]} · ${corroborationLabel(claim.corroboration)}`;
  const warned = mismatches.flatMap((words) => hang('! ', cleanLine(words), width));
  const labels = readings.map(
    ({ id, label, superseded }) =>
      `${cleanLine(id)} ${inQuotes(clip(cleanLine(label), WORDS_SHOWN))}${superseded ? ' (replaced)' : ''}`,
  );
  return [
    ...warned.map((line) => colors.red(line)),
    ...wrap(cleanLine(claim.about), width).map((line) => colors.bold(line)),
    ...wrap(facts, width).map((line) => colors.dim(line)),
    ...labels.flatMap((label) => hang('  ', label, width)),
    ...hang('  why: ', cleanLine(claim.why), width),
    ...claim.corroboration.folds.flatMap((fold) => hang('  one origin: ', cleanLine(fold), width)),
  ];
}

function statementLines(one: ExplainedStatement, mark: string, sheet: Sheet): string[] {
  const { ref } = sheet.witnesses.of(one.articleId);
  const words = inQuotes(clip(cleanLine(oneLine(one.text)), WORDS_SHOWN));
  const reading = one.readingId === null ? '' : ` → ${cleanLine(one.readingId)}`;
  const facets = one.facets.map(({ facet, value }) => `${facet} ${cleanLine(value)}`).join('; ');
  return [
    ...hang(`  ${mark} `, `${ref} ${words}${reading}`, sheet.width),
    ...hang('      ', facets, sheet.width).map((line) => sheet.colors.dim(line)),
  ];
}

function joinedLines(
  { joined, statements }: Explanation,
  marks: ReadonlyMap<string, string>,
  sheet: Sheet,
): string[] {
  if (joined.length > 0)
    return cutList(
      joined.map((pair) => hang('  · ', pairWords(pair, marks), sheet.width)),
      SHOWN.joined,
      sheet,
    );
  const why =
    statements.length > 1
      ? 'no pair of them was scored: a report puts one in the other’s place, or they are copies or parts of one sentence'
      : 'it stands alone';
  return hang('  · ', why, sheet.width);
}

/** `s1 + s3, 0.84 of 0.5; met by what happened: kill`. */
function pairWords(pair: ExplainedPair, marks: ReadonlyMap<string, string>): string {
  const met = pair.by === null ? '' : `; met by ${cleanLine(pair.by)}`;
  return `${nameOf(pair.a, marks)} + ${nameOf(pair.b, marks)}, ${scoreWords(pair)}${met}${differenceWords(pair.differences)}`;
}

function refusedLines(refused: RefusedClaim, marks: ReadonlyMap<string, string>, sheet: Sheet): string[] {
  const { best, conflict } = refused;
  const id = refused.claimId === null ? 'told within another' : cleanLine(refused.claimId);
  const head = `${cleanLine(clip(refused.about, WORDS_SHOWN))} (${id}), ${counted(refused.pairs, 'pair')}: ${reasonWords(refused)}`;
  const clash =
    conflict === null || refused.reason !== 'group'
      ? []
      : hang('      ', `but ${refusedPair(conflict, marks)}`, sheet.width);
  return [
    ...hang('  · ', head, sheet.width),
    ...[...hang('      ', refusedPair(best, marks), sheet.width), ...clash].map((line) =>
      sheet.colors.dim(line),
    ),
  ];
}

/** `s1 and “29”, conflict, met by what happened: kill; differ in as of 2025 / 2011`. */
function refusedPair(pair: ExplainedPair, marks: ReadonlyMap<string, string>): string {
  const met = pair.by === null ? '' : `, met by ${cleanLine(pair.by)}`;
  const words = inQuotes(clip(cleanLine(oneLine(pair.words)), WORDS_SHOWN));
  return `${nameOf(pair.a, marks)} and ${words}, ${scoreWords(pair)}${met}${differenceWords(pair.differences)}`;
}

function reasonWords({ reason, conflict }: RefusedClaim): string {
  if (reason === 'conflict') return 'in conflict';
  if (reason === 'unlike') return 'not alike enough';
  return conflict === null
    ? 'alike, but their groups are not on the whole'
    : 'alike, but others of the two are in conflict';
}

function scoreWords({ score, join }: ExplainedPair): string {
  return score < 0 ? 'conflict' : `${score.toFixed(2)} of ${join}`;
}

/** Where both say something, that is what parts them; what only one of them says is told where there is nothing else. */
function differenceWords(differences: readonly Difference[]): string {
  const both = differences.filter(({ a, b }) => a !== null && b !== null);
  const shown = both.length > 0 ? both : differences;
  if (shown.length === 0) return '';
  const words = shown.map(({ facet, a, b }) =>
    a === b ? cleanLine(a ?? '') : `${facet} ${cleanLine(a ?? 'not told')} / ${cleanLine(b ?? 'not told')}`,
  );
  return `; differ in ${words.join('; ')}`;
}

function nameOf(id: string, marks: ReadonlyMap<string, string>): string {
  return marks.get(id) ?? cleanLine(id);
}
