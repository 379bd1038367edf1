import type { Claim, Evidence, Reading } from '../model/dossier.ts';

/** The same words from the same source in one or more reports. */
export interface EvidenceGroup {
  /** The words on one line. */
  readonly words: string;
  /** Never empty; in the dossier's order. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Words with runs of white space turned into one blank: how evidence reads on a line of its own. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Folds evidence of equal words, chain, stance and hedge into one group, in order of first appearance. */
export function groupEvidence(evidence: readonly Evidence[]): EvidenceGroup[] {
  const groups = new Map<string, { words: string; evidence: [Evidence, ...Evidence[]] }>();
  for (const item of evidence) {
    const words = oneLine(item.text);
    const key = JSON.stringify([words, item.chain, item.stance, item.hedged]);
    const group = groups.get(key);
    if (group) group.evidence.push(item);
    else groups.set(key, { words, evidence: [item] });
  }
  return [...groups.values()];
}

/** A reading's wordings, the one its label quotes first. `quoted` says that there is one, so that the label adds
 *  nothing to the words. */
export function wordingsByLabel(reading: Reading): {
  readonly groups: EvidenceGroup[];
  readonly quoted: boolean;
} {
  const label = bareWords(reading.label);
  const cut = reading.label.trimEnd().endsWith('…');
  const quotes = ({ words }: EvidenceGroup): boolean =>
    cut ? label !== '' && bareWords(words).startsWith(label) : bareWords(words) === label;
  const groups = groupEvidence(reading.evidence);
  const first = groups.filter(quotes);
  return {
    groups: [...first, ...groups.filter((group) => !first.includes(group))],
    quoted: first.length > 0,
  };
}

/** Whether a claim's words tell what it is about, so that a line with them need not name it. */
export function wordsTellAbout(claim: Claim): boolean {
  const about = bareWords(claim.about);
  const words = bareWords(evidenceOf(claim)[0]?.text ?? '');
  return (
    words.includes(about) ||
    (claim.kind === 'quote' && words !== '' && about.includes(words.slice(0, QUOTE_SEEN)))
  );
}

/** A quote is known by this many characters: what it is about shows only its beginning. */
const QUOTE_SEEN = 30;

function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every evidence of a claim, reading by reading. */
export function evidenceOf(claim: Claim): Evidence[] {
  return claim.readings.flatMap((reading) => reading.evidence);
}

/** Article ids that bear a claim, in order of appearance, each once. */
export function articlesOf(claim: Claim): string[] {
  return [...new Set(evidenceOf(claim).map((item) => item.articleId))];
}

const SAID: Readonly<Record<Evidence['stance'], readonly [plain: string, hedged: string]>> = {
  assert: ['said', 'suggested'],
  deny: ['denied', 'denied'],
  estimate: ['estimated', 'estimated'],
  suggest: ['suggested', 'suggested'],
  confirm: ['said', 'said'],
  pledge: ['pledged', 'pledged'],
  expect: ['expected', 'expected'],
  question: ['asked', 'asked'],
};

/** How a report itself turns round the words that are shown of it. */
const UNSAID: Readonly<Partial<Record<Evidence['stance'], string>>> = {
  deny: 'not so, by this report',
  question: 'asked by this report',
};

/** Who says it and how, from the outlet inward: `Agency → Ana Quill pledged`. Past tense, so that it is right
 *  after one name and after several. Where the report speaks for itself, nothing but whether it denies or leaves open what
 *  the words would say without it ("I do not believe | that he lied"). */
export function saidBy(evidence: Evidence): string {
  if (evidence.chain.length === 0)
    return UNSAID[evidence.stance] ?? (evidence.hedged ? 'no source named' : '');
  return `${evidence.chain.map(oneLine).join(' → ')} ${SAID[evidence.stance][evidence.hedged ? 1 : 0]}`;
}

/** Words inside quotation marks. Words that carry double marks get single ones around them; words that are one
 *  quotation already stay as they are. */
export function inQuotes(words: string): string {
  if (/^“[^“”]*”$/u.test(words) || /^"[^"]*"$/u.test(words)) return words;
  return /[“”"]/u.test(words) ? `‘${words}’` : `“${words}”`;
}
