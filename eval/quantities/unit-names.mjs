// @ts-check

/** Names under which the gold and the program may give one unit. The first is the one compared.
 *  @type {readonly (readonly [string, ...string[]])[]} */
const UNITS = [
  // Money
  ['dollar', '$', 'us$', 'usd', 'us dollar', 'u.s. dollar', 'united states dollar', 'dollars'],
  ['euro', '€', 'eur'],
  ['pound sterling', '£', 'gbp'],
  ['japanese yen', '¥', 'yen', 'jpy'],
  ['chinese yuan', 'yuan'],
  ['south african rand', 'rand'],
  ['malaysian ringgit', 'ringgit', 'rm'],
  ['swiss franc', 'franc'],
  ['turkish lira', 'lira'],
  ['bitcoin', 'bitcoins', 'btc'],
  // Shares and counts
  ['percentage', '%', 'percent', 'per cent', 'pct'],
  ['count', 'time', 'times'],
  ['people', 'person', 'persons'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  // Length and area
  ['kilometre', 'km', 'kilometer'],
  ['metre', 'm', 'meter'],
  ['centimetre', 'cm', 'centimeter'],
  ['millimetre', 'mm', 'millimeter'],
  ['mile', 'mi'],
  ['foot', 'ft', 'feet'],
  ['inch', 'in', 'inches'],
  ['square foot', 'sq ft'],
  // Mass and volume
  ['kilogram', 'kg'],
  ['pound-mass', 'lb', 'lbs'],
  ['metric ton', 'tonne', 'tonnes'],
  ['litre', 'l', 'liter'],
  ['gallon', 'us gallon'],
  ['pint', 'us pint'],
  ['quart', 'us quart'],
  ['ounce', 'us fluid ounce'],
  // Time and age
  ['year', 'yr', 'yrs'],
  ['hour', 'h', 'hr', 'hrs'],
  ['minute', 'min', 'mins'],
  ['second', 's', 'sec'],
  ['year of age', 'year old', 'years old'],
  // Temperature and speed
  ['celsius', 'c', '°c', 'degree celsius', 'degrees celsius'],
  ['fahrenheit', 'f', '°f', 'degree fahrenheit', 'degrees fahrenheit'],
  ['mile per hour', 'mph', 'miles per hour'],
  ['kilometre per hour', 'kph', 'km/h'],
  ['mile per gallon', 'mpg'],
  ['revolution per minute', 'rpm'],
  // Power, frequency, storage
  ['horsepower', 'hp'],
  ['brake horsepower', 'bhp'],
  ['kilowatt', 'kw'],
  ['megawatt', 'mw'],
  ['gigawatt', 'gw'],
  ['kilowatt hour', 'kwh'],
  ['hertz', 'hz'],
  ['megahertz', 'mhz'],
  ['gigahertz', 'ghz'],
  ['megabyte', 'mb'],
  ['gigabyte', 'gb'],
  ['terabyte', 'tb'],
];

const NAMES = new Map(UNITS.flatMap(([name, ...others]) => others.map((other) => [other, name])));

/** Words after which a unit says what it is of: the head stands before them. */
const HEAD_ENDS = / (?:of|per|in|for|a) /;

/** A unit as it is compared: lower case, no hyphens, words in a rough singular, one name a unit; '' for none.
 *  @param {string | null | undefined} unit */
export function unitForm(unit) {
  const words = (unit ?? '').trim().toLowerCase().replaceAll('-', ' ').replace(/\s+/g, ' ');
  if (words.trim() === '') return '';
  return NAMES.get(words)?.replaceAll('-', ' ') ?? words.split(' ').map(singular).join(' ').trim();
}

/** The last word of what stands before "of" or "per": `pound` of "pound of butter".
 *  @param {string | null | undefined} unit */
export function unitHead(unit) {
  const [head = ''] = unitForm(unit).split(HEAD_ENDS);
  return head.split(' ').at(-1) ?? '';
}

/** @param {string} word
 *  @returns {string} a rough singular */
function singular(word) {
  const name = NAMES.get(word);
  if (name !== undefined) return name;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
