import { type MarkedAttribution, markAttribution } from '../../eval/attribution/marked-attribution.mjs';
import { type MarkedText, markedText } from '../../eval/measure/marked-text.mjs';
import type { Span } from '../../src/model/span.ts';

const SIGNS = {
  '[': 'source',
  ']': 'source',
  '<': 'cue',
  '>': 'cue',
  '{': 'content',
  '}': 'content',
} as const;

/** One attribution marked in its text: `[source] <cue> {content}`, each of any number of pieces.
 *  The text without the marks is the same for all markings of one text. */
export function readAttribution(marked: string): {
  readonly text: MarkedText;
  readonly attribution: MarkedAttribution;
} {
  const parts: Record<'source' | 'cue' | 'content', Span[]> = { source: [], cue: [], content: [] };
  let text = '';
  let start = 0;
  for (const sign of marked) {
    if (!isMark(sign)) text += sign;
    else if ('[<{'.includes(sign)) start = text.length;
    else parts[SIGNS[sign]].push({ start, end: text.length });
  }
  const read = markedText(text);
  return { text: read, attribution: markAttribution(read, parts) };
}

function isMark(sign: string): sign is keyof typeof SIGNS {
  return sign in SIGNS;
}
