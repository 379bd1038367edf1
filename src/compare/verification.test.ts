import { describe, expect, it } from 'vitest';
import { claimsOfKind, tellStory } from '../../test/stories/tell-story.ts';
import { linkVerifications } from './verification.ts';

const REMARK = 'The claim could not be independently verified.';

function marked(...texts: readonly string[]): readonly (readonly string[])[] {
  const told = tellStory(...texts);
  const remarks = new Set(claimsOfKind(told, 'verification').map((claim) => claim.id));
  return told.claims
    .filter((claim) => claim.verification.some((id) => remarks.has(id)))
    .map((claim) => [claim.kind, claim.about]);
}

describe('linkVerifications', () => {
  it('marks what the sentence before says', () => {
    expect(marked(`Brenland said 600 soldiers were killed in Velden. ${REMARK}`)).toEqual([
      ['quantity', 'soldiers killed'],
    ]);
  });

  it('marks the claim in every report that tells it, by any one remark', () => {
    expect(
      marked(
        `Brenland said 600 soldiers were killed in Velden. ${REMARK}`,
        'About 600 soldiers were killed in Velden.',
      ),
    ).toEqual([['quantity', 'soldiers killed']]);
  });

  it.each([
    [
      'what stands two sentences before',
      `Brenland said 600 soldiers were killed in Velden. Schools stayed closed in Harrow all week. ${REMARK}`,
      'quantity',
    ],
    ['what stands behind', `${REMARK} Brenland said 600 soldiers were killed in Velden.`, 'quantity'],
    ['quoted words', `“Every one of our soldiers came home,” Ada Voss said. ${REMARK}`, 'quote'],
  ])('does not mark %s', (_name, text, kind) => {
    expect(marked(text).filter(([own]) => own === kind)).toEqual([]);
  });

  it('gives the claims back as they are where nothing is remarked', () => {
    const told = tellStory('Brenland said 600 soldiers were killed in Velden.');
    expect(linkVerifications(told.compared, told.story)).toBe(told.compared);
  });
});
