import type { Quantity } from '../../model/annotation.ts';

/** Cuts each quantity where the next one begins, so that none overlap: "600 of the | 15,000 soldiers". */
export function separate(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((quantity, i) => {
    const next = quantities[i + 1];
    if (next === undefined || next.start >= quantity.end) return quantity;
    const end = quantity.start + text.slice(quantity.start, next.start).trimEnd().length;
    return { ...quantity, end: Math.max(end, quantity.number.end) };
  });
}
