/** What a thread of the pool runs. */
export { annotateReports } from './annotate-reports.ts';
