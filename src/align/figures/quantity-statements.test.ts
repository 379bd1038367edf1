import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { quantityStatements } from './quantity-statements.ts';

const figures = (text: string) => quantityStatements(readText(text));

describe('what counts as a figure', () => {
  it.each([
    ['Three people familiar with the matter said the two firms had met in Selwyn.', '3'],
    ['The patients were moved from one hospital to another.', 'one'],
    ['Hask said he had been wrong about one thing.', 'one'],
    ['They met in the canteen of hall 4 on Tuesday.', '4'],
    ['Details are on page 6 of the report.', '6'],
    ['He is charged with second degree murder.', 'second'],
    ['She was acquitted of a second charge, and a third defendant walked free.', 'second'],
    ['She was acquitted of a second charge, and a third defendant walked free.', 'third'],
  ])('none: %s', (text, number) => {
    const found = figures(text).map(({ label }) => label);
    expect(found).not.toContain(number);
    expect(found).not.toContain('Three');
  });

  it.each([
    ['One person was killed in Selwyn.', 'One'],
    ['The union said 5,800 workers took part.', '5,800'],
    ['Hask said that two of his members had reported the fault.', 'two'],
    ['The 16 survivors said nothing.', '16'],
    ['The river stood at 7 metres.', '7 metres'],
  ])('one: %s', (text, label) => expect(figures(text).map((s) => s.label)).toContain(label));
});

describe('a known number that another is held against', () => {
  it.each([
    ['61 percent voted yes, more than the 50 percent required.', '50 percent', [50, 50]],
    ['61 percent voted yes, more than 50 percent.', 'more than 50 percent', [50, null]],
  ])('%s', (text, label, bounds) => {
    const value = figures(text).find((s) => s.label === label)?.value;
    expect(value?.kind === 'number' ? [value.low, value.high] : null).toEqual(bounds);
  });
});

describe('what is added to a number', () => {
  const added = (text: string) =>
    figures(text)
      .filter((s) => s.additional)
      .map((s) => s.label);

  it.each([
    ['Twelve more people were killed.', ['Twelve']],
    ['Mara Quill and eight others were killed.', ['eight']],
    ['A man was killed. Three others were wounded.', []],
    ['Three other people were wounded when a wall fell.', []],
  ])('%s', (text, expected) => expect(added(text)).toEqual(expected));
});

describe('which figure is replaced', () => {
  const replaced = (text: string) =>
    figures(text)
      .filter((s) => s.supersession === 'earlier')
      .map((s) => s.label);

  it.each([
    ['The toll rose to 33, up from 19 on Friday.', ['19']],
    ['The company made a profit of $96 million, up from $88 million a year earlier.', []],
    ['Some 21,000 people applied, up from 18,000 in 2023.', []],
    ['Turnout was 61.8 percent. The firm first gave the result as 64.1 percent.', ['64.1 percent']],
    ['They won by 61 percent, more than the 50 percent required. Harrow first gave the result.', []],
    ['He first gave 40 crowns to the church.', []],
    [
      'A new bridge would cost 110 million euros, up from an earlier estimate of 85 million euros.',
      ['85 million euros'],
    ],
    ['About 11,500 tonnes were lost, up from 9,000.', ['9,000']],
    [
      'Police said that 31 people had been arrested, up from the 23 reported at first, and that five officers had been injured.',
      ['23'],
    ],
  ])('%s', (text, labels) => expect(replaced(text)).toEqual(labels));
});

describe('headings', () => {
  const heading = (text: string, label: string) => figures(text).find((s) => s.label === label)?.about;

  it.each([
    [
      'Of the 310,000 households that lost power, 210,000 are in Corrin, 70,000 in Norrow and 30,000 in the Arl Valley.',
      '30,000',
      '210,000 are in Corrin, 70,000 in Norrow and … in the Arl Valley',
    ],
    [
      'The offer values the company at $4.2 billion, or $5 billion with debt.',
      '$5 billion',
      'The offer values the company at $4.2 billion, or … with debt',
    ],
    [
      'At that price the glass maker from Selwyn would be worth $4.4 billion.',
      '$4.4 billion',
      'At that price the glass maker from Selwyn would be worth …',
    ],
    ['The hospital took in 57 people in the night.', '57', 'The hospital took in … people in the night'],
    [
      'A gust of 90 miles an hour was measured, Selma Ruik said.',
      '90 miles an hour',
      'A gust of … miles an hour was measured',
    ],
    ['Explosions have killed 23 people since 2000.', '23', 'people killed (since 2000)'],
    ['The explosion killed 14 people in 2009.', '14', 'people killed (2009)'],
    ['It was the worst fire since 2009, when 14 people were killed.', '14', 'people killed (2009)'],
  ])('%s (%s)', (text, label, about) => expect(heading(text, label)).toBe(about));
});

describe('a table told as one sentence', () => {
  const row = (length: number): string =>
    `The office counted ${Array.from({ length }, (_, i) => `${i + 200} cows`).join(', ')}.`;

  it.each([
    ['a list', 60, 60],
    ['a table', 120, 0],
  ])('%s of %d numbers has %d figures', (_, length, expected) => {
    expect(figures(`${row(length)}`)).toHaveLength(expected);
  });

  it('leaves the sentences around it as they were', () => {
    expect(figures(`${row(120)} The flood killed 12 people.`).map((s) => s.label)).toEqual(['12']);
  });
});

describe('a figure that adds up', () => {
  it('replaces one given before', () => {
    const [figure] = figures('That brings the number of people killed to 11, the police said.');
    expect(figure).toMatchObject({ label: expect.stringContaining('11'), supersession: 'newer' });
  });

  it('is no count of the dead where it was counted twice', () => {
    expect(figures('Four bodies had been counted twice.')[0]?.predicate ?? null).toBeNull();
    expect(figures('Four bodies had been found.')[0]?.predicate).toBe('kill');
  });
});
