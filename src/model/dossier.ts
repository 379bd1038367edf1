import { z } from 'zod';
import { STANCES } from './annotation.ts';
import { noteSchema } from './note.ts';
import { CLAIM_KINDS } from './statement.ts';

export const SCHEMA = 'variorum/dossier@1';

export const AGREEMENTS = ['agreed', 'compatible', 'revised', 'disputed', 'single-report'] as const;

const articleSpanSchema = z.object({
  articleId: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

/** An article's span that bears a reading; `text` is exactly the article's slice. */
export const evidenceSchema = articleSpanSchema.extend({
  text: z.string(),
  /** Sources from the outlet inward; empty where the outlet speaks for itself. */
  chain: z.array(z.string()),
  /** How the innermost source stands to the words: `assert` where the outlet speaks for itself. */
  stance: z.enum(STANCES),
  hedged: z.boolean(),
});

export const readingSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** Number: low/high (null is open). Date: from/to. Null for words. */
  value: z
    .union([
      z.object({
        low: z.number().nullable(),
        high: z.number().nullable(),
        lowOpen: z.boolean(),
        highOpen: z.boolean(),
        approximate: z.boolean(),
        vague: z.boolean(),
        unit: z.string().nullable(),
        /** ISO 4217 code of a sum of money. */
        currency: z.string().nullable(),
      }),
      z.object({ from: z.string(), to: z.string() }),
    ])
    .nullable(),
  /** Earliest publication date among its evidence; null where none is dated. */
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  articles: z.number().int(),
  origins: z.number().int(),
  /** A later reading replaced this one, by the reason in the claim's `why`. */
  superseded: z.boolean(),
  evidence: z.array(evidenceSchema).min(1),
});

/** What later reports tell of a pledge or forecast. */
export const OUTCOMES = ['done', 'broken', 'delayed', 'changed', 'repeated'] as const;

const pledgeSchema = z.object({
  /** Who pledges or expects: the innermost source, else whom the words are about; null where the text names nobody. */
  who: z.string().nullable(),
  what: z.string(),
  /** ISO days by which it is to be; null where no date is told. */
  by: z.object({ from: z.string(), to: z.string() }).nullable(),
  /** Its last day lies before the last report, and no report tells what came of it: still open, by the clock alone. */
  overdue: z.boolean().default(false),
  /** By date of the reports, then by place. */
  outcomes: z.array(z.object({ kind: z.enum(OUTCOMES), claimId: z.string(), evidence: evidenceSchema })),
});

/** A source that says something against its own interest; by its words alone, not by any weighing of it. */
const concessionSchema = z.object({
  source: z.string(),
  /** The word by which it is told: "admitted". */
  cue: z.string(),
  evidence: evidenceSchema,
});

export const claimSchema = z.object({
  id: z.string(),
  kind: z.enum(CLAIM_KINDS),
  about: z.string(),
  agreement: z.enum(AGREEMENTS),
  corroboration: z.object({
    articles: z.number().int(),
    origins: z.number().int(),
    /** What was folded into one origin, in plain words. */
    folds: z.array(z.string()),
  }),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  readings: z.array(readingSchema).min(1),
  /** Remarks such as "could not independently verify" on what this claim says: ids of verification claims. */
  verification: z.array(z.string()),
  /** Claims that this one is related to but not a rival of. */
  relations: z.array(z.object({ kind: z.enum(['part-of', 'includes', 'beside']), claimId: z.string() })),
  /** Where a source tells it against its own interest, and the text shows it. */
  concessions: z.array(concessionSchema).default([]),
  /** Of pledges and forecasts; null for every other kind. */
  pledge: pledgeSchema.nullable().default(null),
  why: z.string(),
});

export const originSchema = z.object({
  id: z.string(),
  kind: z.enum(['copy', 'source', 'own']),
  label: z.string(),
  articles: z.array(z.string()),
  why: z.string(),
});

/** What one article has of the story's claims, and what it leaves out. */
const coverageSchema = z.object({
  articleId: z.string(),
  /** Claims it bears, by their agreement. */
  claims: z.object({
    agreed: z.number().int(),
    compatible: z.number().int(),
    revised: z.number().int(),
    disputed: z.number().int(),
    'single-report': z.number().int(),
  }),
  /** Claims that most other reports have, and that were told before or when it appeared. */
  leavesOut: z.array(z.string()),
});

export const dossierSchema = z.object({
  schema: z.literal(SCHEMA),
  story: z.object({
    id: z.string(),
    title: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  articles: z.array(
    z.object({
      id: z.string(),
      file: z.string().nullable(),
      outlet: z.string().nullable(),
      url: z.string().nullable(),
      title: z.string().nullable(),
      byline: z.string().nullable(),
      publishedAt: z.string().nullable(),
      publishedAtBasis: z.enum(['metadata', 'text', 'inferred', 'unknown']),
      /** When it was fetched or archived; null where it came from a file. */
      seenAt: z.string().nullable().default(null),
      language: z.string(),
      text: z.string(),
      textSha256: z.string(),
      boilerplate: z.array(z.object({ start: z.number(), end: z.number(), reason: z.string() })),
      extra: z.record(z.string(), z.unknown()),
    }),
  ),
  origins: z.array(originSchema),
  reuse: z.array(
    z.object({
      a: articleSpanSchema,
      b: articleSpanSchema,
      words: z.number().int(),
      similarity: z.number(),
      kind: z.enum(['prose', 'quote']),
      direction: z.enum(['a→b', 'b→a', 'undetermined']),
    }),
  ),
  duplicates: z.array(
    z.object({
      a: z.object({ articleId: z.string() }),
      b: z.object({ articleId: z.string() }),
      containment: z.number(),
      relation: z.enum(['copy', 'derived']),
      direction: z.enum(['a→b', 'b→a', 'undetermined']),
      why: z.string(),
    }),
  ),
  sources: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      articles: z.array(z.string()),
      statements: z.number().int(),
      /** Sources through which its words reached the reports. */
      through: z.array(z.string()),
    }),
  ),
  claims: z.array(claimSchema),
  coverage: z.array(coverageSchema).default([]),
  /** Ids that claims of earlier versions of this dossier had, and the claim that has their words now, or null. No id is
   *  given a second time. */
  retired: z.array(z.object({ claimId: z.string(), into: z.string().nullable() })).default([]),
  timeline: z.array(
    z.object({
      date: z.string(),
      precision: z.enum(['day', 'week', 'month', 'year']),
      text: z.string(),
      /** Background of earlier times, or still to come, seen from the story's days. */
      phase: z.enum(['background', 'event', 'ahead']),
      claimIds: z.array(z.string()),
      evidence: z.array(evidenceSchema),
    }),
  ),
  brief: z.array(
    z.object({ text: z.string(), claimIds: z.array(z.string()), evidence: z.array(evidenceSchema).min(1) }),
  ),
  notes: z.array(noteSchema),
});

/** The whole answer about one event; plain JSON. See the contract in `docs/dossier.md`. */
export type Dossier = z.infer<typeof dossierSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Origin = z.infer<typeof originSchema>;
export type Pledge = NonNullable<Claim['pledge']>;
export type Concession = z.infer<typeof concessionSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type Agreement = (typeof AGREEMENTS)[number];
