import type { Annotated, Sentence, Token } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import {
  DEFINITE_WORDS,
  GROUP_PRONOUNS,
  LEANING_OPENERS,
  LEANING_PAIRS,
  PERSON_PRONOUNS,
  POINTED_TIMES,
  POINTING_DETERMINERS,
  POINTING_WORDS,
  SPEAKING_PRONOUNS,
  THING_PRONOUNS,
} from './en/openers.ts';

/** Words from the head of a sentence in which "also" and "such" point back to what came before. */
const POINTING_REACH = 6;

/** A definite phrase of at most this many words without a name says "the one you know": "the leader", "the meeting". */
const BARE_PHRASE_WORDS = 2;

const STARTS = new WeakMap<Annotated, ReadonlySet<number>>();

/** How much a sentence leans on its neighbours. `cannot`: it opens with a pronoun or connective, or has a pronoun
 *  nobody before it in the sentence can own. `leans`: it can stand alone, less well. */
export function leaning(article: Annotated, sentence: Sentence): 'stands' | 'leans' | 'cannot' {
  const tokens = wordsOf(article, sentence);
  const first = tokens[0];
  if (first === undefined) return 'cannot';
  if (LEANING_OPENERS.has(first.lower) || LEANING_PAIRS.has(`${first.lower} ${tokens[1]?.lower ?? ''}`))
    return 'cannot';
  if (hasLoosePronoun(article, sentence, tokens)) return 'cannot';
  if (tokens.some((token, i) => pointsBack(token, tokens[i + 1], i))) return 'leans';
  return opensBare(article, first) ? 'leans' : 'stands';
}

function wordsOf(article: Annotated, sentence: Sentence): readonly Token[] {
  return article.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter((token) => /[\p{L}\p{N}]/u.test(token.text));
}

/** A pronoun outside quotation marks that stands before anything it could mean, or the outlet speaking of itself. */
function hasLoosePronoun(article: Annotated, sentence: Sentence, tokens: readonly Token[]): boolean {
  const quotes = spansStartingIn(article.quotes, sentence);
  const people = spansStartingIn(article.mentions, sentence).filter((m) => m.type !== 'place');
  const things = spansStartingIn(article.nounPhrases, sentence).filter(
    (np) => article.tokens[np.head]?.pos !== 'PRON',
  );
  const groups = things.filter((np) => isGroup(article.tokens[np.head]));
  const speakers = people;
  const sources = sourceStarts(article);
  return tokens.some((token) => {
    if (quotes.some((quote) => inside(token, quote))) return false;
    if (SPEAKING_PRONOUNS.has(token.lower) && token.text !== 'US') return true;
    const owners = PERSON_PRONOUNS.has(token.lower)
      ? people
      : !THING_PRONOUNS.has(token.lower)
        ? null
        : sources.has(token.start)
          ? speakers
          : GROUP_PRONOUNS.has(token.lower)
            ? [...groups, ...speakers]
            : things;
    return owners !== null && !owners.some((owner) => owner.end <= token.start);
  });
}

/** Where the sources of attributions start; asked for every sentence, so worked out once an article. */
function sourceStarts(article: Annotated): ReadonlySet<number> {
  const known = STARTS.get(article);
  if (known !== undefined) return known;
  const starts = new Set(article.attributions.flatMap(({ source }) => source.map(({ start }) => start)));
  STARTS.set(article, starts);
  return starts;
}

/** "Kim also …", "the second such meeting", "these soldiers"; not "such as", "this year". */
function pointsBack(token: Token, next: Token | undefined, at: number): boolean {
  if (POINTING_WORDS.has(token.lower)) return at < POINTING_REACH;
  if (!POINTING_DETERMINERS.has(token.lower) || next === undefined) return false;
  return next.pos !== 'ADP' && !POINTED_TIMES.has(next.lemma);
}

/** A plural noun, which "they" can mean. */
function isGroup(head: Token | undefined): boolean {
  return head !== undefined && head.pos === 'NOUN' && (head.lemma !== head.lower || head.lower.endsWith('s'));
}

function opensBare(article: Annotated, first: Token): boolean {
  const phrase = spansStartingIn(article.nounPhrases, first)[0];
  if (phrase !== undefined && article.tokens[phrase.head]?.pos === 'NUM') return true;
  if (!DEFINITE_WORDS.has(first.lower)) return false;
  if (phrase === undefined || phrase.endToken - phrase.firstToken > BARE_PHRASE_WORDS) return false;
  return spansStartingIn(article.mentions, phrase).length === 0;
}

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
