import type { Claim, Reading } from '../../model/dossier.ts';
import { groupEvidence, inQuotes, saidBy } from '../evidence.ts';
import { witnessesIn } from '../witnesses.ts';
import { compareWording, longestFirst, wordingOf } from '../wording.ts';
import { claimHead } from './claim-lines.ts';
import { cleanLine, clip } from './clean-line.ts';
import type { Sheet } from './sheet.ts';
import { hang } from './wrap.ts';

const WORDS_SHOWN = 600;

/** A quote: its fullest wording, then each other wording with the words that differ between ‹ and ›. */
export function quoteLines(claim: Claim, sheet: Sheet): string[] {
  const [fullest, ...variants] = longestFirst(claim);
  if (!fullest) return [];
  const base = wordingOf(fullest);
  return [
    ...claimHead(claim, sheet),
    ...bodyLines(fullest, clip(cleanLine(base), WORDS_SHOWN), sheet),
    ...otherWordings(fullest, base).flatMap((words) => variantLines(base, words, sheet)),
    ...variants.flatMap((reading) => bodyLines(reading, markDifference(base, wordingOf(reading)), sheet)),
  ];
}

/** Words of a variant that the base wording has not, between ‹ and ›. */
export function markDifference(base: string, variant: string): string {
  const parts = compareWording(cleanLine(base), cleanLine(variant));
  return clip(
    parts
      .map((part) =>
        part.same ? part.text : `‹${part.text.trimEnd()}›${part.text.endsWith(' ') ? ' ' : ''}`,
      )
      .join(''),
    WORDS_SHOWN,
  );
}

function otherWordings(reading: Reading, base: string): string[] {
  return groupEvidence(reading.evidence)
    .map((group) => group.words)
    .filter((words) => words !== base);
}

function variantLines(base: string, words: string, sheet: Sheet): string[] {
  return hang('      also ', inQuotes(markDifference(base, words)), sheet.width, '      ').map((line) =>
    sheet.colors.dim(line),
  );
}

function bodyLines(reading: Reading, words: string, sheet: Sheet): string[] {
  const bearers = witnessesIn(
    reading.evidence.map((item) => item.articleId),
    sheet.witnesses,
  );
  const who = bearers.map((witness) => `${cleanLine(witness.label)} ${witness.ref}`).join(', ');
  const first = reading.evidence[0];
  const said = first ? cleanLine(saidBy(first)) : '';
  return [
    ...hang('  ▸ ', inQuotes(words), sheet.width, '    ').map((line) => sheet.colors.cyan(line)),
    ...hang('      ', said === '' ? who : `${said}; ${who}`, sheet.width).map((line) =>
      sheet.colors.dim(line),
    ),
  ];
}
