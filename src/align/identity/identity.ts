import type { Statement } from '../../model/statement.ts';
import { PLACE, placeIdentity } from '../statements/place-statements.ts';
import { profileIdentity } from '../statements/profile-statements.ts';
import { clauseIdentity } from './clause-identity.ts';
import type { CommonWords } from './common-words.ts';
import { dateIdentity } from './date-identity.ts';
import { CONFLICT } from './identity-score.ts';
import { quantityIdentity } from './quantity-identity.ts';
import { quoteIdentity, retellingIdentity } from './quote-identity.ts';

/** How surely two statements speak of the same thing: 0 (no sign of it) to 1, or CONFLICT. Identity comes before comparison: parts that
 *  differ (what is counted, what happened to it, whose, total or part) are a conflict whatever the words share. */
export function identity(a: Statement, b: Statement, words: CommonWords): number {
  const family = familyOf(a);
  if (family !== familyOf(b)) return isQuoteAndTelling(a, b) ? retellingIdentity(a, b, words) : CONFLICT;
  switch (family) {
    case 'quantity':
      return quantityIdentity(a, b, words.weigh);
    case 'date':
      return dateIdentity(a, b, words);
    case 'quote':
      return quoteIdentity(a, b, words);
    case 'place':
      return placeIdentity(a, b, words);
    case 'profile':
      return profileIdentity(a, b);
    case 'clause':
      return clauseIdentity(a, b, words);
  }
}

/** One report quotes what another one tells in its own voice. */
function isQuoteAndTelling(a: Statement, b: Statement): boolean {
  const families = [familyOf(a), familyOf(b)];
  return families.includes('quote') && families.includes('clause');
}

type Family = 'quantity' | 'date' | 'quote' | 'place' | 'profile' | 'clause';

/** Kinds that can be one claim: what one report pledges another may tell as a forecast or a fact. */
export function familyOf(s: Statement): Family {
  if (s.attribute === PLACE) return 'place';
  if (s.attribute !== null) return 'profile';
  return s.kind === 'quantity' || s.kind === 'date' || s.kind === 'quote' ? s.kind : 'clause';
}
