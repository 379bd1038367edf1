import type { Digest } from '../model/digest.ts';
import { covered, dot, shared } from './overlap.ts';

/** What is compared in two articles, in the order of the feature vector. */
export const FEATURES = [
  'bias',
  'words',
  'wordsSquared',
  'lead',
  'title',
  'titleNone',
  'leadInText',
  'leadInTextLess',
  'names',
  'namesNone',
  'people',
  'peopleNone',
  'surnames',
  'places',
  'placesNone',
  'leadPlaces',
  'leadPlacesNone',
  'streets',
  'streetsNone',
  'blocks',
  'blocksNone',
  'ages',
  'agesNone',
  'figures',
  'tolls',
  'tollsNone',
  'days',
  'daysNone',
  'firstDay',
  'firstDayOther',
  'monthDays',
  'monthDaysNone',
  'weekdays',
  'weekdaysNone',
  'monthsNone',
  'yearsNone',
  'gap',
  'gapFar',
  'undated',
  'undatedWords',
  'undatedLead',
  'undatedLeadInText',
  'leadNamesMore',
  'leadNamesLess',
  'leadNamesBoth',
  'figuresCommon',
  'figuresNone',
  'short',
  'shortWords',
  'long',
  'longWords',
  'rareShared',
  'longRare',
  'mainMore',
  'mainLess',
  'mainBoth',
  'mainOwn',
  'leadNamesOwn',
  'leadOwn',
  'sharedAges',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Share of what either lists that both list (0–1): the geometric mean of the two shares. */
const common = (a: readonly number[], b: readonly number[]): number =>
  a.length === 0 || b.length === 0 ? 0 : shared(a, b) / Math.sqrt(a.length * b.length);

/** 1 where both list something, and nothing of it is the same. */
const none = (a: readonly number[], b: readonly number[]): number =>
  a.length > 0 && b.length > 0 && shared(a, b) === 0 ? 1 : 0;

export function features(a: Digest, b: Digest): number[] {
  const words = dot({ hashes: a.terms, weights: a.weights }, { hashes: b.terms, weights: b.weights });
  const lead = dot(a.lead, b.lead);
  const title = dot(a.title, b.title);
  const ab = covered(a.lead, b.terms);
  const ba = covered(b.lead, a.terms);
  const more = Math.max(ab, ba);
  const less = Math.min(ab, ba);
  const names = dot(a.names, b.names);
  const undated = a.day === null || b.day === null ? 1 : 0;
  const gap = a.day === null || b.day === null ? 0 : Math.min(60, Math.abs(a.day - b.day));
  const na = covered(a.leadNames, b.terms);
  const nb = covered(b.leadNames, a.terms);
  const ma = covered(a.mainNames, b.terms);
  const mb = covered(b.mainNames, a.terms);
  const n = Math.min(a.terms.length, b.terms.length);
  const short = Math.max(0, 1 - n / 60);
  const long = Math.max(0, (n - 60) / 120);
  const rare = Math.log1p(shared(a.names.hashes, b.names.hashes));
  const first = a.firstDay === null || b.firstDay === null ? 0 : a.firstDay === b.firstDay ? 1 : -1;
  return [
    1,
    words,
    words * words,
    lead,
    title,
    title === 0 && a.title.hashes.length > 0 && b.title.hashes.length > 0 ? 1 : 0,
    more,
    less,
    names,
    names === 0 && a.names.hashes.length > 0 && b.names.hashes.length > 0 ? 1 : 0,
    common(a.people, b.people),
    none(a.people, b.people),
    common(a.surnames, b.surnames),
    common(a.places, b.places),
    none(a.places, b.places),
    common(a.leadPlaces, b.leadPlaces),
    none(a.leadPlaces, b.leadPlaces),
    common(a.streets, b.streets),
    none(a.streets, b.streets),
    common(a.blocks, b.blocks),
    none(a.blocks, b.blocks),
    common(a.ages, b.ages),
    none(a.ages, b.ages),
    Math.min(3, shared(a.figures, b.figures)) / 3,
    common(a.tolls, b.tolls),
    none(a.tolls, b.tolls),
    common(a.days, b.days),
    none(a.days, b.days),
    first > 0 ? 1 : 0,
    first < 0 ? 1 : 0,
    common(a.monthDays, b.monthDays),
    none(a.monthDays, b.monthDays),
    common(a.weekdays, b.weekdays),
    none(a.weekdays, b.weekdays),
    none(a.months, b.months),
    none(a.years, b.years),
    Math.log1p(gap),
    gap >= 14 ? 1 : 0,
    undated,
    undated * words,
    undated * lead,
    undated * more,
    Math.max(na, nb),
    Math.min(na, nb),
    dot(a.leadNames, b.leadNames),
    common(a.figures, b.figures),
    none(a.figures, b.figures),
    short,
    short * words,
    long,
    long * words,
    rare,
    rare * long,
    Math.max(ma, mb),
    Math.min(ma, mb),
    dot(a.mainNames, b.mainNames),
    a.mainNames.hashes.length === 0 || b.mainNames.hashes.length === 0 ? 0 : (1 - ma) * (1 - mb),
    a.leadNames.hashes.length === 0 || b.leadNames.hashes.length === 0 ? 0 : (1 - na) * (1 - nb),
    (1 - ab) * (1 - ba),
    Math.min(3, shared(a.ages, b.ages)) / 3,
  ];
}
