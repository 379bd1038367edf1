import type { Statement } from '../../model/statement.ts';
import { PEOPLE, UNSPOKEN_NOUNS } from '../en/figure-words.ts';
import { PERSON_CLASSES } from '../en/person-classes.ts';
import { GENERIC_PERSONS } from '../en/supersession.ts';
import { CHILD_NOUNS, PERSON_SEXES } from '../en/victim-words.ts';
import { SICKENED } from './states-told.ts';

/** Happenings that must have befallen people of that kind, at least: of one alone they may be a part. */
const HAPPENINGS = 2;

/** Reports that must count them by that word, at least. */
const REPORTS = 2;

/** The figures of one story, where all whom something befell are called by one noun if by any ("nine miners were killed",
 *  "the toll rose to 11"): those called by it are the people, or the men, of the other figures. Where a report tells of two kinds, or of
 *  that kind beside the people, they stay apart. */
export function withOneKind(told: readonly Statement[]): readonly Statement[] {
  const figures = told.filter(befell);
  const befallen = figures.filter(({ background }) => !background);
  const special = befallen.filter(({ object }) => object !== null && !GENERIC_PERSONS.has(object));
  const kind = special[0]?.object ?? null;
  if (kind === null || special.some(({ object }) => object !== kind) || !isRole(kind)) return told;
  const happenings = new Set(special.map(({ predicate }) => predicate)).size;
  const reports = new Set(special.map(({ articleId }) => articleId)).size;
  if (happenings < HAPPENINGS || reports < REPORTS) return told;
  if (special.some((s) => isBesideOthers(s, befallen))) return told;
  const person = UNSPOKEN_NOUNS.get(PEOPLE) ?? PEOPLE;
  const people = new Set(
    figures.filter(({ object }) => object === kind || GENERIC_PERSONS.has(object ?? '')),
  );
  return told.map((s) => (people.has(s) ? { ...s, object: person } : s));
}

const befell = (s: Statement): boolean =>
  s.kind === 'quantity' &&
  s.value?.kind === 'number' &&
  s.value.measure === 'count' &&
  (PERSON_CLASSES.has(s.predicate ?? '') || s.predicate === SICKENED);

/** Whoever it is, of any age and either sex: "three children" are seldom all. */
const isRole = (noun: string): boolean => PERSON_SEXES.get(noun) === null && !CHILD_NOUNS.has(noun);

/** One report counts this kind and other people in one happening, and the one number is not the other's part: "two
 *  firefighters and nine people were killed". */
const isBesideOthers = (s: Statement, befallen: readonly Statement[]): boolean =>
  !s.additional &&
  s.scope !== 'part' &&
  s.supersession === null &&
  befallen.some(
    (other) =>
      other.articleId === s.articleId &&
      other.object !== s.object &&
      other.predicate === s.predicate &&
      !other.additional &&
      other.supersession === null &&
      numberOf(other) !== numberOf(s),
  );

const numberOf = ({ value }: Statement): number | null => (value?.kind === 'number' ? value.stated : null);
