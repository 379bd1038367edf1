import type { Token } from '../../model/annotation.ts';

/** The dictionary form of a noun, also of one that a capital at the head of its sentence made a name ("Reports"). */
export function nounLemma(token: Token): string {
  const { lower, lemma, pos } = token;
  if (pos !== 'PROPN' || !lower.endsWith('s') || lower.endsWith('ss')) return lemma;
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}
