import type { Dossier } from '../model/dossier.ts';
import type { BriefLine } from './brief-line.ts';
import { checkLine } from './check-line.ts';
import { weighClaim } from './claim-weight.ts';
import { conflictLines } from './conflict-lines.ts';
import { sentenceLines } from './sentence-lines.ts';
import { compareText, type StoryView, topicsOfWords } from './story-view.ts';

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

/** What opens the last day's reports is told by few others yet, and is what a reader has to know: the latest state. */
const NEWS_WORTH = 2;

/** Lines with this share of the shorter one's topics in common say the same thing. */
const SAME_SHARE = 0.45;

/** The latest state is told of the same people and things as the first. */
const SAME_NEWS_SHARE = 0.8;

/** Carrying all the same claims counts as this share of topics in common. */
const SHARED_CLAIMS = 0.25;

/** Lines that only set readings side by side: more of them and a brief is a list of quarrels. */
const MOST_CONFLICTS = 3;

/** One reading of a disputed claim, told alone, takes a side; a figure since replaced misleads. The lead may name one
 *  side, for without it nobody would know what happened. */
const CONFLICT_WORTH = { none: 1, 'one-side': 0.6, superseded: 0.2 } as const;
const LEAD_CONFLICT_WORTH = { none: 1, 'one-side': 0.7, superseded: 0.3 } as const;

/** A denial is no news before it is told what is denied. */
const LEAD_DENIAL_WORTH = 0.5;

/** Somebody called by a short name, or a thing by "the", that no chosen line has named reads as if a page were
 *  missing. */
const UNINTRODUCED_WORTH = 0.6;

/** What it is worth that the lead says all that the headline says, in the unit of claim weights. */
const HEADLINE_WORTH = 3;

/** Readings of one report that stand in one sentence that can be printed need no line that sets them side by side. */
function withoutSettled(lines: readonly BriefLine[], conflicts: readonly BriefLine[]): readonly BriefLine[] {
  const settled = new Set(lines.flatMap(({ tells }) => tells));
  return conflicts.filter(
    ({ ranks, evidence }) => isToldByMany(evidence) || !ranks.every((rank) => settled.has(rank)),
  );
}

function isToldByMany(evidence: BriefLine['evidence']): boolean {
  return new Set(evidence.map(({ articleId }) => articleId)).size > 1;
}

/** The brief: the lead first, then the lines that tell most, in the order in which reports tell them. Every line
 *  passed `checkLine`. Greedy: each round takes the line with the highest gain over what is told already. */
export function tellBrief(view: StoryView, title: string): Dossier['brief'] {
  const sentences = sentenceLines(view);
  const lines = [...sentences, ...withoutSettled(sentences, conflictLines(view))].filter(
    ({ text, evidence, ranks }) => checkLine(text, evidence, claimsAt(view, ranks)),
  );
  const weights = view.claims.map(weighClaim);
  const most = Math.min(MOST_LINES, LINES_FOR_ONE + view.independent(view.articleOf.keys()) - 1);
  const lead = leadOf(lines, weights, new Set(topicsOfWords(view, title)));
  if (lead === null) return [];
  const chosen: BriefLine[] = [lead];
  while (chosen.length < most) {
    const conflicts = chosen.filter(({ form }) => form === 'template').length;
    const next = bestOf(
      conflicts < MOST_CONFLICTS ? lines : lines.filter(({ form }) => form === 'sentence'),
      chosen,
      weights,
    );
    if (next === null) break;
    chosen.push(next);
  }
  const rest = chosen.slice(1).sort((a, b) => a.depth - b.depth || compareText(a.text, b.text));
  return [lead, ...rest].map(({ text, evidence, ranks }) => ({
    text,
    claimIds: claimsAt(view, ranks).map(({ id }) => id),
    evidence: [...evidence],
  }));
}

function claimsAt(view: StoryView, ranks: readonly number[]) {
  return ranks.flatMap((rank) => view.claims[rank] ?? []);
}

/** The opening sentence of a report that tells most of the claims and of what the headline says. */
function leadOf(
  lines: readonly BriefLine[],
  weights: readonly number[],
  headline: ReadonlySet<string>,
): BriefLine | null {
  const leads = lines.filter((line) => line.lead);
  return best(leads.length > 0 ? leads : lines.filter((line) => line.form === 'sentence'), (line) => {
    let common = 0;
    for (const topic of line.topics) if (headline.has(topic)) common += 1;
    const told = worthOf(line.ranks, weights) + (HEADLINE_WORTH * common) / Math.max(1, headline.size);
    const full = line.presumes.length === 0 ? 1 : UNINTRODUCED_WORTH;
    const denial = line.evidence[0]?.stance === 'deny' ? LEAD_DENIAL_WORTH : 1;
    const worth = told * full * denial * line.quality * LEAD_CONFLICT_WORTH[line.conflict] * (1 - line.depth);
    return worth - WORD_COST * line.words;
  });
}

/** The line with the highest gain over what is told; null where none gains enough. */
function bestOf(
  lines: readonly BriefLine[],
  chosen: readonly BriefLine[],
  weights: readonly number[],
): BriefLine | null {
  const told = new Set(chosen.flatMap((line) => line.tells));
  const known = knownFrom(chosen);
  return best(lines, (line) => {
    const overlap = Math.max(
      0,
      ...chosen.map((other) => sharedPart(line, other) + SHARED_CLAIMS * sharedRanks(line, other)),
    );
    const untold = line.tells.filter((rank) => !told.has(rank));
    const again =
      line.form === 'template'
        ? untold.length === 0
        : overlap >= (line.latest ? SAME_NEWS_SHARE : SAME_SHARE);
    const fresh = line.form === 'sentence' && !line.latest ? (1 - overlap) ** 2 : 1;
    const gain = again
      ? 0
      : gainOf(line, untold, weights) * fresh * (introduced(line, known) ? 1 : UNINTRODUCED_WORTH);
    return gain < LEAST_GAIN ? Number.NEGATIVE_INFINITY : gain;
  });
}

function gainOf(line: BriefLine, untold: readonly number[], weights: readonly number[]): number {
  const worth = worthOf(untold, weights) * line.quality * CONFLICT_WORTH[line.conflict];
  const news = line.latest ? NEWS_WORTH : 1;
  return worth * news * (1 - TAIL_WORTH * line.depth) - WORD_COST * line.words;
}

/** Whom and what a reader of these lines knows. */
interface Known {
  readonly names: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

function knownFrom(lines: readonly BriefLine[]): Known {
  return {
    names: new Set(lines.flatMap((line) => [...line.names])),
    topics: new Set(lines.flatMap((line) => [...line.topics])),
  };
}

/** Whom it calls by a short name and what it calls "the …", an earlier line has named. */
function introduced(line: BriefLine, { names, topics }: Known): boolean {
  return line.presumes.every((name) => names.has(name)) && line.refers.every((topic) => topics.has(topic));
}

/** Weights of the claims, the lesser ones at a falling rate. */
function worthOf(ranks: readonly number[], weights: readonly number[]): number {
  const worths = ranks.map((rank) => weights[rank] ?? 0).sort((a, b) => b - a);
  return worths.reduce((total, worth, i) => total + worth * FURTHER_CLAIM ** i, 0);
}

/** The line of the highest score above minus infinity; of equals the first by its text. */
function best(lines: readonly BriefLine[], score: (line: BriefLine) => number): BriefLine | null {
  let found: { line: BriefLine; score: number } | null = null;
  for (const line of lines) {
    const own = score(line);
    if (own === Number.NEGATIVE_INFINITY) continue;
    if (
      found === null ||
      own > found.score ||
      (own === found.score && compareText(line.text, found.line.text) < 0)
    )
      found = { line, score: own };
  }
  return found?.line ?? null;
}

function sharedPart(a: BriefLine, b: BriefLine): number {
  let common = 0;
  for (const topic of a.topics) if (b.topics.has(topic)) common += 1;
  return common / Math.max(1, Math.min(a.topics.size, b.topics.size));
}

function sharedRanks(a: BriefLine, b: BriefLine): number {
  const common = a.ranks.filter((rank) => b.ranks.includes(rank)).length;
  return common / Math.max(1, Math.min(a.ranks.length, b.ranks.length));
}
