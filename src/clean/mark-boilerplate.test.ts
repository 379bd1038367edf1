import { describe, expect, it } from 'vitest';
import { markBoilerplate } from './mark-boilerplate.ts';
import { findParagraphs } from './paragraphs.ts';

const LEAD =
  'The harbour of Port Ellen was closed on Monday after a ferry struck the pier, its operator said.';
const BODY = [
  'Nobody was hurt, and divers are to look at the damage on Tuesday morning.',
  'The ferry, which can carry 300 people, was nearly empty at the time of the accident.',
  'The operator expects the harbour to open again by the end of the week.',
];

function marked(text: string, title: string | null = null) {
  return markBoilerplate(text, findParagraphs(text), title);
}

/** The text's marked stretches as `reason: words`. */
function marks(text: string, title: string | null = null): string[] {
  return marked(text, title).boilerplate.map(
    ({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`,
  );
}

const inside = (line: string) => [LEAD, BODY[0], line, BODY[1], BODY[2]].join('\n\n');
const atEnd = (line: string) => [LEAD, ...BODY, line].join('\n\n');
const atStart = (line: string) => [line, LEAD, ...BODY].join('\n\n');

describe('lines inside a report', () => {
  it.each([
    ['read-also', 'Read Also: Mayor Of Kell Found Guilty Of Fraud'],
    ['read-also', 'READ MORE: Bridge to reopen in May'],
    ['read-also', '👉 See also: What we know about the ferry'],
    ['read-also', 'Related stories'],
    ['link', 'Mayor Of Kell Found Guilty In Second Fraud Trial'],
    ['link', 'Ferry passenger tells how phone saved her life in Port Ellen crash'],
    ['link', 'https://www.example.org/ferry?id=3'],
    ['caption', 'The ferry at the pier on Monday. (Jo Doe/Getty Images)'],
    ['caption', 'Ann Roe, left, shown with her crew, was aboard. (Facebook)'],
    ['caption', 'The damaged pier. (Photo by Max Poe/The Kell Courier via AP)'],
    ['caption', 'FILE PHOTO: A ferry leaves Port Ellen'],
    ['share', 'Follow us: Facebook | Twitter'],
    ['share', 'Follow KELLNEWS.COM: Facebook | Twitter'],
    ['share', 'Follow Jo Doe on Twitter @jodoe.'],
    ['newsletter', 'Sign up for our daily newsletter and never miss a story.'],
    ['newsletter', 'Get the latest from the coast delivered to your inbox.'],
    ['comment-prompt', 'Leave a comment below'],
    ['comment-prompt', 'Join the conversation on our page.'],
    ['developing', 'This is a developing story. Stay with us for updates.'],
    ['developing', 'More to follow'],
    ['copyright', '© 2026 The Kell Courier. All rights reserved.'],
    ['copyright', 'Copyright 2026 Kell Media. All rights reserved.'],
    ['link', 'Six dead, 8 hurt after ferry strikes pier in Port Ellen'],
    ['share', 'Follow the Skelder Mail for the latest news.'],
    ['share', 'Follow the Courier on your favourite channels for more on this story.'],
    ['share', 'Share this article'],
    ['share', 'Share this story | Send us your views by text message'],
    ['newsletter', 'Subscribe to The Courier’s weekly letter on ships and harbours.'],
    ['newsletter', 'Sign up for our morning email'],
    ['newsletter', 'Sign up for the Courier at Breakfast, our free morning letter.'],
    ['read-also', 'More on this story'],
    ['read-also', 'Subscribers read more: The ten longest piers of the coast'],
    ['read-also', 'Listen to this article'],
    ['read-also', 'Photos: Ferry strikes pier'],
    ['caption', 'Photo: The pier on Monday. (Courier/J. Doe)'],
    ['caption', 'Photo: Jo Doe'],
    ['caption', 'Image credit: Jo Doe.'],
    ['comment-prompt', 'Comments (12)'],
    ['signature', 'Reporting by Jo Doe in Port Ellen; editing by Ann Roe.'],
    ['menu', 'Story continues below advertisement'],
    ['menu', '5 min read'],
    ['menu', 'Reading time: 4 minutes'],
    ['headline', 'What happened?'],
    ['headline', 'How did the ferry get so close to the pier?'],
    ['headline', 'The passengers'],
    ['headline', 'What we know so far'],
    ['menu', 'Home | News | Sport | Weather'],
    ['menu', 'Advertisement'],
  ])('%s: %s', (reason, line) => {
    expect(marks(inside(line))).toEqual([`${reason}: ${line}`]);
  });

  it('marks a link glued to a paragraph and leaves the paragraph', () => {
    expect(marks(inside('Nobody was hurt, the operator said. READ MORE: Ferry line under fire'))).toEqual([
      'read-also: READ MORE: Ferry line under fire',
    ]);
  });

  it('marks a page to turn to', () => {
    expect(marks(inside('The Courier has opened a fund for the crew. Details on page 6.'))).toEqual([
      'read-also: Details on page 6.',
    ]);
  });
});

describe('lines at the end', () => {
  it.each([
    ['signature', '✍️ This article was written by the team of The Harbour Paper.'],
    ['signature', 'Kell Daily News, Port Ellen'],
    ['signature', '— Jo Doe'],
    ['signature', 'With reporting by Agence France-Presse'],
    ['signature', 'With News Wire Services'],
    ['signature', 'Ann Roe contributed to this report.'],
    ['signature', 'Reporting by Jo Doe; editing by Ann Roe'],
    ['signature', '(Reporting by Jo Doe and Ann Roe; Writing by Max Poe)'],
    ['signature', 'Additional reporting by J. Doe'],
    ['signature', 'With agencies'],
    ['signature', 'With inputs from agencies'],
    ['byline', 'By Jo Doe and Ann Roe, Staff Writers'],
    ['link', 'Follow our live coverage here.'],
    ['developing', 'This page is no longer updated. Follow our coverage here.'],
    ['signature', 'The author teaches law at Kell. The views expressed are her own.'],
    ['signature', 'The views expressed here are those of the author.'],
    ['menu', 'You heard the news on Radio Kell. Next bulletin at seven.'],
    ['menu', 'You can listen again on our website.'],
    ['comment-prompt', 'Tell us your ferry story: write to the Courier.'],
    ['comment-prompt', 'Do you know the pier? Call our newsroom.'],
  ])('%s: %s', (reason, line) => {
    expect(marks(atEnd(line))).toEqual([`${reason}: ${line}`]);
  });
});

describe('lines at the start', () => {
  it.each([
    ['headline', 'Ferry Strikes Pier In Port Ellen'],
    ['headline', 'Ferry strikes pier in Port Ellen, harbour closed'],
    ['headline', 'What happened in Port Ellen?'],
    ['byline', 'By Jo Doe'],
    ['dateline-header', 'March 3, 2026'],
    ['dateline-header', 'MARCH 3, 2026 | 08:06AM PT'],
    ['dateline-header', 'Published: Tuesday, 3 March 2026 at 14:05 GMT'],
    ['dateline-header', '2026-03-03T14:05:00Z'],
    ['dateline-header', 'Published 14 March 2026, 10:32'],
    ['dateline-header', 'Updated: 3 May 2026'],
    ['dateline-header', 'The Kell Courier, 10 June 2026'],
    ['byline', 'By Jo Doe, 10 June 2026'],
    ['byline', 'By Jo Doe | March 3, 2026'],
    ['dateline-header', 'Updated 5:32 p.m. | Posted on March 3, 2026'],
  ])('%s: %s', (reason, line) => {
    const expected = line.startsWith('Updated 5') ? [] : [`${reason}: ${line}`];
    if (expected.length > 0) expect(marks(atStart(line))).toEqual(expected);
    else expect(marked(atStart(line)).day).toBeNull();
  });

  it('parts a date stamp from the headline it is run together with', () => {
    const text = ` date 2026-03-03 Ferry strikes pier as captain ‘looked at phone’ in Port Ellen.\n\n${LEAD}\n\n${BODY[0]}`;
    expect(marks(text)).toEqual([
      'dateline-header: date 2026-03-03',
      'headline: Ferry strikes pier as captain ‘looked at phone’ in Port Ellen.',
    ]);
    expect(marked(text).day).toBe('2026-03-03');
    expect(marked(text).blocks).toHaveLength(4);
  });

  it('keeps the headline that says what kind of piece it heads', () => {
    const text = ['Opinion: The pier must go', 'By Ann Roe', LEAD, ...BODY].join('\n\n');
    expect(marks(text)).toEqual(['headline: Opinion: The pier must go', 'byline: By Ann Roe']);
    expect(marks(atStart('Opinion: Why the pier must go'))).toEqual([
      'read-also: Opinion: Why the pier must go',
    ]);
  });

  it('reads headline, byline and stamp one below the other', () => {
    const text = atStart('Ferry Strikes Pier\n\nBy Jo Doe\n\nMarch 3, 2026 — 14:05');
    expect(marks(text).map((mark) => mark.split(':')[0])).toEqual(['headline', 'byline', 'dateline-header']);
    expect(marked(text)).toMatchObject({ day: '2026-03-03', byline: 'Jo Doe' });
  });

  it.each([
    ['PORT ELLEN, March 3, 2026 (CPX) -', '2026-03-03'],
    ['PORT ELLEN, Mar 3 (AP) —', null],
    ['PORT ELLEN —', null],
  ])('parts the dateline %s from the sentence it stands before', (dateline, day) => {
    const text = [`Ferry strikes pier`, `${dateline} ${LEAD}`, ...BODY].join('\n\n');
    const found = marked(text);
    expect(marks(text)).toEqual(['headline: Ferry strikes pier', `dateline-header: ${dateline}`]);
    expect(found.blocks.map(({ start, end }) => text.slice(start, end))).toContain(LEAD);
    expect(found.day).toBe(day);
  });

  it('never takes the words after a dateline for a headline', () => {
    const lead = 'A ferry struck the pier on Monday and two people were hurt';
    expect(marks(atStart(`PORT ELLEN, Mar 3 (AP) — ${lead}`))).toEqual([
      'dateline-header: PORT ELLEN, Mar 3 (AP) —',
    ]);
  });

  it.each([
    ['Updated: 5 March 2026', 'Published: 3 March 2026', '2026-03-03'],
    [
      'By Jo Doe, 3 March 2026',
      'PORT ELLEN, March 2, 2026 — A ferry struck the pier on Monday.',
      '2026-03-03',
    ],
  ])('prefers the day of publication: %s, %s', (one, two, day) => {
    expect(marked(['Ferry Strikes Pier', one, two, LEAD, ...BODY].join('\n\n')).day).toBe(day);
  });

  it('takes a first sentence for the headline when it is the title', () => {
    expect(marks(atStart('Ferry strikes pier in fog.'), 'Ferry strikes pier in fog')).toEqual([
      'headline: Ferry strikes pier in fog.',
    ]);
  });
});

describe('what is never marked', () => {
  it.each([
    'Read the letter, the captain told the court, and you will understand.',
    'More than 300 people were aboard, police said.',
    'More: the operator had been warned twice, the court heard.',
    'Follow the money, the auditor said.',
    'Follow the coast road for news of the missing, he told them.',
    'Share prices of the operator fell by four per cent on Monday.',
    'Subscribers of the line will get their money back.',
    'By Tuesday evening the water had risen by two metres.',
    'By Jove, the captain said, that was close.',
    'Copyright law protects the plans of the ferry.',
    'He worked for a social network (Facebook).',
    'The ministry confirmed the accident on Monday. (Reuters)',
    'Photos of the pier showed a hole two metres wide.',
    'Watch officers saw the ferry too late, the report said.',
    'Video from the scene showed smoke over the pier.',
    'This report was the second in a year.',
    '“I saw the pier and then I saw nothing,” she said',
    'Comments by the minister made things worse.',
    'Join me in mourning the dead, the mayor said.',
    'Home owners near the pier were told to leave.',
    'The names of the injured have been made public:',
    'Jo Doe, 34',
    'Police said they will follow the group on all its channels until it answers.',
    'Follow-up talks on the pier are to be held on 3 March 2026.',
    'Readers subscribed to the fund in great numbers.',
    'Subscribers were told to sign up again.',
    'Reporting by the newspaper led to his arrest.',
    'Editing by hand took the team four weeks.',
    'Listeners to this article of faith are few, he said.',
    'Photo evidence: none was found, police said.',
    'Five minutes later the ferry sank.',
    'Comments made on Monday were taken back.',
    'Share this burden with us, the mayor said.',
    '“What happened?” she asked.',
    'But who would pay for it?',
    'Reporter: What did you see?',
    'Two people were killed',
    'Sources: the ministry would not say where it had them from, two officials said.',
  ])('%s', (line) => {
    expect(marks(inside(line))).toEqual([]);
  });

  it.each([
    'March 3, 2026 was a bad day for the harbour of Port Ellen, its operator said.',
    'Six people died in the fog of Port Ellen, 10 June 2026.',
    'In a quiet ceremony on Friday, the mayor of Kell opened the new pier.',
    '3 March was a Tuesday, and the ferry was late, said Jo Doe.',
  ])('first block: %s', (line) => {
    expect(marks(atStart(line))).toEqual([]);
  });

  it.each([
    'The operator has not said when the line will open again.',
    'He died on Monday.',
    'Jo Doe, 34',
    'The author was found dead in his house on the pier on Monday, police said.',
    'Follow our rules or leave the harbour, the operator told the crew.',
    'You can see our boats on the website of the harbour, the operator said.',
    'Members read the report on Tuesday.',
    'The pier is no longer used.',
  ])('last block: %s', (line) => {
    expect(marks(atEnd(line))).toEqual([]);
  });

  it.each([
    ['a list', ['Ann Roe of Kell', 'Max Poe of Port Ellen', 'Jo Doe of the Isle of Tarn']],
    ['a list of sentences', ['The pier is closed', 'The ferry is in dock', 'Nobody has been paid']],
  ])('%s', (_name, items) => {
    expect(marks([LEAD, BODY[0], ...items, BODY[1], BODY[2]].join('\n\n'))).toEqual([]);
  });

  it('a text that never ends its sentences', () => {
    const text = [
      'the ferry Struck the Pier',
      'Six People Were Hurt In All',
      'Nobody Died At The Pier That Day',
      'the end',
    ].join('\n\n');
    expect(marks(text).filter((mark) => mark.startsWith('link'))).toEqual([]);
  });
});
