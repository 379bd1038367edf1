import { OUTCOME_WORDS } from '../en/counted-nouns.ts';
import { VAGUE_DETERMINERS, VAGUE_MULTIPLES, VAGUE_PLURALS, type VagueBand } from '../en/vague-quantities.ts';
import { type Numeral, readScale } from './numeral-parts.ts';
import type { Piece } from './pieces.ts';

/** "dozens", "tens of thousands", "several hundred" from piece `i`; null where no vague word stands. */
export function readVague(pieces: readonly Piece[], i: number): Numeral | null {
  const word = pieces[i]?.lower ?? '';
  const multiple = VAGUE_MULTIPLES.get(word);
  const under = VAGUE_PLURALS.get(pieces[i + 2]?.lower ?? '');
  if (multiple !== undefined && under !== undefined && pieces[i + 1]?.lower === 'of') {
    const unit = 10 ** Math.floor(Math.log10(under.high + 1) - 1);
    return vague(i, i + 3, { low: multiple.low * unit, high: multiple.high * unit - 1 });
  }
  const plural = VAGUE_PLURALS.get(word);
  if (plural !== undefined && word !== 'tens' && (word !== 'scores' || leadsOn(pieces[i + 1])))
    return vague(i, i + 1, plural);
  const paired = VAGUE_DETERMINERS.get(`${word} ${pieces[i + 1]?.lower ?? ''}`);
  const band = paired ?? VAGUE_DETERMINERS.get(word);
  if (band === undefined) return null;
  const end = paired === undefined ? i + 1 : i + 2;
  const scale = readScale(pieces, pieces[end]?.lower === 'of' ? end + 1 : end, false);
  // "a couple" alone is two people together.
  if (
    scale === null &&
    word === 'a' &&
    pieces[i + 1]?.lower === 'couple' &&
    !/^(of|more)$|[^s]s$/.test(pieces[end]?.lower ?? '')
  )
    return null;
  if (scale === null) return vague(i, end, band);
  return vague(i, scale.end, { low: band.low * scale.value, high: (band.high + 1) * scale.value - 1 });
}

/** A numeral that means a band. */
export function vague(first: number, end: number, band: VagueBand): Numeral {
  return { first, end, value: band, form: 'vague', scale: null, halfStep: 0 };
}

/** "scores of people", "scores wounded", not the scores of a game. */
function leadsOn(piece: Piece | undefined): boolean {
  return piece?.lower === 'of' || piece?.lower === 'more' || OUTCOME_WORDS.has(piece?.lower ?? '');
}
