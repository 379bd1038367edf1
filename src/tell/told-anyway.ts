import type { Annotated, Quantity, QuantityKind } from '../model/annotation.ts';
import type { Claim } from '../model/dossier.ts';
import type { Statement } from '../model/statement.ts';
import type { StoryView } from './story-view.ts';
import { topicsOf } from './story-view.ts';

/** What a claim's statements say, each thing once. */
export interface Gist {
  readonly claim: Claim;
  readonly numbers: ReadonlySet<string>;
  /** Numbers without what they measure. */
  readonly values: ReadonlySet<number>;
  readonly happenings: ReadonlySet<string>;
  /** What is measured. */
  readonly counted: ReadonlySet<string>;
  /** Topics that at least half of the statements have in their words. */
  readonly words: ReadonlySet<string>;
}

export function gistOf(view: StoryView, claim: Claim, statements: readonly Statement[]): Gist {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    const article = view.articleOf.get(statement.articleId);
    const own = article === undefined ? [] : topicsOf(view, article, statement.span);
    for (const word of new Set([...statement.concepts, ...statement.core, ...own]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return {
    claim,
    numbers: new Set(statements.flatMap((s) => numberOf(s) ?? [])),
    values: new Set(statements.flatMap(({ value }) => (value?.kind === 'number' ? value.stated : []))),
    counted: new Set(statements.flatMap((s) => countedOf(s) ?? [])),
    happenings: new Set(statements.flatMap((s) => happeningOf(s) ?? [])),
    words: new Set([...counts].filter(([, count]) => count * 2 >= statements.length).map(([word]) => word)),
  };
}

/** Does the report tell the claim's fact, or may it, in words that were not grouped with the others: in a statement of
 *  its own, or anywhere in its text, captions and headline included? To say that it leaves something out is to say a
 *  good deal, so that every doubt is in its favour. */
export function isToldAnyway(
  view: StoryView,
  article: Annotated,
  own: readonly Statement[],
  gist: Gist,
): boolean {
  if (own.some((s) => mayBeSame(s, gist))) return true;
  if (article.quantities.some((quantity) => tellsItsNumber(view, article, quantity, gist))) return true;
  if (gist.claim.kind === 'date' && tellsItsDay(article, gist)) return true;
  const needed = Math.min(
    gist.words.size,
    Math.max(LEAST_COMMON, Math.ceil(gist.words.size / 3)),
    MOST_NEEDED,
  );
  return article.sentences.some(
    (sentence) => topicsOf(view, article, sentence).filter((topic) => gist.words.has(topic)).length >= needed,
  );
}

/** The number, and beside a small one, which many things have, a word of the claim. */
function tellsItsNumber(
  view: StoryView,
  article: Annotated,
  { value, sentence }: Quantity,
  { values, words }: Gist,
): boolean {
  if (typeof value !== 'number' || !values.has(value)) return false;
  const around = article.sentences[sentence];
  if (value > MANY || around === undefined) return true;
  return topicsOf(view, article, around).some((topic) => words.has(topic));
}

/** Up to it, two equal numbers are hardly ever of one thing for being equal. */
const MANY = 12;

/** More words than this in one sentence, and it speaks of the same thing, however many the claim has. */
const MOST_NEEDED = 4;

/** A time of the text lies within one of the claim's, or holds it. */
function tellsItsDay({ times }: Annotated, { claim }: Gist): boolean {
  return claim.readings.some(({ value }) => {
    if (value === null || !('from' in value)) return false;
    return times.some(({ from, to }) => from !== null && to !== null && from <= value.to && to >= value.from);
  });
}

function numberOf({ value }: Statement): string | null {
  return value?.kind === 'number' ? `${value.measure} ${value.stated}` : null;
}

/** "The 67th minute" gives a number of the same thing as "the 63rd minute", by whatever verb. */
function countedOf({ value, object, listed }: Statement): string | null {
  const isOf = value?.kind === 'number' && NAMED_MEASURES.has(value.measure);
  return isOf && object !== null && !listed ? `${value.measure} ${object}` : null;
}

/** Measures whose thing says what is meant; a count of people may be one of anything that befell them. */
const NAMED_MEASURES: ReadonlySet<QuantityKind> = new Set(['ordinal', 'measure', 'age', 'score']);

function happeningOf({ listed, predicate }: Statement): string | null {
  return listed ? predicate : null;
}

/** Not grouped as one, and yet perhaps the same thing: the same number of the same measure, the same happening, or a
 *  third of the words. */
function mayBeSame(s: Statement, gist: Gist): boolean {
  if (gist.numbers.has(numberOf(s) ?? '') || gist.happenings.has(happeningOf(s) ?? '')) return true;
  if (gist.counted.has(countedOf(s) ?? '')) return true;
  const common = s.concepts.filter((concept) => gist.words.has(concept)).length;
  return common >= LEAST_COMMON && common * 3 >= gist.words.size;
}

/** Words in common below which a third of a short statement says nothing. */
const LEAST_COMMON = 2;
