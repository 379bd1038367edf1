import type { Statement } from '../../model/statement.ts';
import type { Group } from './group.ts';

/** Joins the group of a figure that a report calls replaced with the group of the figure that replaced it ("raised to
 *  41 from 38"), and those of two figures that a report sets against each other: unlike figures are one claim here because a
 *  report says so. Groups with a conflict between them stay apart. Order of groups does not matter beyond their own order. */
export function joinReplaced(
  groups: readonly Group[],
  isConflict: (a: Statement, b: Statement) => boolean,
): readonly Group[] {
  const merged: (Group | null)[] = [...groups];
  const places = new Map<string, number[]>();
  groups.forEach((group, i) => {
    for (const s of group) for (const key of placesOf(s)) places.set(key, [...(places.get(key) ?? []), i]);
  });
  const home = groups.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (home[at] !== undefined && home[at] !== at) at = home[at] ?? at;
    return at;
  };
  for (const list of places.values()) {
    const roots = [...new Set(list.map(find))].sort((x, y) => x - y);
    const [first, second] = roots;
    if (roots.length !== 2 || first === undefined || second === undefined) continue;
    const left = merged[first] ?? [];
    const right = merged[second] ?? [];
    if (left.some((a) => right.some((b) => isConflict(a, b)))) continue;
    merged[first] = [...left, ...right];
    merged[second] = null;
    home[second] = first;
  }
  return merged.filter((group) => group !== null);
}

/** White space between a sentence and the next (characters). */
const GAPS = [1, 2, 3];

/** Where two figures meet that a report sets against each other, and where an old one and the new one do: in one sentence, or in two that follow each other, the old one told of the
 *  same ("The toll stands at 23. It had been put at 17 earlier."). */
function placesOf(s: Statement): readonly string[] {
  const against = s.contrast === null ? [] : [s.contrast];
  if (s.supersession === null) return against;
  const measure = s.value?.kind === 'number' ? s.value.measure : '';
  const kind = `${s.articleId}:${measure}:${s.predicate ?? ''}`;
  const next = s.supersession === 'earlier' ? [s.sentence.start] : GAPS.map((gap) => s.sentence.end + gap);
  return [
    ...against,
    `${kind}:in ${s.sentence.start}`,
    ...next.map((start) => `${kind}:${s.about}:before ${start}`),
  ];
}
