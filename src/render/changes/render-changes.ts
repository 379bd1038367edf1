import type { Change, Changes } from '../../model/change.ts';
import { CHANGE_KINDS } from '../../model/change.ts';
import type { Dossier } from '../../model/dossier.ts';
import { inQuotes, oneLine, saidBy } from '../evidence.ts';
import { counted } from '../labels.ts';
import { cleanLine, clip } from '../text/clean-line.ts';
import { cutList, type Sheet, sheetFor } from '../text/sheet.ts';
import { hang, wrap } from '../text/wrap.ts';
import { refsOf } from '../witnesses.ts';

const TITLES: Readonly<Record<Change['kind'], string>> = {
  'dispute-opened': 'Disputes opened',
  'dispute-settled': 'Disputes settled',
  'figure-revised': 'Revised',
  'reading-added': 'New readings',
  'reading-gone': 'Readings gone',
  'pledge-told': 'Told of pledges',
  'claim-new': 'New claims',
  'claim-corroborated': 'Corroborated',
  'claim-gone': 'Claims gone',
  'article-added': 'Articles added',
  'article-changed': 'Articles changed',
  'article-withdrawn': 'Articles withdrawn',
};

/** Entries shown of each kind; disputes and revisions are never cut. */
const SHOWN = 12;
const NEVER_CUT: ReadonlySet<Change['kind']> = new Set([
  'dispute-opened',
  'dispute-settled',
  'figure-revised',
]);

/** Words shown of what makes a change. */
const WORDS_SHOWN = 200;

/** What changed, for a terminal of `width` columns. References lead to the newer dossier's reports; of what is gone, to
 *  the older one's. Ends in a newline. */
export function renderChanges(
  changes: Changes,
  { old, next }: { readonly old: Dossier; readonly next: Dossier },
  options: { readonly width: number; readonly color: boolean },
): string {
  const now = sheetFor(next, options);
  const then = sheetFor(old, options);
  const sections = CHANGE_KINDS.flatMap((kind) => {
    const found = changes.changes.filter((change) => change.kind === kind);
    if (found.length === 0) return [];
    const sheet = kind.endsWith('-gone') || kind === 'article-withdrawn' ? then : now;
    const entries = found.map((change) => changeLines(change, sheet));
    return [
      '',
      `${now.colors.bold(TITLES[kind].toUpperCase())} ${found.length}`,
      ...cutList(entries, NEVER_CUT.has(kind) ? entries.length : SHOWN, now),
    ];
  });
  const lines = [
    ...headLines(changes, now),
    ...(sections.length === 0 ? ['', 'Nothing changed.'] : sections),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function headLines(changes: Changes, { colors, width }: Sheet): string[] {
  const counts = `${counted(changes.old.articles, 'report')} before, ${changes.new.articles} now`;
  return [
    ...wrap(cleanLine(changes.new.title), width).map((line) => colors.bold(line)),
    colors.dim(counts),
    ...(changes.sharedArticles === 0
      ? wrap('No report stands in both: these are hardly two versions of one story.', width).map(
          colors.yellow,
        )
      : []),
  ];
}

function changeLines(change: Change, sheet: Sheet): string[] {
  const about = `${cleanLine(change.about)}${idOf(change)}`;
  const what = whatChanged(change);
  const head = hang('  · ', what === '' ? about : `${about}: ${what}`, sheet.width);
  const first = change.evidence[0];
  if (first === undefined) return head;
  const said = cleanLine(saidBy(first));
  const words = inQuotes(clip(cleanLine(oneLine(first.text)), WORDS_SHOWN));
  const refs = refsOf(
    change.evidence.map((item) => item.articleId),
    sheet.witnesses,
  );
  const line = `${said === '' ? '' : `${said}: `}${words} ${refs}`;
  return [...head, ...hang('      ', line, sheet.width).map((one) => sheet.colors.dim(one))];
}

function idOf({ kind, claimId, oldClaimId, articleId }: Change): string {
  if (articleId !== null) return ` (${cleanLine(articleId)})`;
  if (claimId === null) return ` (was ${cleanLine(oldClaimId ?? '')})`;
  if (oldClaimId === null || oldClaimId === claimId) return ` (${cleanLine(claimId)})`;
  const from = kind === 'claim-new' ? 'split from' : 'was';
  return ` (${cleanLine(claimId)}, ${from} ${cleanLine(oldClaimId)})`;
}

function whatChanged({ kind, before, after, claimId }: Change): string {
  const quoted = (words: string | null): string =>
    words === null ? '' : inQuotes(clip(cleanLine(words), WORDS_SHOWN));
  switch (kind) {
    case 'figure-revised':
      return `${quoted(before)} → ${quoted(after)}`;
    case 'dispute-opened':
    case 'dispute-settled':
    case 'claim-corroborated':
      return `${before} → ${after}`;
    case 'pledge-told':
      return after ?? '';
    case 'reading-added':
      return quoted(after);
    case 'reading-gone':
      return quoted(before);
    case 'claim-gone':
      return claimId === null ? '' : `its words stand in ${cleanLine(claimId)} now`;
    case 'claim-new':
    case 'article-added':
    case 'article-changed':
    case 'article-withdrawn':
      return '';
  }
}
