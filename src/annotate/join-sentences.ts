import type { TextWords } from './words.ts';

interface Word {
  readonly text: string;
}

const CLOSING = new Set(['”', '"', '’', "'", ')', '»', "''"]);
const OPENING = new Set(['“', '"', '‘', "'", '(', '«', '``']);

/** True where the tagger cut a sentence in two: `“What?” | he asked`, `Yahoo! | Inc.`, or a closing mark alone. */
export function joinsPrevious(
  previous: readonly Word[],
  next: readonly Word[],
  { nameEndings, shortTitles }: TextWords,
): boolean {
  const first = next[0];
  if (first === undefined) return false;
  if (next.every((word) => CLOSING.has(word.text))) return true;
  const last = previous.at(-1)?.text ?? '';
  if (/[!.]$/.test(last) && nameEndings.has(first.text.replace(/\.$/, '').toLowerCase())) return true;
  if (endsInTitle(previous, shortTitles) && /^\p{Lu}/u.test(first.text)) return true;
  const word = OPENING.has(first.text) ? undefined : first;
  // A lower-case opening is the rest of a sentence, save for names that are written so (iPhone, eBay).
  return word !== undefined && /^\p{Ll}[\p{Ll}’']*$/u.test(word.text) && endsInMark(previous);
}

/** "the Rev. | Ada Brandt". */
function endsInTitle(words: readonly Word[], shortTitles: ReadonlySet<string>): boolean {
  const last = words.at(-1)?.text ?? '';
  const title = last === '.' ? words.at(-2)?.text : last.endsWith('.') ? last.slice(0, -1) : undefined;
  return title !== undefined && shortTitles.has(title.toLowerCase()) && /^\p{Lu}/u.test(title);
}

function endsInMark(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text ?? '';
  const before = words.at(-2)?.text ?? '';
  return /[.!?]$/.test(last) || (CLOSING.has(last) && /[.!?…]$/.test(before));
}
