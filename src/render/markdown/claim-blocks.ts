import type { Claim, Reading } from '../../model/dossier.ts';
import type { EvidenceGroup } from '../evidence.ts';
import { articlesOf, groupEvidence, inQuotes, saidBy, wordingsByLabel, wordsTellAbout } from '../evidence.ts';
import { AGREEMENT_LABELS, boundsLabel, corroborationLabel, dateLabel } from '../labels.ts';
import { relationLabels } from '../relations.ts';
import { remarksOf } from '../remarks.ts';
import type { Witnesses } from '../witnesses.ts';
import { witnessesIn } from '../witnesses.ts';
import { compareWording, longestFirst, wordingOf } from '../wording.ts';
import { escapeMarkdown as md } from './escape-markdown.ts';
import type { Leaf } from './leaf.ts';

/** `[[3]](#report-3)`: a reference that leads to the list of reports. */
export function refLinks(articleIds: Iterable<string>, witnesses: Witnesses): string {
  return witnessesIn(articleIds, witnesses)
    .map(({ number }) => (number === 0 ? '\\[?\\]' : `[\\[${number}\\]](#report-${number})`))
    .join(' ');
}

/** A claim with every reading and every wording. */
export function claimBlock(claim: Claim, leaf: Leaf): string[] {
  return [
    ...claimHead(claim, leaf),
    ...claim.readings.flatMap((reading) => readingBlock(claim, reading, leaf)),
    ...claimFoot(claim, leaf),
  ];
}

/** A quote: fullest wording first, then the others with their own words in bold. */
export function quoteBlock(claim: Claim, leaf: Leaf): string[] {
  const [fullest, ...variants] = longestFirst(claim);
  if (!fullest) return [];
  const base = wordingOf(fullest);
  return [
    ...claimHead(claim, leaf),
    ...readingBlock(claim, fullest, leaf),
    ...variants.flatMap((reading) => readingBlock(claim, reading, leaf, base)),
    ...claimFoot(claim, leaf),
  ];
}

/** One line: what it is about, who says it, the exact words. */
export function claimItem(claim: Claim, leaf: Leaf): string {
  const groups = claim.readings.flatMap((reading) => groupEvidence(reading.evidence));
  const words = groups.map((group) => wordsOf(group)).join('; ');
  const about = wordsTellAbout(claim) ? '' : `**${md(claim.about)}** — `;
  const remarks = remarkWords(claim, leaf).map((one) => `; ${one}`);
  return `- <a id="${anchor(claim.id)}"></a>${about}${words} ${refLinks(articlesOf(claim), leaf.witnesses)}${remarks.join('')}`;
}

function claimHead(claim: Claim, leaf: Leaf): string[] {
  const bounds = boundsLabel(claim);
  const facts = [
    `**${AGREEMENT_LABELS[claim.agreement]}**`,
    corroborationLabel(claim.corroboration),
    ...claim.corroboration.folds.map(md),
    ...(bounds === null ? [] : [bounds]),
    refLinks(articlesOf(claim), leaf.witnesses),
  ];
  return [`### <a id="${anchor(claim.id)}"></a>${md(claim.about)}`, '', facts.join(' · '), ''];
}

function readingBlock(claim: Claim, reading: Reading, leaf: Leaf, base?: string): string[] {
  const replaced = reading.superseded ? ' (replaced)' : '';
  const seen =
    claim.agreement === 'revised' && reading.firstSeen !== null
      ? `, since ${md(dateLabel(reading.firstSeen))}`
      : '';
  const refs = refLinks(
    reading.evidence.map((item) => item.articleId),
    leaf.witnesses,
  );
  const { groups, quoted } = wordingsByLabel(reading);
  const apart = !quoted || replaced !== '' || seen !== '';
  return [
    ...(apart ? [`- **${md(reading.label)}**${replaced}${seen} ${refs}`] : []),
    ...groups.map(
      (group) =>
        `${apart ? '  ' : ''}- ${wordsOf(group, base)} ${refLinks(
          group.evidence.map((item) => item.articleId),
          leaf.witnesses,
        )}`,
    ),
  ];
}

function wordsOf(group: EvidenceGroup, base?: string): string {
  const said = saidBy(group.evidence[0]);
  const words = base === undefined ? md(inQuotes(group.words)) : inQuotes(marked(base, group.words));
  return said === '' ? words : `${md(said)}: ${words}`;
}

function marked(base: string, variant: string): string {
  return compareWording(base, variant)
    .map(({ text, same }) => (same ? md(text) : `**${md(text)}**`) + (text.endsWith(' ') ? ' ' : ''))
    .join('');
}

function claimFoot(claim: Claim, leaf: Leaf): string[] {
  const remarks = remarkWords(claim, leaf).map((words) => `- ${words}`);
  const relations = relationLabels(claim, leaf.dossier).map((label) => `- ${md(label)}`);
  const conflict = claim.agreement === 'disputed' || claim.agreement === 'revised';
  return [
    ...remarks,
    ...relations,
    '',
    ...(conflict && claim.why !== '' ? [`*Why:* ${md(claim.why)}`, ''] : []),
  ];
}

function remarkWords(claim: Claim, { witnesses }: Leaf): string[] {
  return remarksOf(claim).map(({ words, evidence }) =>
    evidence === null ? md(words) : `${md(words)} ${refLinks([evidence.articleId], witnesses)}`,
  );
}

/** An id as an anchor that cannot leave its attribute. */
function anchor(id: string): string {
  return id.replace(/[^\w-]/g, '-');
}
