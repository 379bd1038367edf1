import type { Dossier } from '../model/dossier.ts';

export type Report = Dossier['articles'][number];

/** A report as the apparatus names it. */
export interface Witness {
  /** 1-based place in the dossier's list of reports; 0 where the dossier does not hold the article. */
  readonly number: number;
  /** Short reference: `[3]`. */
  readonly ref: string;
  /** Outlet, else host of the URL, else file name or id, shortened. */
  readonly label: string;
  readonly report: Report | null;
}

export interface Witnesses {
  readonly all: readonly Witness[];
  /** Never fails: an id that the dossier does not hold gives a witness numbered 0, reference `[?]`. */
  readonly of: (articleId: string) => Witness;
}

/** Numbers the dossier's reports in their order and names each of them. */
export function witnessesOf(dossier: Dossier): Witnesses {
  const files = dossier.articles.map((report) => report.file);
  const all = dossier.articles.map((report, index) => ({
    number: index + 1,
    ref: `[${index + 1}]`,
    label: reportLabel(report, files.filter((file) => file === report.file).length > 1),
    report,
  }));
  const byId = new Map(all.map((witness) => [witness.report.id, witness]));
  return { all, of: (id) => byId.get(id) ?? { number: 0, ref: '[?]', label: id, report: null } };
}

/** References of articles in the order of the report list, each once: `[1] [4]`. */
export function refsOf(articleIds: Iterable<string>, witnesses: Witnesses): string {
  return witnessesIn(articleIds, witnesses)
    .map((witness) => witness.ref)
    .join(' ');
}

/** The witnesses behind article ids, each once, in the order of the report list. */
export function witnessesIn(articleIds: Iterable<string>, witnesses: Witnesses): Witness[] {
  return [...new Set(articleIds)].map((id) => witnesses.of(id)).sort((a, b) => a.number - b.number);
}

/** Of several reports in one file the file's name says nothing. */
function reportLabel(report: Report, sharesFile: boolean): string {
  const own = sharesFile ? report.id : (fileName(report.file) ?? report.id);
  return report.outlet?.trim() || hostOf(report.url) || shortName(own);
}

/** Without the ending of a text or page, and with long machine numbers cut: `000_67ab89…`. */
function shortName(name: string): string {
  const bare = name.replace(/\.(?:txt|text|md|html?|jsonl?)$/i, '') || name;
  return bare.replace(/[0-9a-f]{12,}/gi, (digits) => `${digits.slice(0, 6)}…`);
}

function hostOf(url: string | null): string | null {
  const host = url === null ? null : /^https?:\/\/(?:www\.)?([^/?#:@]+)/i.exec(url)?.[1];
  return host ?? null;
}

function fileName(file: string | null): string | null {
  return file?.split(/[/\\]/).at(-1) || null;
}
