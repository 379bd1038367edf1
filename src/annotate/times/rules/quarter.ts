import type { Atoms } from '../atoms.ts';
import { isHyphen, isWord, skipDeterminer } from '../atoms.ts';
import type { TimeForm, YearReference } from '../expression.ts';
import type { Rule } from '../rule.ts';
import { readLeadingYear, readMonthBesideDay, readOrdinal, readYear, readYearReference } from './words.ts';

/** null: the one last spoken of. */
const RELATIVE: ReadonlyMap<string, number | null> = new Map([
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['this', 0],
  ['current', 0],
  ['latest', null],
  ['recent', null],
  ['next', 1],
  ['coming', 1],
]);

/** "the third quarter of 1990", "third-quarter", "last year's first half", "Q3 2024", "the latest quarter", "the quarter ended Sept. 30". */
export const quarter: Rule = (atoms, at) => numbered(atoms, at) ?? short(atoms, at) ?? unnumbered(atoms, at);

/** "Q3", "Q3 2024". */
const short: Rule = (atoms, at) => {
  const number = atoms[at + 1];
  if (atoms[at]?.text !== 'Q' || number === undefined || number.spaced || !/^[1-4]$/.test(number.text))
    return null;
  const year = readYearReference(atoms, at + 2);
  return {
    end: year?.end ?? at + 2,
    form: form('quarter', Number(number.text), null, year?.year ?? null, null),
  };
};

const numbered: Rule = (atoms, at) => {
  const leading = readLeadingYear(atoms, at);
  const start = skipFiscal(atoms, leading?.end ?? skipDeterminer(atoms, at));
  const ordinal = readOrdinal(atoms, start);
  const last = isWord(atoms[start], 'final');
  if (ordinal === null && !last) return null;
  const number = ordinal?.value ?? 4;
  const next = ordinal?.end ?? start + 1;
  const head = skipFiscal(atoms, isHyphen(atoms[next]) ? next + 1 : next);
  const length = isWord(atoms[head], 'quarter') ? 'quarter' : isWord(atoms[head], 'half') ? 'half' : null;
  if (length === null || number > (length === 'half' ? 2 : 4)) return null;
  const bare = start === at && length === 'half';
  const year = leading === null ? readYearReference(atoms, head + 1) : null;
  // "First half" alone is as often a part of a game.
  if (
    length === 'half' &&
    leading === null &&
    year === null &&
    (bare || !isWord(atoms[head + 1], 'results', 'profit', 'earnings', 'of'))
  )
    return null;
  if (length === 'half' && leading === null && year === null && isWord(atoms[head + 1], 'of')) return null;
  return {
    end: year?.end ?? head + 1,
    form: form(
      length,
      last && length === 'half' ? 2 : number,
      null,
      leading?.year ?? year?.year ?? null,
      null,
    ),
  };
};

/** "the quarter", "the year-ago period", "the 1988 quarter": which one, the text around it says. */
const unnumbered: Rule = (atoms, at) => {
  const determined = skipDeterminer(atoms, at);
  const leading = readLeadingYear(atoms, at);
  const adjective = leading?.end ?? determined;
  const shift = leading === null ? RELATIVE.get(atoms[adjective]?.lower ?? '') : undefined;
  const same =
    leading === null &&
    isWord(atoms[adjective], 'same', 'corresponding', 'comparable', 'fiscal', 'most', 'latest');
  const head = skipFiscal(
    atoms,
    isWord(atoms[adjective], 'most') && isWord(atoms[adjective + 1], 'recent')
      ? adjective + 2
      : shift !== undefined || same
        ? adjective + 1
        : adjective,
  );
  const period = isWord(atoms[head], 'period');
  if (!period && !isWord(atoms[head], 'quarter')) return null;
  if (
    period &&
    leading === null &&
    !isWord(atoms[adjective], 'latest', 'corresponding', 'comparable', 'same')
  )
    return null;
  if (leading === null && determined === at && (shift === undefined || isWord(atoms[at], 'recent')))
    return null;
  const year = leading === null ? readYearReference(atoms, head + 1) : null;
  if (period && isWord(atoms[adjective], 'same', 'comparable', 'corresponding') && year === null) return null;
  const end = year?.end ?? head + 1;
  return {
    end,
    form: form('quarter', null, shift ?? null, leading?.year ?? year?.year ?? null, readEndMonth(atoms, end)),
  };
};

function skipFiscal(atoms: Atoms, at: number): number {
  const next = isHyphen(atoms[at]) ? at + 1 : at;
  return isWord(atoms[next], 'fiscal') ? (isHyphen(atoms[next + 1]) ? next + 2 : next + 1) : at;
}

/** Month in "ended Sept. 30", which says what quarter it was without being part of its words. */
function readEndMonth(atoms: Atoms, at: number): number | null {
  if (!isWord(atoms[at], 'ended', 'ending')) return null;
  return readMonthBesideDay(atoms[at + 1]) ?? (readYear(atoms, at + 1) === null ? null : 12);
}

function form(
  length: 'quarter' | 'half',
  number: number | null,
  shift: number | null,
  year: YearReference | null,
  endMonth: number | null,
): TimeForm {
  return { kind: 'quarter', length, number, shift, year, endMonth };
}
