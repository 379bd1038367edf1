import type { TextWords } from './words.ts';

interface Word {
  readonly text: string;
}

const CLOSING = new Set(['”', '"', '’', "'", ')', '»', "''"]);
const OPENING = new Set(['“', '"', '‘', "'", '(', '«', '``']);

/** True where the tagger cut a sentence in two: `“What?” | he asked`, `Yahoo! | Inc.`, "R1. | 2bn", "(R-Ky.) | , who", or
 *  a closing mark alone. `parted` says whether white space stands between the two. */
export function joinsPrevious(
  previous: readonly Word[],
  next: readonly Word[],
  parted: boolean,
  { nameEndings, shortTitles }: TextWords,
): boolean {
  const first = next[0];
  if (first === undefined) return false;
  if (CLOSING.has(first.text) && next.every((word) => CLOSING.has(word.text))) return true;
  if (GOING_ON.has(first.text) || (!parted && isWithinWord(previous, first)) || isInBracket(previous))
    return true;
  const last = previous.at(-1)?.text ?? '';
  if ((last.endsWith('.') || last.endsWith('!')) && nameEndings.has(withoutStop(first.text).toLowerCase()))
    return true;
  if (endsInTitle(previous, shortTitles) && /^\p{Lu}/u.test(first.text)) return true;
  const word = OPENING.has(first.text) ? undefined : first;
  // A lower-case opening is the rest of a sentence, save for names that are written so (iPhone, eBay).
  return word !== undefined && /^\p{Ll}[\p{Ll}’']*$/u.test(word.text) && endsInMark(previous);
}

/** Marks no sentence begins with. */
const GOING_ON = new Set([',', ';']);

/** "10. | 15am", "Sh2. | 5 million", "R-S. | C.": a stop between figures or single letters, with no space behind it. */
function isWithinWord(words: readonly Word[], next: Word): boolean {
  if (words.at(-1)?.text !== '.')
    return /^\p{Lu}\.$/u.test(words.at(-1)?.text ?? '') && /^\d/.test(next.text);
  const before = words.at(-2)?.text ?? '';
  return /^\d/.test(next.text)
    ? /\d$/.test(before)
    : /^\p{Lu}$/u.test(before) && /^\p{Lu}\b/u.test(next.text);
}

/** Words looked back over for the bracket that a short form stands in; longer brackets hold sentences of their own. */
const BRACKET_REACH = 8;

/** Letters of a short form with a capital, at most: "Calif". */
const LONGEST_SHORT_FORM = 5;

/** "(D-Calif. | Chair)": a short form ends nothing inside a bracket. */
function isInBracket(words: readonly Word[]): boolean {
  const form = words.at(-1)?.text === '.' ? words.at(-2)?.text : undefined;
  if (form === undefined || form.length > LONGEST_SHORT_FORM || !/^\p{Lu}/u.test(form)) return false;
  for (let i = words.length - 1; i >= 0 && i >= words.length - BRACKET_REACH; i -= 1) {
    if (words[i]?.text === ')') return false;
    if (words[i]?.text === '(') return true;
  }
  return false;
}

/** "the Rev. | Ada Brandt". */
function endsInTitle(words: readonly Word[], shortTitles: ReadonlySet<string>): boolean {
  const last = words.at(-1)?.text ?? '';
  const title = last === '.' ? words.at(-2)?.text : last.endsWith('.') ? withoutStop(last) : undefined;
  return title !== undefined && shortTitles.has(title.toLowerCase()) && /^\p{Lu}/u.test(title);
}

const withoutStop = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text);

function endsInMark(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text ?? '';
  const before = words.at(-2)?.text ?? '';
  return /[.!?]$/.test(last) || (CLOSING.has(last) && /[.!?…]$/.test(before));
}
