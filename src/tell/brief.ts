import type { Dossier } from '../model/dossier.ts';
import type { BriefLine } from './brief-line.ts';
import { checkLine } from './check-line.ts';
import { weighClaim } from './claim-weight.ts';
import { conflictLines } from './conflict-lines.ts';
import { sentenceLines } from './sentence-lines.ts';
import { compareText, type StoryView } from './story-view.ts';

/** A brief is no retelling: so many lines for one report, one more for each further report, up to the most. */
const LINES_FOR_ONE = 3;
const MOST_LINES = 8;

/** Claims told after a sentence's foremost ones count less: a sentence crammed with figures is not a better one. */
const FURTHER_CLAIM = 0.5;

/** Cost of a word, in the unit of claim weights (ln 2 ≈ 0.7 is a plain claim of one origin). */
const WORD_COST = 0.012;

/** A line whose gain is below this says nothing worth its place. */
const LEAST_GAIN = 0.12;

/** What is told at the end of a report counts half: reports put background last. */
const TAIL_WORTH = 0.5;

/** Lines with this share of the shorter one's concepts in common say the same thing. */
const SAME_SHARE = 0.5;

/** A line loses this part of its gain for each wholly shared concept share below that. */
const OVERLAP_COST = 1;

/** The brief: the lead first, then the lines that tell most, in the order in which reports tell them. Every line
 *  passed `checkLine`. Greedy: each round takes the line with the highest gain over what is told already. */
export function tellBrief(view: StoryView): Dossier['brief'] {
  const lines = [...sentenceLines(view), ...conflictLines(view)].filter(({ text, evidence, ranks }) =>
    checkLine(text, evidence, claimsAt(view, ranks)),
  );
  const weights = view.claims.map(weighClaim);
  const most = Math.min(MOST_LINES, LINES_FOR_ONE + view.independent(view.articleOf.keys()) - 1);
  const chosen: BriefLine[] = [];
  while (chosen.length < most) {
    const pool = chosen.length === 0 ? leadsOf(lines) : lines;
    const next = bestOf(pool, chosen, weights);
    if (next === null || (chosen.length > 0 && next.gain < LEAST_GAIN)) break;
    chosen.push(next.line);
  }
  const [lead, ...others] = chosen;
  if (lead === undefined) return [];
  const rest = others.sort((a, b) => a.depth - b.depth || compareText(a.text, b.text));
  return [lead, ...rest].map(({ text, evidence, ranks }) => ({
    text,
    claimIds: claimsAt(view, ranks).map(({ id }) => id),
    evidence: [...evidence],
  }));
}

function claimsAt(view: StoryView, ranks: readonly number[]) {
  return ranks.flatMap((rank) => view.claims[rank] ?? []);
}

function leadsOf(lines: readonly BriefLine[]): readonly BriefLine[] {
  const leads = lines.filter((line) => line.lead);
  return leads.length > 0 ? leads : lines.filter((line) => line.form === 'sentence');
}

function bestOf(lines: readonly BriefLine[], chosen: readonly BriefLine[], weights: readonly number[]): { line: BriefLine; gain: number } | null {
  const told = new Set(chosen.flatMap((line) => line.tells));
  let best: { line: BriefLine; gain: number } | null = null;
  for (const line of lines) {
    const overlap = Math.max(0, ...chosen.map((other) => sharedPart(line, other)));
    if (overlap >= SAME_SHARE && (line.form === 'sentence' || line.tells.every((rank) => told.has(rank)))) continue;
    const gain = gainOf(line, told, weights) * (1 - (line.form === 'sentence' ? overlap * OVERLAP_COST : 0));
    if (best === null || gain > best.gain || (gain === best.gain && compareText(line.text, best.line.text) < 0)) best = { line, gain };
  }
  return best;
}

function gainOf(line: BriefLine, told: ReadonlySet<number>, weights: readonly number[]): number {
  const worths = line.tells.filter((rank) => !told.has(rank)).map((rank) => weights[rank] ?? 0).sort((a, b) => b - a);
  const sum = worths.reduce((total, worth, i) => total + worth * FURTHER_CLAIM ** i, 0);
  return sum * line.quality * (1 - TAIL_WORTH * line.depth) - WORD_COST * line.words;
}

function sharedPart(a: BriefLine, b: BriefLine): number {
  let common = 0;
  for (const concept of a.concepts) if (b.concepts.has(concept)) common += 1;
  return common / Math.max(1, Math.min(a.concepts.size, b.concepts.size));
}
