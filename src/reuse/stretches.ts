import type { Span } from '../model/span.ts';
import { alignGap } from '../text/align-gap.ts';
import { findCommonRuns } from '../text/common-runs.ts';
import type { Run } from '../text/run.ts';
import { tileRuns } from '../text/tile-runs.ts';
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

/** … and no longer than this part of the equal words around them: else the two have little to do with each other. */
const LARGEST_EDIT = 0.5;

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
    Math.max(gapA, gapB) <= Math.min(LONGEST_EDIT, (open.matched + tile.length) * LARGEST_EDIT) &&
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

function sameWords(x: Reading, y: Reading): boolean {
  return x.words.count === y.words.count && x.words.hashes.every((hash, i) => hash === y.words.hashes[i]);
}

/** The whole of two texts with the same words, cut where boilerplate interrupts either. */
function wholeTiles(x: Reading, y: Reading): Run[] {
  const cuts = [...x.words.segments, ...y.words.segments].map(({ end }) => end);
  const ends = [...new Set(cuts)].sort((one, other) => one - other);
  return ends.map((end, i) => {
    const start = ends[i - 1] ?? 0;
    return { a: start, b: start, length: end - start };
  });
}

function tilesOf(x: Reading, y: Reading): Run[] {
  if (sameWords(x, y)) return wholeTiles(x, y);
  return tileRuns(findCommonRuns(x.index, y.index), {
    lengthA: x.words.count,
    lengthB: y.words.count,
    least: SEED_WORDS,
    reach: LONGEST_EDIT,
  });
}

/** All stretches that two articles share, however short; no word is in two of them. Sorted by place in `x`. */
export function findStretches(x: Reading, y: Reading): Stretch[] {
  return joinTiles(x, y, tilesOf(x, y)).map((open) => fillGaps(x, y, open.tiles));
}
