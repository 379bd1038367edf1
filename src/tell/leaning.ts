import type { Annotated, NounPhrase, Sentence, Token } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import {
  CONTINUING_WORDS,
  DEFINITE_WORDS,
  GROUP_PRONOUNS,
  KNOWN_THINGS,
  LEANING_OPENERS,
  LEANING_PAIRS,
  NEUTER_PRONOUNS,
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

/** How much a sentence leans on its neighbours. `cannot`: it opens with a pronoun or connective, goes on from what was
 *  told before it, has a pronoun nobody before it in the sentence can own, or a number that counts nothing in it.
 *  `leans`: it can stand alone, less well. */
export function leaning(article: Annotated, sentence: Sentence): 'stands' | 'leans' | 'cannot' {
  const tokens = wordsOf(article, sentence);
  const first = tokens[0];
  if (first === undefined) return 'cannot';
  if (LEANING_OPENERS.has(first.lower) || LEANING_PAIRS.has(`${first.lower} ${tokens[1]?.lower ?? ''}`))
    return 'cannot';
  if (goesOn(article, tokens) || countsNothing(article, sentence)) return 'cannot';
  if (hasLoosePronoun(article, sentence, tokens)) return 'cannot';
  if (tokens.some((token, i) => pointsBack(token, tokens[i + 1], i))) return 'leans';
  return opensBare(article, first) ? 'leans' : 'stands';
}

/** Concepts of what a sentence calls "the …" with nothing more to tell which: "the fault", "the increase". */
export function bareReferences(article: Annotated, sentence: Span): readonly string[] {
  return spansStartingIn(article.nounPhrases, sentence).flatMap((phrase) => {
    const head = article.tokens[phrase.head];
    const concept = head?.concept ?? null;
    if (head === undefined || concept === null || head.pos !== 'NOUN' || KNOWN_THINGS.has(head.lemma))
      return [];
    return isBare(article, phrase) && !isSpecified(article, phrase) ? [concept] : [];
  });
}

/** "the fault", "this move": a definite word and a noun, no name in it. */
function isBare(article: Annotated, phrase: NounPhrase): boolean {
  return (
    DEFINITE_WORDS.has(article.tokens[phrase.firstToken]?.lower ?? '') &&
    phrase.endToken - phrase.firstToken <= BARE_PHRASE_WORDS &&
    spansStartingIn(article.mentions, phrase).length === 0
  );
}

/** "the mayor of Brenholt", "the letter that …", "the chairman, Piet Orban": what follows tells which. */
function isSpecified({ tokens, mentions }: Annotated, { endToken }: NounPhrase): boolean {
  const next = tokens[endToken];
  if (next === undefined) return false;
  if (next.pos === 'ADP' || next.pos === 'SCONJ' || next.lower === 'that' || next.lower === 'to') return true;
  const behind = next.text === ',' ? tokens[endToken + 1] : next;
  return (
    behind !== undefined && (next.pos === 'VERB' || mentions.some(({ start }) => start === behind.start))
  );
}

/** "Borran then left", "Borran, however, …": an adverb that goes on from the sentence before; not "since then". */
function goesOn({ quotes }: Annotated, words: readonly Token[]): boolean {
  return words.some(
    (token, i) =>
      CONTINUING_WORDS.has(token.lower) &&
      words[i - 1]?.pos !== 'ADP' &&
      words[i - 1]?.pos !== 'SCONJ' &&
      !quotes.some((quote) => inside(token, quote)),
  );
}

/** "Borran says 2,600": what the first number counts was told before; no noun of the sentence means several. */
function countsNothing({ quantities, quotes, tokens }: Annotated, sentence: Sentence): boolean {
  const first = spansStartingIn(quantities, sentence).find(
    ({ kind, number }) => kind === 'count' && !quotes.some((quote) => inside(number, quote)),
  );
  if (first === undefined || first.of !== null || first.event !== null || first.eventMention !== null)
    return false;
  return !tokens.slice(sentence.firstToken, sentence.endToken).some(isGroup);
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
  const bodies = things.filter((np) => !people.some((m) => m.type === 'person' && isHead(article, np, m)));
  const groups = things.filter((np) => isGroup(article.tokens[np.head]));
  const speakers = people;
  const sources = sourceStarts(article);
  return tokens.some((token) => {
    if (quotes.some((quote) => inside(token, quote))) return false;
    if (SPEAKING_PRONOUNS.has(token.lower) && token.text !== 'US') return true;
    if (NEUTER_PRONOUNS.has(token.lower) && !tokens.some((one) => isVerb(one) && one.end <= token.start))
      return true;
    const owners = PERSON_PRONOUNS.has(token.lower)
      ? people
      : !THING_PRONOUNS.has(token.lower)
        ? null
        : sources.has(token.start)
          ? speakers
          : GROUP_PRONOUNS.has(token.lower)
            ? [...groups, ...speakers.filter(({ type }) => type !== 'person')]
            : NEUTER_PRONOUNS.has(token.lower)
              ? bodies
              : things;
    return owners !== null && !owners.some((owner) => owner.end <= token.start);
  });
}

/** Where no verb stands before it, "it" is what the sentence is about: "To the mayor, it was a relief". */
function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** The phrase is called by the mention: "Mr. Reyl", not "Reyl's ministry". */
function isHead({ tokens }: Annotated, phrase: NounPhrase, mention: Span): boolean {
  const head = tokens[phrase.head];
  return head !== undefined && inside(head, mention);
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
  return phrase !== undefined && phrase.start === first.start && isBare(article, phrase);
}

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
