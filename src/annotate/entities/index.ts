export type { Candidate } from './candidate.ts';
export { findCandidates } from './find-candidates.ts';
export { type ArticleCandidates, linkMentions } from './link.ts';
