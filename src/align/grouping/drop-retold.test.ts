import { describe, expect, it } from 'vitest';
import { inventCount, inventStatement } from '../../../test/stories/invent-statement.ts';
import { dropRetold } from './drop-retold.ts';

const SENTENCE = { start: 0, end: 60 };
const count = inventCount('a1', 410, {
  span: { start: 10, end: 30 },
  sentence: SENTENCE,
  concepts: ['employ', 'people'],
});
const told = inventStatement({
  articleId: 'a1',
  kind: 'event',
  span: { start: 10, end: 30 },
  sentence: SENTENCE,
  concepts: ['employ', 'people'],
});

describe('dropRetold', () => {
  it('leaves out what a figure tells in the same words', () => {
    expect(dropRetold([[count], [told]])).toEqual([[count]]);
  });

  it.each([
    ['with words of its own', { ...told, concepts: ['burn', 'employ', 'mill', 'people'] }],
    ['of another report', { ...told, articleId: 'a2' }],
    ['elsewhere in the sentence', { ...told, span: { start: 40, end: 55 } }],
    ['that is a figure itself', { ...count, id: 'a1:40:quantity' }],
  ])('keeps one %s', (_name, other) => {
    expect(dropRetold([[count], [other]])).toHaveLength(2);
  });

  it('keeps one that a report tells without the figure', () => {
    const both = [told, { ...told, articleId: 'a2' }];
    expect(dropRetold([[count], both])).toEqual([[count], both]);
  });
});
