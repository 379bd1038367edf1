export { findCandidates } from './find-candidates.ts';
export { type ArticleCandidates, linkMentions } from './link.ts';
