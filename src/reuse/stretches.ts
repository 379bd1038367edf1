import { alignGap } from '../text/align-gap.ts';
import { findCommonRuns, type Run, tileRuns } from '../text/common-runs.ts';
import type { Span } from '../model/span.ts';
import { type Reading, SEED_WORDS } from './reading.ts';

/** A stretch of both articles in the same order of words: equal runs with small edits between them. */
export interface Stretch {
  /** Word indices, half-open; both ends are equal words. */
  readonly a: Span;
  readonly b: Span;
  /** The equal words, in order, not overlapping. */
  readonly equal: readonly Run[];
}

/** Edits of up to this many words are bridged: a clause put in or a source renamed, not another sentence. */
const LONGEST_EDIT = 8;

/** Stretches that may still grow; more than a few never lie within reach of one tile. */
const MOST_OPEN = 4;

interface Open {
  readonly tiles: Run[];
  matched: number;
}

function follows(x: Reading, y: Reading, open: Open, tile: Run): boolean {
  const last = open.tiles.at(-1);
  if (last === undefined) return false;
  const gapA = tile.a - last.a - last.length;
  const gapB = tile.b - last.b - last.length;
  return (
    gapA >= 0 &&
    gapB >= 0 &&
    Math.max(gapA, gapB) <= Math.min(LONGEST_EDIT, open.matched, tile.length) &&
    x.index.segmentOf[last.a] === x.index.segmentOf[tile.a] &&
    y.index.segmentOf[last.b] === y.index.segmentOf[tile.b]
  );
}

function joinTiles(x: Reading, y: Reading, tiles: readonly Run[]): Open[] {
  const all: Open[] = [];
  for (const tile of tiles) {
    const open = all.slice(-MOST_OPEN).find((candidate) => follows(x, y, candidate, tile));
    if (open === undefined) all.push({ tiles: [tile], matched: tile.length });
    else {
      open.tiles.push(tile);
      open.matched += tile.length;
    }
  }
  return all;
}

/** Puts the equal words between neighbouring tiles in their place. */
function fillGaps(x: Reading, y: Reading, tiles: readonly Run[]): Stretch {
  const equal: Run[] = [];
  let a = tiles[0]?.a ?? 0;
  let b = tiles[0]?.b ?? 0;
  const start = { a, b };
  for (const tile of tiles) {
    equal.push(
      ...alignGap(x.words.hashes, y.words.hashes, { start: a, end: tile.a }, { start: b, end: tile.b }),
      tile,
    );
    a = tile.a + tile.length;
    b = tile.b + tile.length;
  }
  return { a: { start: start.a, end: a }, b: { start: start.b, end: b }, equal };
}

/** All stretches that two articles share, however short; no word is in two of them. Sorted by place in `x`. */
export function findStretches(x: Reading, y: Reading): Stretch[] {
  const tiles = tileRuns(findCommonRuns(x.index, y.index), x.words.count, y.words.count, SEED_WORDS);
  return joinTiles(x, y, tiles).map((open) => fillGaps(x, y, open.tiles));
}
