import type { Dossier } from '../../model/dossier.ts';
import type { Section } from '../sections.ts';
import { arrangeSections, sizeOf } from '../sections.ts';
import { apparatusLines, claimLines } from './claim-lines.ts';
import { headLines } from './head.ts';
import {
  briefLines,
  duplicateLines,
  noteLines,
  passageLines,
  reportLines,
  singleLines,
  singleReportLines,
  sourceLines,
  timelineLines,
} from './list-lines.ts';
import { quoteLines } from './quote-lines.ts';
import type { Sheet } from './sheet.ts';
import { cutList, sheetFor } from './sheet.ts';

/** How many entries of a list a terminal page shows. Disputed and revised claims are never cut. */
const SHOWN = { claims: 15, quotes: 12, timeline: 12, sources: 15, copies: 10, notes: 15 } as const;

/** The dossier for a terminal of `width` columns; `color` adds ANSI colours and nothing else. Ends in a newline. */
export function renderText(
  dossier: Dossier,
  options: { readonly width: number; readonly color: boolean },
): string {
  const sheet = sheetFor(dossier, options);
  const parts = arrangeSections(dossier).flatMap((section) => [
    '',
    ...titleLines(section, sheet),
    ...sectionLines(section, sheet),
  ]);
  const lines = [...headLines(sheet), ...parts].map((line) => line.trimEnd());
  return `${lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trimEnd()}\n`;
}

function titleLines(section: Section, sheet: Sheet): string[] {
  const { colors, width } = sheet;
  const title = section.title.toUpperCase();
  const size = section.kind === 'brief' ? '' : ` ${sizeOf(section)}`;
  const rule = '─'.repeat(Math.max(0, width - title.length - size.length - 1));
  return [`${colors.bold(title)}${size} ${colors.dim(rule)}`, ''];
}

function sectionLines(section: Section, sheet: Sheet): string[] {
  const cut = <T>(items: readonly T[], limit: number, lines: (item: T) => string[]): string[] =>
    cutList(items.map(lines), limit, sheet);
  switch (section.kind) {
    case 'brief':
      return section.sentences.flatMap((sentence) => briefLines(sentence, sheet));
    case 'apparatus':
      return section.claims.flatMap((claim) => apparatusLines(claim, sheet));
    case 'claims':
      return cut(section.claims, SHOWN.claims, (claim) =>
        claim.agreement === 'single-report' ? singleLines(claim, sheet) : [...claimLines(claim, sheet), ''],
      );
    case 'quotes':
      return cut(section.claims, SHOWN.quotes, (claim) => [...quoteLines(claim, sheet), '']);
    case 'single':
      return section.groups.flatMap((group) => [...singleReportLines(group, sheet), '']);
    case 'timeline':
      return section.phases.flatMap((phase) => timelineLines(phase, SHOWN.timeline, sheet));
    case 'sources':
      return cut(section.sources, SHOWN.sources, (source) => sourceLines(source, sheet));
    case 'copies':
      return [
        ...cut(section.duplicates, SHOWN.copies, (pair) => duplicateLines(pair, sheet)),
        ...cut(section.passages, SHOWN.copies, (passage) => passageLines(passage, sheet)),
      ];
    case 'reports':
      return section.reports.flatMap((report) => reportLines(report, sheet));
    case 'notes':
      return cut(section.notes, SHOWN.notes, (note) => noteLines(note, sheet));
  }
}
