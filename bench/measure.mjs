/** What the benches have in common: processor time and medians. */

/** Milliseconds of processor time since `start` (as `process.cpuUsage` gives it): what else the machine does counts
 *  less than by the clock. */
export function processorTime(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds of processor time that some work takes. */
export function timeOf(work) {
  const start = process.cpuUsage();
  work();
  return processorTime(start);
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The most memory this process has held, in megabytes. */
export function peakMegabytes() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
