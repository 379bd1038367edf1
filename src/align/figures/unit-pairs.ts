/** How a unit is told in another: `to = number × factor + offset`. */
export interface UnitPair {
  readonly to: string;
  readonly factor: number;
  readonly offset: number;
}

const pair = (from: string, to: string, factor: number, offset = 0): readonly [string, UnitPair] => [
  from,
  { to, factor, offset },
];

/** Units in which English-language reports of one event give the same measure, and the metric unit that stands against
 *  each. Factors are those of the international yard and pound agreement (1959). */
export const UNIT_PAIRS: ReadonlyMap<string, UnitPair> = new Map([
  pair('mile per hour', 'kilometre per hour', 1.609344),
  pair('knot', 'kilometre per hour', 1.852),
  pair('mile', 'kilometre', 1.609344),
  pair('foot', 'metre', 0.3048),
  pair('yard', 'metre', 0.9144),
  pair('inch', 'centimetre', 2.54),
  pair('acre', 'hectare', 0.40468564224),
  pair('square mile', 'square kilometre', 2.589988110336),
  pair('square foot', 'square metre', 0.09290304),
  pair('pound', 'kilogram', 0.45359237),
  pair('gallon', 'litre', 3.785411784),
  pair('fahrenheit', 'celsius', 5 / 9, -160 / 9),
]);
