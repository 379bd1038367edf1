import { publishedLabel } from '../labels.ts';
import type { Witness } from '../witnesses.ts';
import type { Html } from './escape-html.ts';
import { addressLink, html, langOf } from './escape-html.ts';
import type { PageContext } from './page-context.ts';
import type { Segment } from './report-segments.ts';

/** The column of full reports: a bar with the place and the steps, tabs, then every report. */
export function panelHtml(context: PageContext): Html {
  const tabs = context.witnesses.all.map(
    ({ number, label }) =>
      html`<li><a class="tab" href="#report-${number}" title="${label}">${number}</a></li>`,
  );
  return html`<aside class="panel" aria-label="Reports in full">
<div class="bar"><p class="place" role="status">Choose any words; they open here in their report.</p><div class="steps"><button type="button" data-step="-1" aria-label="Previous words of this claim">←</button><button type="button" data-step="1" aria-label="Next words of this claim">→</button><button type="button" data-close aria-label="Close (Escape)">×</button></div>
<nav aria-label="Reports"><ol class="tabs">${tabs}</ol></nav>
<label class="copies-switch"><input type="checkbox" id="mark-copies"> mark words shared with other reports</label></div>
<div class="reports" tabindex="0" role="region" aria-label="Text of the report">
${context.witnesses.all.map((witness) => reportHtml(witness, context))}</div>
</aside>`;
}

function reportHtml(witness: Witness, context: PageContext): Html {
  const { number, label, report } = witness;
  if (report === null) return html``;
  const paragraphs = context.segmented.get(report.id)?.paragraphs ?? [];
  const title = report.title === null ? null : html`<p class="work"><bdi>${report.title}</bdi></p>`;
  const byline = report.byline === null ? null : html`<bdi>${report.byline}</bdi>, `;
  const at = report.url ?? report.file;
  return html`<article class="report" id="report-${number}" data-name="${label}" tabindex="-1">
<header><h2><bdi>${label}</bdi> <span class="ref">[${number}]</span></h2>${title}<p class="imprint">${byline}${publishedLabel(report)}${at === null ? null : html`<br>${addressLink(at)}`}</p></header>
<div class="text" lang="${langOf(report.language)}" dir="auto">${paragraphs.map(
    (segments) => html`<p>${segments.map((segment) => segmentHtml(segment, number, report.text))}</p>
`,
  )}</div>
</article>
`;
}

function segmentHtml(segment: Segment, number: number, text: string): Html {
  const kinds = [
    segment.boilerplate ? 'aside' : '',
    segment.evidence ? 'borne' : '',
    segment.copied ? 'shared' : '',
  ].filter((kind) => kind !== '');
  return html`<span id="w${number}-${segment.number}" class="${kinds.join(' ')}">${text.slice(segment.start, segment.end)}</span>`;
}
