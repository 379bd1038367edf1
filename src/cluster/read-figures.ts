import type { Quantity, Token, With } from '../model/annotation.ts';
import type { Digest } from '../model/digest.ts';
import { mixHash } from '../text/mix-hash.ts';
import { hashWord } from '../text/word-sequence.ts';
import { BLOCK, NO_STREETS, STREET_ENDINGS } from './en/street-words.ts';
import { ascending } from './weigh-words.ts';

/** The oldest age that is one; above stand years and misread figures. */
const OLDEST = 110;

/** Up to a dozen any two reports may share, and tens and hundreds too. */
const SMALL_FIGURE = 12;
const ROUND = 10;

/** Kinds whose number tells one event from another; ordinals and ages do not, or are read by themselves. */
const FIGURE_KINDS: ReadonlySet<Quantity['kind']> = new Set([
  'count',
  'money',
  'measure',
  'identifier',
  'duration',
  'score',
  'percent',
]);

/** What happens to people and is counted in reports of crimes and disasters. */
const TOLL_EVENTS: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'wound',
  'injure',
  'casualty',
  'miss',
  'arrest',
  'charge',
]);

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const BLOCK_NUMBER = /^\d{2,5}$/;

interface Stated {
  readonly value: number;
  readonly quantity: Quantity;
}

function statedIn(quantities: readonly Quantity[]): readonly Stated[] {
  return quantities.flatMap((quantity) =>
    typeof quantity.value === 'number' ? [{ value: quantity.value, quantity }] : [],
  );
}

const hashToll = ({ value, quantity }: Stated): number =>
  mixHash(hashWord(quantity.event ?? '') ^ Math.round(value));

/** Ages, figures and tolls of a report. */
export function readFigures({ quantities }: With<'quantities'>): Pick<Digest, 'ages' | 'figures' | 'tolls'> {
  const stated = statedIn(quantities);
  const figures = stated
    .filter(({ quantity }) => FIGURE_KINDS.has(quantity.kind))
    .map(({ value }) => value)
    .filter(
      (value) =>
        !Number.isInteger(value) || (value > SMALL_FIGURE && value % ROUND !== 0) || (value >= 1000 && !/^[1-9]0*$/.test(String(value))),
    )
    .map((value) => Math.round(value * 100) | 0);
  return {
    ages: ascending(
      stated
        .filter(({ value, quantity }) => quantity.kind === 'age' && value > 0 && value < OLDEST)
        .map(({ value }) => Math.round(value)),
    ),
    figures: ascending(figures),
    tolls: ascending(
      stated
        .filter(({ quantity }) => quantity.kind === 'count' && TOLL_EVENTS.has(quantity.event ?? ''))
        .map(hashToll),
    ),
  };
}

function isStreetName({ text, lower }: Token): boolean {
  return CAPITAL.test(text) && !NO_STREETS.has(lower);
}

/** Streets by the word before "Street", blocks by their number: "the 1500 block of Fig Street". */
export function readStreets({ tokens }: With<'tokens'>): Pick<Digest, 'streets' | 'blocks'> {
  const streets: number[] = [];
  const blocks: number[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (before === undefined || before.sentence !== token.sentence) continue;
    if (STREET_ENDINGS.has(token.lower) && CAPITAL.test(token.text) && isStreetName(before)) {
      streets.push(hashWord(before.text));
    } else if (token.lower === BLOCK) {
      const number = before.text === '-' ? tokens[i - 2] : before;
      if (number !== undefined && BLOCK_NUMBER.test(number.text)) blocks.push(Number(number.text));
    }
  }
  return { streets: ascending(streets), blocks: ascending(blocks) };
}
