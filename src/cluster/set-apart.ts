import type { Annotated, With } from '../model/annotation.ts';
import type { Apart } from '../model/digest.ts';
import type { ApartSign } from './apart-words.ts';
import { APART_OPENERS, APART_WORDS } from './en/apart-words.ts';
import { countUnrelated } from './unrelated-parts.ts';

/** Paragraphs that open with a time of day. Three may stand in a report that tells what happened when. */
const LEAST_CLOCK_TIMES = 4;

/** Parts of a text that have nothing to do with one another. */
const LEAST_UNRELATED = 3;

/** "10:42 a.m.", "14.05", "9 pm", "[14:05 GMT]", "• 14h05" */
const CLOCK_TIME = /^[[(*•–—-]{0,3}\s?(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d|\s?[ap]\.?m\b)/i;

/** What separates the parts of a title: colons, bars, bullets, and dashes with blanks around them. */
const TITLE_CUT = /[:|•;]|\s[-–—]\s/;

/** So many words of a title beside those of a collection tell an event by themselves; fewer are a day, a town, a desk. */
const TELLING_WORDS = 3;

/** Why an article reports no one event, or null. A title by itself proves little, so a report is never set apart for a
 *  word in it: a part of the title must say so, and for most kinds the text must show it, the more so where the title
 *  tells an event, too. */
export function setApart(article: Pick<Annotated, 'article' | 'tokens' | 'sentences'>): Apart | null {
  const { title, outlet } = article.article;
  const [own = '', ...behindBars] = (title ?? '').toLowerCase().split('|');
  const parts = own.split(TITLE_CUT).map(bare);
  const others = behindBars.flatMap((part) => part.split(TITLE_CUT)).map(bare);
  for (const { kind, parts: known, sign } of APART_WORDS) {
    const found = findLabel([...parts, ...others], known, sign !== null);
    if (found === null) continue;
    const beside = parts.filter((part) => part !== found.part && part !== outlet?.toLowerCase());
    const telling = countWords([found.rest, ...beside].join(' ')) >= TELLING_WORDS;
    const seen = sign === null ? '' : SIGNS[sign](article, telling);
    if (seen !== null) return { kind, why: `its title says “${found.label}”${seen}` };
  }
  return null;
}

interface Label {
  readonly label: string;
  /** The part of the title it stands in, and what is left of that without it. */
  readonly part: string;
  readonly rest: string;
}

/** The first part that is one of these labels; or, where `within`, that opens or ends with one of several words. */
function findLabel(parts: readonly string[], labels: readonly string[], within: boolean): Label | null {
  for (const part of parts) {
    const label = labels.find((one) => one === part);
    if (label !== undefined) return { label, part, rest: '' };
  }
  if (!within) return null;
  for (const part of parts) {
    for (const label of labels) {
      if (!label.includes(' ')) continue;
      if (part.endsWith(` ${label}`)) return { label, part, rest: part.slice(0, -label.length) };
      if (part.startsWith(label) && /^[\s,]/.test(part.slice(label.length)))
        return { label, part, rest: part.slice(label.length) };
    }
  }
  return null;
}

/** Words of a title, numbers and bare signs left out. */
function countWords(part: string): number {
  return part.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/\p{N}/u.test(word)).length;
}

function bare(part: string): string {
  const trimmed = part.trim().replace(/^\d+\s/, '');
  const opener = APART_OPENERS.find((words) => trimmed.startsWith(words));
  return trimmed.slice(opener?.length ?? 0);
}

/** What is seen of each sign, in words that follow the title's; null where it is not seen. `telling`: the title tells an
 *  event, too. */
const SIGNS: Readonly<
  Record<ApartSign, (article: With<'tokens' | 'sentences'>, telling: boolean) => string | null>
> = {
  'clock-times': ({ article: { text, paragraphs } }) => {
    const count = paragraphs.filter(({ start, end }) => CLOCK_TIME.test(text.slice(start, end))).length;
    return count < LEAST_CLOCK_TIMES ? null : `, and ${count} paragraphs open with a time of day`;
  },
  'unrelated-parts': (article, telling) => {
    const count = countUnrelated(article, telling);
    return count < LEAST_UNRELATED ? null : `, and ${count} parts of it share no names with the rest`;
  },
};
