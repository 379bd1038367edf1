import { itemAt } from '../../text/item-at.ts';
import type { Described } from './bodies.ts';
import type { Body } from './body.ts';
import type { Candidate, Named } from './candidate.ts';

/** A candidate with the words `[first, end)` it stands on. */
export interface Placed {
  readonly candidate: Candidate;
  readonly first: number;
  readonly end: number;
}

/** The body of each organization that a description stands beside, by candidate: "the NIS, South Korea's spy agency, said",
 *  "South Korea's spy agency, the NIS, said", "the state news agency KTN". */
export function bodiesBeside(
  n: Named,
  placed: readonly Placed[],
  described: readonly Described[],
): ReadonlyMap<Candidate, Body> {
  const bodies = new Map<Candidate, Body>();
  if (described.length === 0) return bodies;
  const byFirst = new Map(placed.map((one) => [one.first, one]));
  const byEnd = new Map(placed.map((one) => [one.end, one]));
  for (const one of described) {
    if (one.body.of === null) continue;
    const found = nameBehind(n, one, byFirst) ?? nameBefore(n, one, byEnd);
    if (found === undefined || found.candidate.country !== null || found.candidate.type === 'person')
      continue;
    const { text } = found.candidate;
    bodies.set(found.candidate, { ...one.body, bare: text, described: false });
  }
  return bodies;
}

function nameBehind(n: Named, { end }: Described, byFirst: ReadonlyMap<number, Placed>): Placed | undefined {
  const glued = byFirst.get(end);
  if (glued !== undefined || n.tokens[end]?.text !== ',') return glued;
  const found = byFirst.get(n.names.definite.has(n.tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1);
  return found !== undefined && endsInsertion(n, found.end) ? found : undefined;
}

function nameBefore(
  n: Named,
  { owner, end }: Described,
  byEnd: ReadonlyMap<number, Placed>,
): Placed | undefined {
  const comma = n.names.definite.has(itemAt(n.tokens, owner - 1)?.lower ?? '') ? owner - 2 : owner - 1;
  if (itemAt(n.tokens, comma)?.text !== ',' || !endsInsertion(n, end)) return undefined;
  return byEnd.get(itemAt(n.tokens, comma - 1)?.text === ')' ? comma - 1 : comma);
}

/** A mark ends the insertion, and no conjunction goes on: then it would be one of a list. */
const endsInsertion = (n: Named, at: number): boolean =>
  itemAt(n.tokens, at)?.pos === 'PUNCT' && n.tokens[at + 1]?.pos !== 'CCONJ';
