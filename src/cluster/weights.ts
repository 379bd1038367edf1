import type { Feature } from './features.ts';

/** What each feature adds to the log-odds that two articles report one event, per unit; the bias holds the threshold, so
 *  that 0 is undecided.
 *
 *  Fitted by `eval/clusters/fit-weights.mjs` (logistic regression, L2) to pairs of four public collections whose stories are
 *  known: the Gun Violence Corpus as used in SemEval-2018 Task 5 (short local reports, look-alike incidents), ECB+ (two
 *  events of one kind a topic, most articles undated), BASIL and NewsWCL50 (long reports of politics by several outlets).
 *  The four count alike, but for the last, which has 25 articles. Pairs of one story count by articles, not by pairs.
 *  Weights fitted to half of the stories find the stories of the other half as well, to within 0.03 BCubed F1. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: -0.89,
  undated: -1.37,
  daysApart: -0.65,
  sameOutlet: -1.62,
  words: 2.81,
  short: 1.09,
  long: -1.06,
  longWords: 1.85,
  title: 1.28,
  leadInText: 0.98,
  leadNames: 1.22,
  leadNamesInText: 1.1,
  leadNamesApart: -1.73,
  mainNamesInText: 2.42,
  names: 0.37,
  surnames: 1.08,
  places: 0.71,
  leadPlacesDiffer: -0.18,
  streetsDiffer: -1.11,
  blocksDiffer: -1.08,
  ages: 1.53,
  agesShared: 0.51,
  agesDiffer: -1.07,
  figures: 1.23,
  figuresDiffer: -0.11,
  tolls: 1.27,
  days: 1.42,
  dayLater: 0.5,
  weekdaysDiffer: -0.91,
  yearsDiffer: -1.36,
};
