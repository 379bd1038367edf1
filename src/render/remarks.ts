import type { Claim, Coverage, Dossier, Evidence, Pledge } from '../model/dossier.ts';
import { inQuotes, oneLine } from './evidence.ts';
import { counted, dateLabel } from './labels.ts';

/** A line about a claim beside its readings, with the words that bear it. */
export interface Remark {
  readonly words: string;
  /** Null where there is nothing to cite. */
  readonly evidence: Evidence | null;
}

const OUTCOMES: Readonly<Record<Pledge['outcomes'][number]['kind'], string>> = {
  done: 'later told as done',
  broken: 'later told as broken',
  delayed: 'later told as delayed',
  changed: 'changed',
  repeated: 'repeated',
};

const OVERDUE = ': that day has passed, and no report tells what came of it';

/** By when a pledge is to be, what came of it, and which sources tell a claim against their own interest. */
export function remarksOf({ pledge, concessions }: Claim): readonly Remark[] {
  const by = pledge?.by ?? null;
  const sources = new Map(concessions.map((one) => [`${one.source} ${one.cue}`, one]));
  return [
    ...(by === null
      ? []
      : [{ words: `by ${dateLabel(by.to)}${pledge?.overdue === true ? OVERDUE : ''}`, evidence: null }]),
    ...(pledge?.outcomes ?? []).map(({ kind, evidence }) => ({
      words: `${OUTCOMES[kind]}: ${inQuotes(oneLine(evidence.text))}`,
      evidence,
    })),
    ...[...sources].map(([told, { evidence }]) => ({
      words: `against its own interest: ${oneLine(told)} it`,
      evidence,
    })),
  ];
}

/** Of the claims a report leaves out, this many are named. */
const NAMED = 5;

/** What a report has of the claims: `31 claims: 68 % agreed, 13 % disputed or revised, 19 % in this report only`; null
 *  where the dossier does not say. */
export function sharesLabel(coverage: Coverage | undefined): string | null {
  if (coverage === undefined) return null;
  const { agreed, compatible, revised, disputed, 'single-report': alone } = coverage.claims;
  const all = agreed + compatible + revised + disputed + alone;
  if (all === 0) return 'no claims';
  const share = (count: number): string => `${Math.round((100 * count) / all)} %`;
  return `${counted(all, 'claim')}: ${share(agreed + compatible)} agreed, ${share(disputed + revised)} disputed or revised, ${share(alone)} in this report only`;
}

/** What most other reports have and this one leaves out: the first few claims, and how many more. */
export function missedClaims(
  coverage: Coverage | undefined,
  dossier: Dossier,
): { readonly claims: readonly Claim[]; readonly more: number } {
  const ids = coverage?.leavesOut ?? [];
  const claims = ids.slice(0, NAMED).flatMap((id) => dossier.claims.find((claim) => claim.id === id) ?? []);
  return { claims, more: ids.length - claims.length };
}

/** The same in words: `leaves out: people missing (c5); … and 2 more`; null where nothing is left out. */
export function gapsLabel(coverage: Coverage | undefined, dossier: Dossier): string | null {
  const { claims, more } = missedClaims(coverage, dossier);
  if (claims.length === 0) return null;
  const named = claims.map(({ about, id }) => `${oneLine(about)} (${id})`);
  return `leaves out: ${[...named, ...(more > 0 ? [`… and ${more} more`] : [])].join('; ')}`;
}
