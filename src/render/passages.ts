import type { Dossier } from '../model/dossier.ts';
import { oneLine } from './evidence.ts';
import type { Witnesses } from './witnesses.ts';

/** The words of a shared passage as its first report has them, on one line. */
export function passageWords(passage: Dossier['reuse'][number], witnesses: Witnesses): string {
  const side = passage.direction === 'b→a' ? passage.b : passage.a;
  const text = witnesses.of(side.articleId).report?.text ?? '';
  return oneLine(text.slice(side.start, side.end));
}
