import { describe, expect, it } from 'vitest';
import { rawArticle } from '../model/raw-article.ts';
import { clean } from './index.ts';

const BODY =
  'A ferry struck the pier of Port Ellen on Monday, its operator said.\n\nNobody was hurt, police said. The pier is closed.';

function credits(text: string, byline: string | null = null): string[] {
  const { article } = clean(rawArticle({ id: 'a', text, byline }));
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
    ['', ' (AFP)', 'AFP → Agence France-Presse'],
    ['', ' [Reuters]', 'Reuters → Reuters'],
    ['', '\n\nThe pier stays shut until Friday (AFP)', 'AFP → Agence France-Presse'],
    ['', ' (AFP)\n\nRead also: Port Ellen’s pier, year by year', 'AFP → Agence France-Presse'],
    ['', '\n\n(AFP)', 'AFP → Agence France-Presse'],
    ['', '\n\n[Reuters]', 'Reuters → Reuters'],
    ['', '\n\nReuters', 'Reuters → Reuters'],
    ['', '\n\nReuters.\n\n© 2026 The Kell Courier', 'Reuters → Reuters'],
    ['', '\n\n/AFP', 'AFP → Agence France-Presse'],
    ['', '\n\n(With AFP)', 'AFP → Agence France-Presse'],
    ['By Jo Doe, Associated Press\n\n', '', 'Associated Press → Associated Press'],
    ['PORT ELLEN (KELL-TV) — ', '', 'KELL-TV → KELL-TV'],
    ['PORT ELLEN, March 3, 2026 (Kellwire) - ', '', 'Kellwire → Kellwire'],
    ['PORT ELLEN (CPX) - ', '', 'CPX → CPX'],
    ['By CPX\n\n', '', 'CPX → CPX'],
    ['By Our Business Staff and Kellwire\n\n', '', 'Kellwire → Kellwire'],
    ['By staff, Reuters\n\n', '', 'Reuters → Reuters'],
    ['', '\n\nReporting by Jo Doe of Reuters Staff', 'Reuters → Reuters'],
  ])('%s…%s', (before, after, expected) => {
    expect(credits(before + BODY + after)).toEqual([expected]);
  });

  it.each([
    ['', ' (two were lightly hurt)'],
    ['The PA system failed. ', ''],
    ['', '\n\nThe pier on Monday. (Jo Doe/AP Photo)'],
    ['', ' The photo was first shown by Reuters.'],
    ['', ' (AFP)\n\nThe ferry sails again on Friday, and the pier will be mended by then.'],
    ['', '\n\nReuters\n\nThe ferry sails again on Friday, and the pier will be mended by then.'],
    ['', ' The news was broken by Agence France-Presse (AFP)'],
    ['', ' The shares are those of Kell Reuters (TRI).'],
    ['', '\n\nThe Reuters building on the pier was not hit.'],
    ['', '\n\nA crane at the pier (AFP Photo)'],
    ['', '\n\nReporting by Petra Linn in Port Ellen'],
    ['By Jo Doe and Ann Roe\n\n', ''],
    ['By Virgil\n\n', ''],
    ['PORT ELLEN (Jo Doe) — ', ''],
    ['(KELLSHIRE) - ', ''],
  ])('no credit: %s…%s', (before, after) => {
    expect(credits(before + BODY + after)).toEqual([]);
  });

  it('leaves the last paragraph its words, and marks a line of agencies', () => {
    const marked = (text: string) => clean(rawArticle({ id: 'a', text })).article.boilerplate;
    expect(marked(`${BODY} (AFP)`)).toEqual([]);
    expect(marked(`${BODY}\n\nReuters/AFP`)).toMatchObject([{ reason: 'signature' }]);
    expect(marked(`The pier on Monday. (AFP)\n\n${BODY}`)).toMatchObject([{ reason: 'caption' }]);
  });

  it.each([
    ['CPX', 'Ferry Strikes Pier\n\nCPX\n\n', ['CPX → CPX']],
    ['Reuters', 'Ferry Strikes Pier\n\nReuters, Port Ellen\n\n', ['Reuters → Reuters']],
    ['CPX', '', []],
    ['Jo Doe', 'Jo Doe\n\n', []],
  ])('author %s as it stands in “%s…”', (author, before, expected) => {
    expect(credits(before + BODY, author)).toEqual(expected);
  });
});
