import type { TimeExpression } from './expression.ts';

/** Details that hardly two reports hit on by chance: numbers of three digits or more, and days of a month. Bare years
 *  and round numbers are none. */
export function detailsOf(text: string, expressions: readonly TimeExpression[]): ReadonlySet<string> {
  const numbers = (text.match(NUMBER) ?? []).filter(
    (number) => number.replace(/\D/g, '').length >= LEAST_DIGITS && !/^(?:1[89]|20)\d\d$|00$/.test(number),
  );
  const days = expressions.flatMap(({ form }) =>
    form.kind === 'date' && form.month !== null && form.day !== null ? [`${form.month}/${form.day}`] : [],
  );
  return new Set([...numbers, ...days]);
}

/** Detail → the first day on which one of the dated reports tells it. */
export function firstTold(
  reports: readonly { readonly day: number; readonly details: ReadonlySet<string> }[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { day, details } of reports)
    for (const detail of details) first.set(detail, Math.min(day, first.get(detail) ?? day));
  return first;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** Fewer digits make a number that anything may have. */
const LEAST_DIGITS = 3;
