import type { Claim, Dossier } from '../model/dossier.ts';
import { articlesOf } from './evidence.ts';
import { type SingleStatement, singleStatements } from './single-statements.ts';

interface Titled {
  /** Stable name, used for anchors. */
  readonly key: string;
  readonly title: string;
  /** One line that says what the section holds. */
  readonly lead: string;
}

export type TimelineEntry = Dossier['timeline'][number];
export type Phase = TimelineEntry['phase'];

/** One part of the page. `apparatus` sets readings side by side; `claims` lists what is not in conflict. */
export type Section = Titled &
  (
    | { readonly kind: 'brief'; readonly sentences: Dossier['brief'] }
    | { readonly kind: 'apparatus'; readonly claims: readonly Claim[] }
    | { readonly kind: 'claims'; readonly claims: readonly Claim[] }
    | { readonly kind: 'quotes'; readonly claims: readonly Claim[] }
    | { readonly kind: 'single'; readonly groups: readonly SingleReportGroup[] }
    | { readonly kind: 'timeline'; readonly phases: readonly TimelinePhase[] }
    | { readonly kind: 'sources'; readonly sources: Dossier['sources'] }
    | {
        readonly kind: 'copies';
        readonly duplicates: Dossier['duplicates'];
        readonly passages: Dossier['reuse'];
      }
    | { readonly kind: 'reports'; readonly reports: Dossier['articles'] }
    | { readonly kind: 'notes'; readonly notes: Dossier['notes'] }
  );

export interface SingleReportGroup {
  readonly articleId: string;
  readonly statements: readonly SingleStatement[];
}

export interface TimelinePhase {
  readonly phase: Phase;
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
}

const PHASES: readonly (readonly [Phase, string])[] = [
  ['background', 'Before'],
  ['event', 'The event'],
  ['ahead', 'Ahead'],
];

type Shelf = 'disputed' | 'revised' | 'agreed' | 'quotes' | 'pledges' | 'status' | 'single';

/** The one section a claim stands in. Conflict outranks kind; what only one report says stands apart, except
 *  pledges, forecasts and remarks on verification, which readers look for by kind. */
export function shelfOf(claim: Claim): Shelf {
  if (claim.agreement === 'disputed' || claim.agreement === 'revised') return claim.agreement;
  if (claim.kind === 'pledge' || claim.kind === 'forecast' || claim.pledge !== null) return 'pledges';
  if (claim.kind === 'status' || claim.kind === 'verification') return 'status';
  if (claim.agreement === 'single-report') return 'single';
  return claim.kind === 'quote' ? 'quotes' : 'agreed';
}

const HEADINGS = {
  brief: ['Brief', 'Every sentence rests on the words it cites.'],
  disputed: ['Disputed', 'Readings that cannot all be true.'],
  revised: ['Revised', 'A later reading replaced an earlier one.'],
  agreed: ['Agreed', 'Said alike, or in ways that can all be true; most corroborated first.'],
  quotes: ['Quotes', 'Fullest wording first; words that differ from it are marked.'],
  pledges: ['Pledges and forecasts', 'Promised or expected, and what reports tell came of it.'],
  status: ['Status and verification', 'What was confirmed, denied, withheld or could not be checked.'],
  single: ['Single-report statements', 'Said by one report only.'],
  timeline: ['Timeline', 'What came before, the event itself, and what lies ahead.'],
  sources: ['Sources', 'Who is quoted or cited, and through whom.'],
  copies: ['Copies and shared passages', 'The same words in more than one report.'],
  reports: ['Reports', 'The witnesses, in the order of their numbers.'],
  notes: ['Notes', 'What was wrong with the data, said and passed over.'],
} as const;

/** The page's sections in reading order; empty ones are left out. Every claim stands in exactly one. */
export function arrangeSections(dossier: Dossier): Section[] {
  const on = (shelf: Shelf): Claim[] =>
    dossier.claims.filter((claim) => shelfOf(claim) === shelf).sort(mostCorroborated);
  const sections: Section[] = [
    { kind: 'brief', ...headed('brief'), sentences: dossier.brief },
    { kind: 'apparatus', ...headed('disputed'), claims: on('disputed') },
    { kind: 'apparatus', ...headed('revised'), claims: on('revised') },
    { kind: 'claims', ...headed('agreed'), claims: on('agreed') },
    { kind: 'quotes', ...headed('quotes'), claims: on('quotes') },
    { kind: 'claims', ...headed('pledges'), claims: on('pledges') },
    { kind: 'claims', ...headed('status'), claims: on('status') },
    { kind: 'single', ...headed('single'), groups: byReport(on('single'), dossier) },
    { kind: 'timeline', ...headed('timeline'), phases: phasesOf(dossier) },
    { kind: 'sources', ...headed('sources'), sources: dossier.sources },
    {
      kind: 'copies',
      ...headed('copies'),
      duplicates: dossier.duplicates,
      passages: longestPassages(dossier),
    },
    { kind: 'reports', ...headed('reports'), reports: dossier.articles },
    { kind: 'notes', ...headed('notes'), notes: dossier.notes },
  ];
  return sections.filter((section) => sizeOf(section) > 0);
}

function headed(key: keyof typeof HEADINGS): Titled {
  const [title, lead] = HEADINGS[key];
  return { key, title, lead };
}

/** How many things a section lists. */
export function sizeOf(section: Section): number {
  switch (section.kind) {
    case 'brief':
      return section.sentences.length;
    case 'apparatus':
    case 'claims':
    case 'quotes':
      return section.claims.length;
    case 'single':
      return section.groups.reduce((sum, group) => sum + groupSize(group), 0);
    case 'timeline':
      return section.phases.reduce((sum, phase) => sum + phase.entries.length, 0);
    case 'sources':
      return section.sources.length;
    case 'copies':
      return section.duplicates.length + section.passages.length;
    case 'reports':
      return section.reports.length;
    case 'notes':
      return section.notes.length;
  }
}

/** More origins first, then more reports; otherwise the dossier's order stays. */
function mostCorroborated(a: Claim, b: Claim): number {
  return (
    b.corroboration.origins - a.corroboration.origins || b.corroboration.articles - a.corroboration.articles
  );
}

function byReport(claims: readonly Claim[], dossier: Dossier): SingleReportGroup[] {
  const groups = new Map<string, Claim[]>(dossier.articles.map((article) => [article.id, []]));
  for (const claim of claims) {
    const articleId = articlesOf(claim)[0] ?? '';
    const group = groups.get(articleId);
    if (group) group.push(claim);
    else groups.set(articleId, [claim]);
  }
  const single = new Set(claims);
  const others = dossier.claims.filter((claim) => !single.has(claim));
  return [...groups]
    .filter(([, held]) => held.length > 0)
    .map(([articleId, held]) => ({ articleId, statements: singleStatements(held, others) }));
}

/** How many claims a report has alone. */
export const groupSize = ({ statements }: SingleReportGroup): number =>
  statements.reduce((sum, { within }) => sum + 1 + within.length, 0);

function phasesOf(dossier: Dossier): TimelinePhase[] {
  return PHASES.map(([phase, title]) => ({
    phase,
    title,
    entries: dossier.timeline.filter((entry) => entry.phase === phase),
  })).filter((group) => group.entries.length > 0);
}

function longestPassages(dossier: Dossier): Dossier['reuse'] {
  return [...dossier.reuse].sort((a, b) => b.words - a.words);
}
