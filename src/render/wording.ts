import { diffArrays } from 'diff';
import type { Claim, Reading } from '../model/dossier.ts';
import { oneLine } from './evidence.ts';

/** A piece of a variant wording; `same` where the base wording has it too. */
export interface WordingPart {
  readonly text: string;
  readonly same: boolean;
}

/** More edits than this and two wordings are simply different: keeps the work linear in the words of a quote. */
const MAX_EDITS = 400;

/** Cuts a variant wording into runs the base has and runs it has not. The parts joined give the variant on one
 *  line. Case, quotation marks and punctuation at a word's rim make no difference. */
export function compareWording(base: string, variant: string): WordingPart[] {
  const words = oneLine(variant).split(' ');
  const changes = diffArrays(oneLine(base).split(' '), words, {
    comparator: (left, right) => bare(left) === bare(right),
    maxEditLength: MAX_EDITS,
  });
  if (!changes) return [{ text: words.join(' '), same: false }];
  const parts: WordingPart[] = [];
  let at = 0;
  for (const change of changes) {
    if (change.removed) continue;
    const text = words.slice(at, at + change.value.length).join(' ');
    at += change.value.length;
    if (text !== '') parts.push({ text: at < words.length ? `${text} ` : text, same: !change.added });
  }
  return parts;
}

/** Readings with the longest wording first: the fullest text is the base, the others are its variants. */
export function longestFirst(claim: Claim): Reading[] {
  return [...claim.readings].sort((a, b) => wordingOf(b).length - wordingOf(a).length);
}

/** The longest words among a reading's evidence, on one line. */
export function wordingOf(reading: Reading): string {
  const texts = reading.evidence.map((item) => oneLine(item.text));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function bare(word: string): string {
  const core = word.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
  let end = core.length;
  while (end > 0 && !/[\p{L}\p{N}]/u.test(core.charAt(end - 1))) end -= 1;
  return end === 0 ? word : core.slice(0, end).replace(/’/gu, "'");
}
