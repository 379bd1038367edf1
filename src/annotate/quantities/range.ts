import { type Amount, readSingle } from './amount.ts';
import { standsAlone } from './piece-tests.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

/** Reads an amount, range included, that begins at piece `i`; null where none does. */
export function readAmount(scan: Scan, i: number): Amount | null {
  const single = readSingle(scan, i);
  return single === null ? null : (readRange(scan, single) ?? single);
}

interface Joint {
  readonly end: number;
  readonly word: 'dash' | 'to' | 'toward' | 'or' | 'and';
}

/** What joins two ends of a range, from piece `i`. */
function readJoint(scan: Scan, i: number): Joint | null {
  const piece = scan.pieces[i];
  const next = scan.pieces[i + 1];
  if (piece === undefined || next === undefined) return null;
  if (/^[-–—‑−]$/.test(piece.text)) {
    if (piece.glued && scan.words.to.has(next.lower))
      return { end: next.glued && /^[-–]$/.test(scan.pieces[i + 2]?.text ?? '') ? i + 3 : i + 2, word: 'to' };
    // Glued on both sides or on none: "2-3", "2 - 3", but not "2 -3".
    return piece.glued === next.glued ? { end: i + 1, word: 'dash' } : null;
  }
  if (scan.words.to.has(piece.lower) && next.glued && /^[-–]$/.test(next.text))
    return { end: i + 2, word: 'to' };
  const { to, or, and, up, down } = scan.words;
  // "from 5 % up to 7 %", "from 9 km down to 5 km".
  if ((up.has(piece.lower) || down.has(piece.lower)) && to.has(next.lower))
    return { end: i + 2, word: 'toward' };
  const word = to.has(piece.lower) ? 'to' : or.has(piece.lower) ? 'or' : and.has(piece.lower) ? 'and' : null;
  return word === null ? null : { end: i + 1, word };
}

/** What stands before the lower end. */
interface Lead {
  readonly from: boolean;
  readonly between: boolean;
  /** "of" right before: "plates of 9 mm to 7 mm". */
  readonly of: boolean;
  /** A verb of change right before: "rose 5 to 7". */
  readonly changes: boolean;
  /** A verb of change in reach: "rose in May from 5 to 7". */
  readonly moves: boolean;
  /** "raised the offer from $10 to $12": one figure in the place of another. */
  readonly replaces: boolean;
}

/** Words looked at before the lower end for "between", "from" and verbs of change. */
const LOOK_BACK = 6;

function leadOf(scan: Scan, first: number): Lead {
  const all = scan.pieces.slice(Math.max(0, first - LOOK_BACK), first).map((piece) => piece.lower);
  // "up to" bounds, it does not rise.
  const words = all.filter((word, i) => !(scan.words.up.has(word) && scan.words.to.has(all[i + 1] ?? '')));
  const isChange = (word: string): boolean =>
    scan.words.riseWords.has(word) || scan.words.fallWords.has(word);
  return {
    from: words.some((word) => scan.words.from.has(word)),
    between: words.slice(-4).some((word) => scan.words.between.has(word)),
    of: scan.words.of.has(words.at(-1) ?? ''),
    changes: words.slice(-3).some(isChange),
    moves: words.some(isChange),
    replaces:
      scan.words.from.has(words.at(-1) ?? '') && words.some((word) => scan.words.replacingWords.has(word)),
  };
}

function readRange(scan: Scan, low: Amount): Amount | null {
  if (typeof low.value !== 'number') return null;
  const joint = readJoint(scan, low.end);
  if (joint === null) return null;
  const upper = readSingle(scan, joint.word === 'dash' ? joint.end : pastModifiers(scan, joint.end));
  const high = upper === null || joint.word === 'dash' ? upper : farEnd(scan, upper);
  if (high === null || typeof high.value !== 'number') return null;
  const lead = leadOf(scan, low.first);
  const carried = joint.word === 'dash' ? carryThousand(scan, low, high) : carryScale(low, high);
  if (carried === null || carried === high.value || !joins(joint.word, lead, low, high, carried)) return null;
  const alone = joint.word === 'and' || (lead.from && standsAlone(scan.words, scan.pieces[high.end]));
  if (!unitsAgree(low, high, alone)) return null;
  const unit =
    low.unit !== null && high.unit !== null && low.unit.length > high.unit.length
      ? low.unit
      : (high.unit ?? low.unit);
  return {
    ...high,
    first: low.first,
    numberFirst: low.numberFirst,
    value: { low: Math.min(carried, high.value), high: Math.max(carried, high.value) },
    group: high.group ?? low.group,
    unit,
    currency: high.currency ?? low.currency,
    isRange: true,
  };
}

/** The upper end may be given as two itself: "from 24 to 33-35 billion" ends at 35 billion. */
function farEnd(scan: Scan, upper: Amount): Amount {
  const joint = typeof upper.value === 'number' ? readJoint(scan, upper.end) : null;
  const far = joint?.word === 'dash' ? readSingle(scan, joint.end) : null;
  return far !== null &&
    typeof far.value === 'number' &&
    typeof upper.value === 'number' &&
    upper.unit === null &&
    far.value > upper.value
    ? far
    : upper;
}

/** "between 20 and about 30", "from up to 250 to more than 280": past a modifier of the upper end. */
function pastModifiers(scan: Scan, i: number): number {
  const pair = `${scan.pieces[i]?.lower ?? ''} ${scan.pieces[i + 1]?.lower ?? ''}`;
  if (scan.words.upperModifiers.has(`${pair} ${scan.pieces[i + 2]?.lower ?? ''}`)) return i + 3;
  if (scan.words.upperModifiers.has(pair)) return i + 2;
  return isWord(scan.pieces[i], scan.words.looseWords) ? i + 1 : i;
}

const THOUSAND = 1000;

/** The lower end's value, with the upper end's scale where it has none of its own: "3 to 5 billion". */
function carryScale(low: Amount, high: Amount): number | null {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return null;
  if (low.scale !== null || high.scale === null || high.scale < THOUSAND) return low.value;
  return low.value * high.scale < high.value && low.value < THOUSAND
    ? Number((low.value * high.scale).toPrecision(15))
    : low.value;
}

/** "10-15,000" stands for 10,000 to 15,000: the lower end takes round thousands from the upper one. */
function carryThousand(scan: Scan, low: Amount, high: Amount): number | null {
  const [from, to] = [
    scan.pieces[low.numberEnd - 1]?.text ?? '',
    scan.pieces[high.numberEnd - 1]?.text ?? '',
  ];
  const short = /^\d{1,3}$/.test(from) && /^\d{1,3},000$/.test(to);
  const carried = Number(low.value) * THOUSAND;
  return short && low.unit === null && carried < Number(high.value) ? carried : carryScale(low, high);
}

/** "3 to 5" spans; "2 or 300" does not: above this ratio two numbers are an alternative, not a range. */
const OR_RATIO = 2.5;

/** Without "from", decimals further apart than this are two figures: "slid 1.74 to 123.5". */
const TO_RATIO = 20;

/** By how much a thing grows is given within such a ratio; beyond it the second number is the level reached. */
const GROWTH_RATIO = 4;

function joins(word: Joint['word'], lead: Lead, low: Amount, high: Amount, carried: number): boolean {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return false;
  // Below zero "-5 to -10" rises.
  const rises = high.value < 0 && carried < 0 ? carried > high.value : carried < high.value;
  switch (word) {
    case 'and':
      return rises && lead.between;
    case 'or':
      return (
        rises &&
        low.value > 0 &&
        high.value / low.value <= OR_RATIO &&
        Number.isInteger(low.value) &&
        high.form !== 'share'
      );
    case 'toward':
      return (
        lead.from &&
        low.form !== 'share' &&
        (high.unit ?? low.unit) !== null &&
        !(lead.replaces && isFigure(low, high))
      );
    case 'to':
      return (
        low.form !== 'share' &&
        !(lead.replaces && isFigure(low, high)) &&
        (lead.from ? runs(rises, lead, low, high) : spans(rises, lead, low, high))
      );
    case 'dash':
      return rises && low.form === 'digits' && high.form === 'digits';
  }
}

/** A count or a sum: the figures that reports set against each other. */
function isFigure(low: Amount, high: Amount): boolean {
  const group = high.group ?? low.group;
  return group === null || group === 'money';
}

/** "rose from 5 % to 7 %", "fell from 7 to 5 %" run over what lies between. "The toll rose from 12 to 15" puts one count
 *  in the place of another, and both stay figures of their own. */
function runs(rises: boolean, lead: Lead, low: Amount, high: Amount): boolean {
  const measured = low.unit !== null || high.unit !== null || !isWhole(low) || !isWhole(high);
  return measured || (rises && !lead.moves);
}

/** "5 to 7 people", "grew 3 to 4 %", but not "rose 5 to 7" nor "rose 2 % to 105 points". */
function spans(rises: boolean, lead: Lead, low: Amount, high: Amount): boolean {
  if (!rises) return lead.of && low.group === 'measure' && low.unit === high.unit;
  const [a, b] = [Number(low.value), Number(high.value)];
  if (lead.changes)
    return low.unit === null && high.unit !== null && high.group !== 'money' && b / a <= GROWTH_RATIO;
  return isWhole(low) || a <= 0 || b / a <= TO_RATIO;
}

const isWhole = (amount: Amount): boolean => Number.isInteger(amount.value);

/** May the two units stand in one range? `alone` lets the upper end go without. */
function unitsAgree(low: Amount, high: Amount, alone: boolean): boolean {
  if (low.unit === null || low.unit === high.unit) return true;
  if (high.unit === null) return low.group === 'money' || alone;
  return high.unit.startsWith(`${low.unit} per `) || low.unit.startsWith(`${high.unit} per `);
}
