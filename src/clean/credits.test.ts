import { describe, expect, it } from 'vitest';
import { clean } from './index.ts';

const BODY =
  'A ferry struck the pier of Port Ellen on Monday, its operator said.\n\nNobody was hurt, police said. The pier is closed.';

function credits(text: string): string[] {
  const { article } = clean({
    id: 'a',
    file: null,
    content: { kind: 'text', text },
    title: null,
    url: null,
    outlet: null,
    byline: null,
    publishedAt: null,
    language: null,
    extra: {},
  });
  return article.credits.map((credit) => `${article.text.slice(credit.start, credit.end)} → ${credit.name}`);
}

describe('findCredits', () => {
  it.each([
    ['PORT ELLEN, Mar 3 (AP) — ', '', 'AP → Associated Press'],
    ['(Reuters) - ', '', 'Reuters → Reuters'],
    ['PYONGYANG (KCNA) – ', '', 'KCNA → Korean Central News Agency'],
    ['PORT ELLEN, May 4, 2026 /PRNewswire/ -- ', '', 'PRNewswire → PR Newswire'],
    ['', '\n\nWith reporting by Agence France-Presse', 'Agence France-Presse → Agence France-Presse'],
    ['', '\n\nThe Associated Press contributed to this report.', 'The Associated Press → Associated Press'],
    ['', '\n\n© 2026 AFP. All rights reserved.', 'AFP → Agence France-Presse'],
    ['', ' (Xinhua)', 'Xinhua → Xinhua'],
    ['', ' — Reuters', 'Reuters → Reuters'],
    ['By Jo Doe, Associated Press\n\n', '', 'Associated Press → Associated Press'],
  ])('%s…%s', (before, after, expected) => {
    expect(credits(before + BODY + after)).toEqual([expected]);
  });

  it.each([
    ['', ' (two were lightly hurt)'],
    ['The PA system failed. ', ''],
    ['', '\n\nThe pier on Monday. (Jo Doe/AP Photo)'],
    ['', ' The photo was first shown by Reuters.'],
    ['PORT ELLEN (KELL-TV) — ', ''],
  ])('no credit: %s…%s', (before, after) => {
    expect(credits(before + BODY + after)).toEqual([]);
  });
});
