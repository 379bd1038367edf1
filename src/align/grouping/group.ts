import type { Statement } from '../../model/statement.ts';

/** Statements that assert the same thing. */
export type Group = readonly Statement[];

/** Ids of the articles that bear it. */
export const articlesOf = (group: Group): ReadonlySet<string> => new Set(group.map((s) => s.articleId));

/** Several reports bear it. */
export const isShared = (group: Group): boolean => articlesOf(group).size > 1;
