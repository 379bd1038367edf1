/** What a thread of the pool runs, by name. */
export { annotateReports } from './annotate-reports.ts';
export { digestReports } from './digest-reports.ts';
