import type { Annotated } from '../model/annotation.ts';
import type { Statement } from '../model/statement.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { DAY_WORDS } from './en/openers.ts';

/** Is the day of what is told only guessed from a time of day ("at 10:50 p.m.")? It may be any day the report speaks of. */
export function restsOnClock({ article, times }: Annotated, { asOf, value, span }: Statement): boolean {
  if (asOf === null || value?.kind === 'date') return false;
  const own = spansStartingIn(times, span).filter(({ from, to }) => from === asOf.from && to === asOf.to);
  return (
    own.length > 0 &&
    own.every(
      ({ type, certain, start, end }) =>
        type === 'TIME' && !certain && !DAY_WORDS.test(article.text.slice(start, end)),
    )
  );
}
