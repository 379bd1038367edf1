import type { Claim, Reading } from '../model/dossier.ts';
import type { ArticlePair } from './match-articles.ts';
import { matchByEvidence } from './shared-evidence.ts';

/** Readings of the newer claim with the older one that each goes on from: one that says the same, else one that shares
 *  its evidence; null for a new one. */
export function matchReadings(
  old: Claim,
  next: Claim,
  articles: readonly ArticlePair[],
): readonly { readonly next: Reading; readonly old: Reading | null }[] {
  const known = new Map(old.readings.map((reading) => [sayingOf(reading), reading]));
  const taken = new Set<Reading>();
  const same = next.readings.map((reading) => {
    const twin = known.get(sayingOf(reading));
    if (twin !== undefined) taken.add(twin);
    return twin ?? null;
  });
  const left = old.readings.filter((reading) => !taken.has(reading));
  const open = next.readings.filter((_, at) => same[at] === null);
  const { oldOf } = matchByEvidence(left.map(borne), open.map(borne), articles);
  return next.readings.map((reading, at) => ({
    next: reading,
    old: same[at] ?? left[oldOf.get(open.indexOf(reading)) ?? -1] ?? null,
  }));
}

/** A value says what a reading says whatever the words; a denial of it says the opposite. */
function sayingOf({ value, label, evidence }: Reading): string {
  if (value === null) return `words ${label}`;
  const denied = evidence.length > 0 && evidence.every(({ stance }) => stance === 'deny');
  return `${denied ? 'not ' : ''}${JSON.stringify(value)}`;
}

/** Evidence of an unlike value is no sign of the same reading: only words are followed by their place. */
function borne(reading: Reading): { evidence: Reading['evidence']; family: string; label: string } {
  return {
    evidence: reading.evidence,
    family: reading.value === null ? 'words' : sayingOf(reading),
    label: reading.label,
  };
}
