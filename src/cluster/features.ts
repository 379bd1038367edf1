import type { Digest } from '../model/digest.ts';
import { countShared, overlapNames, overlapTerms } from './overlap.ts';

/** What is compared in two articles, in the order of the feature vector. `…Differ` is 1 where both tell such a thing and
 *  nothing of it is the same, 0 otherwise. */
export const FEATURES = [
  'bias',
  /** 1 where the day of either is unknown. */
  'undated',
  /** ln(1 + days between publication), up to {@link MOST_DAYS}; 0 where undated. */
  'daysApart',
  'sameOutlet',
  /** Cosine of all words. */
  'words',
  /** 0–1: how short the shorter is; how long, and that times `words`. */
  'short',
  'long',
  'longWords',
  /** Cosine of the titles. */
  'title',
  /** Share of a lead that stands in the other text: of the one it holds for less. */
  'leadInText',
  'leadNames',
  'leadNamesInText',
  /** Product of the shares of both leads' names that the other text has not: each tells of somebody else. */
  'leadNamesApart',
  /** Share of the main names that stands in the other text: of the one it holds for less. */
  'mainNamesInText',
  'names',
  'surnames',
  'places',
  'leadPlacesDiffer',
  'streetsDiffer',
  'blocksDiffer',
  'ages',
  /** Number of equal ages, up to {@link MOST_AGES}, as a share of that. */
  'agesShared',
  'agesDiffer',
  'figures',
  'figuresDiffer',
  'tolls',
  /** Share of the days named; 0 unless undated, since reports of one date name the same days whatever they tell. */
  'days',
  /** `daysApart` where both name the same day: less by chance than when both report the day before. */
  'dayLater',
  'weekdaysDiffer',
  'yearsDiffer',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Two months: beyond, a report is a follow-up, and how late tells no more. */
const MOST_DAYS = 60;

const MOST_AGES = 3;

/** Articles with fewer terms than this are short (about 100 words), and share few words with any other. */
const SHORT_TERMS = 60;

/** As many terms as an article keeps: long articles share many words by chance. */
const LONG_TERMS = 180;

/** Share of what either lists that both list (0–1): the geometric mean of the two shares. */
function common(a: readonly number[], b: readonly number[], shared = countShared(a, b)): number {
  return shared === 0 ? 0 : shared / Math.sqrt(a.length * b.length);
}

function differ(a: readonly number[], b: readonly number[], shared = countShared(a, b)): number {
  return a.length > 0 && b.length > 0 && shared === 0 ? 1 : 0;
}

function daysApart(a: Digest, b: Digest): number {
  return a.day === null || b.day === null ? 0 : Math.log1p(Math.min(MOST_DAYS, Math.abs(a.day - b.day)));
}

/** Whether the lead names anybody or anything. */
function isNamed({ leadNames }: Digest): boolean {
  return leadNames.some((weight) => weight > 0);
}

/** The features of a pair, in the order of {@link FEATURES}. Symmetric. */
export function features(a: Digest, b: Digest): readonly number[] {
  const terms = overlapTerms(a, b);
  const shorter = Math.min(a.terms.length, b.terms.length);
  const short = Math.max(0, 1 - shorter / SHORT_TERMS);
  const long = Math.max(0, (shorter - SHORT_TERMS) / (LONG_TERMS - SHORT_TERMS));
  const undated = a.day === null || b.day === null;
  const apart = daysApart(a, b);
  const ages = countShared(a.ages, b.ages);
  const figures = countShared(a.figures, b.figures);
  const days = countShared(a.days, b.days);
  return [
    1,
    undated ? 1 : 0,
    apart,
    a.outlet !== null && a.outlet === b.outlet ? 1 : 0,
    terms.words,
    short,
    long,
    long * terms.words,
    terms.title,
    Math.min(terms.leadOfA, terms.leadOfB),
    terms.leadNames,
    Math.min(terms.leadNamesOfA, terms.leadNamesOfB),
    isNamed(a) && isNamed(b) ? (1 - terms.leadNamesOfA) * (1 - terms.leadNamesOfB) : 0,
    Math.min(terms.mainNamesOfA, terms.mainNamesOfB),
    overlapNames(a, b),
    common(a.surnames, b.surnames),
    common(a.places, b.places),
    differ(a.leadPlaces, b.leadPlaces),
    differ(a.streets, b.streets),
    differ(a.blocks, b.blocks),
    common(a.ages, b.ages, ages),
    Math.min(MOST_AGES, ages) / MOST_AGES,
    differ(a.ages, b.ages, ages),
    common(a.figures, b.figures, figures),
    differ(a.figures, b.figures, figures),
    common(a.tolls, b.tolls),
    undated ? common(a.days, b.days, days) : 0,
    days > 0 ? apart : 0,
    differ(a.weekdays, b.weekdays),
    differ(a.years, b.years),
  ];
}
