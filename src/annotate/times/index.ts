export type { TimeAnchor } from './anchor-times.ts';
export { anchorTimes } from './anchor-times.ts';
export type { TimeContext, TimeExpression, TimeForm } from './expression.ts';
export type { DatableArticle, InferredDate } from './infer-dates.ts';
export { inferDates } from './infer-dates.ts';
export { recognizeTimes } from './recognize-times.ts';
