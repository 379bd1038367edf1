import { z } from 'zod';
import { AGREEMENTS, evidenceSchema } from './dossier.ts';

export const CHANGE_KINDS = [
  'dispute-opened',
  'dispute-settled',
  'figure-revised',
  'reading-added',
  'reading-gone',
  'pledge-told',
  'claim-new',
  'claim-corroborated',
  'claim-gone',
  'article-added',
  'article-changed',
  'article-withdrawn',
] as const;

export const changeSchema = z.object({
  kind: z.enum(CHANGE_KINDS),
  /** The claim in the newer dossier; null where it has none, and for articles. */
  claimId: z.string().nullable(),
  /** The claim in the older dossier; null where it had none, and for articles. */
  oldClaimId: z.string().nullable(),
  articleId: z.string().nullable(),
  /** Heading of the claim, or title of the article. */
  about: z.string(),
  /** What was, and what is: an agreement, a figure, the label of a reading, what came of a pledge; null where there is
   *  nothing to name. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Agreement of the claim in the newer dossier, or in the older one where it is gone; null for articles. */
  agreement: z.enum(AGREEMENTS).nullable(),
  /** The words that make the change; of the older dossier where they are gone. */
  evidence: z.array(evidenceSchema),
});

const sideSchema = z.object({ storyId: z.string(), title: z.string(), articles: z.number().int() });

export const changesSchema = z.object({
  schema: z.literal('variorum/diff@1'),
  old: sideSchema,
  new: sideSchema,
  /** Articles that stand in both; none says that these are hardly two versions of one story. */
  sharedArticles: z.number().int(),
  changes: z.array(changeSchema),
});

/** One thing that two versions of a dossier do not have alike. */
export type Change = z.infer<typeof changeSchema>;
/** What changed from one dossier to another. */
export type Changes = z.infer<typeof changesSchema>;
