import type { Statement } from '../../model/statement.ts';
import { HEADLINE_DEATHS } from '../en/victim-words.ts';
import { plainCount } from '../figures/plain-count.ts';
import { overlaps, type Reader } from '../reading/reader.ts';
import { statement } from '../reading/statement-base.ts';
import { type PeopleTold, peopleTold } from './people-told.ts';
import { areAlike, type Counted, couldBeOne, isDeath, type Victim } from './victim.ts';
import { LEAD_SENTENCES, victimsOf } from './victims.ts';

type Outcome = 'kill' | 'wound';

/** What the dossier calls them. */
const ABOUT: Readonly<Record<Outcome, string>> = { kill: 'people killed', wound: 'people wounded' };

/** A report with the people whom it says to be killed or wounded. */
interface Telling {
  readonly r: Reader;
  readonly victims: readonly Counted[];
}

/** How many people were killed and wounded, by the reports that tell of each: "a 26-year-old woman died" tells of one. A person
 *  counts whom two reports tell of, or one in its opening; a report says at least as many as it tells of. Where the reports
 *  do not tell of the same number, and none is told by more of them than the others, nothing is said. */
export function victimStatements(
  readers: readonly Reader[],
  figures: readonly Statement[],
): readonly Statement[] {
  const told = storysOwn(readers.map((r) => ({ r, victims: victimsOf(r) })));
  const killed = told.map(({ r, victims }) => ({ r, victims: victims.filter(({ fate }) => isDeath(fate)) }));
  const deaths = peopleTold(killed);
  const most = mostTold(killed) ?? 0;
  const unseen = killed.every(({ victims }) => victims.length === 0) && readers.some(headlinesDeath);
  const wounded = told.map((one) => ({
    r: one.r,
    victims: survivors(one, deaths, most).filter(
      ({ fate, count }) => !(unseen && fate === 'shoot' && count === 1),
    ),
  }));
  return [...tally(killed, 'kill', figures), ...tally(wounded, 'wound', figures)];
}

/** "Girl dies after shooting": of whom nobody is said to have lived, who was shot may be the one. */
const headlinesDeath = ({ a }: Reader): boolean =>
  (a.article.title ?? '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => HEADLINE_DEATHS.has(word));

/** Without those of whom one report tells in passing. */
function storysOwn(told: readonly Telling[]): readonly Telling[] {
  const people = peopleTold(told);
  return told.map(({ r, victims }) => ({
    r,
    victims: victims.filter((one) => one.sentence < LEAD_SENTENCES || people.someNamedAlike(r, one)),
  }));
}

/** Whom a report tells to be hurt, or shot and not to have died, and of whose death no other report tells. */
function survivors({ r, victims }: Telling, deaths: PeopleTold<Reader>, killed: number): readonly Counted[] {
  let dead = Math.max(0, killed - countOf(victims.filter(({ fate }) => isDeath(fate))));
  return victims.flatMap((one) => {
    if (isDeath(one.fate) || deaths.someNamedAlike(r, one)) return [];
    if (dead === 0 || (one.fate === 'wound' && one.count > 1)) return [one];
    const could = deaths.some(r, (victim) =>
      one.fate === 'shoot' ? areAlike(victim, one) : couldBeOne({ ...victim, fate: 'wound' }, one),
    );
    if (!could) return [one];
    const off = Math.min(dead, one.count);
    dead -= off;
    return off === one.count ? [] : [{ ...one, count: one.count - off, members: [] }];
  });
}

const countOf = (victims: readonly Victim[]): number => victims.reduce((sum, { count }) => sum + count, 0);

/** The number of which most reports tell; null where they do not tell of the same one. */
function mostTold(told: readonly Telling[]): number | null {
  const counts = new Map<number, number>();
  for (const { victims } of told) {
    const count = countOf(victims);
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

/** What the reports state that tell of the number most of them tell of. Where a report has its own figure for them, that
 *  is a statement already. */
function tally(told: readonly Telling[], fate: Outcome, figures: readonly Statement[]): readonly Statement[] {
  const count = mostTold(told);
  if (count === null) return [];
  const same = figures.filter((s) => isFigure(s, fate) && numberOf(s) === count);
  // A sum that nobody gives and one report of several leads to may as well be misread.
  const reports = told.filter(({ victims }) => countOf(victims) === count).length;
  const sure =
    told.some(({ victims }) => countOf(victims) === count && areToldAtOnce(victims)) &&
    !figures.some((s) => isFigure(s, fate) && numberOf(s) > count);
  if (count > 1 && reports === 1 && told.length > 1 && same.length === 0 && !sure) return [];
  const own = figuresByArticle(figures, fate);
  const summed = told.filter(
    ({ r, victims }) =>
      countOf(victims) === count &&
      !(victims.length === 1 && victims.every((one) => isStated(one, own.get(r.a.article.id) ?? []))),
  );
  return summed.flatMap(({ r, victims }) =>
    victims
      .flatMap((one) => (one.members.length > 0 ? one.members : [one]))
      .map((one) => victimStatement(r, one, fate, count, same.length > 0)),
  );
}

/** "two men and a woman were hurt": the sum of one breath is no guess. */
const areToldAtOnce = ([first, ...others]: readonly Counted[]): boolean =>
  first !== undefined && others.length > 0 && others.every(({ event }) => event === first.event);

/** What each report gives as a figure for those whom it befell. */
function figuresByArticle(
  figures: readonly Statement[],
  fate: Outcome,
): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const s of figures) {
    if (s.kind !== 'quantity' || s.predicate !== fate) continue;
    const own = found.get(s.articleId);
    if (own === undefined) found.set(s.articleId, [s]);
    else own.push(s);
  }
  return found;
}

/** The report's own figure for them is a statement already. */
const isStated = ({ place, count, members }: Counted, figures: readonly Statement[]): boolean =>
  count > 1 && members.length === 0 && figures.some((s) => overlaps(s.focus, place));

const numberOf = ({ value }: Statement): number => (value?.kind === 'number' ? value.stated : 0);

/** A figure for all whom it befell. */
function isFigure(s: Statement, fate: Outcome): boolean {
  if (s.kind !== 'quantity' || s.predicate !== fate || s.value?.kind !== 'number') return false;
  if (s.value.measure !== 'count') return false;
  return s.scope !== 'part' && !s.additional && !s.background && !s.negated;
}

/** @param exact a report gives their number as a figure: there are no more. */
function victimStatement(r: Reader, victim: Victim, fate: Outcome, told: number, exact: boolean): Statement {
  const label = r.a.article.text.slice(victim.place.start, victim.place.end).replace(/\s+/g, ' ');
  const own = statement(r, {
    kind: 'quantity',
    span: victim.place,
    focus: victim.place,
    sentence: victim.sentence,
    clause: null,
    predicate: fate,
    object: 'person',
    value: plainCount(told, exact ? told : null),
    label,
    about: ABOUT[fate],
    individuals: true,
    numbers: [],
  });
  // "people killed" stands alone, whatever the words around it.
  return { ...own, sentential: true };
}
