export type { AnnotatedOutput, AnnotateOutcome } from './annotate-inputs.ts';
export { annotateInputs } from './annotate-inputs.ts';
export type { CollateInputsOptions, CollateOutcome } from './collate-inputs.ts';
export { collateInputs } from './collate-inputs.ts';
export type { Effects, Progress } from './effects.ts';
export type { Extract, ExtractOutcome } from './extract-inputs.ts';
export { extractInputs } from './extract-inputs.ts';
export type { Status } from './outcome.ts';
