import type { EntityType } from '../../model/annotation.ts';
import type { Candidate } from './candidate.ts';
import { withoutStop } from './name-runs.ts';
import type { NameWords } from './words.ts';

/** "Tolland" → "Tolland Group", "Acme" → "Acme Corp.": what a company is called without the words for a company, where
 *  the story has both, one company fits, and the short form names no person and no place. */
export function shortFormsOf(
  all: readonly Candidate[],
  types: ReadonlyMap<string, EntityType>,
  words: NameWords,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string | null>();
  const located = new Set(all.flatMap((c) => (c.located ? [c.text] : [])));
  for (const { text } of all) {
    const short = types.get(text) === 'organization' ? withoutSuffixes(text, words) : null;
    if (short === null || located.has(short) || !isFree(short, types, words)) continue;
    const known = forms.get(short);
    forms.set(short, known === undefined || known === text ? text : null);
  }
  return new Map([...forms].flatMap(([short, text]) => (text === null ? [] : [[short, text] as const])));
}

/** Without the words for a company at its end; null where there are none. */
function withoutSuffixes(text: string, words: NameWords): string | null {
  const parts = text.split(' ');
  const isSuffix = (part: string | undefined): boolean =>
    part !== undefined && words.companySuffixes.has(withoutStop(part).toLowerCase());
  while (parts.length > 1 && isSuffix(parts.at(-1))) parts.pop();
  const short = parts.join(' ').replace(/,$/, '');
  return short === text ? null : short;
}

/** It stands in the story as a name of its own, and as nobody's and no place's. */
function isFree(short: string, types: ReadonlyMap<string, EntityType>, words: NameWords): boolean {
  const type = types.get(short);
  return (
    (type === 'organization' || type === 'other') && !words.places.has(short) && !words.countries.has(short)
  );
}
