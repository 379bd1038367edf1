import type { Atom, Reading } from '../atoms.ts';
import { isHyphen, isUnit, isWord, listedAs, skipDeterminer, wholeNumber } from '../atoms.ts';
import type { TimeForm, YearReference } from '../expression.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Family, Match, Rule } from '../rule.ts';
import { readOrdinal } from './read-number.ts';
import { opensYear, readLeadingYear, readYear, readYearReference } from './read-year.ts';

/** "Q3", "Q3 2024". */
const short: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const [mark, figure] = [atoms[at], atoms[at + 1]];
  const number = wholeNumber(figure, 1);
  if (!mark?.capital || !words.quarterMarks.has(mark.lower) || figure?.spaced !== false) return null;
  if (number === null || number < 1 || number > 4) return null;
  const year = readYearReference(reading, at + 2);
  return { end: year?.end ?? at + 2, form: form('quarter', number, null, year?.year ?? null, null) };
};

const numbered: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const leading = readLeadingYear(reading, at);
  const open = leading?.end ?? skipDeterminer(reading, at);
  const start = skipFiscal(reading, open);
  const ordinal = readOrdinal(reading, start);
  const last = isWord(atoms[start], words.final);
  if (ordinal === null && !last) return null;
  const next = ordinal?.end ?? start + 1;
  const joined = isHyphen(atoms[next]) ? next + 1 : next;
  const head = skipFiscal(reading, joined);
  const fiscal = start > open || head > joined;
  const half = isWord(atoms[head], words.halfYear);
  if (!half && !isUnit(atoms[head], 'quarter')) return null;
  const number = ordinal?.value ?? (half ? 2 : 4);
  if (number > (half ? 2 : 4)) return null;
  const year = leading === null ? readYearReference(reading, head + 1) : null;
  // "First half" alone is as often a part of a game.
  const accounts = start > at && isWord(atoms[head + 1], words.resultsNouns);
  if (half && leading === null && year === null && !accounts) return null;
  return {
    end: year?.end ?? head + 1,
    form: form(half ? 'half' : 'quarter', number, null, leading?.year ?? year?.year ?? null, null, fiscal),
  };
};

/** "the quarter", "the year-ago period", "the 1988 quarter": which one, the text around it says. */
const unnumbered: Rule = (reading, at) => {
  const { atoms, words } = reading;
  const determined = skipDeterminer(reading, at);
  const leading = readLeadingYear(reading, at);
  const adjective = leading?.end ?? determined;
  const shift = leading === null ? listedAs(atoms[adjective], words.quarterSteps) : undefined;
  const head = skipAdjectives(reading, adjective, leading === null);
  const period = isWord(atoms[head], words.period);
  if (!period && !isUnit(atoms[head], 'quarter')) return null;
  // "The quarter-final".
  if (isHyphen(atoms[head + 1])) return null;
  const comparable = isWord(atoms[adjective], words.comparable);
  if (period && leading === null && !comparable && !isWord(atoms[adjective], words.latest)) return null;
  if (leading === null && determined === at && (shift === undefined || isWord(atoms[at], words.recent)))
    return null;
  const year = leading === null ? readYearReference(reading, head + 1) : null;
  if (period && comparable && year === null) return null;
  const end = year?.end ?? head + 1;
  return {
    end,
    form: form(
      'quarter',
      null,
      shift ?? null,
      leading?.year ?? year?.year ?? null,
      readEndMonth(reading, end),
    ),
  };
};

/** Position after what stands between determiner or year and the word quarter: "most recent", "same fiscal". */
function skipAdjectives(reading: Reading, at: number, free: boolean): number {
  const { atoms, words } = reading;
  if (isWord(atoms[at], words.most) && isWord(atoms[at + 1], words.recent))
    return skipFiscal(reading, at + 2);
  const adjective =
    free &&
    (listedAs(atoms[at], words.quarterSteps) !== undefined ||
      isWord(atoms[at], words.comparable) ||
      isWord(atoms[at], words.fiscal));
  return skipFiscal(reading, adjective ? at + 1 : at);
}

function skipFiscal({ atoms, words }: Reading, at: number): number {
  const next = isHyphen(atoms[at]) ? at + 1 : at;
  if (!isWord(atoms[next], words.fiscal)) return at;
  return isHyphen(atoms[next + 1]) ? next + 2 : next + 1;
}

/** Month in "ended Sept. 30", which says what quarter it was without being part of its words. */
function readEndMonth(reading: Reading, at: number): number | null {
  const { atoms, words } = reading;
  if (!isWord(atoms[at], words.ended)) return null;
  return atoms[at + 1]?.datedMonth ?? (readYear(reading, at + 1) === null ? null : 12);
}

function form(
  length: 'quarter' | 'half',
  number: number | null,
  shift: number | null,
  year: YearReference | null,
  endMonth: number | null,
  fiscal = false,
): TimeForm {
  return { kind: 'quarter', length, number, shift, year, endMonth, fiscal };
}

function opens(atom: Atom, words: Lexicon): boolean {
  const { lower } = atom;
  return (
    opensYear(atom, words) ||
    isUnit(atom, 'year') ||
    isUnit(atom, 'quarter') ||
    words.ordinals.has(lower) ||
    words.final.has(lower) ||
    words.fiscal.has(lower) ||
    words.steps.has(lower) ||
    words.quarterSteps.has(lower) ||
    words.comparable.has(lower) ||
    words.most.has(lower) ||
    words.period.has(lower) ||
    words.quarterMarks.has(lower)
  );
}

/** "the third quarter of 1990", "third-quarter", "last year's first half", "Q3 2024", "the latest quarter", "the quarter ended Sept. 30". */
export const quarter: Family = {
  opens,
  single: () => false,
  read: (reading, at): Match | null => numbered(reading, at) ?? short(reading, at) ?? unnumbered(reading, at),
};
