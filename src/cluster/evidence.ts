import type { Digest } from '../model/digest.ts';
import { FEATURES, type Feature, features } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** No single pair may outvote the other members of a story: e⁶ is 400 to 1. */
const LIMIT = 6;

const WEIGHT_LIST: readonly number[] = FEATURES.map((feature) => WEIGHTS[feature]);

/** What one feature of a pair adds to the evidence, in log-odds. */
export interface EvidencePart {
  readonly feature: Feature;
  /** The feature itself, 0–1 for most. */
  readonly value: number;
  readonly logOdds: number;
}

/** Log-odds that two articles report the same event, from −6 to 6; 0 is undecided. Symmetric. */
export function evidence(a: Digest, b: Digest): number {
  const values = features(a, b);
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += (values[i] ?? 0) * (WEIGHT_LIST[i] ?? 0);
  return Math.max(-LIMIT, Math.min(LIMIT, sum));
}

/** What the evidence is made of, in the order of the features. Before it is clipped, it is the sum of these. */
export function evidenceParts(a: Digest, b: Digest): readonly EvidencePart[] {
  const values = features(a, b);
  return FEATURES.map((feature, i) => {
    const value = values[i] ?? 0;
    return { feature, value, logOdds: value * WEIGHTS[feature] };
  });
}
