import type { EntityType } from '../../model/annotation.ts';
import { withoutStop } from './name-runs.ts';
import type { NameWords } from './words.ts';

/** "Tolland" → "Tolland Group", "Orrin" → "Orrin Airlines", "Dagny" → "Storm Dagny": what a company is called without the words
 *  for a company or its trade, and a thing without the word for what it is, where the story has both, one fits, and the
 *  short form names no person and no place. */
export function shortFormsOf(
  located: ReadonlySet<string>,
  types: ReadonlyMap<string, EntityType>,
  words: NameWords,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string | null>();
  for (const [text, type] of types) {
    const shorts =
      type === 'organization'
        ? [withoutTrade(text, words), withoutOwner(text, words)]
        : [withoutOpening(text, words)];
    for (const short of shorts) {
      if (short === null || located.has(short.toLowerCase()) || !isFree(short, types, words)) continue;
      const known = forms.get(short);
      forms.set(short, known === undefined || known === text ? text : null);
    }
  }
  const single = new Map<string, string>();
  for (const [short, text] of forms) if (text !== null) single.set(short, text);
  return single;
}

/** Without the words for a company and its trade at its end; null where there are none. */
function withoutTrade(text: string, words: NameWords): string | null {
  const parts = text.split(' ');
  const ends = (of: ReadonlySet<string>): boolean =>
    parts.length > 1 && of.has(withoutStop(parts.at(-1) ?? '').toLowerCase());
  while (ends(words.companySuffixes)) parts.pop();
  if (ends(words.companyTrades)) parts.pop();
  const short = parts.join(' ').replace(/,$/, '');
  return short === text ? null : short;
}

/** "Orrin Water Authority" → "Water Authority": without whose it is; null where that is not said, or by a known place, of
 *  which the bodies of the state and of its parts have the same names. */
function withoutOwner(text: string, words: NameWords): string | null {
  const space = text.indexOf(' ');
  const owner = text.slice(0, space);
  const known =
    words.countries.has(owner) || words.places.has(owner) || words.definite.has(owner.toLowerCase());
  const short = text.slice(space + 1);
  const last = short.slice(short.lastIndexOf(' ') + 1);
  const isBody = short.includes(' ') && words.organizationWords.has(last.toLowerCase());
  return space > 0 && !known && isBody ? short : null;
}

/** Without the word that says what it is; null where there is none. */
function withoutOpening(text: string, words: NameWords): string | null {
  const space = text.indexOf(' ');
  return space > 0 && words.thingOpenings.has(text.slice(0, space).toLowerCase())
    ? text.slice(space + 1)
    : null;
}

/** It stands in the story as a name of its own, and as nobody's and no place's. */
function isFree(short: string, types: ReadonlyMap<string, EntityType>, words: NameWords): boolean {
  const type = types.get(short);
  return (
    (type === 'organization' || type === 'other') && !words.places.has(short) && !words.countries.has(short)
  );
}
