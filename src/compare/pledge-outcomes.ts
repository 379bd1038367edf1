import type { Annotated, Token } from '../model/annotation.ts';
import type { OUTCOMES } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { foldWords } from '../text/fold-words.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import type { Compared } from './compared.ts';
import {
  BREAKING,
  BREAKING_PHRASES,
  CONDITIONS,
  DELAYING,
  DELAYING_PHRASES,
  EXPECTING,
  HOLDING,
  LOOKING_BACK,
  RESISTING,
} from './en/pledge-words.ts';
import { isPledged } from './first-pledged.ts';
import { isHandedIn } from './handed-in.ts';
import type { Pledged } from './pledged.ts';

/** What a later statement tells of a pledge. */
export interface Told {
  readonly kind: (typeof OUTCOMES)[number];
  /** Index of the claim that the statement bears. */
  readonly claim: number;
  readonly statement: Statement;
  /** The words that tell it; the statement's own where they are more than it. */
  readonly span: Span;
}

/** A concept in more statements than this tells no pledge from another. */
const COMMON = 200;

/** By index of the pledge's claim (`pledges[i]` is that of `claims[i]`): what statements of later days tell of it, by day
 *  and place. A later statement is about a pledge where it shares two telling words with it, or its happening or object
 *  and the one who made it. */
export function toldAfter(
  claims: readonly Compared[],
  pledges: readonly (Pledged | null)[],
  articles: ReadonlyMap<string, Annotated>,
): ReadonlyMap<number, readonly Told[]> {
  const all = claims.flatMap(({ aligned }, claim) =>
    aligned.statements.map((statement) => ({ statement, claim })),
  );
  const index = byConcept(all);
  const speakingOf = new Map<string, number[]>();
  pledges.forEach((pledge, at) => {
    for (const concept of pledge?.first.concepts ?? [])
      speakingOf.set(concept, [...(speakingOf.get(concept) ?? []), at]);
  });
  const dayOf = (s: Statement): string => articles.get(s.articleId)?.article.publishedAt?.slice(0, 10) ?? '';
  const found = new Map<number, readonly Told[]>();
  pledges.forEach((pledged, at) => {
    if (pledged === null || pledged.isPast || pledged.day === '') return;
    const { first, day } = pledged;
    const near = new Set(first.concepts.flatMap((concept) => index.get(concept) ?? []));
    const told = [...near].flatMap(({ statement, claim }): Told[] => {
      if (dayOf(statement) <= day || statement.articleId === first.articleId) return [];
      const only = (concept: string): boolean =>
        (speakingOf.get(concept) ?? []).every((other) => other === at || other === claim);
      const article = articles.get(statement.articleId);
      const kind =
        article !== undefined && isHandedIn(first, statement, articles.get(first.articleId))
          ? isAfter(pledged.by, statement, article)
            ? 'delayed'
            : 'done'
          : outcomeIn(pledged, statement, claim === at, only, article, articles.get(first.articleId));
      return kind === null ? [] : [{ kind, claim, statement, span: statement.span }];
    });
    found.set(at, told);
  });
  return found;
}

interface Borne {
  readonly statement: Statement;
  readonly claim: number;
}

function byConcept(all: readonly Borne[]): ReadonlyMap<string, readonly Borne[]> {
  const index = new Map<string, Borne[]>();
  for (const one of all) {
    for (const concept of one.statement.concepts) {
      const list = index.get(concept);
      if (list === undefined) index.set(concept, [one]);
      else list.push(one);
    }
  }
  return new Map([...index].filter(([, list]) => list.length <= COMMON));
}

function outcomeIn(
  { first: pledge, by }: Pledged,
  s: Statement,
  sameClaim: boolean,
  isOnly: (concept: string) => boolean,
  article: Annotated | undefined,
  home: Annotated | undefined,
): Told['kind'] | null {
  if (article === undefined) return null;
  if (isOnItsDay(pledge, by, s)) return 'done';
  const about = sameClaim || isAbout(pledge, s);
  // A delay of something that one pledge alone speaks of is that pledge's.
  const thing = isOfOneThing(pledge, s, article, home);
  if (!about && !thing && !coreOf(pledge, s).some(isOnly)) return null;
  const words = spansStartingIn(article.tokens, s.span).filter(
    ({ concept }) => concept === null || !pledge.concepts.includes(concept),
  );
  if (tells(words, DELAYING, DELAYING_PHRASES)) return 'delayed';
  if (!about) return null;
  if (
    tells(words, BREAKING, BREAKING_PHRASES) ||
    isContrary(pledge, s, article) ||
    isMissed(pledge, by, s, article)
  )
    return 'broken';
  if (isDoing(pledge, s) && !isAhead(s, article)) return isAfter(by, s, article) ? 'delayed' : 'done';
  if (isPutOff(pledge, by, s)) return 'delayed';
  if (isSetAnew(pledge, s)) return 'changed';
  const sameVoice = s.chain.length > 0 && s.chain.at(-1) === pledge.chain.at(-1);
  const again = (sameClaim || sameVoice) && isPledged(s) && !isRecalled(s, article);
  return again && !sameWords(pledge, s) && !isOtherAmount(pledge, s) ? 'repeated' : null;
}

/** It happened as foreseen: the same happening, and no other number. That something will not be is never done. */
function isDoing(pledge: Statement, s: Statement): boolean {
  if (s.kind !== 'event' || s.predicate === null || s.predicate !== pledge.predicate || !isFact(s))
    return false;
  if (pledge.negated || EXPECTING.has(s.predicate)) return false;
  return pledge.numbers.length === 0 || s.numbers.some((number) => pledge.numbers.includes(number));
}

/** Told with a day behind the last one on which it was to be. */
function isAfter(by: Pledged['by'], s: Statement, { times }: Annotated): boolean {
  if (by === null) return false;
  const days = spansStartingIn(times, s.span).flatMap(({ type, from }) =>
    from === null || (type !== 'DATE' && type !== 'TIME') ? [] : [from],
  );
  return days.length > 0 && days.every((day) => day > by.to);
}

/** A promise reported again in the same words was made once. */
const sameWords = (pledge: Statement, s: Statement): boolean =>
  foldWords(pledge.label) === foldWords(s.label);

/** 500,000 promised and then 600,000: the promise is another one now. */
function isOtherAmount(pledge: Statement, s: Statement): boolean {
  const { numbers: promised } = pledge;
  return promised.length > 0 && s.numbers.length > 0 && !s.numbers.some((one) => promised.includes(one));
}

/** "pay each passenger 800 marks", and then "raised the compensation for each passenger to 1,500 marks"; "500,000 for each family",
 *  and then "600,000 each, raising the sum": the same is promised in another measure. */
function isSetAnew(pledge: Statement, s: Statement): boolean {
  if (s.value?.kind !== 'number' || s.supersession !== 'newer' || s.negated) return false;
  const { stated } = s.value;
  const near = pledge.numbers.some((one) => Math.max(one, stated) <= NEAR_SUM * Math.min(one, stated));
  return near && stated >= A_SUM && !pledge.numbers.includes(stated);
}

/** What is promised anew is seldom more than so many times what was promised first, nor less by as much. */
const NEAR_SUM = 10;

/** The least that is a sum, and no number of days or people. */
const A_SUM = 100;

/** What the two statements name two telling words of, or the happening or object and who it is about. */
function isAbout(pledge: Statement, s: Statement): boolean {
  const common = pledge.concepts.filter((concept) => s.concepts.includes(concept));
  if (common.length >= TELLING && common.length > namesIn(common)) return true;
  const sharesActor = actorsOf(pledge).some((name) => [...actorsOf(s), ...s.participants].includes(name));
  const sameHappening = s.predicate !== null && s.predicate === pledge.predicate;
  return sharesActor && (sameHappening || coreOf(pledge, s).length > 0);
}

/** "a first report would be published by 20 June", "The first report will be delayed": the noun that each begins with, and a word
 *  that says which. */
function isOfOneThing(
  pledge: Statement,
  s: Statement,
  article: Annotated,
  home: Annotated | undefined,
): boolean {
  const words = ({ tokens, nounPhrases }: Annotated, span: Span): readonly string[] => {
    const phrase = spansStartingIn(nounPhrases, span)[0];
    return phrase === undefined
      ? []
      : tokens
          .slice(phrase.firstToken, phrase.endToken)
          .flatMap(({ pos, lemma }) => (pos === 'DET' ? [] : [lemma]));
  };
  const [own, other] = [home === undefined ? [] : words(home, pledge.span), words(article, s.span)];
  return own.length >= TELLING && own.join(' ') === other.join(' ');
}

function coreOf(pledge: Statement, s: Statement): readonly string[] {
  return s.concepts.filter((concept) => concept === pledge.predicate || concept === pledge.object);
}

/** Words in common that make two statements speak of one thing, one of them no name. */
const TELLING = 2;

const namesIn = (concepts: readonly string[]): number => concepts.filter((one) => /\p{Lu}/u.test(one)).length;

function actorsOf(s: Statement): readonly string[] {
  return [s.chain.at(-1), s.subject].flatMap((name) => name ?? []);
}

/** What was promised not to be is told as a fact: "no exam would be postponed", "the exams were postponed". What is not
 *  to be before another thing may be after it. */
function isContrary(pledge: Statement, s: Statement, article: Annotated): boolean {
  if (!pledge.negated || s.predicate === null || s.predicate !== pledge.predicate) return false;
  const isConditional = foldWords(pledge.label)
    .split(' ')
    .some((word) => CONDITIONS.has(word));
  return !isConditional && isTold(s) && !isAhead({ span: s.sentence }, article);
}

/** Told as to come, or as what may be. */
const isAhead = ({ span }: Pick<Statement, 'span'>, { verbGroups }: Annotated): boolean =>
  spansStartingIn(verbGroups, span).some(({ tense, modal }) => tense === 'future' || modal !== null);

const isTold = (s: Statement): boolean =>
  !s.negated && !isPledged(s) && (s.stance === 'assert' || s.stance === 'confirm');

/** "did not publish the report": told as not so by a report of its last day or later. */
function isMissed(pledge: Statement, by: Pledged['by'], s: Statement, { article }: Annotated): boolean {
  const isDue = by !== null && (article.publishedAt ?? '').slice(0, 10) >= by.to;
  return isDue && !pledge.negated && s.negated && s.stance === 'assert' && s.predicate === pledge.predicate;
}

/** What was foreseen for one day and bears a name of its own ("the vigil", "talks") is told of that day as held. */
function isOnItsDay(pledge: Statement, by: Pledged['by'], s: Statement): boolean {
  if (by === null || by.from !== by.to || pledge.negated || !isTold(s) || s.predicate === null) return false;
  const when = s.value?.kind === 'date' ? s.value : s.asOf;
  if (when === null || when.from !== by.from || when.to !== by.to) return false;
  // "talks would resume on Wednesday", "on Wednesday the two sides met"
  return s.predicate === pledge.subject || (HOLDING.has(s.predicate) && isAbout(pledge, s));
}

/** The same happening is foreseen for a day behind the last one. */
function isPutOff(pledge: Statement, by: Pledged['by'], s: Statement): boolean {
  if (by === null || s.predicate === null || s.predicate !== pledge.predicate || s.negated) return false;
  const when = s.value?.kind === 'date' ? s.value : s.asOf;
  return when !== null && when.from > by.to && (isPledged(s) || s.kind === 'date');
}

function isFact(s: Statement): boolean {
  return s.sentential && !s.negated && (s.stance === 'assert' || s.stance === 'confirm');
}

/** "had promised": the report looks back and promises nothing anew. */
function isRecalled(s: Statement, { attributions, tokens, verbGroups }: Annotated): boolean {
  const isPast = (word: Span): boolean =>
    verbGroups.some(
      ({ start, end, firstToken }) =>
        start <= word.start && word.start < end && LOOKING_BACK.has(tokens[firstToken]?.lower ?? ''),
    );
  return attributions.some(
    ({ cue, content }) =>
      content.some((part) => part.start < s.span.end && s.span.start < part.end) && cue.some(isPast),
  );
}

/** Words between the two of a phrase, at most. */
const PHRASE_GAP = 4;

function tells(
  words: readonly Token[],
  single: ReadonlySet<string>,
  phrases: readonly (readonly [string, string])[],
): boolean {
  return words.some(
    ({ lemma }, at) =>
      single.has(lemma) ||
      phrases.some(([first, second]) => {
        const behind = words.slice(at + 1, at + 2 + PHRASE_GAP);
        const end = behind.findIndex((next) => next.lemma === second);
        return (
          lemma === first && end >= 0 && !isResisting(behind.slice(0, end + 1), words.slice(at + end + 2))
        );
      }),
  );
}

/** "pushed back hard on the objections" delays nothing. */
function isResisting(phrase: readonly Token[], rest: readonly Token[]): boolean {
  return phrase.at(-1)?.lemma === 'back' && rest.slice(0, 2).some(({ lower }) => RESISTING.has(lower));
}
