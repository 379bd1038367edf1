export { clearStories } from './clear-stories.ts';
export { digest } from './digest.ts';
export { evidence } from './evidence.ts';
export { type Membership, makeMembership } from './membership.ts';
export { openStories, type Stories } from './open-stories.ts';
export { type SavedStories, savedHeadSchema, savedStorySchema } from './saved-stories.ts';
export type { Window } from './sweep.ts';
