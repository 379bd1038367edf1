import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedDossier, withHostileWords } from '../../test/browser/invented-dossier.ts';
import { oneLine } from './evidence.ts';
import { escapeHtml } from './html/escape-html.ts';
import { renderHtml, renderMarkdown, renderText } from './index.ts';
import { arrangeSections, sizeOf } from './sections.ts';
import { displayWidth } from './text/width.ts';

const ORDER = [
  'Brief',
  'Disputed',
  'Revised',
  'Agreed',
  'Quotes',
  'Pledges and forecasts',
  'Status and verification',
  'Single-report statements',
  'Timeline',
  'Sources',
  'Copies and shared passages',
  'Reports',
  'Notes',
];

const plain = (text: string): string => text.replace(/[‹›\\*]/g, '').replace(/\s+/gu, ' ');
const unquoted = (text: string): string => plain(text).replace(/[“”‘’]/g, '');

const text = renderText(inventedDossier, { width: 80, color: false });
const markdown = renderMarkdown(inventedDossier);
const html = renderHtml(inventedDossier);

const inOrder = (page: string, headings: readonly string[]): boolean => {
  let from = 0;
  return headings.every((heading) => {
    from = page.indexOf(heading, from) + 1;
    return from > 0;
  });
};

describe('sections', () => {
  test('stand in one order in all three outputs', () => {
    expect(arrangeSections(inventedDossier).map((section) => section.title)).toEqual(ORDER);
    expect(
      inOrder(
        text,
        ORDER.map((title) => `\n${title.toUpperCase()} `),
      ),
    ).toBe(true);
    expect(
      inOrder(
        markdown,
        ORDER.map((title) => `\n## ${title}\n`),
      ),
    ).toBe(true);
    expect(
      inOrder(
        html,
        ORDER.map((title) => `<h2>${title}`),
      ),
    ).toBe(true);
  });

  test('hold every claim exactly once', () => {
    const ids = arrangeSections(inventedDossier).flatMap((section) =>
      section.kind === 'single'
        ? section.groups.flatMap((group) =>
            group.statements.flatMap(({ claim, within }) => [claim, ...within].map(({ id }) => id)),
          )
        : 'claims' in section
          ? section.claims.map((claim) => claim.id)
          : [],
    );
    expect([...ids].sort()).toEqual(inventedDossier.claims.map((claim) => claim.id).sort());
  });

  test('that are empty are left out', () => {
    const bare = {
      ...inventedDossier,
      notes: [],
      duplicates: [],
      reuse: [],
      claims: [],
      timeline: [],
      brief: [],
    };
    expect(arrangeSections(bare).map((section) => section.key)).toEqual(['sources', 'reports']);
    expect(arrangeSections(bare).every((section) => sizeOf(section) > 0)).toBe(true);
  });
});

describe.each(inventedDossier.claims.map((claim) => [claim.about, claim] as const))(
  'claim “%s”',
  (_, claim) => {
    const evidence = claim.readings.flatMap((reading) => reading.evidence);

    test('shows the words of each reading on the terminal', () => {
      for (const reading of claim.readings) {
        expect(reading.evidence.some((item) => unquoted(text).includes(unquoted(item.text)))).toBe(true);
      }
    });

    test('shows all its words in Markdown and in HTML', () => {
      const tagless = unquoted(html.replace(/<[^>]*>/g, '').replace(/&#39;/g, "'"));
      for (const item of evidence) {
        expect(unquoted(markdown)).toContain(unquoted(item.text));
        expect(tagless).toContain(unquoted(item.text));
      }
    });
  },
);

describe('the terminal page', () => {
  test.each([40, 60, 80, 120, 200])('keeps to %d columns', (width) => {
    for (const color of [false, true]) {
      for (const line of renderText(inventedDossier, { width, color }).split('\n'))
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test('opens with title, days, reports and origins with what was folded', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      'Ferry Marisol sinks off Port Ashel',
      '13–15 May 2031',
      '',
      '5 reports, which as whole texts rest on 3 origins (each claim counts its own):',
      '  · Veldan News Agency [1] [2] [4] (one text, copied)',
    ]);
  });

  test('says chains, hedges, replaced readings, marked words, undetermined directions', () => {
    const page = plain(text);
    expect(page).toContain('Veldan News Agency → Veldan coast guard said');
    expect(page).toContain('Tomas Reyl estimated');
    expect(page).toContain('at least 12 (replaced) [1] [2] [4]');
    expect(text).toContain('‹till›');
    expect(page).toContain('direction undetermined');
    expect(page).toContain('15 May 2031 (inferred)');
  });

  test('cuts long lists honestly, but never disputed claims', () => {
    const many = <T extends { id: string }>(item: T | undefined, agreement: string): T[] =>
      item
        ? Array.from({ length: 40 }, (_, index) => ({ ...item, id: `${agreement}${index}`, agreement }))
        : [];
    const claims = [
      ...many(inventedDossier.claims[3], 'agreed'),
      ...many(inventedDossier.claims[0], 'disputed'),
    ];
    const page = renderText({ ...inventedDossier, claims }, { width: 80, color: false });
    expect(page).toContain('… and 25 more (use --format json)');
    expect(page.match(/people killed in the sinking$/gm)).toHaveLength(40);
  });

  test('colours add nothing but colours', () => {
    const coloured = renderText(inventedDossier, { width: 80, color: true });
    expect(coloured).toContain('\x1b[');
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(text);
    expect(text).not.toContain('\x1b');
  });
});

describe('hostile words', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</script><script>alert(1)//',
    '</style><b>',
    '<!--',
    ']]>',
    '`alert(1)`',
    '\u202Eevil\u202C',
    '\x1b[2J\x1b]0;x\x07',
    '[x](javascript:alert(1))',
    '🚢\ud83d שלום',
  ];

  test.each(HOSTILE)('%j stay words', (words) => {
    const dossier = withHostileWords(words);
    expect(tagsOf(renderHtml(dossier))).toEqual(tagsOf(renderHtml(withHostileWords('plain words'))));
    const page = renderText(dossier, { width: 80, color: false });
    expect(page).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    expect(renderMarkdown(dossier)).not.toMatch(/(^|[^\\])(<(?!a id="[\w-]+"><\/a>|\/a>)|\]\(javascript)/);
  });

  test('arbitrary words never change the tags of the page', () => {
    const usual = tagsOf(renderHtml(withHostileWords('plain words')));
    const nasty = fc
      .array(
        fc.oneof(
          fc.constantFrom('<', '>', '"', "'", '`', '&', '/', '=', 'script', '!--', '\0', '\r', '\u2028'),
          fc.string({ maxLength: 4 }),
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => `x${parts.join('')}x`)
      .filter((words) => oneLine(words) === words);
    fc.assert(
      fc.property(nasty, (words) => {
        expect(tagsOf(renderHtml(withHostileWords(words)))).toEqual(usual);
      }),
      { numRuns: 40 },
    );
  });
});

/** Every tag with its attributes' names, sorted: what words may never add to. Marks of differing words come and go
 *  with the words and do not count; neither does the order, as the longest wording stands first. */
function tagsOf(page: string): string[] {
  return (page.match(/<[^>]*>/g) ?? [])
    .map((tag) => `${/^<\/?[!\w]*/.exec(tag)?.[0]}${tag.match(/ [\w-]+="/g)?.join('') ?? ''}`)
    .filter((name) => !/^<\/?ins$/.test(name))
    .sort();
}

test('the same dossier gives the same bytes and is not changed', () => {
  const before = JSON.stringify(inventedDossier);
  expect(renderHtml(structuredClone(inventedDossier))).toBe(html);
  expect(renderMarkdown(structuredClone(inventedDossier))).toBe(markdown);
  expect(renderText(structuredClone(inventedDossier), { width: 80, color: false })).toBe(text);
  expect(JSON.stringify(inventedDossier)).toBe(before);
});

test('the page asks for nothing from outside and lets run only its own script', () => {
  expect(html).toMatch(
    /Content-Security-Policy" content="default-src &#39;none&#39;|Content-Security-Policy" content="default-src 'none'/,
  );
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/<(?:link|img|iframe|object|embed)[^>]*(?:src|href)="(?!data:,)/);
  expect(html).toContain(escapeHtml('Ferry Marisol sinks off Port Ashel'));
});
