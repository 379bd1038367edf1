import type { Unit } from './expression.ts';

const CODES: Readonly<
  Record<Unit, { readonly prefix: string; readonly code: string; readonly factor: number }>
> = {
  second: { prefix: 'PT', code: 'S', factor: 1 },
  minute: { prefix: 'PT', code: 'M', factor: 1 },
  hour: { prefix: 'PT', code: 'H', factor: 1 },
  day: { prefix: 'P', code: 'D', factor: 1 },
  week: { prefix: 'P', code: 'W', factor: 1 },
  weekend: { prefix: 'P', code: 'WE', factor: 1 },
  fortnight: { prefix: 'P', code: 'W', factor: 2 },
  month: { prefix: 'P', code: 'M', factor: 1 },
  quarter: { prefix: 'P', code: 'Q', factor: 1 },
  year: { prefix: 'P', code: 'Y', factor: 1 },
  decade: { prefix: 'P', code: 'Y', factor: 10 },
  century: { prefix: 'P', code: 'Y', factor: 100 },
};

/** The next smaller unit, for halves: "a minute and a half" is `PT1M30S`. */
const SMALLER: Partial<Readonly<Record<Unit, { readonly unit: Unit; readonly many: number }>>> = {
  minute: { unit: 'second', many: 60 },
  hour: { unit: 'minute', many: 60 },
  day: { unit: 'hour', many: 24 },
  year: { unit: 'month', many: 12 },
};

/** TIMEX3 value of a length of time; null units are vague (`PXM`). Fractions go into the next smaller unit. */
export function durationValue(amount: number | null, unit: Unit): string {
  const { prefix, code, factor } = CODES[unit];
  if (amount === null) return `${prefix}X${code}`;
  const units = amount * factor;
  const smaller = SMALLER[unit];
  const whole = Math.floor(units);
  const rest = smaller === undefined ? 0 : Math.round((units - whole) * smaller.many);
  if (smaller === undefined || rest === 0) return `${prefix}${Number(units.toFixed(2))}${code}`;
  const tail = `${rest}${CODES[smaller.unit].code}`;
  if (whole === 0) return `${CODES[smaller.unit].prefix}${tail}`;
  return `${prefix}${whole}${code}${prefix === 'P' && CODES[smaller.unit].prefix === 'PT' ? 'T' : ''}${tail}`;
}
