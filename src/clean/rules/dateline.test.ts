import { describe, expect, it } from 'vitest';
import { readDateline } from './dateline.ts';

const LEAD = 'A ferry struck the pier of Port Ellen on Monday, its operator said.';

describe('readDateline', () => {
  it.each<[string, string | null, string[]]>([
    ['PORT ELLEN, March 3, 2026 (CPX) - ', '2026-03-03', ['CPX']],
    ['PORT ELLEN, 3 March 2026 (Kellwire) — ', '2026-03-03', ['Kellwire']],
    ['PORT ELLEN, Mar. 3, 2026 /PRNewswire/ -- ', '2026-03-03', ['PR Newswire']],
    ['PORT ELLEN, Tuesday, March 3, 2026 – ', '2026-03-03', []],
    ['PORT ELLEN (CPX), March 3, 2026 — ', '2026-03-03', ['CPX']],
    ['Port Ellen, March 3, 2026 — ', '2026-03-03', []],
    ['PORT ELLEN, Mar 3 (AP) — ', null, ['Associated Press']],
    ['PORT ELLEN, Monday (AP) — ', null, ['Associated Press']],
    ['PORT ELLEN, March 3. /TASS/. ', null, ['TASS']],
    ['Port Ellen, Mar 3 (PTI) ', null, ['Press Trust of India']],
    ['PORT ELLEN, Isle of Kell (KELL) — ', null, ['KELL']],
    ['PORT ELLEN (KELLNews/AP) — ', null, ['KELLNews', 'Associated Press']],
    ['McELLEN, Kell (AP) — ', null, ['Associated Press']],
    ['ST. BRANNOC, Kell. (Kell News Service) -- ', null, ['Kell News Service']],
    ['PORT-ELLEN, Kell (AFP) – ', null, ['Agence France-Presse']],
    ['KELL-TV (AP) PORT ELLEN, Kell. - ', null, ['Associated Press']],
    ['(Reuters) - ', null, ['Reuters']],
    ['Dec 29 (Reuters) - ', null, ['Reuters']],
    ['PORT ELLEN — ', null, []],
    ['NEAR PORT ELLEN, Kell.– ', null, []],
    ['BRUSSELS/PORT ELLEN, June 3 (Reuters) - ', null, ['Reuters']],
  ])('%s', (words, day, names) => {
    const found = readDateline(words + LEAD);
    expect(found?.day ?? null).toBe(day);
    expect(found?.rest).toBe(words.length);
    expect(found?.end).toBe(words.trimEnd().length);
    expect(found?.credits.map((credit) => credit.name)).toEqual(names);
    for (const { start, end, name } of found?.credits ?? [])
      expect(name === words.slice(start, end) || names.includes(name)).toBe(true);
  });

  it.each([
    LEAD,
    'Jo Doe (R-Calif.) — The congressman who lost his seat in May is to run again.',
    'Jo Doe (Labour) — The member for Port Ellen resigned on Monday after a vote.',
    'The mayor — Jo Doe — said on Monday that the pier would stay closed.',
    'In Port Ellen, March 3 — The day of the accident — is a holiday for most people.',
    'PORT ELLEN: The pier is closed until Friday, the operator said on Monday.',
    'KELL DISASTER – 17 dead',
    'BREAKING — A ferry struck the pier of Port Ellen on Monday, police said.',
    'The NATO – Russia council met on Monday for the first time in two years.',
    '(Above) - The pier of Port Ellen on Monday, after the ferry had struck it.',
    '12 people — Most of them from Port Ellen — were taken to hospital on Monday.',
    'March 3, 2026 was a bad day for the harbour of Port Ellen, its operator said.',
    '',
  ])('none: %s', (text) => expect(readDateline(text)).toBeNull());

  it('looks at a bounded head only', () => {
    expect(readDateline(`${'A '.repeat(200_000)}— x`)).toBeNull();
    expect(readDateline(`PORT ${'— '.repeat(200_000)}`)).toBeNull();
  });
});
