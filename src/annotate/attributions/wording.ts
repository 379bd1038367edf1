import type { Range, Reading } from './reading.ts';

/** The noun phrase itself, its article and what a comma or bracket adds left out. */
export function wordingOf(r: Reading, source: Range): string | null {
  const opening = r.a.tokens[source.first];
  const first =
    opening !== undefined && r.words.sources.articles.has(opening.lower) ? source.first + 1 : source.first;
  let end = first;
  while (end < source.end && !opensInsertion(r, r.a.tokens[end]?.lower ?? ',')) end += 1;
  if (
    end - first > 1 &&
    r.words.sources.reportForms.has(r.a.tokens[end - 1]?.lower ?? '') &&
    r.words.sources.relays.has(r.a.tokens[end - 2]?.lemma ?? '')
  )
    end -= 1;
  const start = r.a.tokens[first]?.start;
  const last = r.a.tokens[end - 1]?.end;
  if (start === undefined || last === undefined || last <= start) return null;
  return r.a.article.text.slice(start, last).replace(/\s+/g, ' ');
}

const opensInsertion = (r: Reading, text: string): boolean =>
  text === ',' || text === '(' || r.words.links.relatives.has(text);
