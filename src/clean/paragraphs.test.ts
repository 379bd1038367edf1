import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.ts';

const paragraphsOf = (text: string) => findParagraphs(text).map((span) => text.slice(span.start, span.end));

const WRAPPED = [
  'The harbour of Port Ellen was closed on Monday after a ferry struck the',
  'eastern pier, its operator said. Nobody was hurt, and divers are to look at',
  'the damage on Tuesday.',
].join('\n');

describe('findParagraphs', () => {
  it.each([
    ['blank lines', 'One.\n\nTwo.\n\n\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['lines as paragraphs', `${'A first paragraph that runs on. '.repeat(6)}\nA second one.\nA third.`, 3],
    ['CRLF', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
    ['blanks and non-breaking blanks', '  One.  \n \u00a0 \n\tTwo. ', ['One.', 'Two.']],
    ['hard-wrapped text, rejoined', `${WRAPPED}\n\nA second paragraph.`, [WRAPPED, 'A second paragraph.']],
    ['an indented line starts a paragraph', `${WRAPPED}\n    ${WRAPPED}`, [WRAPPED, WRAPPED]],
    [
      'a line cut before a small letter',
      'The mayor of Kell said on Monday that the old\nbridge would stay.\nNext.',
      2,
    ],
    ['no text', ' \n\n ', []],
  ])('%s', (_name, text, expected) => {
    const found = paragraphsOf(text);
    if (typeof expected === 'number') expect(found).toHaveLength(expected);
    else expect(found).toEqual(expected);
  });

  it('keeps short lines apart', () => {
    expect(paragraphsOf('The dead are:\nJo Doe, 34\nAnn Roe, 28\nMax Poe, 51')).toHaveLength(4);
  });

  it('covers all but white space, in order, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\r\n', '. ', '\u2028', '😀') }),
        (text) => {
          const found = findParagraphs(text);
          expect(
            found
              .map((span) => text.slice(span.start, span.end))
              .join('')
              .replace(/\s+/g, ''),
          ).toBe(text.replace(/\s+/g, ''));
          found.forEach((span, index) => {
            expect(span.start).toBeLessThan(span.end);
            expect(span.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          });
        },
      ),
    );
  });
});
