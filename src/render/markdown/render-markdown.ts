import type { Dossier } from '../../model/dossier.ts';
import { groupEvidence, inQuotes } from '../evidence.ts';
import {
  counted,
  daysLabel,
  directionLabel,
  ORIGIN_LABELS,
  publishedLabel,
  storyOriginsLabel,
  timelineLabel,
} from '../labels.ts';
import { passageWords } from '../passages.ts';
import { placeLabel } from '../place.ts';
import { gapsLabel, sharesLabel } from '../remarks.ts';
import type { Section } from '../sections.ts';
import { arrangeSections } from '../sections.ts';
import { witnessesOf } from '../witnesses.ts';
import { claimBlock, claimItem, quoteBlock, refLinks } from './claim-blocks.ts';
import { escapeMarkdown as md } from './escape-markdown.ts';
import type { Leaf } from './leaf.ts';

/** The whole dossier as GitHub-flavoured Markdown; numbers in brackets lead to the list of reports. */
export function renderMarkdown(dossier: Dossier): string {
  const leaf = { dossier, witnesses: witnessesOf(dossier) };
  const parts = arrangeSections(dossier).flatMap((section) => [
    '',
    `## ${section.title}`,
    '',
    `*${section.lead}*`,
    '',
    ...sectionBlock(section, leaf),
  ]);
  const lines = [...headBlock(leaf), ...parts];
  return `${lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trimEnd()}\n`;
}

function headBlock({ dossier, witnesses }: Leaf): string[] {
  const counts = storyOriginsLabel(dossier.articles.length, dossier.origins.length);
  const origins = dossier.origins.map(
    (origin) =>
      `- ${md(origin.label)} (${ORIGIN_LABELS[origin.kind]}): ${refLinks(origin.articles, witnesses)} — ${md(origin.why)}`,
  );
  return [
    `# ${md(dossier.story.title)}`,
    '',
    md(daysLabel(dossier.story.from, dossier.story.to)),
    '',
    `**${counts}**`,
    '',
    ...origins,
  ];
}

function sectionBlock(section: Section, leaf: Leaf): string[] {
  switch (section.kind) {
    case 'brief':
      return section.sentences.flatMap((sentence) => [
        `${md(sentence.text)} ${refLinks(
          sentence.evidence.map((item) => item.articleId),
          leaf.witnesses,
        )}`,
        '',
      ]);
    case 'apparatus':
    case 'claims':
      return section.claims.flatMap((claim) => claimBlock(claim, leaf));
    case 'quotes':
      return section.claims.flatMap((claim) => quoteBlock(claim, leaf));
    case 'single':
      return section.groups.flatMap((group) => [
        `### ${nameOf(group.articleId, leaf)}`,
        '',
        ...group.statements.filter(({ doubles }) => !doubles).map(({ claim }) => claimItem(claim, leaf)),
        '',
      ]);
    case 'timeline':
      return section.phases.flatMap((phase) => [
        `### ${phase.title}`,
        '',
        ...phase.entries.map((entry) => timelineItem(entry, leaf)),
        '',
      ]);
    case 'sources':
      return section.sources.map((source) => sourceItem(source, leaf));
    case 'copies':
      return [
        ...section.duplicates.map((pair) => duplicateItem(pair, leaf)),
        ...section.passages.map((passage) => passageItem(passage, leaf)),
      ];
    case 'reports':
      return section.reports.map((report) => reportItem(report, leaf));
    case 'notes':
      return section.notes.map((note) => noteItem(note, leaf));
  }
}

function timelineItem(entry: Dossier['timeline'][number], leaf: Leaf): string {
  const words = groupEvidence(entry.evidence).map(
    (group) =>
      `${md(inQuotes(group.words))} ${refLinks(
        group.evidence.map((item) => item.articleId),
        leaf.witnesses,
      )}`,
  );
  return `- **${md(timelineLabel(entry.date, entry.precision))}** ${md(entry.text)} — ${words.join('; ')}`;
}

function sourceItem(source: Dossier['sources'][number], leaf: Leaf): string {
  const aliases = source.aliases.length === 0 ? '' : ` (also ${md(source.aliases.join(', '))})`;
  const through = source.through.length === 0 ? '' : `, through ${md(source.through.join(' and '))}`;
  return `- **${md(source.name)}**${aliases}${through}: ${counted(source.statements, 'statement')} ${refLinks(source.articles, leaf.witnesses)}`;
}

function duplicateItem(pair: Dossier['duplicates'][number], leaf: Leaf): string {
  const way = directionLabel(nameOf(pair.a.articleId, leaf), nameOf(pair.b.articleId, leaf), pair.direction);
  return `- **${pair.relation}**: ${way} (${Math.round(pair.containment * 100)} % shared; ${md(pair.why)})`;
}

function passageItem(passage: Dossier['reuse'][number], leaf: Leaf): string {
  const way = directionLabel(
    nameOf(passage.a.articleId, leaf),
    nameOf(passage.b.articleId, leaf),
    passage.direction,
  );
  return `- ${counted(passage.words, 'word')} (${passage.kind}), ${way}: ${md(inQuotes(passageWords(passage, leaf.witnesses)))}`;
}

function reportItem(report: Dossier['articles'][number], leaf: Leaf): string {
  const witness = leaf.witnesses.of(report.id);
  const title = report.title === null ? '' : `, ${md(inQuotes(report.title))}`;
  const byline = report.byline === null ? '' : `, ${md(report.byline)}`;
  const at = report.url ?? report.file;
  const place = at === null ? '' : `, ${md(at)}`;
  const coverage = leaf.dossier.coverage.find((one) => one.articleId === report.id);
  const has = [sharesLabel(coverage), gapsLabel(coverage, leaf.dossier)].flatMap((words) =>
    words === null ? [] : `; ${md(words)}`,
  );
  return `- <a id="report-${witness.number}"></a>\\[${witness.number}\\] ${md(witness.label)}${title}${byline}, ${md(publishedLabel(report))}${place}${has.join('')}`;
}

function noteItem(note: Dossier['notes'][number], leaf: Leaf): string {
  const place = placeLabel(note.place, leaf.witnesses);
  const expected = note.expected === undefined ? '' : ` (expected ${md(note.expected)})`;
  return `- **${md(note.code)}**${place === '' ? '' : `, ${md(place)}`}: ${md(note.message)}${expected}`;
}

function nameOf(articleId: string, leaf: Leaf): string {
  return `${md(leaf.witnesses.of(articleId).label)} ${refLinks([articleId], leaf.witnesses)}`;
}
