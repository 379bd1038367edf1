import { describe, expect, test } from 'vitest';
import { displayWidth } from '../text/width.ts';
import type { AnnotatedLine } from './annotated-line.ts';
import { renderAnnotations } from './render-annotations.ts';

const TEXT = 'Barge sinks\n\nMayor Ada Quill said 12 people died on Monday.';

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const ARTICLE: AnnotatedLine = {
  id: 'a1',
  text: TEXT,
  sentences: [span('Barge sinks'), span('Mayor Ada Quill said 12 people died on Monday.')],
  boilerplate: [{ ...span('Barge sinks'), reason: 'headline' }],
  entities: [
    { ...span('Mayor Ada Quill'), type: 'person', name: 'Ada Quill', entity: 'e1' },
    { ...span('Ada Quill'), type: 'person', name: 'Ada Quill', entity: 'e1' },
  ],
  times: [
    {
      ...span('Monday'),
      type: 'DATE',
      value: '2025-03-10',
      from: '2025-03-10',
      to: '2025-03-10',
      certain: false,
    },
  ],
  quantities: [
    {
      ...span('12 people'),
      number: span('12'),
      value: 12,
      low: 12,
      high: null,
      lowOpen: true,
      highOpen: false,
      approximate: false,
      vague: false,
      kind: 'count',
      unit: null,
      of: 'people',
      phrase: 'people',
      event: 'kill',
      change: '>',
    },
  ],
  quotes: [],
  attributions: [
    {
      source: [span('Mayor Ada Quill')],
      cue: [span('said')],
      content: [span('12 people died on Monday')],
      chain: ['Ada Quill'],
      stance: 'assert',
      hedged: true,
      negated: false,
      form: 'indirect',
      rule: 'verb',
    },
  ],
};

const plain = (article: AnnotatedLine, width = 100) => renderAnnotations(article, { width, color: false });

describe('an annotated article in a terminal', () => {
  test('shows each sentence with its marks and what was read from them', () => {
    expect(plain(ARTICLE).split('\n').slice(3)).toEqual([
      '',
      '   1 Barge sinks',
      '     (set aside: headline)',
      '',
      '   2 [Mayor Ada Quill] _said_ <12 people> died on {Monday}.',
      '       person        Mayor Ada Quill → Ada Quill',
      '       assert        Mayor Ada Quill [Ada Quill] | said | 12 people died on Monday (hedged)',
      '       person        Ada Quill',
      '       count         12 people → (12, …) people, kill',
      '       time          Monday → 2025-03-10, not certain',
    ]);
  });

  test('colours mark the same words and add nothing else', () => {
    const coloured = renderAnnotations(ARTICLE, { width: 100, color: true });
    expect(coloured).toContain('\u001b[33m12\u001b[39m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toContain(
      '   2 Mayor Ada Quill said 12 people died on Monday.',
    );
  });

  test.each([40, 60, 80])('no line is wider than %i columns', (width) => {
    const widest = Math.max(...plain(ARTICLE, width).split('\n').slice(3).map(displayWidth));
    expect(widest).toBeLessThanOrEqual(width);
  });

  test('nothing of a report can command the terminal', () => {
    const text = `${TEXT}\u001b[2J`;
    const last = ARTICLE.sentences[1];
    const article = {
      ...ARTICLE,
      id: 'a\u001b1',
      text,
      sentences: [{ start: last?.start ?? 0, end: text.length }],
    };
    expect(plain(article)).not.toContain('\u001b');
  });
});
