import type { Dossier } from '../../src/model/dossier.ts';
import { collate } from '../../src/pipeline.ts';

/** The dossier of a few short reports, each of its own outlet. */
export function tellStoryDossier(
  reports: readonly { readonly id: string; readonly day: string; readonly text: string }[],
): Dossier {
  return collate(
    reports.map(({ id, day, text }) => ({
      id,
      text,
      outlet: `The ${id} Post`,
      publishedAt: day,
      language: 'en',
    })),
  );
}
