import type { Annotated } from '../model/annotation.ts';
import { ARGUING_LABEL } from './en/openers.ts';

/** A piece that argues, as its headline or its first line says: what it adds to the news is its author's. */
export function isOpinion({ article: { title, text } }: Pick<Annotated, 'article'>): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  return [title ?? '', first].some((line) => ARGUING_LABEL.test(line.trim()));
}
