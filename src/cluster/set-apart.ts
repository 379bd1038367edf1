import type { Annotated, With } from '../model/annotation.ts';
import type { Apart } from '../model/digest.ts';
import type { ApartSign } from './apart-words.ts';
import { APART_OPENERS, APART_WORDS } from './en/apart-words.ts';

/** Paragraphs that open with a time of day. Three may stand in a report that tells what happened when. */
const LEAST_CLOCK_TIMES = 4;

/** Parts of a text that have nothing to do with one another. */
const LEAST_UNRELATED = 3;

/** Names in a part that no other part has, for it to be unrelated: one or two, such as the town of all, may recur. */
const OWN_SHARE = 0.6;

/** Shorter paragraphs are headings and credits. */
const LEAST_PART_WORDS = 12;

/** "10:42 a.m.", "14.05", "9 pm", "[14:05 GMT]" */
const CLOCK_TIME = /^[[(]?(?:[01]?\d|2[0-3])(?:[:.][0-5]\d|\s?[ap]\.?m\b)/i;

/** What separates the parts of a title: colons, bars, bullets, and dashes with blanks around them. */
const TITLE_CUT = /[:|•;]|\s[-–—]\s/;

/** Why an article reports no one event, or null. A title by itself proves little, so a report is never set apart for a
 *  word in it: a whole part of the title must say so, and for most kinds the text must show it. */
export function setApart(article: Pick<Annotated, 'article' | 'tokens' | 'sentences'>): Apart | null {
  const parts = (article.article.title ?? '').toLowerCase().split(TITLE_CUT).map(bare);
  for (const { kind, parts: known, sign } of APART_WORDS) {
    const said = parts.find((part) => known.includes(part));
    if (said === undefined) continue;
    const seen = sign === null ? '' : SIGNS[sign](article);
    if (seen !== null) return { kind, why: `its title says “${said}”${seen}` };
  }
  return null;
}

function bare(part: string): string {
  const trimmed = part.trim();
  const opener = APART_OPENERS.find((words) => trimmed.startsWith(words));
  return trimmed.slice(opener?.length ?? 0);
}

/** What is seen of each sign, in words that follow the title's; null where it is not seen. */
const SIGNS: Readonly<Record<ApartSign, (article: With<'tokens' | 'sentences'>) => string | null>> = {
  'clock-times': ({ article: { text, paragraphs } }) => {
    const count = paragraphs.filter(({ start, end }) => CLOCK_TIME.test(text.slice(start, end))).length;
    return count < LEAST_CLOCK_TIMES ? null : `, and ${count} paragraphs open with a time of day`;
  },
  'unrelated-parts': (article) => {
    const count = countUnrelated(article);
    return count < LEAST_UNRELATED ? null : `, and ${count} parts of it share no names with the rest`;
  },
};

/** Paragraphs most of whose names stand in no other paragraph; 0 where these are not most of the text. */
function countUnrelated({ tokens, sentences }: With<'tokens' | 'sentences'>): number {
  const names = new Map<number, Set<string>>();
  const words = new Map<number, number>();
  for (const { lower, pos, sentence } of tokens) {
    const home = sentences[sentence];
    if (home === undefined || home.boilerplate) continue;
    words.set(home.paragraph, (words.get(home.paragraph) ?? 0) + 1);
    if (pos !== 'PROPN') continue;
    names.set(home.paragraph, (names.get(home.paragraph) ?? new Set()).add(lower));
  }
  const parts = [...names]
    .filter(([part]) => (words.get(part) ?? 0) >= LEAST_PART_WORDS)
    .map(([, own]) => own);
  const spread = new Map<string, number>();
  for (const part of parts) for (const name of part) spread.set(name, (spread.get(name) ?? 0) + 1);
  const unrelated = parts.filter(
    (part) => [...part].filter((name) => spread.get(name) === 1).length >= OWN_SHARE * part.size,
  );
  return unrelated.length * 2 > parts.length ? unrelated.length : 0;
}
