import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { clauseHeading } from './clause-heading.ts';

/** The heading of the clause that holds `hole`. */
function heading(text: string, hole: string, mark: '…' | '' = '…'): string {
  const r = readText(text);
  const start = text.indexOf(hole);
  const at = r.a.tokens.findIndex((token) => token.start >= start);
  return clauseHeading(r, r.clauseOf[at] ?? -1, { start, end: start + hole.length }, mark);
}

describe('clauseHeading', () => {
  it.each([
    ['the whole clause', 'The union speaks of 900 jobs.', '900', 'The union speaks of … jobs'],
    [
      'from the subject on',
      'By noon on Tuesday the hospital had taken in 57 people.',
      '57',
      'the hospital had taken in … people',
    ],
    ['behind a joining word', 'He said that the wall was 7 metres high.', '7', 'the wall was … metres high'],
    [
      'with the subject of the verb before',
      'Adam Vask left the mill and hired 40 men.',
      '40',
      'Adam Vask hired … men',
    ],
  ])('%s', (_name, text, hole, expected) => {
    expect(heading(text, hole)).toBe(expected);
  });

  it('closes the hole of a date, and takes its preposition along', () => {
    expect(heading('The river broke the wall on Monday near Norwell.', 'Monday', '')).toBe(
      'The river broke the wall near Norwell',
    );
  });

  it('ends between phrases', () => {
    const long =
      'The firm paid 400 crowns to the owners of the mill in the upper valley behind the old dam in the north.';
    const words = heading(long, '400').split(' ');
    expect(words.length).toBeLessThan(16);
    expect(['of', 'the', 'in', 'to']).not.toContain(words.at(-1));
  });

  it('has no half quotation', () => {
    expect(heading('She said "the 40 men are gone" to us.', '40')).not.toMatch(/["“”]/);
  });
});
