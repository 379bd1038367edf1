/** What kind of quantity a unit makes. */
export type UnitGroup = 'measure' | 'duration' | 'percent' | 'age';

export interface Unit {
  /** Singular, British spelling: `kilometre`, `square metre`, `percent`. */
  readonly name: string;
  readonly group: UnitGroup;
}

const UNITS = new Map<string, Unit>();
const SYMBOLS = new Map<string, Unit>();

/** Each row: name, then other words; plurals in -s are added. */
function words(group: UnitGroup, rows: readonly string[]): void {
  for (const row of rows) {
    const forms = row.split(',').map((form) => form.trim());
    const name = forms[0] ?? '';
    for (const form of forms) {
      UNITS.set(form, { name, group });
      if (!form.endsWith('s') && form !== 'ha') UNITS.set(`${form}s`, { name, group });
    }
  }
}

function symbols(group: UnitGroup, rows: readonly (readonly [symbol: string, name: string])[]): void {
  for (const [symbol, name] of rows) SYMBOLS.set(symbol, { name, group });
}

words('percent', [
  'percent, per cent, pct, pc, percentage',
  'percentage point, percent point, pp, ppt',
  'basis point, bps',
]);
words('duration', [
  'second, sec',
  'minute, min',
  'hour, hr',
  'day',
  'week',
  'fortnight',
  'month',
  'year, yr',
  'decade',
  'century, centuries',
  'millisecond',
  'microsecond',
  'nanosecond',
  'night',
  'season',
  'weekend',
  'generation',
  'school year',
  'business day',
  'working day',
  'calendar year',
  'fiscal year',
]);
words('measure', [
  'kilometre, kilometer, km, kms',
  'metre, meter',
  'centimetre, centimeter',
  'millimetre, millimeter',
  'micrometre, micrometer, micron',
  'nanometre, nanometer',
  'mile, mi',
  'foot, feet, ft',
  'inch, inches',
  'yard, yd',
  'nautical mile',
  'furlong',
  'fathom',
  'light-year',
  'acre',
  'hectare, ha',
  'square kilometre, square kilometer, sq km, sq. km',
  'square metre, square meter, sq m, sqm, sq. m',
  'square mile, sq mi',
  'square foot, square feet, sq ft, sq. ft',
  'square inch, square inches',
  'square yard',
  'cubic metre, cubic meter',
  'cubic foot, cubic feet',
  'cubic centimetre, cubic centimeter',
  'cubic kilometre, cubic kilometer',
  'cubic yard',
  'cubic inch, cubic inches',
  'acre-foot, acre-feet',
  'gram, gramme',
  'kilogram, kilogramme, kilo, kg, kgs',
  'milligram',
  'microgram',
  'metric ton, metric tonne, tonne',
  'ton',
  'short ton',
  'megaton',
  'kiloton',
  'pound, lb, lbs',
  'ounce, oz',
  'carat',
  'bushel',
  'litre, liter',
  'millilitre, milliliter',
  'centilitre, centiliter',
  'hectolitre, hectoliter',
  'gallon',
  'pint',
  'quart',
  'fluid ounce',
  'barrel',
  'teaspoon',
  'tablespoon',
  'acre foot',
  'degree, deg',
  'celsius, celcius, centigrade, centigrate, degree celsius, degrees celsius, degree c, degrees c, deg celsius, deg c, degrees centigrade, degree centigrade',
  'fahrenheit, farenheit, degree fahrenheit, degrees fahrenheit, degree f, degrees f, deg fahrenheit, deg f',
  'kelvin',
  'watt',
  'kilowatt',
  'megawatt',
  'gigawatt',
  'terawatt',
  'watt hour, watt-hour',
  'kilowatt hour, kilowatt-hour, kwh',
  'megawatt hour, megawatt-hour, mwh',
  'gigawatt hour, gigawatt-hour, gwh',
  'terawatt hour, terawatt-hour, twh',
  'joule',
  'kilojoule',
  'calorie',
  'kilocalorie, kcal',
  'volt',
  'ampere, amp',
  'milliampere hour, mah',
  'ohm',
  'newton',
  'newton metre, newton meter',
  'hertz',
  'kilohertz',
  'megahertz',
  'gigahertz',
  'decibel, db',
  'lumen',
  'nit',
  'pascal',
  'millibar',
  'psi',
  'bit',
  'byte',
  'kilobyte',
  'megabyte',
  'gigabyte',
  'terabyte',
  'petabyte',
  'megapixel',
  'pixel',
  'megabit',
  'gigabit',
  'horsepower, hp',
  'brake horsepower, bhp',
  'knot',
  'mile per hour, miles per hour, mph',
  'kilometre per hour, kilometer per hour, kilometres per hour, kilometers per hour, kph, kmh',
  'mile per gallon, miles per gallon, mpg',
  'revolution per minute, revolutions per minute, rpm',
  'frame per second, frames per second, fps',
  'part per million, parts per million, ppm',
  'beat per minute, beats per minute, bpm',
  'magnitude',
  'point',
]);
words('age', [
  'year of age, year-old, year old, years old, years of age, yo, y/o, yr old, yr-old, yrs old, years-old, year olds, year-olds',
  'month of age, month-old, month old, months old, months of age, month-olds',
  'week of age, week-old, week old, weeks old, weeks of age, week-olds',
  'day of age, day-old, day old, days old, days of age',
  'hour of age, hours old',
  'decade of age, decades old',
  'century of age, centuries old',
]);

symbols('percent', [
  ['%', 'percent'],
  ['٪', 'percent'],
  ['‰', 'permille'],
]);
symbols('measure', [
  ['m', 'metre'],
  ['cm', 'centimetre'],
  ['mm', 'millimetre'],
  ['μm', 'micrometre'],
  ['µm', 'micrometre'],
  ['nm', 'nanometre'],
  ['km', 'kilometre'],
  ['in', 'inch'],
  ['"', 'inch'],
  ['″', 'inch'],
  ['′', 'foot'],
  ['g', 'gram'],
  ['kg', 'kilogram'],
  ['mg', 'milligram'],
  ['µg', 'microgram'],
  ['μg', 'microgram'],
  ['t', 'metric ton'],
  ['l', 'litre'],
  ['L', 'litre'],
  ['ml', 'millilitre'],
  ['mL', 'millilitre'],
  ['cl', 'centilitre'],
  ['cc', 'cubic centimetre'],
  ['°', 'degree'],
  ['°C', 'celsius'],
  ['°F', 'fahrenheit'],
  ['℃', 'celsius'],
  ['℉', 'fahrenheit'],
  ['C', 'celsius'],
  ['F', 'fahrenheit'],
  ['K', 'kelvin'],
  ['W', 'watt'],
  ['kW', 'kilowatt'],
  ['MW', 'megawatt'],
  ['GW', 'gigawatt'],
  ['TW', 'terawatt'],
  ['Wh', 'watt hour'],
  ['kWh', 'kilowatt hour'],
  ['MWh', 'megawatt hour'],
  ['GWh', 'gigawatt hour'],
  ['TWh', 'terawatt hour'],
  ['V', 'volt'],
  ['A', 'ampere'],
  ['mA', 'milliampere'],
  ['mAh', 'milliampere hour'],
  ['Nm', 'newton metre'],
  ['N', 'newton'],
  ['J', 'joule'],
  ['kJ', 'kilojoule'],
  ['Hz', 'hertz'],
  ['kHz', 'kilohertz'],
  ['MHz', 'megahertz'],
  ['GHz', 'gigahertz'],
  ['dB', 'decibel'],
  ['KB', 'kilobyte'],
  ['kB', 'kilobyte'],
  ['MB', 'megabyte'],
  ['GB', 'gigabyte'],
  ['TB', 'terabyte'],
  ['PB', 'petabyte'],
  ['Mbps', 'megabit per second'],
  ['Gbps', 'gigabit per second'],
  ['MP', 'megapixel'],
  ['km2', 'square kilometre'],
  ['km²', 'square kilometre'],
  ['m2', 'square metre'],
  ['m²', 'square metre'],
  ['m3', 'cubic metre'],
  ['m³', 'cubic metre'],
  ['ft2', 'square foot'],
]);
symbols('duration', [
  ['s', 'second'],
  ['ms', 'millisecond'],
  ['h', 'hour'],
]);

/** Lower-cased words of a unit, joined by blanks or as written with a hyphen. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = UNITS;

/** Symbols; case matters. */
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = SYMBOLS;

/** Symbols that are letters or words of other use: read only where they are glued to their number. */
export const GLUED_SYMBOLS: ReadonlySet<string> = new Set([
  'm',
  'in',
  '"',
  'g',
  't',
  'l',
  'L',
  'C',
  'F',
  'K',
  'W',
  'V',
  'A',
  'N',
  'J',
  's',
  'ms',
  'h',
  'MP',
]);

/** Words after "a" or "an" that make a rate: "$5 a barrel", "60 miles an hour". */
export const RATE_WORDS: ReadonlySet<string> = new Set(
  `second minute hour day week fortnight month quarter season year night decade barrel gallon litre liter pint pound ounce gram kilo kilogram
   ton tonne bushel share head person piece unit dozen mile kilometre kilometer acre hectare pop game match head ticket`
    .split(/\s+/)
    .filter(Boolean),
);
