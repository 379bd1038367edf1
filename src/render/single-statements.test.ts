import { expect, test } from 'vitest';
import { tellStory } from '../../test/stories/tell-story.ts';
import { articlesOf } from './evidence.ts';
import { singleStatements } from './single-statements.ts';

const { claims } = tellStory(
  'The mayor of Norwell said the hall in Mill Street was opened to 200 guests on Monday. Nine buses came on Tuesday.',
  'A storm hit Norwell.',
);
const alone = claims.filter((claim) => articlesOf(claim).length === 1);
const words = (kinds: readonly string[]): readonly string[] =>
  alone.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

test('every claim stands once', () => {
  const told = singleStatements(alone).flatMap(({ claim, within }) => [claim, ...within]);
  expect(told.map(({ id }) => id).sort()).toEqual(alone.map(({ id }) => id).sort());
});

test('figures and days stand within the statement whose words hold them', () => {
  const within = singleStatements(alone).flatMap((statement) => statement.within.map(({ id }) => id));
  expect(within.length).toBeGreaterThan(0);
  for (const id of within) expect(words(['quantity', 'date'])).toContain(id);
});

test('what is printed with a claim of another section is marked as told', () => {
  const [wide, ...rest] = [...alone].sort((a, b) => lengthOf(b) - lengthOf(a));
  if (wide === undefined) throw new RangeError('the story has no claims');
  const told = singleStatements(rest, [wide]).filter(({ doubles }) => doubles);
  expect(told.length).toBeGreaterThan(0);
  expect(singleStatements(rest).some(({ doubles }) => doubles)).toBe(false);
});

const lengthOf = ({ readings }: (typeof alone)[number]): number =>
  readings.flatMap(({ evidence }) => evidence).reduce((sum, { start, end }) => sum + end - start, 0);

test('the order of the claims does not matter', () => {
  expect(singleStatements([...alone].reverse())).toEqual(singleStatements(alone));
});
