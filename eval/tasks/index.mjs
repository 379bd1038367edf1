// @ts-check
/** @import { Task } from '../task.ts' */
import { attributionTask } from './attribution.mjs';
import { quantitiesTask } from './quantities.mjs';
import { timesTask } from './times.mjs';

/** All that is measured, in the order of the page.
 *  @type {readonly Task[]} */
export const TASKS = [attributionTask, timesTask, quantitiesTask];
