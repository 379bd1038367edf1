import type { Annotated, Sentence, Token, VerbGroup } from '../model/annotation.ts';
import type { OUTCOMES } from '../model/dossier.ts';
import type { Statement } from '../model/statement.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { DELAYING, LOOKING_BACK } from './en/pledge-words.ts';
import {
  BEGINNING,
  FULFILLING,
  HANDING_OVER,
  LASTING,
  LATER,
  SOONER,
  TAKING_UP,
  THING_RELATIVES,
  UNFULFILLED,
  UNREAL_MODALS,
} from './en/recall-words.ts';
import type { Recalled } from './recalled-pledges.ts';
import { wordKept } from './word-kept.ts';

/** What came of a pledge. */
export type Kind = Exclude<(typeof OUTCOMES)[number], 'repeated'>;

/** What a sentence that looks back on a pledge tells of it, by its own words; null where they do not tell. A report of
 *  before the last day on which it is to be breaks nothing: what is not done can still be done.
 *  @param by the last day on which it is to be, ISO; null where none is told */
export function recallVerdict(
  recalled: Recalled,
  pledge: Statement,
  by: string | null,
  article: Annotated,
): Kind | null {
  const { form, rest } = recalled;
  if (form === 'word') return wordKept(rest);
  if (form === 'than') return rest.some(is(LATER)) ? 'delayed' : rest.some(is(SOONER)) ? 'done' : null;
  if (rest.some(({ lemma, concept }) => DELAYING.has(lemma) && !isOf(pledge, concept))) return 'delayed';
  const isDue = by === null || (article.article.publishedAt ?? '').slice(0, 10) >= by;
  if (isUnfulfilled(recalled)) return isDue && opposes(recalled, pledge) ? 'broken' : null;
  if (!recalled.verbs.some((verb) => fulfils(verb, recalled, pledge, article.tokens))) return null;
  return isLate(recalled, by, article) ? 'delayed' : 'done';
}

/** The sentence beside one that does no more than tell the promise again, where its last day has come and that sentence
 *  says that things are as they were: behind it "It is Thursday, and 900 people still sleep in halls", "It has never
 *  met"; before it "They have not received their wages", which the promise takes up ("to pay them"). */
export function stillOpenBeside(recalled: Recalled, by: string | null, article: Annotated): Sentence | null {
  if (by === null || (article.article.publishedAt ?? '').slice(0, 10) < by) return null;
  if (recalled.verbs.length > 0 || recalled.form === 'word') return null;
  const { before, behind } = neighbours(recalled, article);
  if (behind !== null && !isAhead(behind, article)) {
    const words = article.tokens.slice(behind.firstToken, behind.endToken);
    const takesUp = TAKING_UP.has(words[0]?.lower ?? '') && isDenied(behind, article);
    if (takesUp || words.some(({ lower }) => LASTING.has(lower))) return behind;
  }
  const takesUp = recalled.form !== 'told' && recalled.told.some(({ lower }) => TAKING_UP.has(lower));
  return takesUp && before !== null && !isAhead(before, article) && isDenied(before, article) ? before : null;
}

const isAhead = (sentence: Sentence, { verbGroups }: Annotated): boolean =>
  spansStartingIn(verbGroups, sentence).some(({ tense, modal }) => tense === 'future' || isUnreal(modal));

const isDenied = (sentence: Sentence, { verbGroups }: Annotated): boolean =>
  spansStartingIn(verbGroups, sentence).some(({ negated }) => negated);

/** The sentences before and behind, of the same paragraph. */
function neighbours(
  { sentence }: Recalled,
  { sentences }: Annotated,
): { readonly before: Sentence | null; readonly behind: Sentence | null } {
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  const beside = (index: number): Sentence | null => {
    const one = sentences[index];
    return one === undefined || one.boilerplate || one.paragraph !== sentence.paragraph ? null : one;
  };
  return { before: beside(at - 1), behind: beside(at + 1) };
}

const is =
  (words: ReadonlySet<string>) =>
  ({ lower, lemma }: Token): boolean =>
    words.has(lower) || words.has(lemma);

const isOf = (pledge: Statement, concept: string | null): boolean =>
  concept !== null && pledge.concepts.includes(concept);

/** Beside the promise stands that something is not so, or not yet: "never published", "remains closed", "has yet to". */
function isUnfulfilled({ rest, verbs }: Recalled): boolean {
  if (verbs.some(({ negated, tense, modal }) => negated && tense !== 'future' && !isUnreal(modal)))
    return true;
  return rest.some(
    (word, at) => is(UNFULFILLED)(word) || (word.lower === 'yet' && rest[at + 1]?.lower === 'to'),
  );
}

const isUnreal = (modal: string | null): boolean => modal !== null && UNREAL_MODALS.has(modal);

/** What is not so is what was promised: the two are set against each other, or one is the other's object, or they share
 *  a word. A plain "promised" needs the contrast. */
function opposes({ form, contrasted, rest, told }: Recalled, pledge: Statement): boolean {
  if (form === 'told') return contrasted && rest.some(({ concept }) => isOf(pledge, concept));
  // "refunds that had been promised were not paid"
  const ofThing = told.some(
    ({ lower }, at) => THING_RELATIVES.has(lower) && LOOKING_BACK.has(told[at + 1]?.lower ?? ''),
  );
  if (form === 'had' && ofThing) return true;
  return contrasted || form === 'as' || rest.some(({ concept }) => isOf(pledge, concept));
}

/** It did happen: by the promise's own verb, by a verb that fulfils any promise, or by "did so". */
function fulfils(
  verb: VerbGroup,
  { form, rest }: Recalled,
  pledge: Statement,
  tokens: readonly Token[],
): boolean {
  const begun = BEGINNING.has(tokens[verb.firstToken - 1]?.lemma ?? '');
  if (verb.negated || verb.tense === 'future' || isUnreal(verb.modal)) return false;
  if (verb.tense === 'infinitive' && !begun) return false;
  if (tokens[verb.head + 1]?.lower === 'so' && verb.lemma === 'do') return true;
  if (form === 'told') return false;
  const concept = tokens[verb.head]?.concept ?? null;
  if (form === 'as') return rest.some((word) => isOf(pledge, word.concept));
  if (concept !== null && concept === pledge.predicate) return true;
  const known = HANDING_OVER.has(verb.lemma) || (form === 'had' && FULFILLING.has(verb.lemma));
  return known && rest.some((word) => word.concept !== concept && isOf(pledge, word.concept));
}

/** Every day told beside the promise lies behind the last one on which it was to be. */
function isLate({ rest }: Recalled, by: string | null, article: Annotated): boolean {
  if (by === null) return false;
  const days = rest.flatMap((word) =>
    spansStartingIn(article.times, word).flatMap(({ type, from }) =>
      from === null || (type !== 'DATE' && type !== 'TIME') ? [] : [from],
    ),
  );
  return days.length > 0 && days.every((day) => day > by);
}
