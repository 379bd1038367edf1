import { describe, expect, it } from 'vitest';
import { kinshipOf } from './kinship.ts';

const counts = (names: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(names).map(([id, own]) => [id, new Map(own.map((name) => [name, 1]))]));

describe('kinshipOf', () => {
  const areKin = kinshipOf(
    counts({ a: ['Marrick', 'bridge'], b: ['Arn', 'Marrick'], c: ['Oakham', 'bridge'], d: ['bridge'] }),
  );

  it.each([
    ['a name in common', 'a', 'b', true],
    ['names, but none in common', 'a', 'c', false],
    ['one names nobody', 'a', 'd', true],
    ['itself', 'c', 'c', true],
  ])('%s', (_name, one, other, expected) => {
    expect(areKin(one, other)).toBe(expected);
    expect(areKin(other, one)).toBe(expected);
  });
});
