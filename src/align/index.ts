import type { Annotated } from '../model/annotation.ts';
import type { Duplicate } from '../model/reuse.ts';
import type { AlignedClaim, ClaimKind, Statement } from '../model/statement.ts';
import type { Trace } from '../model/trace.ts';
import { withOneKind } from './figures/one-kind.ts';
import { inOneUnit } from './figures/one-unit.ts';
import { withPartPlaces } from './figures/part-places.ts';
import { withPastNames } from './figures/past-names.ts';
import { quantityStatements } from './figures/quantity-statements.ts';
import { withoutSums } from './figures/summed-happenings.ts';
import { zeroStatements } from './figures/zero-statements.ts';
import { attachEchoes, joinEchoes } from './grouping/attach-echoes.ts';
import { BY_RAREST_WORDS } from './grouping/block.ts';
import { partCopies, withCopies } from './grouping/copies.ts';
import { dropRetold } from './grouping/drop-retold.ts';
import { foldSentences } from './grouping/fold-sentences.ts';
import { isShared } from './grouping/group.ts';
import { groupAlike } from './grouping/group-alike.ts';
import { relationsOf } from './grouping/relations.ts';
import { ECHO_SCORE, echoIdentity } from './identity/clause-identity.ts';
import { isDenied } from './identity/denial.ts';
import { identity } from './identity/identity.ts';
import { JOIN_SCORE } from './identity/identity-score.ts';
import { countConcepts } from './identity/weights.ts';
import { type Reader, reader } from './reading/reader.ts';
import { rolesOf } from './reading/roles.ts';
import { clauseStatements } from './statements/clause-statements.ts';
import { dateStatements, reckonedStatements } from './statements/date-statements.ts';
import { echoStatements } from './statements/echoes.ts';
import { placeStatements } from './statements/place-statements.ts';
import { partDenials, withDenials } from './statements/pointing-denials.ts';
import { profileStatements } from './statements/profile-statements.ts';
import { quoteStatements } from './statements/quote-statements.ts';
import { victimStatements } from './victims/victim-statements.ts';

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
  const parted = readers.map((r) => partDenials(r, readStatements(r)));
  const read = inContext(
    readers,
    parted.flatMap(({ statements }) => statements),
  );
  const claimed = groupAlike([...read, ...victimStatements(readers, read)], counts, alike).filter(
    (group) => isShared(group) || !group.every(isManner),
  );
  const told = withDenials(
    claimed,
    parted.flatMap(({ denials }) => denials),
  );
  const profiles = groupAlike(readers.flatMap(profileStatements), counts, alike).filter(isShared);
  const places = groupAlike(readers.flatMap(placeStatements), counts, alike).filter(isShared);
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
    .filter((group) => isShared(group.filter(tellsSomething)));
  const folded = foldSentences(
    dropRetold(attachEchoes([...told, ...profiles, ...places], joinEchoes(echoed))),
    new Map(story.map((a) => [a.article.id, a.article.text])),
  );
  const claims = folded.map((group) => withCopies(group, copies));
  const relations = relationsOf(claims, story);
  // A copy has no say in what kind of thing its original tells.
  return claims.map((all, i) => ({
    kind: kindOf(folded[i] ?? all),
    statements: all,
    relations: relations[i] ?? [],
  }));
}

/** What a report's figures are of, by what the others say of the same names, places and units. */
function inContext(readers: readonly Reader[], read: readonly Statement[]): readonly Statement[] {
  return withOneKind(inOneUnit(withPartPlaces(readers, withPastNames(readers, withoutSums(readers, read)))));
}

/** "a third way", "the second retreat": which one it was is a figure only where reports meet in it, or where it is told
 *  what happened for that time. */
const isManner = ({ value, predicate }: Statement): boolean =>
  value?.kind === 'number' && value.measure === 'ordinal' && predicate === null;

/** "the harbour of the town" is named by many and tells nothing; a stretch with a verb or a happening in it does. */
const tellsSomething = (s: Statement): boolean => s.predicate !== null;

/** Every statement of one article. */
function readStatements(r: Reader): readonly Statement[] {
  const all = [
    ...quantityStatements(r),
    ...zeroStatements(r),
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
