export { anchorTimes } from './anchor-times.ts';
export { inferDates } from './infer-dates.ts';
export { recognizeTimes } from './recognize-times.ts';
