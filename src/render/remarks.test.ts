import { describe, expect, it } from 'vitest';
import { tellStoryDossier } from '../../test/stories/tell-dossier.ts';
import { reopenArticles } from '../app/reopen-articles.ts';
import { listChanges } from '../diff/index.ts';
import { traceClaim } from '../explain/index.ts';
import type { Dossier } from '../model/dossier.ts';
import { collate } from '../pipeline.ts';
import { renderChanges, renderExplanation, renderHtml, renderMarkdown, renderText } from './index.ts';
import { displayWidth } from './text/width.ts';

const report = (id: string, day: string, text: string) => ({ id, day, text });

const EARLY = [
  report(
    'a',
    '2025-03-04',
    'Orrin Hearth promised to refund the full price to every owner by the end of March.',
  ),
  report('b', '2025-03-04', 'The heaters of Orrin Hearth caused 23 fires in Lindal, the safety office said.'),
  report('c', '2025-03-04', 'Orrin Hearth’s heaters caused 23 fires in Lindal. The town hall was closed.'),
  report('d', '2025-03-04', 'In Lindal 23 fires were caused by the heaters of Orrin Hearth.'),
];
const LATE = [
  report('e', '2025-03-12', 'Pieter Aldane said refunds would not be paid before mid-April.'),
  report('f', '2025-03-12', 'Orrin Hearth admitted that its engineers had known of the fault since April.'),
];
const OLD = tellStoryDossier(EARLY);
const STORY = tellStoryDossier([...EARLY, ...LATE]);

describe('what came of a pledge, a concession and a gap', () => {
  it.each([
    ['text', renderText(STORY, { width: 100, color: false })],
    ['Markdown', renderMarkdown(STORY)],
    ['HTML', renderHtml(STORY)],
  ])('stand in %s', (_, page) => {
    expect(page).toMatch(/by 31 March 2025/);
    expect(page).toMatch(/later told as delayed: “refunds would not be paid before mid-April”/);
    expect(page).toMatch(/against its own interest: Orrin Hearth admitted it/);
    expect(page).toMatch(/leaves out: /);
    expect(page).toMatch(
      /1 claim: 0 % agreed, 0 % disputed or revised, 100 % in this report only|\d+ claims: \d+ % agreed/,
    );
  });
});

function explained(dossier: Dossier): string {
  const claim = dossier.claims[0];
  if (claim === undefined) throw new Error('the story has no claim');
  const { trace, explain } = traceClaim(dossier, claim);
  const explanation = explain(collate(reopenArticles(dossier, 'kept'), { trace }));
  return renderExplanation(explanation, dossier, { width: 60, color: false });
}

describe('pages for a terminal', () => {
  const hostile = (dossier: Dossier): Dossier => ({
    ...dossier,
    claims: dossier.claims.map((claim) => ({ ...claim, about: `${claim.about}\u001b[2J\u202e` })),
  });
  it.each([
    [
      'of changes',
      renderChanges(
        listChanges(hostile(OLD), hostile(STORY)),
        { old: OLD, next: STORY },
        { width: 60, color: false },
      ),
    ],
    ['of an explanation', explained(hostile(STORY))],
  ])('%s are no wider than asked, end in a newline and hold no command', (_, page) => {
    expect(page.endsWith('\n')).toBe(true);
    for (const line of page.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(60);
    expect(page).not.toMatch(/[\u001b\u202e]/);
  });
});
