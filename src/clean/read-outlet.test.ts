import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { rawArticle } from '../model/raw-article.ts';
import { clean } from './index.ts';

const TITLE = 'Barge sinks in Pellworth harbour, four rescued';

const BODY = `A coal barge sank in the harbour of Pellworth on Tuesday evening, the harbour office said.

Divers will look at the wreck on Wednesday, harbour master Inga Tolle said.

The barge lies in nine metres of water beside the eastern pier.`;

/** Reads a report whose headline has these lines under it; `{}` stands for the headline itself. */
function read(head: string): Article {
  const top = head.includes('{}') ? head.replace('{}', TITLE) : `${TITLE}\n${head}`;
  return clean(rawArticle({ id: 'a', text: `${top}\n\n${BODY}` }, 'a.txt')).article;
}

describe('the outlet of a header', () => {
  it.each([
    ['By Milan Roth\nKarst Press Agency\nPELLWORTH, Norland, 4 March 2026', 'Karst Press Agency'],
    ['Pellworth Courier with Karst Press Agency\n4 March 2026, 21:10', 'Pellworth Courier'],
    ['KNB News, Pellworth\nPublished 8 March 2026, 18:30', 'KNB News'],
    ['Radio Norland\n13 June 2026, 17:15', 'Radio Norland'],
    ['Opinion: {}\nBy Karel Novin\nThe Meridian\n7 March 2026', 'The Meridian'],
    ["Opinion: {}\nBy Marit Elv\nFolket's Voice\n15 May 2026", "Folket's Voice"],
    ['By Ane Solberg\nHAV News Agency\nPELLWORTH, Norland, 12 May 2026', 'HAV News Agency'],
    ['Sandvik Dagblad / HAV\n12 May 2026', 'Sandvik Dagblad'],
    ['Port Halden Echo (Norland Wire)\nMonday 14 September 2026', 'Port Halden Echo'],
    ['The Chronicle, October 8, 2025', 'The Chronicle'],
    ['By Jane Doe for the Pellworth Record\n4 March 2026', 'Pellworth Record'],
    ['By Jane Doe, Pellworth Herald Staff Writer\n4 March 2026', 'Pellworth Herald'],
    ['By the Pellworth Herald newsroom\n4 March 2026', 'Pellworth Herald'],
    ['Published by Pellworth Today on March 4, 2026', 'Pellworth Today'],
    ['Posted on July 11, 2025 by Pellworth Times', 'Pellworth Times'],
    ['Source: Pellworth Evening News\nMarch 4, 2026', 'Pellworth Evening News'],
    ['Special to The Pellworth Herald\nBy Jane Doe\n4 March 2026', 'The Pellworth Herald'],
    ['Updated: 4 March 2026, 14:05 | Pellworth Herald', 'Pellworth Herald'],
    ['Wednesday, March 4, 2026 · Channel 9 Pellworth', 'Channel 9 Pellworth'],
    ['The Ferryman — 4 March 2026 — By Jane Doe', 'The Ferryman'],
    ['{}\n\npellworthherald.example, 4 March 2026', 'pellworthherald.example'],
    ['THE PELLWORTH HERALD\n\n{}\n\nBy Jane Doe\nMarch 4, 2026', 'THE PELLWORTH HERALD'],
    ['{} | Pellworth Herald\n\nMarch 4, 2026', 'Pellworth Herald'],
    ['{} - Radio Norland\n\nMarch 4, 2026', 'Radio Norland'],
    [
      '{}\n\nPELLWORTH, March 4, 2026 - National Observer. Rain fell on the wreck all day.',
      'National Observer',
    ],
  ])('%s', (head, outlet) => expect(read(head).outlet).toBe(outlet));

  it.each([
    'By Jane Doe\n4 March 2026',
    'By Jane Doe and John Post\nPellworth\n4 March 2026',
    'By Jane Doe, Pellworth\n4 March 2026',
    'By Post Reporter Jane Doe\n4 March 2026',
    'By Jane Doe for HAV\n4 March 2026',
    'PELLWORTH\n4 March 2026',
    'Breaking News\n4 March 2026',
    'Press release\n4 March 2026',
    'Police Report\n4 March 2026',
    'Star Witness Testifies\n4 March 2026',
    'Port Authority Statement\n4 March 2026',
    'Photo: Jane Doe / HAV\n4 March 2026',
    'The Rescue',
    '{} - live\n\nMarch 4, 2026',
    '{}\n\nPELLWORTH (Karst Press Agency) — Rain fell on the wreck all day, divers said.',
  ])('no outlet: %s', (head) => expect(read(head).outlet).toBeNull());

  it('takes the owner of a notice of rights where nothing else names the outlet', () => {
    const text = `${TITLE}\n\n4 March 2026\n\n${BODY}\n\n© 2026 Channel News 5. All rights reserved.`;
    expect(clean(rawArticle({ id: 'a', text }, 'a.txt')).article.outlet).toBe('Channel News 5');
  });
});

describe('who else a header names', () => {
  it.each([
    ['Jane Doe, Pellworth Herald\nMarch 4, 2026', 'Jane Doe', '2026-03-04'],
    ['By Jane Doe for HAV\n4 March 2026', 'Jane Doe', '2026-03-04'],
    ['By JANE DOE | Norland Press\nUpdated 9:40 PM, July 11, 2025', 'JANE DOE', '2025-07-11'],
    ['The Ferryman — 4 March 2026 — By Jane Doe', 'Jane Doe', '2026-03-04'],
    ['4 March 2026 – Norland Broadcasting Corporation', null, '2026-03-04'],
    ['Pellworth, 4 March 2026', null, '2026-03-04'],
  ])('%s', (head, byline, publishedAt) => expect(read(head)).toMatchObject({ byline, publishedAt }));

  it.each([
    ['Pellworth Courier/HAV\n4 March 2026', ['HAV']],
    ['Pellworth Courier with Karst Press Agency\n4 March 2026', ['Karst Press Agency']],
    ['Pellworth Courier, Pellworth\n4 March 2026', []],
  ])('credits of %s', (head, names) => expect(read(head).credits.map(({ name }) => name)).toEqual(names));
});
