import type { Token } from '../../model/annotation.ts';
import type { Draft } from './draft.ts';
import type { Worded } from './words-context.ts';
import { isWord } from './words-context.ts';

/** Words between two numbers of one list, at most: ", and", "- ,". */
const GAP = 2;

/** What numbers of one list share though only one of them says it: units from behind, directions from before. */
export function carryOver(a: Worded, drafts: readonly Draft[]): readonly Draft[] {
  return carryDirections(a, carryUnits(a, drafts));
}

/** "5, 10 and 20 percent": a bare number in a list is in the unit of the next one. */
function carryUnits(a: Worded, drafts: readonly Draft[]): readonly Draft[] {
  const out: Draft[] = [...drafts];
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const [draft, next] = [out[i], out[i + 1]];
    if (draft === undefined || next === undefined) continue;
    if (isHyphened(a, draft, next)) {
      out[i] = { ...draft, counted: { ...draft.counted, of: next.counted.of } };
    } else if (isListed(a, draft, next)) {
      const { kind, unit, currency } = next.quantity;
      out[i] = { ...draft, quantity: { ...draft.quantity, kind, unit, currency } };
    }
  }
  return out;
}

/** "four-, five- and six-cylinder engines": what the hyphen waits for. */
function isHyphened(a: Worded, draft: Draft, next: Draft): boolean {
  const gap = a.tokens.slice(draft.end, next.first);
  return (
    draft.counted.of === null &&
    next.counted.of !== null &&
    draft.quantity.kind === 'count' &&
    gap[0]?.text === '-' &&
    gap.length <= GAP + 1 &&
    gap.every((token) => token.text === ',' || token.text === '-' || token.pos === 'CCONJ')
  );
}

function isListed(a: Worded, draft: Draft, next: Draft): boolean {
  const { kind, unit, of, sentence, vague } = draft.quantity;
  const bare = unit === null && of === null && (kind === 'count' || kind === 'measure') && !vague;
  if (!bare || next.quantity.unit === null || next.quantity.sentence !== sentence) return false;
  if (next.quantity.kind === 'age' || next.quantity.unit === 'share' || next.first <= draft.numberToken)
    return false;
  const gap = a.tokens.slice(draft.end, next.first);
  return (
    gap.length > 0 &&
    gap.length <= GAP &&
    // "fell 5.39, or 1.2 %" says the same in another unit.
    !(gap[0]?.text === ',' && isWord(gap[1], a.words.or)) &&
    gap.some((token) => token.text === ',' || token.pos === 'CCONJ') &&
    gap.every((token) => token.text === ',' || token.text === '-' || token.pos === 'CCONJ')
  );
}

/** Tokens between a number and the one that shares its verb, at most: "rose 3 %, Ruvenia's main index 2 %". */
const GAPPED = 8;

/** "fell 0.3 %, or 22 points", "gold slid 0.5 percent, silver 1.2 percent": the verb is said once. */
function carryDirections(a: Worded, drafts: readonly Draft[]): readonly Draft[] {
  const directed: Draft[] = [];
  for (const draft of drafts) {
    const before = directed.at(-1);
    const change = before === undefined ? null : carried(a, before, draft);
    directed.push(change === null ? draft : { ...draft, quantity: { ...draft.quantity, change } });
  }
  return directed;
}

function carried(a: Worded, before: Draft, draft: Draft): 'up' | 'down' | null {
  const { change, sentence, kind } = before.quantity;
  if (change !== 'up' && change !== 'down') return null;
  const own = draft.quantity;
  const moves = own.kind === 'percent' || own.kind === 'money' || own.unit === 'point';
  if (own.change !== '=' || own.sentence !== sentence || !moves || own.unit === 'share') return null;
  const gap = a.tokens.slice(before.end, draft.first);
  if (gap.length === 0 || gap.length > GAPPED || gap.some(speaks)) return null;
  const restated = gap.length <= 2 && isWord(gap.at(-1), a.words.or);
  const listed = own.kind === kind && gap.some((token) => token.text === ',' || token.pos === 'CCONJ');
  const last = gap.at(-1);
  return restated || (listed && (last?.pos === 'NOUN' || last?.pos === 'PROPN')) ? change : null;
}

/** A word with which something new is said. */
function speaks(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PRON' || /^[;:.()]$/.test(token.text);
}
