/** Cardinal words below a hundred, `one` to `ninety`; a hyphen or space joins tens and units. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value): [string, number] => [word, value]),
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, i): [string, number] => [word, (i + 2) * 10]),
  ].flat(),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Vague plurals and dozens also state a number: "dozens", "a dozen". */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
]);

/** Ordinal words; `first` and `second` included, for evidence only. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);
