import { describe, expect, it } from 'vitest';
import { claimsWith, disputes, evidenceOf, figures, tellStory } from './tell-story.ts';

const ASSERTED = 'The alarm at the Velden mine worked.';

/** Claims that hold the plain report and the other one together, and say that nothing stands against it. */
function joined(other: string): readonly string[] {
  const told = tellStory(ASSERTED, other);
  return told.claims
    .filter((claim) => new Set(evidenceOf(claim).map((one) => one.articleId)).size > 1)
    .map((claim) => claim.agreement);
}

describe('what a source did not say supports no report of it, and disputes none', () => {
  it.each([
    'The governor never said the alarm at the Velden mine worked.',
    'The governor has yet to confirm that the alarm at the Velden mine worked.',
    'The governor is yet to say that the alarm at the Velden mine worked.',
    'The governor rarely said the alarm at the Velden mine worked.',
    'The governor hardly ever says the alarm at the Velden mine worked.',
    'The governor no longer says the alarm at the Velden mine worked.',
    'Few governors said the alarm at the Velden mine worked.',
    'Hardly any governors said the alarm at the Velden mine worked.',
    'Not all governors said the alarm at the Velden mine worked.',
    'At no time did the governor say the alarm at the Velden mine worked.',
    'Never did the governor say the alarm at the Velden mine worked.',
    'Nor did the governor say the alarm at the Velden mine worked.',
    'The governor was unable to say whether the alarm at the Velden mine worked.',
    'The governor stopped short of saying that the alarm at the Velden mine worked.',
    'The governor avoided saying that the alarm at the Velden mine worked.',
    'If the governor says the alarm at the Velden mine worked, the union will strike.',
    'Had the governor said the alarm at the Velden mine worked, the union would have struck.',
    'The governor should say that the alarm at the Velden mine worked.',
    'The governor might say that the alarm at the Velden mine worked.',
    'The governor almost admitted that the alarm at the Velden mine worked.',
    'The governor could neither confirm nor deny that the alarm at the Velden mine worked.',
    'The governor questioned whether the alarm at the Velden mine worked.',
    'The governor doubted that the alarm at the Velden mine worked.',
    'There was no evidence that the alarm at the Velden mine worked.',
    'Ann Hall said it was not certain that the alarm at the Velden mine worked.',
    'Ann Hall said it was not yet clear whether the alarm at the Velden mine worked.',
    'It has not been proven that the alarm at the Velden mine worked.',
    'It was never established that the alarm at the Velden mine worked.',
    'It is far from certain that the alarm at the Velden mine worked.',
    'It remains unclear if the alarm at the Velden mine worked.',
    'The governor had no confirmation that the alarm at the Velden mine worked.',
  ])('%s', (other) => {
    expect(joined(other)).toEqual([]);
  });
});

describe('what somebody is certain of is said', () => {
  it.each([
    'The governor was certain that the alarm at the Velden mine worked.',
    'It is clear that the alarm at the Velden mine worked.',
    'It has been proven that the alarm at the Velden mine worked.',
  ])('%s', (other) => {
    expect(joined(other)).toEqual(['agreed']);
  });
});

describe('what is called untrue is denied', () => {
  it.each([
    'Ann Hall said it was untrue that the alarm at the Velden mine worked.',
    'Ann Hall said it was not true that the alarm at the Velden mine worked.',
    'It is false that the alarm at the Velden mine worked.',
    'Ann Hall denied that the alarm at the Velden mine worked.',
    'Ann Hall ruled out that the alarm at the Velden mine worked.',
    'The governor falsely claimed that the alarm at the Velden mine worked.',
  ])('%s', (other) => {
    expect(joined(other)).toEqual(['disputed']);
  });

  it.each([
    ['Ann Hall said the claim that the alarm at the Velden mine worked was false.'],
    ['The report that the alarm at the Velden mine worked was false, Ann Hall said.'],
  ])('and is never agreed: %s', (other) => {
    expect(joined(other)).not.toContain('agreed');
  });

  it('the words cut out of it are not the source’s own', () => {
    const told = tellStory('Ann Hall said it was untrue that the ferry in Velden was overloaded.');
    const stances = claimsWith(told, 'overloaded').flatMap((claim) =>
      evidenceOf(claim).map((one) => one.stance),
    );
    expect(stances).toEqual(['deny']);
  });
});

describe('what is said stays said', () => {
  it.each([
    'Ann Hall said the alarm at the Velden mine worked.',
    'Ann Hall can confirm that the alarm at the Velden mine worked.',
    'Ann Hall said it was true that the alarm at the Velden mine worked.',
    'Not only Ann Hall said the alarm at the Velden mine worked.',
    'A few governors said the alarm at the Velden mine worked.',
  ])('%s', (other) => {
    expect(joined(other)).toEqual(['agreed']);
  });
});

describe('figures of what did not happen stand apart from the count', () => {
  const COUNT = 'The flood in Velden killed 12 people.';
  const MORE = 'The flood in Velden killed 17 people.';

  it.each([
    'None of the 12 people were killed by the flood in Velden.',
    'The army said none of the 12 people in Velden were killed by the flood.',
    'The flood in Velden nearly killed 12 people.',
    'The flood in Velden could have killed 12 people.',
    'In Velden 12 people are feared dead in the flood.',
    'The flood in Velden did not kill 12 people.',
    'Police in Velden foiled a plot to kill 12 people.',
  ])('%s', (text) => {
    expect(figures(tellStory(text, COUNT))).toEqual(['12 single-report', '12 single-report']);
    const told = tellStory(text, MORE);
    expect(disputes(told)).toEqual([]);
    expect(figures(told)).toEqual(['12 single-report', '17 single-report']);
  });

  it.each([
    'Ann Hall said it was untrue that the flood in Velden killed 12 people.',
    'Ann Hall denied that the flood in Velden killed 12 people.',
    'The report that the flood in Velden killed 12 people was false.',
  ])('a denied figure stands against the same one alone: %s', (text) => {
    expect(disputes(tellStory(text, COUNT))).toHaveLength(1);
    expect(disputes(tellStory(text, MORE))).toEqual([]);
  });

  it.each([
    'The governor questioned the report that the flood in Velden killed 12 people.',
    'The governor has yet to confirm that the flood in Velden killed 12 people.',
    'The governor never said that the flood in Velden killed 12 people.',
    'The governor could neither confirm nor deny that the flood in Velden killed 12 people.',
    'There was no evidence that the flood in Velden killed 12 people.',
  ])('no figure is told: %s', (text) => {
    expect(figures(tellStory(text, MORE))).toEqual(['17 single-report']);
  });

  it.each([
    'The flood in Velden killed no fewer than 12 people.',
    'The flood in Velden killed almost 13 people.',
  ])('still a count: %s', (text) => {
    expect(figures(tellStory(text, COUNT))).toHaveLength(1);
  });
});
