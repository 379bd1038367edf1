import type {
  Annotated,
  Attribution,
  Clause,
  EventMention,
  Mention,
  Stance,
  VerbGroup,
} from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { narrowestOver } from '../../text/narrowest-over.ts';
import { heldTimes } from '../../text/rejected-times.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import {
  ADVERBIAL_OPENERS,
  FACTIVE_LEMMAS,
  QUESTION_WORDS,
  RAISING_LEMMAS,
  TERMS_NOUNS,
} from '../en/unsaid.ts';
import { foldPhrases } from './fixed-phrases.ts';
import { meansHolder, type Roles } from './roles.ts';
import { type Supposed, supposedClauses } from './supposed.ts';
import { withRanges } from './time-ranges.ts';
import { tokensIn } from './tokens-in.ts';
import { type Judged, judgedClauses, type Unasserted, unassertedBy } from './unasserted.ts';

/** An annotated article with the look-ups that reading statements out of it needs. Indices are into the article's arrays. */
export interface Reader {
  readonly a: Annotated;
  /** Token index → index of the clause it stands in, or -1. */
  readonly clauseOf: Int32Array;
  /** Lemma → concept, over the article's tokens. */
  readonly conceptOf: ReadonlyMap<string, string>;
  readonly eventsByClause: ReadonlyMap<number, readonly EventMention[]>;
  /** Sentence index → the words there by which somebody is said to speak: sources and cues. */
  readonly speaking: ReadonlyMap<number, readonly Speaking[]>;
  /** Per token: its concept, a name's first token its canonical name; null where it adds nothing. */
  readonly concepts: readonly (string | null)[];
  /** Whom its role nouns mean. */
  readonly roles: Roles;
  /** Attributions by which nothing is asserted, though their cue is not negated. */
  readonly unasserted: ReadonlyMap<Attribution, Unasserted>;
  /** Clauses that the words around them call untrue or leave open. */
  readonly judged: readonly Judged[];
  /** Clauses of what need not be, in text order. */
  readonly supposed: readonly Supposed[];
  /** Canonical names of the people it names. */
  readonly people: ReadonlySet<string>;
  /** Place in the text → the attribution whose content covers it most narrowly; null where none does. */
  readonly saidAt: (at: number) => Attribution | null;
  /** The attribution whose cue lies at a place and that names a source. */
  readonly sayingAt: (at: number) => Attribution | null;
}

/** The article without the dates that it sets aside for others.
 *  @param roles whom the article's role nouns mean; none where left out. */
export function reader(article: Annotated, roles: Roles = new Map()): Reader {
  const a: Annotated = { ...article, times: withRanges(heldTimes(article), article.tokens) };
  const clauseOf = new Int32Array(a.tokens.length).fill(-1);
  a.clauses.forEach((clause, i) => {
    clauseOf.fill(i, clause.firstToken, clause.endToken);
  });
  const conceptOf = new Map<string, string>();
  for (const token of a.tokens) if (token.concept !== null) conceptOf.set(token.lemma, token.concept);
  const eventsByClause = new Map<number, EventMention[]>();
  for (const event of a.events) {
    if (event.clause === null) continue;
    const list = eventsByClause.get(event.clause) ?? [];
    list.push(event);
    eventsByClause.set(event.clause, list);
  }
  const unasserted = new Map<Attribution, Unasserted>();
  for (const one of a.attributions) {
    const how = unassertedBy(a, one);
    if (how !== null) unasserted.set(one, how);
  }
  return {
    a,
    clauseOf,
    conceptOf,
    eventsByClause,
    speaking: speakingOf(a),
    concepts: withRoles(a, conceptsOf(article), roles),
    roles,
    unasserted,
    judged: judgedClauses(a),
    supposed: supposedClauses(a),
    people: new Set(a.mentions.flatMap(({ type, name }) => (type === 'person' ? [name] : []))),
    saidAt: narrowestAt(a.attributions, ({ content }) => content),
    sayingAt: narrowestAt(a.attributions, ({ source, cue, stance, negated }) =>
      source.length > 0 && !negated && STANDS.has(stance) ? cue : [],
    ),
  };
}

/** Stances that are the speaker's own act: "denied on Monday that", "admitted that". That he voted, offered, described or would not
 *  say something is told of him, and not by him. */
const STANDS: ReadonlySet<Stance> = new Set<Stance>(['deny', 'confirm']);

/** The attribution of which one of these spans lies most narrowly round a place. */
function narrowestAt(
  attributions: readonly Attribution[],
  spansOf: (one: Attribution) => readonly Span[],
): Reader['saidAt'] {
  // Of equals the first one is taken: "X reported C, citing Y" has C from Y, through X.
  const contents = attributions
    .flatMap((one) => spansOf(one).map((span) => ({ span, one })))
    .sort((a, b) => b.one.chain.length - a.one.chain.length);
  const indexAt = narrowestOver(contents.map(({ span }) => span));
  return (at) => contents[indexAt(at)]?.one ?? null;
}

/** "the gunman" is as good as his name. */
function withRoles(
  a: Annotated,
  concepts: readonly (string | null)[],
  roles: Roles,
): readonly (string | null)[] {
  if (roles.size === 0) return concepts;
  return concepts.map((concept, i) =>
    concept !== null && roles.has(concept) && meansHolder(a.tokens, i)
      ? (roles.get(concept) ?? concept)
      : concept,
  );
}

/** A source or a cue. */
export interface Speaking extends Span {
  /** The attribution names a source: "reportedly" does not. */
  readonly sourced: boolean;
}

function speakingOf(a: Annotated): ReadonlyMap<number, readonly Speaking[]> {
  const found = new Map<number, Speaking[]>();
  for (const { source, cue } of a.attributions) {
    for (const { start, end } of [...source, ...cue]) {
      const sentence = a.tokens[firstStartingAt(a.tokens, start)]?.sentence ?? -1;
      const part = { start, end, sourced: source.length > 0 };
      const own = found.get(sentence);
      if (own === undefined) found.set(sentence, [part]);
      else own.push(part);
    }
  }
  return found;
}

/** Concept of every token of an article. One name is one concept, however it is written; dates are none: they are
 *  compared as dates. */
export function conceptsOf(a: Pick<Annotated, 'tokens' | 'mentions' | 'times'>): readonly (string | null)[] {
  const concepts: (string | null)[] = a.tokens.map((token) =>
    /\p{L}{2}/u.test(token.text) ? token.concept : null,
  );
  foldPhrases(a.tokens, concepts);
  for (const time of a.times) {
    if (time.type === 'DURATION') continue;
    for (let i = firstStartingAt(a.tokens, time.start); (a.tokens[i]?.end ?? Infinity) <= time.end; i += 1)
      concepts[i] = null;
  }
  for (const mention of a.mentions) {
    const first = firstStartingAt(a.tokens, mention.start);
    for (let i = first; (a.tokens[i]?.end ?? Infinity) <= mention.end; i += 1)
      concepts[i] = i === first ? mention.name : null;
  }
  return concepts;
}

/** The verb with its auxiliaries that a token belongs to. */
export function verbGroupAt(r: Reader, token: number): VerbGroup | undefined {
  const start = r.a.tokens[token]?.start ?? -1;
  const group = r.a.verbGroups[firstStartingAt(r.a.verbGroups, start + 1) - 1];
  return group !== undefined && token < group.endToken ? group : undefined;
}

export function mentionsIn(r: Reader, span: Span): readonly Mention[] {
  const first = firstStartingAt(r.a.mentions, span.start);
  let end = first;
  while ((r.a.mentions[end]?.end ?? Infinity) <= span.end) end += 1;
  return r.a.mentions.slice(first, end);
}

/** Content concepts of the span, sorted, each once. */
export function conceptsIn(r: Reader, span: Span): readonly string[] {
  const found = new Set<string>();
  for (
    let i = firstStartingAt(r.a.tokens, span.start);
    (r.a.tokens[i]?.end ?? Infinity) <= span.end;
    i += 1
  ) {
    const concept = r.concepts[i];
    if (concept != null) found.add(concept);
  }
  return [...found].sort();
}

/** Canonical names in the span and the head concepts of its clause's subject and object. */
export function participantsOf(r: Reader, span: Span, clause: Clause | undefined): readonly string[] {
  const names = mentionsIn(r, span).map((mention) => mention.name);
  const heads = [clause?.subject, clause?.object].flatMap((index) => {
    const phrase = index == null ? undefined : r.a.nounPhrases[index];
    if (phrase === undefined) return [];
    const named = mentionsIn(r, phrase).map((mention) => mention.name);
    if (r.a.tokens[phrase.head]?.pos === 'PRON') return antecedents(r, phrase.head);
    const concept = r.concepts[phrase.head];
    return named.length > 0 ? named : concept == null ? [] : [concept];
  });
  return [...new Set([...names, ...heads])].sort();
}

/** The people and bodies named before a pronoun in its own sentence: one of them is meant. */
function antecedents(r: Reader, pronoun: number): readonly string[] {
  const token = r.a.tokens[pronoun];
  const sentence = token === undefined ? undefined : r.a.sentences[token.sentence];
  if (token === undefined || sentence === undefined) return [];
  const before = mentionsIn(r, { start: sentence.start, end: token.start });
  return before.filter((m) => m.type === 'person' || m.type === 'organization').map((m) => m.name);
}

export interface Told {
  readonly chain: readonly string[];
  readonly stance: Stance;
  readonly hedged: boolean;
  /** The source neither says nor denies it: "has not confirmed that …", "declined to say how many …". */
  readonly open: boolean;
  /** Left open, but what it is asked about holds: "would not say how he will vote on Friday" has a vote on Friday. */
  readonly presupposed: boolean;
  readonly attribution: Attribution | null;
}

const OUTLET: Told = {
  chain: [],
  stance: 'assert',
  hedged: false,
  open: false,
  presupposed: false,
  attribution: null,
};

/** Who says what stands at `span`, and whether they say that it is so: what "it was untrue that" governs is denied by
 *  whoever says that it was untrue. */
export function toldBy(r: Reader, span: Span): Told {
  if (r.supposed.some(({ start, end }) => start <= span.start && span.start < end))
    return { ...saidBy(r, span), open: true };
  const judged = r.judged.find(({ content }) => content.start <= span.start && span.start < content.end);
  if (judged === undefined) return saidBy(r, span);
  const judge = saidBy(r, judged.by);
  if (judged.as === 'open') return { ...judge, open: true };
  if (judged.takesBack === true && judge.attribution === r.saidAt(span.start))
    return { ...OUTLET, chain: judge.chain.slice(0, -1), stance: 'deny', attribution: judge.attribution };
  return { ...judge, stance: judge.stance === 'deny' ? 'assert' : 'deny' };
}

/** The attribution whose content covers the span most narrowly; whoever speaks, if the span is his saying; the outlet
 *  itself otherwise. */
function saidBy(r: Reader, span: Span): Told {
  const best = r.saidAt(span.start);
  if (best === null) return { ...OUTLET, chain: r.sayingAt(span.start)?.chain ?? [] };
  const told = { ...OUTLET, chain: best.chain, stance: best.stance, hedged: best.hedged, attribution: best };
  const how = r.unasserted.get(best);
  if (how === 'denied') return { ...OUTLET, stance: 'deny', attribution: best };
  if (how === 'open') return { ...told, open: true };
  if (isFactive(r, best) || refusesTerms(r, best))
    return { ...OUTLET, chain: best.chain.slice(0, -1), attribution: best };
  return best.negated ? unsaid(r, told, best, span) : told;
}

/** "Members rejected the offer of 6 per cent": there was one, and whoever tells of the members says so. */
function refusesTerms(r: Reader, { stance, content }: Attribution): boolean {
  const words = content[0] === undefined ? [] : tokensIn(r.a.tokens, content[0]);
  const end = words.findIndex(({ pos }) => pos === 'ADP' || pos === 'PUNCT' || pos === 'SCONJ');
  const head = (end < 0 ? words : words.slice(0, end)).at(-1);
  return stance === 'deny' && TERMS_NOUNS.has(head?.lemma ?? '');
}

/** "The ministry knew that the pumps failed": they did, and whoever tells of the ministry says so. */
function isFactive(r: Reader, { cue, content, negated }: Attribution): boolean {
  const opener = content[0] === undefined ? undefined : tokensIn(r.a.tokens, content[0])[0]?.lower;
  return (
    !negated &&
    opener === 'that' &&
    cue.some((span) => tokensIn(r.a.tokens, span).some((token) => FACTIVE_LEMMAS.has(token.lemma)))
  );
}

/** What stands under "did not say", "declined to say", "does not believe". */
function unsaid(r: Reader, told: Told, best: Attribution, span: Span): Told {
  if (isRaising(r, best)) return { ...told, stance: 'deny' };
  // "there was no doubt that": nobody questions it.
  if (best.stance === 'question') return { ...told, stance: 'assert' };
  const [content] = best.content;
  const opener = content === undefined ? undefined : tokensIn(r.a.tokens, content)[0]?.lower;
  const clause = r.a.clauses[r.clauseOf[firstStartingAt(r.a.tokens, span.start)] ?? -1];
  // "did not say a word as he fired": the report's own words, and no part of what was not said.
  if ([opener, clause?.opener].some((word) => word != null && ADVERBIAL_OPENERS.has(word))) return OUTLET;
  if (opener !== undefined && QUESTION_WORDS.has(opener))
    return { ...OUTLET, open: true, presupposed: true, attribution: best };
  return { ...told, open: true };
}

/** "did not believe it was arson" says that it was not; "did not say it was arson" does not. */
function isRaising(r: Reader, { cue }: Attribution): boolean {
  return cue.some((span) => tokensIn(r.a.tokens, span).some((token) => RAISING_LEMMAS.has(token.lemma)));
}

/** The smallest span that holds all the given ones. */
export function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
