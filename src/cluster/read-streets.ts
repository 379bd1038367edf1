import type { Token, With } from '../model/annotation.ts';
import type { Digest } from '../model/digest.ts';
import { hashWord } from '../text/word-sequence.ts';
import { BLOCK, NO_STREETS, STREET_ENDINGS } from './en/street-words.ts';
import { ascending } from './weigh-words.ts';

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const BLOCK_NUMBER = /^\d{2,5}$/;

/** Streets by the word before "Street", blocks by their number: "the 1500 block of Fig Street". */
export function readStreets({ tokens }: With<'tokens'>): Pick<Digest, 'streets' | 'blocks'> {
  const streets: number[] = [];
  const blocks: number[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (before === undefined || before.sentence !== token.sentence) continue;
    if (isStreet(before, token)) streets.push(hashWord(before.text));
    const number = before.text === '-' ? tokens[i - 2] : before;
    if (token.lower === BLOCK && number !== undefined && BLOCK_NUMBER.test(number.text)) {
      blocks.push(Number(number.text));
    }
  }
  return { streets: ascending(streets), blocks: ascending(blocks) };
}

function isStreet(name: Token, ending: Token): boolean {
  return (
    STREET_ENDINGS.has(ending.lower) &&
    CAPITAL.test(ending.text) &&
    CAPITAL.test(name.text) &&
    !NO_STREETS.has(name.lower)
  );
}
