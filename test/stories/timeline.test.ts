import { describe, expect, it } from 'vitest';
import { tellStoryDossier } from './tell-dossier.ts';

const on = (id: string, day: string, text: string) => ({ id, day, text });

describe('the days of a story', () => {
  it('are no days that a time of day alone was put on', () => {
    const { story } = tellStoryDossier([
      on('a', '2031-05-21', 'A fire on the ferry Marisol killed 17 people off Castrel on Monday.'),
      on(
        'b',
        '2031-05-21',
        'She smelled smoke at 10:50 p.m. and ran. The alarm rang at 11:40 p.m., a sailor said.',
      ),
    ]);
    expect([story.from, story.to]).toEqual(['2031-05-19', '2031-05-21']);
  });

  it('are the whole course of a story that is reported over weeks', () => {
    const { story } = tellStoryDossier([
      on('a', '2031-05-12', 'Brask Lines offered 40 crowns a share for Velden Ferries on Monday.'),
      on('b', '2031-05-20', 'Velden Ferries rejected the offer of Brask Lines on Tuesday.'),
      on('c', '2031-06-04', 'Velden Ferries accepted the offer of Brask Lines on Wednesday.'),
    ]);
    expect([story.from, story.to]).toEqual(['2031-05-12', '2031-06-04']);
  });

  it('are not moved by a report of something else', () => {
    const { story } = tellStoryDossier([
      on('a', '2031-05-20', 'A fire killed 17 people on the ferry Marisol off Castrel on Monday.'),
      on('b', '2031-05-20', 'The ferry Marisol burned off Castrel on Monday, and 17 people died.'),
      on('c', '2031-06-11', 'Teachers in Halden stopped work on Tuesday, closing 410 schools.'),
    ]);
    expect([story.from, story.to]).toEqual(['2031-05-19', '2031-05-20']);
  });

  it('begin with the event, whatever lies behind it, and end with its last report', () => {
    const { story } = tellStoryDossier([
      on(
        'a',
        '2031-05-20',
        'A fire killed 17 people on the ferry Marisol on Monday. The ferry had left on Sunday.',
      ),
      on('b', '2031-05-20', 'The ferry Marisol burned off Castrel on Monday.'),
    ]);
    expect([story.from, story.to]).toEqual(['2031-05-19', '2031-05-20']);
  });
});

describe('entries of the timeline', () => {
  const entries = (...reports: readonly ReturnType<typeof on>[]): readonly string[] =>
    tellStoryDossier(reports).timeline.map(({ date, precision, text }) => `${date} ${precision} ${text}`);

  it.each([
    [
      'set against another',
      'The march in Castrel ended peacefully, in contrast to Monday’s scenes outside the court.',
      '2031-05-19',
    ],
    [
      'printed on goods',
      'The dairy of Castrel recalled packs with best-before dates from 25 May to 3 June.',
      '2031-05-25',
    ],
    [
      'of what is named in passing',
      'The toll of Monday’s fire in Castrel rose to 11 on Tuesday after two sailors died.',
      '2031-05-19',
    ],
  ])('have none for a day %s', (_, text, day) => {
    expect(entries(on('a', '2031-05-20', text)).filter((entry) => entry.startsWith(day))).toEqual([]);
  });

  it('have one for the day of what is named by it alone', () => {
    const told = entries(
      on('a', '2031-05-20', 'Thirty people were detained in Monday’s clashes in Castrel.'),
    );
    expect(told[0]).toContain('2031-05-19');
  });

  it('date a resignation offered on the last day as past', () => {
    const { timeline } = tellStoryDossier([
      on('a', '2031-05-20', 'Minister Ilse Borran offered her resignation on Tuesday evening.'),
    ]);
    expect(timeline.map(({ phase }) => phase)).not.toContain('ahead');
  });

  it('tell once that something took place', () => {
    const told = entries(
      on('a', '2031-05-20', 'An explosion tore through the ferry Marisol on Monday, killing 17 sailors.'),
      on('b', '2031-05-20', 'The explosion on the ferry Marisol took place on Monday off the port.'),
    );
    expect(told).toHaveLength(1);
  });

  it('have none for the day on which an agency reported', () => {
    const told = entries(
      on(
        'a',
        '2031-05-20',
        'Mayor Ilse Borran met the families of the sailors on Monday, the agency VNA reported on Tuesday.',
      ),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('2031-05-19 day');
  });

  it('have none for the day of an earlier figure', () => {
    const told = entries(
      on(
        'a',
        '2031-05-21',
        'The number of people missing fell to six on Wednesday, down from 40 on Monday, Mayor Ilse Borran said.',
      ),
      on('b', '2031-05-21', 'A fire on the ferry Marisol killed 17 people off Castrel on Tuesday.'),
    );
    expect(told.map((line) => line.slice(0, 10))).toEqual(['2031-05-20', '2031-05-21']);
  });

  it('tell a sentence that opens with a pronoun with the one before it', () => {
    const told = entries(
      on('a', '2031-05-20', 'The harbour pool in Castrel is closed. It will reopen on 1 June.'),
    );
    expect(told).toEqual(['2031-06-01 day The harbour pool in Castrel is closed. It will reopen on 1 June']);
  });

  it('tell an earlier event of its kind once', () => {
    const told = entries(
      on('a', '2031-05-20', 'In 1998 a freight train derailed at Velden, killing four workers.'),
      on(
        'b',
        '2031-05-20',
        'The town remembers February 1998, when a freight train left the rails at Velden and four workers died.',
      ),
      on('c', '2031-05-20', 'In 1998 the town of Velden built a bridge for 12 million crowns.'),
    );
    expect(told).toHaveLength(2);
  });

  it('have one for what was reported long before', () => {
    const told = entries(
      on(
        'a',
        '2031-05-20',
        'Two sailors had reported in February that the pumps of the Marisol did not work.',
      ),
    );
    expect(told.map((line) => line.slice(0, 13))).toEqual(['2031-02 month']);
  });

  it('are not cut in the middle of a phrase', () => {
    const [line] = entries(
      on(
        'a',
        '2031-05-20',
        'Brask Lines confirmed on Monday that it will buy Velden Ferries for 40 crowns a share in cash, a sum that the board of the company had called too low in two letters to its shareholders in the weeks before the vote.',
      ),
    );
    expect(line).toBe(
      '2031-05-19 day Brask Lines confirmed on Monday that it will buy Velden Ferries for 40 crowns a share in cash',
    );
  });

  it('take a date that leads over to the next clause for that clause', () => {
    const { claims } = tellStoryDossier([
      on(
        'a',
        '2031-05-20',
        'Brask and Velden had long denied or remained silent about the talks, but in April both companies confirmed the plan.',
      ),
    ]);
    const [date] = claims.filter(({ kind }) => kind === 'date');
    expect(date?.about).toContain('confirmed the plan');
  });
});

describe('what a date claim is about', () => {
  const headings = (text: string): readonly string[] =>
    tellStoryDossier([on('a', '2031-05-20', text)])
      .claims.filter(({ kind }) => kind === 'date')
      .map(({ about }) => about);

  it.each([
    [
      'Shareholders of Velden Ferries are expected to vote on June 26.',
      'when: Shareholders of Velden Ferries are expected to vote',
    ],
    [
      'The league said it would decide by Friday whether the match is replayed.',
      'when: The league said it would decide',
    ],
    ['Velden Ferries shut its Tarn works in 2009.', 'when: Velden Ferries shut its Tarn works'],
    ['The ferry Marisol sank off Castrel on Monday.', 'when: The ferry Marisol sank off Castrel'],
  ])('%s', (text, about) => expect(headings(text)).toEqual([about]));
});

describe('plans in the timeline', () => {
  const lines = (...reports: readonly ReturnType<typeof on>[]): readonly string[] =>
    tellStoryDossier(reports).timeline.map(({ date, text }) => `${date} ${text}`);

  it('are not told as happenings once their day has passed', () => {
    const told = lines(
      on('a', '2031-05-12', 'Velden Ferries will publish its results on 15 May.'),
      on('b', '2031-05-20', 'The board of Velden Ferries met in Castrel on Monday.'),
    );
    expect(told.filter((line) => line.startsWith('2031-05-15'))).toEqual([]);
    expect(told.filter((line) => line.startsWith('2031-05-19'))).toHaveLength(1);
  });

  it('stand where their day is still to come', () => {
    const told = lines(
      on('a', '2031-05-12', 'Velden Ferries will publish its results on 15 June.'),
      on('b', '2031-05-20', 'The board of Velden Ferries met in Castrel on Monday.'),
    );
    expect(told.filter((line) => line.startsWith('2031-06-15'))).toHaveLength(1);
  });

  it('are gone where a report tells that they were put off', () => {
    const told = lines(
      on('a', '2031-05-12', 'Velden Ferries promised to refund every passenger by the end of June.'),
      on(
        'b',
        '2031-05-20',
        'Refunds of Velden Ferries would not be paid before mid-August, it said. It had promised to pay by the end of June.',
      ),
    );
    expect(told.filter((line) => line.includes('end of June'))).toEqual([]);
  });

  it('are not cited for what came of them', () => {
    const { timeline } = tellStoryDossier([
      on('a', '2031-05-12', 'The storm Ilsa comes ashore near Castrel on Tuesday.'),
      on('b', '2031-05-14', 'The storm Ilsa came ashore near Castrel on Tuesday.'),
    ]);
    const day = timeline.find(({ date }) => date === '2031-05-13');
    expect(day?.evidence.map(({ articleId }) => articleId)).toEqual(['b']);
  });
});

describe('what a first sentence makes known', () => {
  const lines = (text: string): readonly string[] =>
    tellStoryDossier([on('a', '2031-05-20', text)]).timeline.map(({ date, text: line }) => `${date} ${line}`);

  it('is news of the day on which it was said', () => {
    const told =
      'Brask is calling back 600 of its kettles after nine fires, the safety office said on Monday.';
    expect(lines(told)).toEqual([`2031-05-19 ${told.slice(0, -1)}`]);
  });

  it('is told on its own day where it has one', () => {
    const told = 'Brask recalled 600 of its kettles on Friday, the safety office said on Monday.';
    expect(lines(told)).toEqual([`2031-05-16 ${told.slice(0, -1)}`]);
  });

  it('is told of no day that somebody only denies', () => {
    expect(lines('I do not believe that Odo Brask lied on Monday.')).toEqual([]);
  });
});
