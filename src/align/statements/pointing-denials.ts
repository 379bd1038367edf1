import type { Clause } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import {
  CALLING,
  DENYING_LEMMAS,
  POINTING_OPENERS,
  POINTING_WORDS,
  SUCH,
  THAT,
  TOLD_NOUNS,
  UNTRUE_NAMES,
} from '../en/denying-words.ts';
import { NO } from '../en/unsaid.ts';
import type { Group } from '../grouping/group.ts';
import { isDenied } from '../identity/denial.ts';
import { hull, type Reader } from '../reading/reader.ts';
import { statement } from '../reading/statement-base.ts';
import { tokensIn } from '../reading/tokens-in.ts';

/** Sentences from a denial back to what it denies, at most: a quotation or two may lie between. */
const REACH = 3;

/** A denial that only points at what was told before it, and which statement of its report that is, by its id. */
export interface PointingDenial {
  readonly of: string;
  readonly statement: Statement;
}

/** "The engineer said that the company had known of cracks. Hydron rejected | this": the denials of one report that only point
 *  at what was told before, and its other statements. */
export function partDenials(
  r: Reader,
  statements: readonly Statement[],
): { readonly statements: readonly Statement[]; readonly denials: readonly PointingDenial[] } {
  const denials: PointingDenial[] = [];
  const add = (s: Statement, denier: string | null | undefined): boolean => {
    const before = denier == null ? null : toldBefore(r, statements, s, denier);
    if (before === null || denier == null) return false;
    denials.push({ of: before.id, statement: denialOf(before, s, denier) });
    return true;
  };
  const others = statements.filter(
    (s) =>
      s.kind !== 'event' ||
      !(deniesWhatWasTold(r, s) || deniesSuch(r, s)) ||
      !add(s, s.chain.at(-1) ?? s.subject),
  );
  for (const s of calledUntrue(r)) add(s, s.chain.at(-1));
  return { statements: others, denials };
}

/** Every denial goes to the claim of what it denies: whoever else tells of that or denies it is met there. */
export function withDenials(groups: readonly Group[], denials: readonly PointingDenial[]): readonly Group[] {
  if (denials.length === 0) return groups;
  return groups.map((group) => {
    const ids = new Set(group.map(({ id }) => id));
    const own = denials.flatMap(({ of, statement }) => (ids.has(of) ? [statement] : []));
    return own.length === 0 ? group : [...group, ...own];
  });
}

/** "The firm called that “fiction”": whoever gives it that name denies it. */
function calledUntrue(r: Reader): readonly Statement[] {
  return r.a.attributions.flatMap((one) => {
    const [cue, content] = [one.cue[0], one.content[0]];
    if (cue === undefined || content === undefined || one.negated) return [];
    if (!tokensIn(r.a.tokens, cue).some(({ lemma }) => lemma === CALLING)) return [];
    const words = tokensIn(r.a.tokens, content).filter(({ pos }) => pos !== 'PUNCT' && pos !== 'DET');
    const [pointer, ...names] = tokensIn(r.a.tokens, content);
    const points = POINTING_WORDS.has(pointer?.lower ?? '') || TOLD_NOUNS.has(words[0]?.lemma ?? '');
    if (!points || !names.some(({ lower }) => UNTRUE_NAMES.has(lower)) || words.length > NAME_WORDS)
      return [];
    const token = r.a.tokens[firstStartingAt(r.a.tokens, cue.start)];
    const sentence = r.a.sentences[token?.sentence ?? -1];
    if (token === undefined || sentence === undefined || sentence.boilerplate) return [];
    const span = hull([...one.source, cue, content].filter(({ start }) => start >= sentence.start));
    const told = statement(r, {
      ...{ kind: 'event', span, focus: span, sentence: token.sentence, predicate: null, object: null },
      ...{ clause: r.clauseOf[firstStartingAt(r.a.tokens, cue.start)] ?? null, value: null },
      ...{ label: r.a.article.text.slice(span.start, span.end), about: '' },
    });
    return [{ ...told, chain: one.chain }];
  });
}

/** Words of "that fiction", "the claim a lie", at most. */
const NAME_WORDS = 4;

const clauseOf = (r: Reader, s: Statement): Clause | undefined =>
  r.a.clauses[r.clauseOf[firstStartingAt(r.a.tokens, s.focus.start)] ?? -1];

/** "Hydron rejected this", "denied the accusation". */
function deniesWhatWasTold(r: Reader, s: Statement): boolean {
  const clause = clauseOf(r, s);
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  const object = clause?.object == null ? undefined : r.a.nounPhrases[clause.object];
  if (clause === undefined || group === undefined || object === undefined) return false;
  if (!DENYING_LEMMAS.has(group.lemma) || group.negated || object.start < group.end) return false;
  const [opener, head, next] = [object.firstToken, object.head, object.endToken].map((i) => r.a.tokens[i]);
  const ends = next === undefined || next.pos === 'PUNCT' || next.start >= clause.end;
  if (!ends || head === undefined) return false;
  return head === opener
    ? POINTING_WORDS.has(head.lower)
    : POINTING_OPENERS.has(opener?.lower ?? '') && TOLD_NOUNS.has(head.lemma);
}

/** "denied that it had made any such threat", "could find no such letter". */
const deniesSuch = (r: Reader, s: Statement): boolean =>
  tokensIn(r.a.tokens, s.span).some(
    ({ lower }, i, words) => lower === SUCH && (isDenied(s) || words[i - 1]?.lower === NO),
  );

/** The last thing told before it, in the same paragraph, by somebody else; quotations that lie between are passed over. */
function toldBefore(
  r: Reader,
  statements: readonly Statement[],
  s: Statement,
  denier: string,
): Statement | null {
  const at = firstStartingAt(r.a.sentences, s.sentence.start);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const sentence = r.a.sentences[i];
    if (sentence === undefined || sentence.paragraph !== r.a.sentences[at]?.paragraph) return null;
    const own = statements.filter(({ sentence: one }) => one.start === sentence.start);
    const told = own.filter(
      ({ kind, chain, subject, ...one }) =>
        (kind === 'event' || kind === 'pledge' || kind === 'quantity') &&
        chain.at(-1) !== denier &&
        (chain.length > 0 || subject !== denier || kind === 'pledge') &&
        one.stance !== 'deny',
    );
    // "no such attack" behind "in 41 coaches": a number is denied only by who points at it.
    const figure = deniesSuch(r, s) ? undefined : told.findLast(({ chain }) => chain.length > 0);
    // Of what was told in one breath the first is the claim, and the rest goes with it.
    const clauses = told.filter(({ kind }) => kind !== 'quantity');
    const claim = clauses.find((one, k) => !opensThat(r, one, clauses[k + 1])) ?? figure;
    if (claim !== undefined) return claim;
    if (!own.some(({ kind }) => kind === 'quote')) return null;
  }
  return null;
}

/** "The brief argued | that she had been promised immunity": it only opens what is told. */
function opensThat(r: Reader, s: Statement, next: Statement | undefined): boolean {
  const between = next === undefined ? [] : tokensIn(r.a.tokens, { start: s.span.end, end: next.span.end });
  return between[0]?.lower === THAT;
}

function denialOf(before: Statement, s: Statement, denier: string): Statement {
  const { id, span, sentence, focus, hedged } = s;
  const kind = before.kind === 'pledge' ? 'event' : before.kind;
  return {
    ...before,
    ...{ id: `${id}:denial`, kind, span, sentence, focus, hedged },
    // The day is that of what is denied, on which by this voice nothing was.
    asOf: null,
    clock: null,
    chain: [denier],
    stance: 'deny',
    supersession: null,
    sentential: s.sentential,
  };
}
