import type { Article } from '../model/article.ts';

/** Lines at the head and the foot of a text in which an outlet names itself and whom it has the words from. */
const HEAD_LINES = 5;
const FOOT_LINES = 1;

/** Words of such a line at most; a longer one is prose. */
const MAX_LINE_WORDS = 9;

/** A word in the name of a body that sells its words. A place that stands alone is no body. */
const AGENCY_WORD = /\b(?:agency|press|wires?|newswire|news|service|bureau)\b/i;

/** What stands between two names of one line. */
const BETWEEN_NAMES = /\s*[/|()[\],;&+]\s*|\s+(?:with|and|via|from)\s+/u;

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** The name under which the report's agency stands in a line beside the outlet's own name ("Hallin Courier with Velden
 *  Press Agency", "Hallin Courier (VPA)"), where that agency published the other report: a line of that one is its name
 *  and nothing else. Null where no line says so. */
export function agencyInLines(report: Article, other: Article): string | null {
  const agencies = [
    ...linesOf(other).filter((line) => namesIn(line).length === 1),
    other.outlet ?? '',
  ].filter((name) => AGENCY_WORD.test(name));
  const credited = linesOf(report)
    .map(namesIn)
    .filter((names) => names.length > 1)
    .flat();
  return credited.find((name) => agencies.some((agency) => isCalled(agency, name))) ?? null;
}

/** Short lines at the rims of the text, without its headline and without lines that name a person. */
function linesOf({ text, title }: Article): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const rims = [...lines.slice(0, HEAD_LINES), ...lines.slice(HEAD_LINES).slice(-FOOT_LINES)];
  return rims.filter(
    (line) => line !== title && !/^by\b/i.test(line) && line.split(/\s+/u).length <= MAX_LINE_WORDS,
  );
}

const namesIn = (line: string): readonly string[] =>
  line.split(BETWEEN_NAMES).filter((name) => /^\p{Lu}/u.test(name) && !/\d/.test(name));

/** The same words, or the capitals by which the agency is known: its first word or its initials. */
function isCalled(agency: string, name: string): boolean {
  if (agency.toLowerCase() === name.toLowerCase()) return true;
  if (!ACRONYM.test(name)) return false;
  const words = agency.split(/\s+/u).filter((word) => word.toLowerCase() !== 'the');
  return words[0] === name || words.map((word) => word.charAt(0)).join('') === name;
}
