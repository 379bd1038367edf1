import type { Statement } from '../model/statement.ts';
import { familyOf } from './identity.ts';

/** Concepts that stand in more than this share of a family's statements bring nobody together. */
const COMMON_SHARE = 0.2;

/** A small story has no common concepts: below this count of statements for a concept it always counts. */
const ALWAYS_BLOCK = 40;

/** Pairs of statements (indices, a < b) worth scoring: of one family, and sharing what is counted, what happened, who
 *  is concerned or a telling word. Statements of one article pair too: a report may say a thing twice. */
export function candidatePairs(statements: readonly Statement[]): readonly (readonly [number, number])[] {
  const byKey = new Map<string, number[]>();
  statements.forEach((s, i) => {
    for (const key of keysOf(s)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [i]);
      else list.push(i);
    }
  });
  const limit = Math.max(ALWAYS_BLOCK, statements.length * COMMON_SHARE);
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const [key, list] of byKey) {
    if (key.startsWith('w') && list.length > limit) continue;
    for (let x = 0; x < list.length; x += 1) {
      for (let y = x + 1; y < list.length; y += 1) {
        const a = list[x] ?? 0;
        const b = list[y] ?? 0;
        const id = a * statements.length + b;
        if (seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

function keysOf(s: Statement): readonly string[] {
  const family = familyOf(s);
  const words = s.concepts.map((concept) => `w${family}:${concept}`);
  if (family === 'quantity') {
    const measure = s.value?.kind === 'number' ? `${s.value.measure}/${s.value.unit ?? ''}` : '';
    return [`e${family}:${measure}:${s.predicate ?? ''}`, `o${family}:${measure}:${s.object ?? ''}`, ...(s.bearer === null ? [] : [`b${family}:${s.bearer}`])];
  }
  if (family === 'date') return [`e${family}:${s.predicate ?? ''}`];
  return words;
}
