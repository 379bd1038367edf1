import { describe, expect, it } from 'vitest';
import { layOut } from './lay-out.ts';
import type { TextItem } from './page-text.ts';

const SIZE = 10;
const LETTER = 6;
const STEP = 12;

/** Text at a column and line of a page that is set in letters of one width. */
function at(column: number, line: number, text: string, more: Partial<TextItem> = {}): TextItem {
  const { size = SIZE } = more;
  const width = (text.length * LETTER * size) / SIZE;
  return { text, x: 60 + column * LETTER, y: 60 + line * STEP, width, size, turned: false, ...more };
}

/** A page drawn as text: letters stand where they are drawn; a gap of five blanks or more parts two pieces. */
function page(drawing: string): TextItem[] {
  return drawing
    .split('\n')
    .flatMap((line, row) =>
      [...line.matchAll(/\S+(?: {1,4}\S+)*/g)].map((found) => at(found.index, row, found[0])),
    );
}

describe('lines and paragraphs', () => {
  it.each<[string, string, string[]]>([
    [
      'lines of one paragraph',
      'The ferry caught fire late on\nMonday off Tern Island, and\n17 people died.',
      ['The ferry caught fire late on Monday off Tern Island, and 17 people died.'],
    ],
    [
      'a gap',
      'The ferry caught fire.\n\nSeventeen people died.',
      ['The ferry caught fire.', 'Seventeen people died.'],
    ],
    [
      'an indent',
      'The ferry caught fire on Monday\nand burned through the night.....\n   The cause is not known to them\nyet.',
      [
        'The ferry caught fire on Monday and burned through the night.....',
        'The cause is not known to them yet.',
      ],
    ],
    [
      'an indent of every first line',
      '   The ferry caught fire on Monday\nand burned through the long night\n   The cause is not known to them\nyet.',
      [
        'The ferry caught fire on Monday and burned through the long night',
        'The cause is not known to them yet.',
      ],
    ],
    [
      'a short last line',
      'The ferry caught fire late on Monday\nnight.\nThe cause of it is not known to them.',
      ['The ferry caught fire late on Monday night.', 'The cause of it is not known to them.'],
    ],
    [
      'a line broken because the next word did not fit',
      'The ferry caught fire on Monday. A\nspokeswoman of the harbour authority',
      ['The ferry caught fire on Monday. A spokeswoman of the harbour authority'],
    ],
    [
      'an address',
      'Seventeen people died when a ferry caught fire.\n\nPort of Ellen Authority\n12 Quay Street\nPort Ellen',
      [
        'Seventeen people died when a ferry caught fire.',
        'Port of Ellen Authority',
        '12 Quay Street',
        'Port Ellen',
      ],
    ],
    [
      'bullets',
      '• Rafts for forty people and some\n  more vests\n• Torches',
      ['• Rafts for forty people and some more vests', '• Torches'],
    ],
    [
      'dashes and numbers after an end',
      'It holds two things:\n– rafts;\n– vests.\n1. The first.\n2. The second.',
      ['It holds two things:', '– rafts;', '– vests.', '1. The first.', '2. The second.'],
    ],
    [
      'a dash and a number in a sentence',
      'The ship – it was built in the year of\n1998. Its operator – a company of the\n– as it says itself – first rank on 3\n4. March',
      [
        'The ship – it was built in the year of 1998. Its operator – a company of the – as it says itself – first rank on 3 4. March',
      ],
    ],
    [
      'a table',
      'Dead          17\nInjured       40\nMissing        3',
      ['Dead 17', 'Injured 40', 'Missing 3'],
    ],
  ])('%s', (_, drawing, expected) => {
    expect(layOut([page(drawing)]).split('\n\n')).toEqual(expected);
  });

  it.each<[string, TextItem[], string[]]>([
    [
      'a headline of two lines',
      [
        at(0, 0, 'Ferry burns off', { size: 20 }),
        at(0, 2, 'Tern Island', { size: 20 }),
        at(0, 4, 'Seventeen died.'),
      ],
      ['Ferry burns off Tern Island', 'Seventeen died.'],
    ],
    [
      'raised letters',
      [at(0, 0, 'The 17'), at(6, 0, 'th', { y: 56.7, size: 6 }), at(9, 0, 'of them')],
      ['The 17th of them'],
    ],
    ['words in pieces', [at(0, 0, 'The fer'), at(7, 0, 'ry'), at(10, 0, 'burned')], ['The ferry burned']],
    [
      'pieces out of order',
      [at(10, 0, 'burned.'), at(0, 2, 'Then it sank.'), at(0, 0, 'The ferry')],
      ['The ferry burned.', 'Then it sank.'],
    ],
    ['bold letters printed twice', [at(0, 0, 'Ferry'), at(0, 0, 'Ferry', { x: 60.4 })], ['Ferry']],
    [
      'a stamp across the page',
      [at(0, 0, 'DRAFT', { turned: true }), at(0, 1, 'The ferry.')],
      ['The ferry.', 'DRAFT'],
    ],
    ['blanks alone', [at(0, 0, '  ')], ['']],
    ['control characters', [at(0, 0, 'The\u0000 ferry\u0007.')], ['The ferry .']],
  ])('%s', (_, items, expected) => {
    expect(layOut([items]).split('\n\n')).toEqual(expected);
  });
});

describe('words broken at a line’s end', () => {
  it.each<[string, string, string]>([
    ['go on in small letters', 'The harbour au-\nthority said so.', 'The harbour authority said so.'],
    ['are names', 'An Anglo-\nFrench firm did.', 'An Anglo-French firm did.'],
    [
      'are compounds the text has elsewhere',
      'A long-term loan, a long-\nterm debt.',
      'A long-term loan, a long-term debt.',
    ],
    ['with a soft hyphen', 'The harbour au\u00AD\nthority said so.', 'The harbour authority said so.'],
    ['are figures', 'The years 2024-\n2026 were so.', 'The years 2024-2026 were so.'],
    [
      'are none but a dash',
      'The ferry was old -\nas he said it was.',
      'The ferry was old - as he said it was.',
    ],
    [
      'are none but a dash without blanks',
      'The ferry was old—\nas he said it was.',
      'The ferry was old—as he said it was.',
    ],
  ])('%s', (_, drawing, expected) => {
    expect(layOut([page(drawing)])).toBe(expected);
  });
});

const LEFT = [
  'The ferry burned for a whole',
  'night off Tern Island before',
  'the tugs could come near it.',
  'Nobody knows yet why it did.',
];
const RIGHT = [
  'The operator has cancelled',
  'all crossings to the island',
  'until the harbour is opened',
  'again, on Thursday or later.',
];
const beside = (left: readonly string[], right: readonly string[], width = 34) =>
  Array.from(
    { length: Math.max(left.length, right.length) },
    (_, row) => (left[row] ?? '').padEnd(width) + (right[row] ?? ''),
  ).join('\n');

describe('columns', () => {
  const [left, right] = [LEFT.join(' '), RIGHT.join(' ')];
  const full = 'Seventeen people died when a ferry caught fire off Tern Island late';

  it.each<[string, string, string[]]>([
    ['two', beside(LEFT, RIGHT), [left, right]],
    ['three', beside(LEFT, beside(RIGHT, LEFT).split('\n')), [left, right, left]],
    [
      'below a line across',
      `${full}\non Monday.\n\n${beside(LEFT, RIGHT)}`,
      [`${full} on Monday.`, left, right],
    ],
    [
      'above short lines',
      `${beside(LEFT, RIGHT)}\n\n\nENDS\n\nPress office`,
      [left, right, 'ENDS', 'Press office'],
    ],
    [
      'a paragraph that goes on in the next',
      beside(
        [...LEFT.slice(0, 3), 'the tugs that came for it,', ...LEFT.slice(0, 3), 'the tugs that came for it'],
        ['were held up by the swell.', ...RIGHT],
      ),
      [
        `${[...LEFT.slice(0, 3), 'the tugs that came for it,', ...LEFT.slice(0, 3), 'the tugs that came for it'].join(' ')} were held up by the swell.`,
        right,
      ],
    ],
    ['a longer left one', beside([...LEFT, ...LEFT], RIGHT), [`${left} ${left}`, right]],
  ])('%s', (_, drawing, expected) => {
    expect(
      layOut([page(drawing)])
        .split('\n\n')
        .join(' '),
    ).toBe(expected.join(' '));
  });

  it.each<[string, string, string]>([
    ['labels beside text', beside(['Where:', 'When:', 'Who:', 'What:'], RIGHT, 14), 'Where: The operator'],
    ['two lines beside two', beside(LEFT.slice(0, 2), RIGHT.slice(0, 2)), `${LEFT[0]} ${RIGHT[0]}`],
  ])('are not %s', (_, drawing, start) => {
    expect(layOut([page(drawing)]).slice(0, start.length)).toBe(start);
  });
});

describe('what stands on every page', () => {
  const WORDS = ['first', 'second', 'third', 'fourth', 'fifth'];
  const text = (number: number) => `The ${WORDS[number]} report.\n\nIt ends ${WORDS[number]}.`;
  const pages = (count: number, draw: (number: number) => string) =>
    layOut(Array.from({ length: count }, (_, index) => page(draw(index + 1)))).split('\n\n');

  it('goes where it stands on three pages', () => {
    const found = pages(3, (number) => `Port Ellen news\n\n\n${text(number)}\n\n\nPage ${number} of 3`);
    expect(found).toEqual([1, 2, 3].flatMap((number) => text(number).split('\n\n')));
  });

  it('goes with the page’s number in it', () => {
    const found = pages(3, (number) => `Port Ellen news, ${number} March\n\n\n${text(number)}`);
    expect(found).toEqual([1, 2, 3].flatMap((number) => text(number).split('\n\n')));
  });

  it('stays where it moves about', () => {
    const found = pages(3, (number) => `${'\n'.repeat(number)}Port Ellen news\n\n\n${text(number)}`);
    expect(found.filter((words) => words === 'Port Ellen news')).toHaveLength(3);
  });

  it('heads on two pages stay', () => {
    expect(pages(2, (number) => `Port Ellen news\n\n\n${text(number)}`)[0]).toBe('Port Ellen news');
  });

  it.each<[string, number, (number: number) => string, boolean]>([
    ['a number at the foot', 1, (number) => `${text(1)}\n\n\n${number}`, false],
    ['a number between dashes', 2, (number) => `${text(1)}\n\n\n– ${number} –`, false],
    ['numbers that begin later', 3, (number) => `${text(1)}\n\n\n${number + 40}`, false],
    ['a number that is another', 1, () => `${text(1)}\n\n\n17`, true],
    ['a number in the text', 1, () => 'The dead:\n\n1\n\nMore to come.', true],
  ])('%s', (_, count, draw, stays) => {
    expect(pages(count, draw).some((words) => /^\W*\d+\W*$/.test(words))).toBe(stays);
  });
});

it('takes no long time over many pieces', () => {
  const items = Array.from({ length: 100_000 }, (_, index) =>
    at((index * 7) % 97, (index * 13) % 61, 'word'),
  );
  expect(layOut([items]).length).toBeGreaterThan(0);
});
