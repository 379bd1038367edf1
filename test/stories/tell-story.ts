import { align } from '../../src/align/index.ts';
import { ENGLISH } from '../../src/annotate/en/index.ts';
import { annotate } from '../../src/annotate/index.ts';
import { clean } from '../../src/clean/index.ts';
import type { Compared } from '../../src/compare/compared.ts';
import { compare } from '../../src/compare/index.ts';
import type { Annotated } from '../../src/model/annotation.ts';
import type { Agreement, Claim, Evidence, Origin } from '../../src/model/dossier.ts';
import { rawArticle } from '../../src/model/raw-article.ts';
import type { ClaimKind } from '../../src/model/statement.ts';
import { findReuse } from '../../src/reuse/index.ts';

/** One short report. Without an id it is called `r1`, `r2`, …; without a day, all are of one day; without an outlet,
 *  each is of one of its own. */
export interface Report {
  readonly id?: string;
  readonly publishedAt?: string;
  readonly outlet?: string;
  readonly text: string;
}

/** The day of every report that names none. */
export const STORY_DAY = '2025-03-14';

/** A few reports as the real stages read them: clean, annotate, reuse, align, compare. */
export interface Story {
  readonly story: readonly Annotated[];
  readonly compared: readonly Compared[];
  readonly claims: readonly Claim[];
  readonly origins: readonly Origin[];
}

/** Tells a story from short texts: bare strings, or reports with a day or an id of their own. */
export function tellStory(...reports: readonly (string | Report)[]): Story {
  const articles = reports.map((one, i) => {
    const report: Report = typeof one === 'string' ? { text: one } : one;
    const id = report.id ?? `r${i + 1}`;
    return clean(
      rawArticle({
        id,
        text: report.text,
        outlet: report.outlet ?? `The ${id} Post`,
        publishedAt: report.publishedAt ?? STORY_DAY,
        language: 'en',
      }),
    ).article;
  });
  articles.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const story = annotate(articles, { languages: [ENGLISH], referenceDate: null });
  const reuse = findReuse(story);
  const { claims: compared, origins } = compare({ story, aligned: align(story, reuse.duplicates), reuse });
  return { story, compared, claims: compared.map((one) => one.claim), origins };
}

export function evidenceOf(claim: Claim): readonly Evidence[] {
  return claim.readings.flatMap((reading) => reading.evidence);
}

export function claimsOfKind(told: Story, ...kinds: readonly ClaimKind[]): readonly Claim[] {
  return told.claims.filter((claim) => kinds.includes(claim.kind));
}

/** What a claim is called by: words of its evidence, or of a reading's label; with several, each must be found. */
export type Words = string | readonly string[];

/** Claims in which every given piece of words stands in some evidence or label. */
export function claimsWith(told: Story, words: Words, ...kinds: readonly ClaimKind[]): readonly Claim[] {
  const pieces = typeof words === 'string' ? [words] : words;
  return told.claims.filter((claim) => {
    if (kinds.length > 0 && !kinds.includes(claim.kind)) return false;
    const said = [...evidenceOf(claim).map((one) => one.text), ...claim.readings.map((one) => one.label)];
    return pieces.every((piece) => said.some((text) => text.includes(piece)));
  });
}

/** Every claim of figures as `17 23 disputed`: the numbers stated, ascending, and the agreement. Sorted. */
export function figures(told: Story): readonly string[] {
  return claimsOfKind(told, 'quantity')
    .map((claim) => `${statedIn(told, claim).join(' ')} ${claim.agreement}`)
    .sort();
}

/** Every number stated in a claim, ascending. */
export function statedIn(told: Story, claim: Claim): readonly number[] {
  const statements = told.compared.find((one) => one.claim.id === claim.id)?.aligned.statements ?? [];
  const stated = statements.flatMap((s) => (s.value?.kind === 'number' ? [s.value.stated] : []));
  return [...new Set(stated)].sort((a, b) => a - b);
}

/** The agreement of the claim that states all these numbers; null where none states them all. */
export function agreementOn(told: Story, ...numbers: readonly number[]): Agreement | null {
  return claimOn(told, ...numbers)?.agreement ?? null;
}

/** The claim that states all these numbers; null where none does. */
export function claimOn(told: Story, ...numbers: readonly number[]): Claim | null {
  return (
    claimsOfKind(told, 'quantity').find((claim) => numbers.every((n) => statedIn(told, claim).includes(n))) ??
    null
  );
}

/** Do two numbers stand in one claim? */
export function together(told: Story, a: number, b: number): boolean {
  return claimOn(told, a, b) !== null;
}

export function labelsOf(claim: Claim | null): readonly string[] {
  return claim === null ? [] : claim.readings.map((reading) => reading.label).sort();
}

/** Claims that the reports cannot all be right about. */
export function disputes(told: Story): readonly Claim[] {
  return told.claims.filter((claim) => claim.agreement === 'disputed');
}

/** Everything said of a claim but its place in the order, for comparing two tellings. */
export function bare(claim: Claim): object {
  const { kind, about, agreement, corroboration, low, best, high, why } = claim;
  return {
    kind,
    about,
    agreement,
    corroboration,
    low,
    best,
    high,
    why,
    readings: claim.readings.map(({ id: _id, ...rest }) => rest),
  };
}
