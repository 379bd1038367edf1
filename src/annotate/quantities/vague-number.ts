import { type Numeral, readScale } from './numeral-parts.ts';
import type { Piece } from './pieces.ts';
import type { QuantityWords, VagueBand } from './words.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

/** "dozens", "tens of thousands", "several hundred" from piece `i`; null where no vague word stands. */
export function readVague(scan: Scan, i: number): Numeral | null {
  const word = scan.pieces[i]?.lower ?? '';
  const multiple = scan.words.vagueMultiples.get(word);
  const under = scan.words.vaguePlurals.get(scan.pieces[i + 2]?.lower ?? '');
  if (multiple !== undefined && under !== undefined && isWord(scan.pieces[i + 1], scan.words.of)) {
    const unit = 10 ** Math.floor(Math.log10(under.high + 1) - 1);
    return vague(i, i + 3, { low: multiple.low * unit, high: multiple.high * unit - 1 });
  }
  const plural = scan.words.vaguePlurals.get(word);
  if (
    plural !== undefined &&
    !scan.words.tensAlone.has(word) &&
    (!scan.words.scoresAlone.has(word) || leadsOn(scan.words, scan.pieces[i + 1]))
  )
    return vague(i, i + 1, plural);
  const paired = scan.words.vagueDeterminers.get(`${word} ${scan.pieces[i + 1]?.lower ?? ''}`);
  const band = paired ?? scan.words.vagueDeterminers.get(word);
  if (band === undefined) return null;
  const end = paired === undefined ? i + 1 : i + 2;
  const scale = readScale(scan, isWord(scan.pieces[end], scan.words.of) ? end + 1 : end, false);
  // "a couple" alone is two people together.
  if (
    scale === null &&
    scan.words.article.has(word) &&
    isWord(scan.pieces[i + 1], scan.words.couple) &&
    !leadsOn(scan.words, scan.pieces[end]) &&
    !/[^s]s$/.test(scan.pieces[end]?.lower ?? '')
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
function leadsOn(words: QuantityWords, piece: Piece | undefined): boolean {
  return isWord(piece, words.of) || isWord(piece, words.more) || words.outcomeWords.has(piece?.lower ?? '');
}
