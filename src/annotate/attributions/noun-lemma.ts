import type { Token } from '../../model/annotation.ts';
import type { Reading } from './reading.ts';

/** The dictionary form of a noun, also of one that a capital at the head of its sentence made a name ("Reports"). */
export const nounLemma = (r: Pick<Reading, 'words'>, token: Token): string =>
  token.pos === 'PROPN' ? r.words.sources.singularOf(token.lower) : token.lemma;
