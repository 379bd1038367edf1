import type { Claim, Dossier } from '../../model/dossier.ts';
import { groupEvidence, inQuotes } from '../evidence.ts';
import {
  AGREEMENT_LABELS,
  counted,
  daysLabel,
  ORIGIN_LABELS,
  publishedLabel,
  storyOriginsLabel,
  timelineLabel,
} from '../labels.ts';
import { passageWords } from '../passages.ts';
import { placeLabel } from '../place.ts';
import { missedClaims, sharesLabel } from '../remarks.ts';
import type { Section, TimelinePhase } from '../sections.ts';
import { groupSize, sizeOf } from '../sections.ts';
import { apparatusHtml, claimHtml, quoteHtml, singleHtml } from './claim-html.ts';
import type { Html } from './escape-html.ts';
import { addressLink, anchorOf, html } from './escape-html.ts';
import type { PageContext } from './page-context.ts';
import { cite, refs, reportRefs, witnessLink } from './page-context.ts';

/** A title of more characters is set smaller: it would fill three lines. */
const LONG_TITLE = 56;

/** What needs a reader's judgement comes first. */
const CHIPS = ['disputed', 'revised', 'agreed', 'compatible', 'single-report'] as const;

/** Title, days, counts, origins, filter and table of contents. */
export function headHtml(sections: readonly Section[], context: PageContext): Html {
  const { story, articles, origins, claims } = context.dossier;
  const rows = origins.map(
    (
      origin,
    ) => html`<li><bdi class="origin">${origin.label}</bdi> <span class="origin-kind">${ORIGIN_LABELS[origin.kind]}</span>${reportRefs(origin.articles, context)}<span class="origin-why"><bdi>${origin.why}</bdi></span></li>
`,
  );
  const chips = CHIPS.map((agreement) => ({
    agreement,
    size: claims.filter((claim) => claim.agreement === agreement).length,
  }))
    .filter(({ size }) => size > 0)
    .map(
      ({ agreement, size }) =>
        html`<button type="button" class="chip ${agreement}" data-filter="${agreement}" aria-pressed="false">${AGREEMENT_LABELS[agreement]} <span>${size}</span></button>`,
    );
  const contents = sections.map((section) => html`<li><a href="#${section.key}">${section.title}</a></li>`);
  return html`<header class="front">
<p class="kicker">Variorum · one event, every report</p>
<h1${story.title.length > LONG_TITLE ? html` class="long"` : null}><bdi>${story.title}</bdi></h1>
<p class="days">${daysLabel(story.from, story.to)}</p>
<p class="tally">${storyOriginsLabel(articles.length, origins.length)}</p>
<ol class="origins">${rows}</ol>
<nav aria-label="Sections" class="contents"><ol>${contents}</ol></nav>
<div class="filter" role="group" aria-label="Show only claims that are"><button type="button" class="chip all" data-filter="" aria-pressed="true">all <span>${claims.length}</span></button>${chips}</div>
<p class="filtered" role="status"></p>
</header>`;
}

/** A section with its heading. */
export function sectionHtml(section: Section, context: PageContext): Html {
  const size = section.kind === 'brief' ? null : html` <span class="size">${sizeOf(section)}</span>`;
  const claims =
    section.kind === 'apparatus' ||
    section.kind === 'claims' ||
    section.kind === 'quotes' ||
    section.kind === 'single';
  return html`<section id="${section.key}" class="part ${section.kind}"${claims ? html` data-claims` : null}>
<h2>${section.title}${size}</h2><p class="lead">${section.lead}</p>
${bodyHtml(section, context)}
</section>
`;
}

function bodyHtml(section: Section, context: PageContext): Html {
  switch (section.kind) {
    case 'brief':
      return html`${section.sentences.map((sentence) => html`<p class="sentence"><bdi>${sentence.text}</bdi>${refs(sentence.evidence, context)}</p>`)}`;
    case 'apparatus':
      return html`${section.claims.map((claim) => apparatusHtml(claim, context))}`;
    case 'claims':
      return claimsHtml(section.claims, context);
    case 'quotes':
      return html`${section.claims.map((claim) => quoteHtml(claim, context))}`;
    case 'single':
      return html`${section.groups.map((group) => html`<details open class="group"><summary>${witnessLabel(group.articleId, context)} <span class="size">${groupSize(group)}</span></summary><ul>${group.statements.map(({ claim, within }) => singleHtml(claim, context, within))}</ul></details>`)}`;
    case 'timeline':
      return html`${section.phases.map((phase) => phaseHtml(phase, context))}`;
    case 'sources':
      return html`<div class="scroll" tabindex="0" role="region" aria-label="Table of sources"><table><thead><tr><th scope="col">Source</th><th scope="col">Through</th><th scope="col">Statements</th><th scope="col">In</th></tr></thead><tbody>${section.sources.map((source) => sourceRow(source, context))}</tbody></table></div>`;
    case 'copies':
      return html`<ul class="copies">${section.duplicates.map((pair) => duplicateItem(pair, context))}${section.passages.map((passage) => passageItem(passage, context))}</ul>`;
    case 'reports':
      return html`<ol class="report-list">${section.reports.map((report) => reportItem(report, context))}</ol>`;
    case 'notes':
      return html`<ul class="note-list">${section.notes.map((note) => noteItem(note, context))}</ul>`;
  }
}

/** Claims of several reports in full, those of one report as lines below them. */
function claimsHtml(claims: readonly Claim[], context: PageContext): Html {
  const shared = claims.filter((claim) => claim.agreement !== 'single-report');
  const single = claims.filter((claim) => claim.agreement === 'single-report');
  const lines =
    single.length === 0
      ? null
      : html`<div class="group"><h3 class="apart">In one report only</h3><ul>${single.map((claim) => singleHtml(claim, context))}</ul></div>`;
  return html`${shared.map((claim) => claimHtml(claim, context))}${lines}`;
}

function phaseHtml(phase: TimelinePhase, context: PageContext): Html {
  const entries = phase.entries.map((entry) => {
    const words = groupEvidence(entry.evidence).map(
      (group) =>
        html`<li>${cite(group.evidence[0], 'words', html`${inQuotes(group.words)}`, context)}${refs(group.evidence, context)}</li>`,
    );
    const claims = entry.claimIds.map(
      (id) => html` <a class="permalink shown" href="#${anchorOf(id)}" aria-label="Claim ${id}">¶</a>`,
    );
    return html`<li><time>${timelineLabel(entry.date, entry.precision)}</time><div><bdi>${entry.text}</bdi>${refs(entry.evidence, context)}${claims}<details><summary>the words</summary><ul class="cited">${words}</ul></details></div></li>
`;
  });
  return html`<h3>${phase.title}</h3><ol class="line ${phase.phase}">${entries}</ol>`;
}

function sourceRow(source: Dossier['sources'][number], context: PageContext): Html {
  const aliases =
    source.aliases.length === 0
      ? null
      : html`<span class="aliases">also <bdi>${source.aliases.join(', ')}</bdi></span>`;
  return html`<tr><th scope="row"><bdi>${source.name}</bdi>${aliases}</th><td><bdi>${source.through.join(', ')}</bdi></td><td class="figure">${source.statements}</td><td>${reportRefs(source.articles, context)}</td></tr>`;
}

function wayHtml(a: Html, b: Html, direction: Dossier['reuse'][number]['direction']): Html {
  if (direction === 'a→b') return html`${a} → ${b}`;
  if (direction === 'b→a') return html`${b} → ${a}`;
  return html`${a} — ${b}, direction undetermined`;
}

function duplicateItem(pair: Dossier['duplicates'][number], context: PageContext): Html {
  const way = wayHtml(
    witnessLink(pair.a.articleId, context),
    witnessLink(pair.b.articleId, context),
    pair.direction,
  );
  return html`<li><strong>${pair.relation}</strong> ${way}, ${Math.round(pair.containment * 100)} % shared. <bdi>${pair.why}</bdi></li>`;
}

function passageItem(passage: Dossier['reuse'][number], context: PageContext): Html {
  const way = wayHtml(
    witnessLink(passage.a.articleId, context),
    witnessLink(passage.b.articleId, context),
    passage.direction,
  );
  const shown = passage.direction === 'b→a' ? passage.b : passage.a;
  const words = cite(shown, 'words', html`${inQuotes(passageWords(passage, context.witnesses))}`, context);
  return html`<li><strong>${counted(passage.words, 'word')}</strong> (${passage.kind}) ${way}<blockquote>${words}${refs([passage.a, passage.b], context)}</blockquote></li>`;
}

function reportItem(report: Dossier['articles'][number], context: PageContext): Html {
  const title = report.title === null ? null : html`, <bdi class="work">${report.title}</bdi>`;
  const at = report.url ?? report.file;
  return html`<li>${witnessLink(report.id, context)}${title}, ${publishedLabel(report)}${at === null ? null : html`<br>${addressLink(at)}`}${coverageHtml(report.id, context)}</li>`;
}

/** What a report has of the claims, and what most others have and it leaves out. */
function coverageHtml(articleId: string, { dossier }: PageContext): Html | null {
  const coverage = dossier.coverage.find((one) => one.articleId === articleId);
  const shares = sharesLabel(coverage);
  if (shares === null) return null;
  const { claims, more } = missedClaims(coverage, dossier);
  const links = claims.map(
    ({ id, about }, at) => html`${at === 0 ? '' : '; '}<a href="#${anchorOf(id)}"><bdi>${about}</bdi></a>`,
  );
  const rest = more > 0 ? `; … and ${more} more` : '';
  const gaps = claims.length === 0 ? null : html`<br>leaves out: ${links}${rest}`;
  return html`<br><span class="count">${shares}</span>${gaps}`;
}

function noteItem(note: Dossier['notes'][number], context: PageContext): Html {
  const place = placeLabel(note.place, context.witnesses);
  const expected = note.expected === undefined ? null : html` (expected <bdi>${note.expected}</bdi>)`;
  return html`<li><code>${note.code}</code> <bdi>${place}</bdi>: <bdi>${note.message}</bdi>${expected}</li>`;
}

function witnessLabel(articleId: string, context: PageContext): Html {
  const witness = context.witnesses.of(articleId);
  return html`<bdi>${witness.label}</bdi> ${witness.ref}`;
}
