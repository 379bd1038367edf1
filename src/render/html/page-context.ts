import type { Dossier } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';
import { publishedLabel } from '../labels.ts';
import type { Witness, Witnesses } from '../witnesses.ts';
import { witnessesIn, witnessesOf } from '../witnesses.ts';
import type { Html } from './escape-html.ts';
import { html, langOf } from './escape-html.ts';
import type { SegmentedReport } from './report-segments.ts';
import { pointersOf, segmentReport } from './report-segments.ts';

/** What every block of the page needs. */
export interface PageContext {
  readonly dossier: Dossier;
  readonly witnesses: Witnesses;
  /** By article id. */
  readonly segmented: ReadonlyMap<string, SegmentedReport>;
}

export type Pointer = Span & { readonly articleId: string };

export function contextFor(dossier: Dossier): PageContext {
  const { evidence, copied } = pointersOf(dossier);
  const segmented = new Map(
    dossier.articles.map((report) => [
      report.id,
      segmentReport(report, evidence.get(report.id) ?? [], copied.get(report.id) ?? []),
    ]),
  );
  return { dossier, witnesses: witnessesOf(dossier), segmented };
}

/** A link that opens a span in the text of its report; plain words where the report holds no such span. */
export function cite(
  pointer: Pointer,
  kind: 'words' | 'ref' | 'label',
  inner: Html,
  context: PageContext,
): Html {
  const witness = context.witnesses.of(pointer.articleId);
  const place = context.segmented.get(pointer.articleId)?.locate(pointer) ?? null;
  const lang = kind === 'words' ? html` lang="${langOf(witness.report?.language ?? '')}" dir="auto"` : null;
  if (place === null) return html`<span class="${kind}"${lang}>${inner}</span>`;
  const title = kind === 'ref' ? html` title="${witnessTitle(witness)}"` : null;
  return html`<a class="cite ${kind}" href="#w${witness.number}-${place.first}" data-to="${place.last}"${lang}${title}>${inner}</a>`;
}

/** `[1] [4]`, each opening its own words; one reference a report. */
export function refs(pointers: readonly Pointer[], context: PageContext): Html {
  const first = new Map<string, Pointer>();
  for (const pointer of pointers) if (!first.has(pointer.articleId)) first.set(pointer.articleId, pointer);
  const links = witnessesIn(first.keys(), context.witnesses).flatMap((witness) => {
    const pointer = first.get(witness.report?.id ?? '');
    return pointer ? [html` ${cite(pointer, 'ref', html`[${witness.number}]`, context)}`] : [];
  });
  return html`<span class="refs">${links}</span>`;
}

/** `Harbour Post [1]`: leads to the head of the report. */
export function witnessLink(articleId: string, context: PageContext): Html {
  const witness = context.witnesses.of(articleId);
  if (witness.report === null) return html`<bdi>${witness.label}</bdi>`;
  return html`<a class="witness" href="#report-${witness.number}" title="${witnessTitle(witness)}"><bdi>${witness.label}</bdi>&nbsp;[${witness.number}]</a>`;
}

/** References to whole reports: `[1] [4]`. */
export function reportRefs(articleIds: readonly string[], context: PageContext): Html {
  const links = witnessesIn(articleIds, context.witnesses).map((witness) =>
    witness.report === null
      ? html` [?]`
      : html` <a class="ref witness" href="#report-${witness.number}" title="${witnessTitle(witness)}">[${witness.number}]</a>`,
  );
  return html`<span class="refs">${links}</span>`;
}

function witnessTitle(witness: Witness): string {
  return witness.report === null ? witness.label : `${witness.label}, ${publishedLabel(witness.report)}`;
}
