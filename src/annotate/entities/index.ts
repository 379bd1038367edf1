export type { Candidate } from './candidate.ts';
export { findCandidates } from './find-candidates.ts';
export { linkMentions } from './link.ts';
