import { trim } from './content.ts';
import type { Found } from './found.ts';
import type { Range, Reading } from './frame.ts';

/** From so many labelled paragraphs on, a text is taken for a transcript. */
const LEAST_TURNS = 3;

/** A label before the colon has at most so many words. */
const LONGEST_LABEL = 4;

/** Interviews and transcripts: "Q: …", "REYES: …", each paragraph one turn; speakers take turns, so a label comes back. */
export function matchTranscript(r: Reading): readonly Found[] {
  const turns: Found[] = [];
  let turn: { first: number; label: Range; frame: number; paragraph: number; end: number } | null = null;
  const close = (): void => {
    if (turn === null) return;
    const content = trim(r, { first: turn.label.end + 1, end: turn.end });
    const cue = [{ first: turn.label.end, end: turn.label.end + 1 }];
    const shared = { stance: 'assert', speech: true, hedged: false, negated: false, relay: null } as const;
    if (content !== null) turns.push({ ...shared, rule: 'colon', frame: turn.frame, source: turn.label, cue, content: [content] });
  };
  r.frames.forEach((frame, index) => {
    if (turn !== null && turn.paragraph === frame.paragraph) {
      turn = { ...turn, end: frame.end };
      return;
    }
    close();
    const label = r.frames[index - 1]?.paragraph === frame.paragraph ? null : labelAt(r, frame.first, frame.end);
    turn = label === null ? null : { first: frame.first, label, frame: index, paragraph: frame.paragraph, end: frame.end };
  });
  close();
  const labels = new Set(turns.map(({ source }) => (source === null ? '' : textOf(r, source))));
  return turns.length >= LEAST_TURNS && labels.size < turns.length ? turns : [];
}

const textOf = (r: Reading, range: Range): string => r.a.article.text.slice(r.a.tokens[range.first]?.start, r.a.tokens[range.end - 1]?.end);

/** A few capitalised words and a colon, with something behind it. */
function labelAt(r: Reading, first: number, end: number): Range | null {
  for (let i = first; i < Math.min(end - 1, first + LONGEST_LABEL + 1); i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined || r.quoteAt[i] !== -1) return null;
    if (token.text === ':') return i > first ? { first, end: i } : null;
    if (!/^\p{Lu}/u.test(token.text)) return null;
  }
  return null;
}
