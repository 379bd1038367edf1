import type { Statement } from '../../model/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { shared } from '../identity/weights.ts';
import { overlaps } from '../reading/reader.ts';
import type { Group } from './group.ts';

/** Part of a happening's content words that a figure's evidence must hold to tell all of it. */
const NEARLY_ALL = 0.8;

/** Leaves out the happenings that a figure, a pledge or a forecast of the same reports tells in the same words: "the mill employs 410 people" is read once, as a figure. */
export function dropRetold(groups: readonly Group[]): readonly Group[] {
  const bySentence = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.every(isPlain)) continue;
    for (const s of group) {
      const list = bySentence.get(sentenceKey(s)) ?? [];
      if (list.at(-1) !== group) list.push(group);
      bySentence.set(sentenceKey(s), list);
    }
  }
  return groups.filter((group) => {
    const [first] = group;
    if (first === undefined || !group.every(isPlain)) return true;
    return !(bySentence.get(sentenceKey(first)) ?? []).some((other) => tellsAll(other, group));
  });
}

const isPlain = (s: Statement): boolean => s.kind === 'event' && s.value === null;

const tellsAll = (other: Group, group: Group): boolean =>
  group.every((s) =>
    other.some((t) => {
      if (t.articleId !== s.articleId || !overlaps(t.span, s.span)) return false;
      return shared(s.concepts, t.concepts).length >= NEARLY_ALL * s.concepts.length;
    }),
  );
