export { annotateInputs } from './annotate-inputs.ts';
export { collateInputs } from './collate-inputs.ts';
export { diffDossiers } from './diff-dossiers.ts';
export type { Effects, Emit, Network, Progress } from './effects.ts';
export { type ExplainOutcome, explainClaim } from './explain-claim.ts';
export { type Extract, extractInputs } from './extract-inputs.ts';
export type { Outcome } from './outcome.ts';
export { type ReuseRow, reuseInputs } from './reuse-inputs.ts';
