import type { Annotated } from '../model/annotation.ts';
import type { Duplicate } from '../model/reuse.ts';
import type { AlignedClaim, ClaimKind, Statement } from '../model/statement.ts';
import type { Trace } from '../model/trace.ts';
import { attachEchoes } from './attach-echoes.ts';
import { type Blocking, BY_RAREST_WORDS, visitCandidates } from './block.ts';
import { echoIdentity } from './clause-identity.ts';
import { clauseStatements } from './clause-statements.ts';
import { clusterPairs, type Pair } from './cluster.ts';
import { type CommonWords, commonWordsOf } from './common-words.ts';
import { partCopies, withCopies } from './copies.ts';
import { dateStatements, reckonedStatements } from './date-statements.ts';
import { isDenied } from './denial.ts';
import { echoStatements } from './echoes.ts';
import { foldSentences } from './fold-sentences.ts';
import { identity } from './identity.ts';
import { JOIN_SCORE } from './identity-score.ts';
import { joinBareFigures } from './join-bare-figures.ts';
import { joinReplaced } from './join-replaced.ts';
import { inOneUnit } from './one-unit.ts';
import { withPartPlaces } from './part-places.ts';
import { withPastNames } from './past-names.ts';
import { profileStatements } from './profile-statements.ts';
import { quantityStatements } from './quantity-statements.ts';
import { quoteStatements } from './quote-statements.ts';
import { type Reader, reader } from './reader.ts';
import { relationsOf } from './relations.ts';
import { rolesOf } from './roles.ts';
import { sameNumber } from './same-number.ts';
import { victimStatements } from './victim-statements.ts';
import { type Counts, countConcepts } from './weights.ts';

/** Stretches told in passing have only their words to be known by: they must share nearly all of them. */
const ECHO_SCORE = 0.72;

/** Statements of all articles, and which of them assert the same thing. Claims come in no order of importance;
 *  the order of articles does not matter. `duplicates`: which of them are copies, whose words count once. `onPair` is told
 *  every pair that is scored. */
export function align(
  story: readonly Annotated[],
  duplicates: readonly Duplicate[] = [],
  onPair?: Trace['onPair'],
): readonly AlignedClaim[] {
  const { articles, copies } = partCopies(story, duplicates);
  const roles = rolesOf(articles);
  const readers = articles.map((a) => reader(a, roles.get(a.article.id)));
  const counts = countConcepts(articles);
  const alike = { join: JOIN_SCORE, likeness: identity, onPair };
  const read = inContext(readers, readers.flatMap(readStatements));
  const told = groupAlike([...read, ...victimStatements(readers, read)], counts, alike).filter(
    (group) => isShared(group) || !group.every(isManner),
  );
  const profiles = groupAlike(readers.flatMap(profileStatements), counts, alike).filter(isShared);
  const echoes = echoStatements(readers, new Map(), counts);
  // What one report says and another denies is no fact told twice; whether it is a dispute, a few words do not tell.
  const echoed = [true, false]
    .flatMap((denied) =>
      groupAlike(
        echoes.filter((one) => isDenied(one) === denied),
        counts,
        { join: ECHO_SCORE, likeness: echoIdentity, blocking: BY_RAREST_WORDS, onPair },
      ),
    )
    .filter((group) => isShared(group) && group.some(tellsSomething));
  const folded = foldSentences(
    attachEchoes([...told, ...profiles], echoed),
    new Map(story.map((a) => [a.article.id, a.article.text])),
  );
  const claims = folded.map((group) => withCopies(group, copies));
  const relations = relationsOf(claims, story);
  return claims.map((own, i) => ({ kind: kindOf(own), statements: own, relations: relations[i] ?? [] }));
}

/** What a report's figures are of, by what the others say of the same names, places and units. */
function inContext(readers: readonly Reader[], read: readonly Statement[]): readonly Statement[] {
  return inOneUnit(withPartPlaces(readers, withPastNames(readers, read)));
}

type Group = readonly Statement[];

/** How statements are held against one another, and from which score up they may be one claim. */
interface Alike {
  readonly join: number;
  readonly likeness: (a: Statement, b: Statement, words: CommonWords) => number;
  /** Which words bring two together; where left out, any. */
  readonly blocking?: Blocking;
  readonly onPair: Trace['onPair'] | undefined;
}

function groupAlike(
  statements: readonly Statement[],
  counts: Counts,
  { join, likeness, blocking, onPair }: Alike,
): readonly Group[] {
  const words = commonWordsOf(statements, counts);
  const score = (a: number, b: number, key: string | null = null): number => {
    const left = statements[a];
    const right = statements[b];
    if (left === undefined || right === undefined) return 0;
    const own = likeness(left, right, words(a, b));
    onPair?.({ a: left, b: right, key, score: own, join });
    return own;
  };
  const pairs: Pair[] = [];
  visitCandidates(
    statements,
    (a, b, key) => {
      const own = score(a, b, key);
      if (own >= join) pairs.push({ a, b, score: own, equal: areEqual(statements[a], statements[b]) });
    },
    blocking,
  );
  const groups = clusterPairs(statements.length, pairs, join, score, (a, b) =>
    areUnlikeFigures(statements[a], statements[b]),
  );
  const told = groups.map((group) => group.flatMap((i) => statements[i] ?? []));
  const indexOf = new Map(statements.map((s, i) => [s, i]));
  const isConflict = (a: Statement, b: Statement): boolean =>
    likeness(a, b, words(indexOf.get(a) ?? -1, indexOf.get(b) ?? -1)) < 0;
  return joinBareFigures(joinReplaced(told, isConflict), isConflict);
}

/** "a third way", "the second retreat": which one it was is a figure only where reports meet in it, or where it is told
 *  what happened for that time. */
const isManner = ({ value, predicate }: Statement): boolean =>
  value?.kind === 'number' && value.measure === 'ordinal' && predicate === null;

const areEqual = (a: Statement | undefined, b: Statement | undefined): boolean =>
  a !== undefined && b !== undefined && sameNumber(a, b);

/** Two figures of which nothing says that they are rivals may still be: of a story's tolls, few are told in full. */
const areUnlikeFigures = (a: Statement | undefined, b: Statement | undefined): boolean =>
  a?.value?.kind === 'number' && b?.value?.kind === 'number' && !sameNumber(a, b);

const isShared = (group: Group): boolean => new Set(group.map((s) => s.articleId)).size > 1;

/** "the harbour of the town" is named by many and tells nothing; a stretch with its subject, or with a happening in it, does. */
const tellsSomething = (s: Statement): boolean => s.sentential || s.listed;

/** Every statement of one article. */
function readStatements(r: Reader): readonly Statement[] {
  const all = [
    ...quantityStatements(r),
    ...dateStatements(r),
    ...reckonedStatements(r),
    ...quoteStatements(r),
    ...clauseStatements(r),
  ];
  return all.sort(
    (x, y) => x.focus.start - y.focus.start || x.kind.localeCompare(y.kind) || x.focus.end - y.focus.end,
  );
}

/** The kind most of its statements have; of equals, the more particular one. */
function kindOf(statements: readonly Statement[]): ClaimKind {
  const rank: readonly ClaimKind[] = [
    'verification',
    'status',
    'pledge',
    'forecast',
    'quantity',
    'date',
    'quote',
    'event',
  ];
  const counts = new Map<ClaimKind, number>();
  for (const s of statements) counts.set(s.kind, (counts.get(s.kind) ?? 0) + 1);
  return (
    [...counts].sort((a, b) => b[1] - a[1] || rank.indexOf(a[0]) - rank.indexOf(b[0]))[0]?.[0] ?? 'event'
  );
}
