import { z } from 'zod';
import { AGREEMENTS } from '../../src/model/dossier.ts';
import { CLAIM_KINDS } from '../../src/model/statement.ts';

/** Literal words in the article that came from `file`. */
const anchorSchema = z.object({ file: z.string(), text: z.string().min(1) });

const goldClaimSchema = z.object({
  id: z.string(),
  about: z.string(),
  kind: z.enum(CLAIM_KINDS),
  verdict: z.enum(AGREEMENTS),
  /** Agreements that are right too. */
  alsoAccept: z.array(z.enum(AGREEMENTS)).default([]),
  /** Need not be found. */
  minor: z.boolean().default(false),
  /** The most independent lines of information there are behind it. */
  maxOrigins: z.number().int().positive().optional(),
  readings: z.array(z.object({ label: z.string(), anchors: z.array(anchorSchema).min(1) })).min(1),
});

/** What a careful reader finds in one event's reports, as `expected/gold.json` holds it. */
export const goldSchema = z.object({
  schema: z.literal('variorum/gold@1'),
  files: z.array(z.string()).min(1),
  /** The reports that say when they were published; the others are undated. */
  publishedAt: z.record(z.string(), z.string()),
  inferredDate: z.string().nullable(),
  claims: z.array(goldClaimSchema),
  attributions: z.array(
    z.object({ claim: z.string(), file: z.string(), source: z.string(), text: z.string().optional() }),
  ),
  relays: z.array(anchorSchema.extend({ chain: z.array(z.string()).min(1) })),
  /** `mayBeAbsent`: a page's furniture, which extraction may leave out of the text altogether. */
  noise: z.array(anchorSchema.extend({ reason: z.string(), mayBeAbsent: z.boolean().default(false) })),
  reuse: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      judgement: z.enum(['copy', 'shared-source', 'quotes-only', 'none']),
    }),
  ),
  aliases: z.array(z.array(z.string()).min(1)),
  /** Two places that speak of different things and may not be set against each other. */
  traps: z.array(z.object({ a: anchorSchema, b: anchorSchema, reason: z.string() })),
  timeline: z.array(z.object({ date: z.string(), text: z.string(), anchors: z.array(anchorSchema) })),
  /** Claims on which an alarm is no false one, though their verdict is another. */
  mayBeDisputed: z.array(z.string()),
});

export type Gold = z.infer<typeof goldSchema>;
export type Anchor = z.infer<typeof anchorSchema>;

/** What an event's dossier must reach, as `expected/floors.json` holds it. Raised, never lowered. */
export const floorsSchema = z.object({
  /** Least values, 0–1, by metric. */
  atLeast: z.record(z.string(), z.number()),
  /** Greatest counts of faults, by metric. */
  atMost: z.record(z.string(), z.number().int().nonnegative()),
});

export type Floors = z.infer<typeof floorsSchema>;
