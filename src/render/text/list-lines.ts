import type { Claim, Dossier } from '../../model/dossier.ts';
import { articlesOf, groupEvidence, inQuotes, saidBy, wordsTellAbout } from '../evidence.ts';
import { counted, directionLabel, publishedLabel, timelineLabel } from '../labels.ts';
import { passageWords } from '../passages.ts';
import { placeLabel } from '../place.ts';
import { gapsLabel, sharesLabel } from '../remarks.ts';
import type { SingleReportGroup, TimelinePhase } from '../sections.ts';
import { refsOf } from '../witnesses.ts';
import { remarkLines } from './claim-lines.ts';
import { cleanLine, clip } from './clean-line.ts';
import type { Sheet } from './sheet.ts';
import { cutList } from './sheet.ts';
import { displayWidth } from './width.ts';
import { hang, NO_BREAK, wrap } from './wrap.ts';

/** Words shown of a statement that only one report makes, of a shared passage, and of a timeline entry. */
const SHORT_WORDS = 220;
const SINGLE_SHOWN = 8;
/** As wide as `week of 18 September 2025`. */
const DATE_COLUMN = 25;

/** Brief sentences with the reports that carry their words. */
export function briefLines(sentence: Dossier['brief'][number], sheet: Sheet): string[] {
  const refs = refsOf(
    sentence.evidence.map((item) => item.articleId),
    sheet.witnesses,
  );
  return hang('  ', `${cleanLine(sentence.text)}${NO_BREAK}${refs}`, sheet.width);
}

/** A statement of one report where it stands among others of its kind, with its reference. */
export function singleLines(claim: Claim, sheet: Sheet): string[] {
  return [
    ...statementLines('  · ', claim, ` ${refsOf(articlesOf(claim), sheet.witnesses)}`, sheet),
    ...remarkLines(claim, '      ', sheet),
  ];
}

function statementLines(mark: string, claim: Claim, refs: string, sheet: Sheet): string[] {
  const words = claim.readings
    .flatMap((reading) => groupEvidence(reading.evidence))
    .map((group) => {
      const said = cleanLine(saidBy(group.evidence[0]));
      return `${said === '' ? '' : `${said}: `}${inQuotes(clip(cleanLine(group.words), SHORT_WORDS))}`;
    });
  if (wordsTellAbout(claim)) return hang(mark, `${words.join('; ')}${refs}`, sheet.width);
  return hang(mark, `${cleanLine(claim.about)}${refs}: ${words.join('; ')}`, sheet.width);
}

/** A report's own statements, one compact entry each; what stands in the words of another line is not told again. */
export function singleReportLines(group: SingleReportGroup, sheet: Sheet): string[] {
  const witness = sheet.witnesses.of(group.articleId);
  const entries = group.statements
    .filter(({ doubles }) => !doubles)
    .map(({ claim }) => [
      ...statementLines('    · ', claim, '', sheet),
      ...remarkLines(claim, '        ', sheet),
    ]);
  if (entries.length === 0) return [];
  return [
    sheet.colors.bold(`  ${witness.ref} ${cleanLine(witness.label)}`),
    ...cutList(entries, SINGLE_SHOWN, sheet),
  ];
}

/** One phase of the timeline: date, what happened, who has it, and the words where they say more. */
export function timelineLines(phase: TimelinePhase, limit: number, sheet: Sheet): string[] {
  const dates = phase.entries.map((entry) => cleanLine(timelineLabel(entry.date, entry.precision)));
  const column = Math.min(DATE_COLUMN, Math.max(...dates.map(displayWidth)));
  const entries = phase.entries.map((entry, index) => {
    const date = dates[index] ?? '';
    const refs = refsOf(
      entry.evidence.map((item) => item.articleId),
      sheet.witnesses,
    );
    const words = groupEvidence(entry.evidence)[0]?.words ?? '';
    const told = cleanLine(entry.text);
    const cited =
      words === '' || cleanLine(words).includes(told) || told.includes(cleanLine(words))
        ? ''
        : ` — ${inQuotes(clip(cleanLine(words), SHORT_WORDS))}`;
    const gap = ' '.repeat(Math.max(0, column - displayWidth(date)) + 2);
    return hang(`    ${date}${gap}`, `${told} ${refs}${cited}`, sheet.width, ' '.repeat(column + 6));
  });
  return [sheet.colors.bold(`  ${phase.title}`), ...cutList(entries, limit, sheet)];
}

/** A source: name, other names, through whom, where and how often. */
export function sourceLines(source: Dossier['sources'][number], sheet: Sheet): string[] {
  const through =
    source.through.length === 0 ? '' : `, through ${source.through.map(cleanLine).join(' and ')}`;
  const aliases = source.aliases.length === 0 ? '' : ` (also ${source.aliases.map(cleanLine).join(', ')})`;
  const refs = refsOf(source.articles, sheet.witnesses);
  const counts = counted(source.statements, 'statement');
  return hang('  · ', `${cleanLine(source.name)}${aliases}${through}: ${counts} ${refs}`, sheet.width);
}

/** A pair of reports of which one is (nearly) the other's text. */
export function duplicateLines(pair: Dossier['duplicates'][number], sheet: Sheet): string[] {
  const way = directionLabel(
    nameOf(pair.a.articleId, sheet),
    nameOf(pair.b.articleId, sheet),
    pair.direction,
  );
  const share = `${Math.round(pair.containment * 100)} % shared`;
  return hang('  · ', `${pair.relation}: ${way} (${share}; ${cleanLine(pair.why)})`, sheet.width);
}

/** A shared passage with its words. */
export function passageLines(passage: Dossier['reuse'][number], sheet: Sheet): string[] {
  const way = directionLabel(
    nameOf(passage.a.articleId, sheet),
    nameOf(passage.b.articleId, sheet),
    passage.direction,
  );
  const words = inQuotes(clip(cleanLine(passageWords(passage, sheet.witnesses)), SHORT_WORDS));
  return hang('  · ', `${counted(passage.words, 'word')} (${passage.kind}): ${way}: ${words}`, sheet.width);
}

/** A report of the list: number, outlet, title, date with its basis, address, and what it has of the claims. */
export function reportLines(report: Dossier['articles'][number], sheet: Sheet): string[] {
  const witness = sheet.witnesses.of(report.id);
  const title = report.title === null ? '' : `, ${inQuotes(cleanLine(report.title))}`;
  const byline = report.byline === null ? '' : `, ${cleanLine(report.byline)}`;
  const lines = hang(
    `${witness.ref} `.padStart(6),
    `${cleanLine(witness.label)}${title}${byline}, ${cleanLine(publishedLabel(report))}`,
    sheet.width,
  );
  const coverage = sheet.dossier.coverage.find((one) => one.articleId === report.id);
  const more = [report.url ?? report.file, sharesLabel(coverage), gapsLabel(coverage, sheet.dossier)];
  return [
    ...lines,
    ...more.flatMap((words) =>
      words === null
        ? []
        : wrap(cleanLine(words), sheet.width - 6).map((line) => `      ${sheet.colors.dim(line)}`),
    ),
  ];
}

/** A note: its code, its place, its message. */
export function noteLines(note: Dossier['notes'][number], sheet: Sheet): string[] {
  const expected = note.expected === undefined ? '' : ` (expected ${cleanLine(note.expected)})`;
  const place = placeLabel(note.place, sheet.witnesses);
  return hang(
    '  · ',
    `${cleanLine(note.code)}${place === '' ? '' : `, ${cleanLine(place)}`}: ${cleanLine(note.message)}${expected}`,
    sheet.width,
  );
}

function nameOf(articleId: string, sheet: Sheet): string {
  const witness = sheet.witnesses.of(articleId);
  return `${cleanLine(witness.label)} ${witness.ref}`;
}
