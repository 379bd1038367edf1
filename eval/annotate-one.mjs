// @ts-check
/** @import { Annotated } from '../src/model/annotation.ts' */
/** @import { Item, Program } from './task.ts' */

/** The program's annotations of one article, alone; null where it found none or gave back another text, in which the
 *  gold's places mean nothing.
 *  @param {Program} program
 *  @param {Item<unknown>['article']} article
 *  @returns {Annotated | null} */
export function annotateOne(program, article) {
  const annotated = program.annotateArticles([article])[0]?.annotated;
  return annotated !== undefined && annotated.article.text === article.text ? annotated : null;
}
