export { anchorTimes } from './anchor-times.ts';
export type { TimeExpression } from './expression.ts';
export { type InferredDate, inferDates } from './infer-dates.ts';
export { recognizeTimes } from './recognize-times.ts';
