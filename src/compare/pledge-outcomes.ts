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
  DELAYING,
  DELAYING_PHRASES,
  EXPECTING,
  LOOKING_BACK,
  PROMISING,
  RESISTING,
} from './en/pledge-words.ts';
import { compareText, isPledged } from './first-pledged.ts';

/** A pledge or forecast as it was first published, and the days by which it is to be. */
export interface Pledged {
  readonly first: Statement;
  readonly by: { readonly from: string; readonly to: string } | null;
}

/** What a later statement tells of a pledge. */
export interface Told {
  readonly kind: (typeof OUTCOMES)[number];
  /** Index of the claim that the statement bears. */
  readonly claim: number;
  readonly statement: Statement;
}

/** A concept in more statements than this tells no pledge from another. */
const COMMON = 200;

/** By index of the pledge's claim (`pledges[i]` is that of `claims[i]`): what reports of later days tell of it, by day and place. A later statement is about a
 *  pledge where it shares two telling words with it, or its happening or object and the one who made it. */
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
  const days = new Map(
    [...articles].map(([id, { article }]) => [id, article.publishedAt?.slice(0, 10) ?? '']),
  );
  const dayOf = (s: Statement): string => days.get(s.articleId) ?? '';
  const found = new Map<number, readonly Told[]>();
  pledges.forEach((pledged, at) => {
    const pledge = pledged?.first;
    const day = pledge === undefined ? '' : dayOf(pledge);
    if (pledged === null || pledge === undefined || day === '') return;
    const near = new Set(pledge.concepts.flatMap((concept) => index.get(concept) ?? []));
    const told = [...near].flatMap(({ statement, claim }): Told[] => {
      if (dayOf(statement) <= day || statement.articleId === pledge.articleId) return [];
      const only = (concept: string): boolean =>
        (speakingOf.get(concept) ?? []).every((other) => other === at || other === claim);
      const kind = outcomeIn(pledged, statement, claim === at, only, articles.get(statement.articleId));
      return kind === null ? [] : [{ kind, claim, statement }];
    });
    const sorted = told.sort(
      (x, y) =>
        compareText(dayOf(x.statement), dayOf(y.statement)) ||
        compareText(x.statement.articleId, y.statement.articleId) ||
        x.statement.span.start - y.statement.span.start,
    );
    found.set(at, onePerSentence(sorted));
  });
  return found;
}

/** One sentence tells one thing of a pledge, by the first of its statements. */
function onePerSentence(told: readonly Told[]): readonly Told[] {
  const first = new Map<string, Told>();
  for (const one of told) {
    const key = `${one.kind}:${one.statement.articleId}:${one.statement.sentence.start}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
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
): Told['kind'] | null {
  if (article === undefined) return null;
  const about = sameClaim || isAbout(pledge, s);
  // A delay of something that one pledge alone speaks of is that pledge's.
  if (!about && !coreOf(pledge, s).some(isOnly)) return null;
  const words = spansStartingIn(article.tokens, s.span).filter(
    ({ concept }) => concept === null || !pledge.concepts.includes(concept),
  );
  if (tells(words, DELAYING, DELAYING_PHRASES)) return 'delayed';
  if (!about) return null;
  if (tells(words, BREAKING, BREAKING_PHRASES) || isUnkept(s, article)) return 'broken';
  if (isDoing(pledge, s)) return isAfter(by, s, article) ? 'delayed' : 'done';
  const sameVoice = s.chain.length > 0 && s.chain.at(-1) === pledge.chain.at(-1);
  const again = (sameClaim || sameVoice) && isPledged(s) && !isRecalled(s, article);
  return again && !sameWords(pledge, s) ? 'repeated' : null;
}

/** It happened as foreseen: the same happening, and no other number. That something will not be is never done. */
function isDoing(pledge: Statement, s: Statement): boolean {
  if (s.kind !== 'event' || s.predicate === null || s.predicate !== pledge.predicate || !isFact(s))
    return false;
  if (pledge.negated || EXPECTING.has(s.predicate)) return false;
  const otherNumbers = pledge.numbers.length > 0 && s.numbers.length > 0;
  return !otherNumbers || s.numbers.some((number) => pledge.numbers.includes(number));
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

/** What the two statements name two telling words of, or the happening or object and who it is about. */
function isAbout(pledge: Statement, s: Statement): boolean {
  const common = pledge.concepts.filter((concept) => s.concepts.includes(concept));
  if (common.length >= TELLING && common.length > namesIn(common)) return true;
  const sharesActor = actorsOf(pledge).some((name) => [...actorsOf(s), ...s.participants].includes(name));
  return sharesActor && coreOf(pledge, s).length > 0;
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

/** "did not publish the report on Friday as its minister had promised" */
const isUnkept = (s: Statement, { tokens }: Annotated): boolean =>
  s.negated && spansStartingIn(tokens, s.sentence).some(({ lemma }) => PROMISING.has(lemma));

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
