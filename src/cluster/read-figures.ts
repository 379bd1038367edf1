import type { Quantity, With } from '../model/annotation.ts';
import type { Digest } from '../model/digest.ts';
import { mixHash } from '../text/mix-hash.ts';
import { hashWord } from '../text/word-sequence.ts';
import { ascending } from './weigh-words.ts';

/** The oldest age that is one; above stand years and misread figures. */
const OLDEST = 110;

/** Figures up to a dozen any two reports may share. */
const SMALL = 12;

/** From here on two digits that are not zero make a figure worth comparing ("2.6 million"); below, tens are round. */
const LARGE = 1000;

const ONE_DIGIT = /^[1-9]0*$/;

/** Kinds whose number tells one event from another; ordinals do not, ages are read by themselves. */
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

interface Stated {
  readonly value: number;
  readonly quantity: Quantity;
}

function statedIn(quantities: readonly Quantity[]): readonly Stated[] {
  return quantities.flatMap((quantity) =>
    typeof quantity.value === 'number' ? [{ value: quantity.value, quantity }] : [],
  );
}

function isTelling(value: number): boolean {
  if (!Number.isInteger(value)) return true;
  return value < LARGE ? value > SMALL && value % 10 !== 0 : !ONE_DIGIT.test(String(value));
}

/** Figures are compared to the hundredth; the rest of so large a number is cut off alike on both sides. */
const asWhole = (value: number): number => Math.round(value * 100) | 0;

/** Ages, figures and tolls of a report. Ranges and vague numbers are left out: they match too much. */
export function readFigures({ quantities }: With<'quantities'>): Pick<Digest, 'ages' | 'figures' | 'tolls'> {
  const stated = statedIn(quantities);
  return {
    ages: ascending(
      stated
        .filter(({ value, quantity }) => quantity.kind === 'age' && value > 0 && value < OLDEST)
        .map(({ value }) => Math.round(value)),
    ),
    figures: ascending(
      stated
        .filter(({ value, quantity }) => FIGURE_KINDS.has(quantity.kind) && isTelling(value))
        .map(({ value }) => asWhole(value)),
    ),
    tolls: ascending(
      stated
        .filter(({ quantity }) => quantity.kind === 'count' && TOLL_EVENTS.has(quantity.event ?? ''))
        .map(({ value, quantity }) => mixHash(hashWord(quantity.event ?? '') ^ Math.round(value))),
    ),
  };
}
