import { trim } from './content.ts';
import type { Found } from './found.ts';
import type { Range, Reading } from './reading.ts';

/** From so many labelled paragraphs on, a text is taken for a transcript. */
const LEAST_TURNS = 3;

/** A label before the colon has at most so many words. */
const LONGEST_LABEL = 4;

interface Turn extends Range {
  readonly label: Range;
  readonly frame: number;
  readonly paragraph: number;
}

/** Interviews and transcripts: "Q: …", "REYES: …", each paragraph one turn; speakers take turns, so a label comes back. */
export function matchTranscript(r: Reading): readonly Found[] {
  const turns: Turn[] = [];
  for (const [frame, { first, end, paragraph }] of r.frames.entries()) {
    const last = turns.at(-1);
    if (last?.paragraph === paragraph) {
      turns[turns.length - 1] = { ...last, end };
    } else if (r.frames[frame - 1]?.paragraph !== paragraph) {
      const label = labelAt(r, first, end);
      if (label !== null) turns.push({ first, end, label, frame, paragraph });
    }
  }
  if (turns.length < LEAST_TURNS) return [];
  const labels = new Set(turns.map(({ label }) => textOf(r, label)));
  if (labels.size === turns.length) return [];
  return turns.map((turn) => foundIn(r, turn)).filter((found) => found !== null);
}

function foundIn(r: Reading, { label, frame, end }: Turn): Found | null {
  const content = trim(r, { first: label.end + 1, end });
  if (content === null) return null;
  const shared = { stance: 'assert', speech: true, hedged: false, negated: false, relay: null } as const;
  return {
    ...shared,
    rule: 'transcript',
    frame,
    source: label,
    cue: [{ first: label.end, end: label.end + 1 }],
    content: [content],
  };
}

const textOf = (r: Reading, range: Range): string =>
  r.a.article.text.slice(r.a.tokens[range.first]?.start, r.a.tokens[range.end - 1]?.end);

/** A few capitalised words and a colon, with something behind it; the paragraph may open with a quotation mark. */
function labelAt(r: Reading, first: number, end: number): Range | null {
  const begin = /^["“'‘]$/.test(r.a.tokens[first]?.text ?? '') ? first + 1 : first;
  for (let i = begin; i < Math.min(end - 1, begin + LONGEST_LABEL + 1); i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined) return null;
    if (token.text === ':') return i > begin ? { first: begin, end: i } : null;
    if (!/^\p{Lu}/u.test(token.text)) return null;
  }
  return null;
}
