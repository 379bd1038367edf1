import { CARDINALS, COLLECTIVES, ORDINALS, SCALES } from './en/number-words.ts';

const WORD = /\d[\d,]*(?:\.\d+)?|\p{L}+/gu;

/** The numbers a sentence puts forward: all in digits, and those in words from two up. Ordinal words and "one" are
 *  too much a part of plain English to be asked for. */
export function statedNumbers(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [word] of text.matchAll(WORD)) {
    const value = digits(word) ?? CARDINALS.get(word.toLowerCase());
    if (value === undefined) continue;
    if (/^\d/.test(word) || value >= 2) found.add(value);
  }
  return found;
}

/** Every number that evidence can answer for, in digits or words, with and without its scale: "1.28 million" gives
 *  1.28 and 1,280,000; "twenty-one" 20, 1 and 21; "third" 3. */
export function borneNumbers(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let total = 0;
  let current: number | null = null;
  for (const [raw] of text.matchAll(WORD)) {
    const word = raw.toLowerCase();
    const value = digits(word) ?? CARDINALS.get(word) ?? COLLECTIVES.get(word) ?? ORDINALS.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined) {
      const joins: boolean = current !== null && current % 100 >= 20 && current % 10 === 0 && value < 10;
      current =
        joins || (current !== null && current >= 100 && current % 100 === 0) ? (current ?? 0) + value : value;
      found.add(value);
    } else if (scale !== undefined && (current !== null || total > 0)) {
      if (scale === 100) current = (current ?? 1) * 100;
      else {
        total += (current ?? 1) * scale;
        current = 0;
      }
    } else if (word !== 'and') {
      total = 0;
      current = null;
      continue;
    }
    if (current !== null) {
      found.add(current);
      found.add(total + current);
    }
  }
  return found;
}

function digits(word: string): number | undefined {
  if (!/^\d/.test(word)) return undefined;
  const value = Number(word.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}
