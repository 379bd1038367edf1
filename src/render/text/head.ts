import { daysLabel, ORIGIN_LABELS, storyOriginsLabel } from '../labels.ts';
import { refsOf } from '../witnesses.ts';
import { cleanLine } from './clean-line.ts';
import type { Sheet } from './sheet.ts';
import { hang, wrap } from './wrap.ts';

/** More origins than this are told by number only. */
const ORIGINS_SHOWN = 12;

/** Title and days, how many reports, how many origins and what was folded into each. */
export function headLines(sheet: Sheet): string[] {
  const { dossier, colors, width } = sheet;
  const counts = storyOriginsLabel(dossier.articles.length, dossier.origins.length);
  const folded = dossier.origins.slice(0, ORIGINS_SHOWN).flatMap((origin) => originLines(origin, sheet));
  const left = dossier.origins.length - ORIGINS_SHOWN;
  return [
    ...wrap(cleanLine(dossier.story.title), width).map((line) => colors.bold(line)),
    colors.dim(cleanLine(daysLabel(dossier.story.from, dossier.story.to))),
    '',
    ...wrap(folded.length > 0 ? `${counts}:` : counts, width).map((line) => colors.bold(line)),
    ...folded,
    ...(left > 0 ? [colors.dim(`  … and ${left} more (use --format json)`)] : []),
  ];
}

function originLines(origin: Sheet['dossier']['origins'][number], sheet: Sheet): string[] {
  const refs = refsOf(origin.articles, sheet.witnesses);
  const words = `${cleanLine(origin.label)} ${refs} (${ORIGIN_LABELS[origin.kind]})`;
  return hang('  · ', words, sheet.width);
}
