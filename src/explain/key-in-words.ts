/** What the first part of a key says two statements share; see `keysOf` in `align/block.ts`, which makes them. */
const SHARED: Readonly<Record<string, string>> = {
  n: 'the number',
  m: 'a number of about the size',
  e: 'what happened',
  o: 'what is counted',
  b: 'whom it belongs to',
  s: 'a sentence that puts one number in the other’s place',
  w: 'the word',
  date: 'what happened',
};

/** A key that brought two statements together, in words: `e:count/:kill` → "what happened: kill". */
export function keyInWords(key: string): string {
  const [head = '', ...rest] = key.split(':');
  const shared = SHARED[head] ?? head;
  const value = rest.at(-1) ?? '';
  return value === '' || head === 's' ? shared : `${shared}: ${value}`;
}
