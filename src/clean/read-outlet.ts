import type { Boilerplate, Credit } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { isTitled } from './block.ts';
import { HOUSE_LABEL } from './en/outlet-words.ts';
import { headerNames, outletOn } from './rules/header-names.ts';
import { type OutletForm, outletForm } from './rules/outlet-name.ts';
import { ownerOf, signedOutlet } from './rules/signature.ts';

/** What a text says of itself outside its prose. */
interface Marks {
  readonly boilerplate: readonly Boilerplate[];
  readonly headline: Span | null;
  /** Agencies that datelines name: whose words these are, not who printed them. */
  readonly credits: readonly Credit[];
}

/** The outlet that a text names in the lines of its header, where it is signed, behind its headline, or in its notice of
 *  rights, in this order; a name whose words say so before one that only stands where an outlet's does. Null where
 *  nothing names it. */
export function readOutlet(text: string, { boilerplate, headline, credits }: Marks): string | null {
  const lines = boilerplate.filter(
    ({ start, end }) => !credits.some((credit) => start <= credit.start && credit.end <= end),
  );
  for (const form of FORMS)
    for (const line of lines) {
      const outlet = namedIn(text.slice(line.start, line.end), line.reason, form);
      if (outlet !== null) return outlet;
    }
  const behind = headline === null ? null : behindHeadline(text.slice(headline.start, headline.end));
  if (behind !== null) return behind;
  const notice = boilerplate.find(({ reason }) => reason === 'copyright');
  return notice === undefined ? null : ownerOf(text.slice(notice.start, notice.end));
}

const FORMS: readonly OutletForm[] = ['worded', 'titled'];

function namedIn(line: string, reason: Boilerplate['reason'], form: OutletForm): string | null {
  if (reason === 'signature') return form === 'worded' ? signedOutlet(line) : null;
  if (reason !== 'byline' && reason !== 'dateline-header') return null;
  const house = HOUSE_LABEL.test(line) ? headerNames(line)[0]?.name : undefined;
  return house !== undefined && isTitled(house) ? house : outletOn(line, form);
}

/** "Ferry strikes pier | Kell Courier" → the name behind the last bar or dash. */
function behindHeadline(headline: string): string | null {
  const name = /^.{10,}\s[|–—-]\s(\P{Lu}{0,4}\p{Lu}[^|–—]{2,50})$/u.exec(headline)?.[1]?.trim();
  return name !== undefined && outletForm(name) === 'worded' ? name : null;
}
