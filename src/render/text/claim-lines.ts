import type { Claim, Reading } from '../../model/dossier.ts';
import type { EvidenceGroup } from '../evidence.ts';
import { inQuotes, saidBy, wordingsByLabel } from '../evidence.ts';
import { AGREEMENT_LABELS, boundsLabel, corroborationLabel, dateLabel } from '../labels.ts';
import { relationLabels } from '../relations.ts';
import { remarksOf } from '../remarks.ts';
import { refsOf, witnessesIn } from '../witnesses.ts';
import { cleanLine, clip } from './clean-line.ts';
import type { Sheet } from './sheet.ts';
import { hang, NO_BREAK, sideBySide, wrap } from './wrap.ts';

/** Evidence longer than this is cut on a terminal, visibly; about eight lines of 80. */
const WORDS_SHOWN = 600;
/** Two readings stand side by side only where each gets lines of about this many columns. */
const COLUMN = 46;
const GAP = 3;

/** A disputed or revised claim: every reading with its witnesses, who says it, the exact words; then why. */
export function apparatusLines(claim: Claim, sheet: Sheet): string[] {
  const { colors, width } = sheet;
  const bounds = boundsLabel(claim);
  return [
    ...claimHead(claim, sheet),
    ...(bounds === null ? [] : wrap(bounds, width - 2).map((line) => `  ${colors.dim(line)}`)),
    ...readingBlocks(claim, sheet),
    ...hang('  why: ', cleanLine(claim.why), width).map((line) => colors.dim(line)),
    ...remarkLines(claim, '  ', sheet),
    ...relationLines(claim, sheet),
    '',
  ];
}

/** A claim without conflict: what it is about, each reading with one exact wording, and who has it. */
export function claimLines(claim: Claim, sheet: Sheet): string[] {
  const readings = claim.readings.flatMap((reading) => shortReading(claim, reading, sheet));
  return [
    ...claimHead(claim, sheet),
    ...readings,
    ...remarkLines(claim, '  ', sheet),
    ...relationLines(claim, sheet),
  ];
}

/** About, agreement, counts and what was folded. */
export function claimHead(claim: Claim, sheet: Sheet): string[] {
  const { colors, width } = sheet;
  const tag = AGREEMENT_LABELS[claim.agreement];
  const about = wrap(cleanLine(claim.about), width).map((line) => colors.bold(line));
  const facts = `${tag} · ${corroborationLabel(claim.corroboration)} · ${cleanLine(claim.id)}`;
  const folds = claim.corroboration.folds.map(cleanLine).join('; ');
  const marked = wrap(folds === '' ? facts : `${facts} · ${folds}`, width - 2);
  return [
    ...about,
    ...marked.map((line, index) => `  ${index === 0 ? tint(line, claim, sheet) : colors.dim(line)}`),
  ];
}

function tint(line: string, claim: Claim, { colors }: Sheet): string {
  const tag = AGREEMENT_LABELS[claim.agreement];
  if (!line.startsWith(tag)) return colors.dim(line);
  const loud =
    claim.agreement === 'disputed'
      ? colors.red
      : claim.agreement === 'revised'
        ? colors.yellow
        : colors.green;
  return loud(tag) + colors.dim(line.slice(tag.length));
}

function readingBlocks(claim: Claim, sheet: Sheet): string[] {
  const across = Math.floor((sheet.width + GAP) / (COLUMN + GAP));
  if (across < 2 || claim.readings.length > across) {
    return claim.readings.flatMap((reading) => readingLines(claim, reading, sheet.width, sheet, Infinity));
  }
  const width = Math.floor((sheet.width + GAP) / claim.readings.length) - GAP;
  const blocks = claim.readings.map((reading) => readingLines(claim, reading, width, sheet, Infinity));
  return sideBySide(blocks, width, GAP);
}

/** One reading: its label with its witnesses, then at most `limit` different wordings. */
function readingLines(claim: Claim, reading: Reading, width: number, sheet: Sheet, limit: number): string[] {
  const { colors, witnesses } = sheet;
  const refs = refsOf(
    reading.evidence.map((item) => item.articleId),
    witnesses,
  );
  const replaced = reading.superseded ? ' (replaced)' : '';
  const seen =
    claim.agreement === 'revised' && reading.firstSeen !== null
      ? `, since ${cleanLine(dateLabel(reading.firstSeen))}`
      : '';
  const { groups } = wordingsByLabel(reading);
  const label = hang('  ▸ ', `${cleanLine(reading.label)}${replaced} ${refs}${seen}`, width, '    ');
  return [
    ...label.map((line) => (reading.superseded ? colors.dim(line) : colors.cyan(line))),
    ...groups.slice(0, limit).flatMap((group) => evidenceLines(group, width, sheet)),
  ];
}

/** A reading of a claim without conflict: one wording, and who has it in others. Where the label only quotes that
 *  wording, the wording stands alone. */
function shortReading(claim: Claim, reading: Reading, sheet: Sheet): string[] {
  const { groups, quoted } = wordingsByLabel(reading);
  const [first] = groups;
  if (!first || !quoted) return readingLines(claim, reading, sheet.width, sheet, 1);
  const bearers = first.evidence.map((item) => item.articleId);
  const others = reading.evidence.map((item) => item.articleId).filter((id) => !bearers.includes(id));
  const said = cleanLine(saidBy(first.evidence[0]));
  const words = inQuotes(clip(cleanLine(first.words), WORDS_SHOWN));
  const also = others.length === 0 ? '' : `; in other words ${refsOf(others, sheet.witnesses)}`;
  const line = `${said === '' ? '' : `${said}: `}${words}${NO_BREAK}${refsOf(bearers, sheet.witnesses)}${also}`;
  return hang('  ▸ ', line, sheet.width).map((one) => sheet.colors.cyan(one));
}

/** `Courier [2], Agency → Ana Quill said: “…”`, wrapped under its reading. */
function evidenceLines(group: EvidenceGroup, width: number, sheet: Sheet): string[] {
  const bearers = witnessesIn(
    group.evidence.map((item) => item.articleId),
    sheet.witnesses,
  );
  const who = bearers.map((witness) => `${cleanLine(witness.label)} ${witness.ref}`).join(', ');
  const said = cleanLine(saidBy(group.evidence[0]));
  const words = inQuotes(clip(cleanLine(group.words), WORDS_SHOWN));
  return hang('      ', `${who}${said === '' ? '' : `; ${said}`}: ${words}`, width);
}

/** What came of a pledge, and who tells a claim against their own interest. */
export function remarkLines(claim: Claim, indent: string, sheet: Sheet): string[] {
  return remarksOf(claim).flatMap(({ words, evidence }) => {
    const ref = evidence === null ? '' : ` ${refsOf([evidence.articleId], sheet.witnesses)}`;
    return hang(indent, `${clip(cleanLine(words), WORDS_SHOWN)}${ref}`, sheet.width).map(sheet.colors.dim);
  });
}

function relationLines(claim: Claim, sheet: Sheet): string[] {
  return relationLabels(claim, sheet.dossier).flatMap((label) =>
    hang('  ', cleanLine(label), sheet.width).map((line) => sheet.colors.dim(line)),
  );
}
