import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/stories/read-text.ts';
import { toldEvent } from './told-event.ts';

const told = (text: string): string | null | undefined => toldEvent(readText(text), 0)?.class;

describe('toldEvent', () => {
  it.each([
    ['Police made an arrest in Norwell.', 'arrest'],
    ['The two sides held talks in Norwell.', 'meet'],
    ['Police arrested a man in Norwell.', 'arrest'],
    ['The company made a lamp.', null],
    ['The minister saw the arrest.', null],
  ])('%s: %s', (text, expected) => expect(told(text) ?? null).toBe(expected));
});
