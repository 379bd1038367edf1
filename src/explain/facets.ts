import type { Difference } from '../model/explanation.ts';
import type { Statement } from '../model/statement.ts';

/** What settles which thing a statement speaks of, in the order in which a reader would ask; null where it says nothing
 *  of it. */
const FACETS: readonly { readonly facet: string; readonly of: (s: Statement) => string | null }[] = [
  { facet: 'kind', of: ({ kind }) => kind },
  { facet: 'measure', of: ({ value }) => (value?.kind === 'number' ? value.measure : null) },
  { facet: 'unit', of: ({ value }) => (value?.kind === 'number' ? value.unit : null) },
  { facet: 'what is counted', of: ({ object }) => object },
  { facet: 'what happened', of: ({ predicate }) => predicate },
  { facet: 'whose or which', of: ({ modifiers }) => listed(modifiers) },
  { facet: 'belongs to', of: ({ bearer }) => bearer },
  { facet: 'subject', of: ({ subject }) => subject },
  { facet: 'told as', of: (s) => (s.negated !== (s.stance === 'deny') ? 'not so' : 'so') },
  { facet: 'part or total', of: ({ scope }) => scope },
  { facet: 'counted beside another', of: ({ additional }) => (additional ? 'yes' : null) },
  { facet: 'as of', of: ({ asOf }) => (asOf === null ? null : daysOf(asOf)) },
  { facet: 'time of day', of: ({ clock }) => clock },
  { facet: 'another time’s event', of: ({ background }) => (background ? 'yes' : null) },
  { facet: 'places', of: ({ places }) => listed(places) },
  { facet: 'numbers', of: ({ numbers }) => listed(numbers.map(String)) },
  { facet: 'source', of: ({ chain }) => (chain.length === 0 ? null : chain.join(' → ')) },
  { facet: 'words', of: ({ concepts }) => listed(concepts) },
];

/** The facets a statement tells. */
export function facetsOf(s: Statement): readonly { readonly facet: string; readonly value: string }[] {
  return FACETS.flatMap(({ facet, of }) => {
    const value = of(s);
    return value === null ? [] : [{ facet, value }];
  });
}

/** Who says it and in which words does not part two statements by itself. */
const NO_CONFLICT: ReadonlySet<string> = new Set(['source', 'words', 'kind']);

/** The facets in which two statements differ and by which they may be told apart. */
export function differencesOf(a: Statement, b: Statement): readonly Difference[] {
  const found = FACETS.flatMap(({ facet, of }): Difference[] => {
    if (NO_CONFLICT.has(facet)) return [];
    const [left, right] = [of(a), of(b)];
    return left === right ? [] : [{ facet, a: left, b: right }];
  });
  return a.articleId === b.articleId
    ? [...found, { facet: 'report', a: 'that one report gives both', b: 'that one report gives both' }]
    : found;
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(', ');
}

function daysOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? from : `${from} to ${to}`;
}
