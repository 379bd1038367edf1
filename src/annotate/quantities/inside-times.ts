import type { Time } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** A test of whether a span stands inside a calendar date or clock time; asked in text order. */
export function insideTimes(times: readonly Time[]): (span: Span) => boolean {
  const dated = times.filter((time) => time.type === 'DATE' || time.type === 'TIME');
  let at = 0;
  return (span) => {
    while (at > 0 && (dated[at - 1]?.end ?? 0) > span.start) at -= 1;
    while ((dated[at]?.end ?? Infinity) <= span.start) at += 1;
    return (dated[at]?.start ?? Infinity) <= span.start;
  };
}
