/** Number words up to nineteen and the tens. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ].map((word, value): [string, number] => [word, value]),
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map(
    (word, index): [string, number] => [word, index + 13],
  ),
]);

export const TENS: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, index): [string, number] => [word, (index + 2) * 10],
  ),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Abbreviated scales that are never a unit of their own. */
export const SCALE_MARKS: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
  ['mil', 1e6],
]);

/** Plurals of scales, read behind digits only: "50 crores", "3 lakhs". */
export const SCALE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
]);

/** One-letter scales: only glued to their digits, and where no unit is meant. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

const ORDINAL_STEMS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
 fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);

/** Ordinal words; "twenty-first" is put together from a ten and one of the first nine. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_STEMS.map((word, index): [string, number] => [word, index + 1]),
  ...[...TENS].map(([word, value]): [string, number] => [word.replace(/y$/, 'ieth'), value]),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Denominators of spoken fractions, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  [
    ['half', 2],
    ['third', 3],
    ['quarter', 4],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
    ['eighth', 8],
    ['ninth', 9],
    ['tenth', 10],
  ].flatMap(([word, value]): [string, number][] => {
    const name = String(word);
    const plural = name === 'half' ? 'halves' : `${name}s`;
    return [
      [name, Number(value)],
      [plural, Number(value)],
    ];
  }),
);
