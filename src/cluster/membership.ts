import type { Change } from './change.ts';

/** Which story each article is in, as far as changes were told. It holds every article it was told of: whoever follows a
 *  stream for ever keeps that elsewhere. */
export interface Membership {
  readonly follow: (changes: readonly Change[]) => void;
  /** Id of the article's story; null where no change named the article. */
  readonly storyOf: (articleId: string) => string | null;
}

/** Nobody in any story yet. */
export function makeMembership(): Membership {
  const joined = new Map<string, string>();
  const merged = new Map<string, string>();
  const follow = (changes: readonly Change[]): void => {
    for (const change of changes) {
      if (change.kind === 'joined') joined.set(change.articleId, change.story);
      if (change.kind === 'merged') merged.set(change.story, change.into);
    }
  };
  const storyOf = (articleId: string): string | null => {
    let story = joined.get(articleId);
    for (let into = story; into !== undefined; into = merged.get(into)) story = into;
    return story ?? null;
  };
  return { follow, storyOf };
}
