import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../test/stories/tell-story.ts';
import { reader } from './reader.ts';
import { subjectOf } from './subjects.ts';

/** Whom the last clause of the text is about. */
function lastSubject(text: string): string | null {
  const [article] = tellStory(text).story;
  if (article === undefined) throw new Error('no article');
  return subjectOf(reader(article), article.clauses.length - 1);
}

describe('subjectOf', () => {
  it.each([
    ['the last subject', 'Adam Vask runs the mill. He was fired in May.'],
    ['through a row of sentences', 'Adam Vask runs the mill. He rose early. He had sons. He was fired.'],
    ['named behind a comma', 'The owner of the mill, 52-year-old Adam Vask, was arrested.'],
    ['a verb that goes on', 'Adam Vask dropped the gun, surrendered and was arrested.'],
    ['whom others arrested', 'Police arrested Adam Vask on Monday. He had hidden in a barn.'],
    ['whose face it was', 'Witnesses called the face of Adam Vask calm as he walked. He was arrested.'],
  ])('is a person by name: %s', (_, text) => {
    expect(lastSubject(text)).toBe('Adam Vask');
  });

  it.each([
    ['who spoke of somebody else', 'Adam Vask said the mill was safe. He resigned in May.'],
    ['two people', 'Police arrested Adam Vask and freed Otto Brandt. He had hidden in a barn.'],
    ['whose words are told, for the chain says it', 'Adam Vask said the mill was safe. He promised a wage.'],
    ['somebody without a name', 'A nurse found Adam Vask in the yard. He was taken to hospital.'],
    ["somebody's brother", "Police arrested Adam Vask's brother. He had hidden in a barn."],
  ])('is nobody for certain: %s', (_, text) => {
    expect(lastSubject(text)).toBeNull();
  });
});
