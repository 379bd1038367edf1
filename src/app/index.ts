export { annotateInputs } from './annotate-inputs.ts';
export type { AnnotatedOutput, AnnotateOutcome } from './annotate-inputs.ts';
export { collateInputs } from './collate-inputs.ts';
export type { CollateInputsOptions, CollateOutcome } from './collate-inputs.ts';
export type { Effects, Progress } from './effects.ts';
export { extractInputs } from './extract-inputs.ts';
export type { Extract, ExtractOutcome } from './extract-inputs.ts';
export { partNotes } from './outcome.ts';
export type { Status } from './outcome.ts';
