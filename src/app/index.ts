export { annotateInputs } from './annotate-inputs.ts';
export { type ClusteredArticle, clusterInputs } from './cluster-inputs.ts';
export { collateInputs } from './collate-inputs.ts';
export { collateStories, type StoryDossier } from './collate-stories.ts';
export type { Effects, Emit, Network, Progress } from './effects.ts';
export { type Extract, extractInputs } from './extract-inputs.ts';
export type { Outcome } from './outcome.ts';
export { passimInputs, type ReuseRow, reuseInputs } from './reuse-inputs.ts';
