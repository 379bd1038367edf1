// @ts-check

/** What a TIMEX3 value is. Only `calendar` values have a width and can lie earlier or later than one another.
 *  @typedef {object} TimeValue
 *  @property {'vague' | 'duration' | 'set' | 'calendar' | 'other'} family
 *  @property {number} width rank among the widths of the calendar, a day being 0; 0 for other families
 *  @property {boolean} open some part of it is an X
 *  @property {string} day the value without its time of day, made comparable by its characters
 *  @property {boolean} timed it has a time of day */

/** From narrow to wide; the rank is the width. A weekend is as wide as a week.
 *  @type {readonly RegExp[]} */
const WIDTHS = [
  /^\d{4}-[\dX]{2}-[\dX]{2}$/,
  /^\d{4}-W[\dX]{1,2}(?:-WE)?$/,
  /^\d{4}-[\dX]{2}$/,
  /^\d{4}-(?:Q[\dX]|SP|SU|FA|WI)$/,
  /^\d{4}-H[\dX]$/,
  /^\d{4}$/,
  /^\d{3}X?$/,
  /^\d{2}(?:XX)?$/,
];

/** Lengths of time that are whole numbers of a shorter unit, and how many: a year is twelve months, in days it is not.
 *  @type {Readonly<Record<string, readonly [number, string]>>} */
const SHORTER_UNITS = {
  PC: [1200, 'PM'],
  PE: [120, 'PM'],
  PY: [12, 'PM'],
  PQ: [3, 'PM'],
  PW: [168, 'PTH'],
  PD: [24, 'PTH'],
};

/** One form for values that are the same, written otherwise: P12M and P1Y, 199 and 199X, W6 and W06, T17 and T17:00.
 *  @param {string} value TIMEX3, in upper case */
export function plainValue(value) {
  const length = /^(PT?)(\d+(?:\.\d+)?)([A-Z])$/.exec(value);
  if (length !== null) {
    const [times, unit] = SHORTER_UNITS[`${length[1]}${length[3]}`] ?? [1, `${length[1]}${length[3]}`];
    return `${Number(length[2]) * times}${unit}`;
  }
  return value
    .replace(/^(\d{3})X$/, '$1')
    .replace(/^(\d{2})XX$/, '$1')
    .replace(/-W(\d)(?!\d)/, '-W0$1')
    .replace(/T(\d{2})$/, 'T$1:00');
}

/** @param {string} value TIMEX3, in upper case
 *  @returns {TimeValue} */
export function readTimeValue(value) {
  const plain = { width: 0, open: value.includes('X'), day: value, timed: false };
  if (/^(?:PRESENT|PAST|FUTURE)_REF$/.test(value)) return { ...plain, family: 'vague' };
  if (/^P[\dXT]/.test(value)) return { ...plain, family: 'duration' };
  if (value.startsWith('XXXX')) return { ...plain, family: 'set' };
  const [day = '', ...times] = value.split('T');
  const width = WIDTHS.findIndex((form) => form.test(day));
  const comparable = plainValue(day).replace(/-WE$/, '');
  return width < 0
    ? { ...plain, family: 'other' }
    : { family: 'calendar', width, open: day.includes('X'), day: comparable, timed: times.length > 0 };
}
