/** Deeper values are no article's, and later steps walk them by recursion. */
export const MAX_DEPTH = 100;

/** The value holds objects or arrays nested more than `MAX_DEPTH` deep. Walks level by level, so that depth costs no
 *  stack. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}
