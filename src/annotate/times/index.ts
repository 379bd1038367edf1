export type { TimeAnchor } from './anchor-times.ts';
export { anchorTimes } from './anchor-times.ts';
export type { TimeContext, TimeExpression, TimeForm } from './expression.ts';
export { recognizeTimes } from './recognize-times.ts';
