import type { Statement } from '../../model/statement.ts';
import { type Knows, leans, speaksOf } from './bare-figures.ts';
import type { Group } from './group.ts';

/** Brings a figure told without its noun ("the 900 that were announced", "the company insists on 900") and one that is
 *  only named ("its figure of 900 jobs") to the claim that says what it counts, where one claim alone states that number
 *  of something that its own report speaks of: what another report counts elsewhere is no home for it. Groups with a conflict
 *  between them stay apart. The order of groups does not matter beyond their own order. */
export function joinBareFigures(
  groups: readonly Group[],
  isConflict: (a: Statement, b: Statement) => boolean,
  knows: Knows,
): readonly Group[] {
  const homes = homesOf(groups);
  const joined: (Group | null)[] = [...groups];
  groups.forEach((group, from) => {
    if (!group.every(leans)) return;
    const figures = new Set(group.map(figureOf));
    const places = new Set([...figures].flatMap((figure) => [...(homes.get(figure ?? '') ?? [])]));
    const open = [...places].filter((to) =>
      groups[to]?.some((s) => figures.has(figureOf(s)) && group.some((bare) => speaksOf(bare, s, knows))),
    );
    const [to] = open;
    const home = to === undefined ? null : joined[to];
    if (open.length !== 1 || to === undefined || home == null) return;
    if (group.some((a) => home.some((b) => !couldCount(a, b) || isConflict(a, b)))) return;
    joined[to] = [...home, ...group];
    joined[from] = null;
  });
  return joined.filter((group) => group !== null);
}

/** Where each telling number is said to count something: the indices of those groups. */
function homesOf(groups: readonly Group[]): ReadonlyMap<string, ReadonlySet<number>> {
  const homes = new Map<string, Set<number>>();
  groups.forEach((group, i) => {
    if (group.every(leans)) return;
    for (const s of group) {
      const figure = figureOf(s);
      if (figure === null) continue;
      const places = homes.get(figure) ?? new Set();
      homes.set(figure, places.add(i));
    }
  });
  return homes;
}

/** The number with its measure and unit; null for one too small, too vague or too personal to be known again by itself. */
function figureOf({ value, bearer }: Statement): string | null {
  if (value?.kind !== 'number' || value.vague || bearer !== null || value.stated < TELLING_NUMBER)
    return null;
  return value.measure === 'count' ? String(value.stated) : null;
}

/** Below this a number is met of many things in one story. */
const TELLING_NUMBER = 100;

/** The same noun, or one of them has none. */
const couldCount = (a: Statement, b: Statement): boolean =>
  a.object === null || b.object === null || a.object === b.object;
