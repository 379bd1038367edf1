import type { Agreement, Claim, Dossier } from '../model/dossier.ts';
import type { ClaimKind } from '../model/statement.ts';
import { MONTH_NAMES } from '../text/month-names.ts';

/** What an agreement is called in every output. */
export const AGREEMENT_LABELS: Readonly<Record<Agreement, string>> = {
  agreed: 'agreed',
  compatible: 'compatible',
  revised: 'revised',
  disputed: 'disputed',
  'single-report': 'single report',
};

export const KIND_LABELS: Readonly<Record<ClaimKind, string>> = {
  quantity: 'figure',
  date: 'date',
  quote: 'quote',
  pledge: 'pledge',
  forecast: 'forecast',
  status: 'status',
  verification: 'verification',
  event: 'happening',
};

export const ORIGIN_LABELS: Readonly<Record<Dossier['origins'][number]['kind'], string>> = {
  copy: 'one text, copied',
  source: 'one source, relayed',
  own: 'own account',
};

/** `1 report`, `5 reports`; thousands grouped. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberLabel(count)} ${count === 1 ? one : many}`;
}

/** `5 reports, 2 origins`. */
export function corroborationLabel(count: { readonly articles: number; readonly origins: number }): string {
  return `${counted(count.articles, 'report')}, ${counted(count.origins, 'origin')}`;
}

/** `5 reports, which as whole texts rest on 2 origins (each claim counts its own)`: a report that relays one source is
 *  folded with it, though for some claim it names another. */
export function storyOriginsLabel(articles: number, origins: number): string {
  const rest = articles === 1 ? 'which as a whole text rests' : 'which as whole texts rest';
  return `${counted(articles, 'report')}, ${rest} on ${counted(origins, 'origin')} (each claim counts its own)`;
}

/** English digits with commas between thousands: `1,280,000`; `0.25`. The same on every machine. */
export function numberLabel(value: number): string {
  const plain = String(value);
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return plain;
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A claim's bounds and best figure in words, or null where it has none or they say nothing beyond one number. */
export function boundsLabel(claim: Claim): string | null {
  const { low, best, high } = claim;
  if (low === null && high === null) return null;
  if (low === high) return null;
  const [least, most] = [boundLabel(claim, low), boundLabel(claim, high)];
  const range =
    least === null
      ? `up to ${most}`
      : most === null
        ? `${least} or more`
        : least === most
          ? least
          : `${least} to ${most}`;
  return best === null ? `${range}; no best figure` : `${range}; best ${numberLabel(best)}`;
}

/** A bound as a number; that of a vague reading in its own words, since no report says where "tens of thousands" end. */
function boundLabel({ readings }: Claim, bound: number | null): string | null {
  if (bound === null) return null;
  const vague = readings.find(
    ({ value }) =>
      value !== null && 'vague' in value && value.vague && (value.low === bound || value.high === bound),
  );
  return vague === undefined
    ? numberLabel(bound)
    : `${vague.label.charAt(0).toLowerCase()}${vague.label.slice(1)}`;
}

/** ISO date, date-time, month, year, week or quarter in words; anything else comes back unchanged. */
export function dateLabel(date: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(date);
  if (day) {
    const words = `${Number(day[3])} ${monthName(day[2])} ${day[1]}`;
    return day[4] === undefined || /T00:00(?::00(?:\.0+)?)?Z?$/.test(date) ? words : `${words}, ${day[4]}`;
  }
  const month = /^(\d{4})-(\d{2})$/.exec(date);
  if (month) return `${monthName(month[2])} ${month[1]}`;
  const week = /^(\d{4})-W(\d{1,2})$/.exec(date);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  return quarter ? `quarter ${quarter[2]} of ${quarter[1]}` : date;
}

/** First to last day, shortened where month or year repeat: `29–30 August 2025`. */
export function daysLabel(from: string | null, to: string | null): string {
  if (from === null || to === null || from === to) {
    const only = from ?? to;
    return only === null ? 'days unknown' : dateLabel(only);
  }
  if (from.slice(0, 10) === to.slice(0, 10)) return dateLabel(from.slice(0, 10));
  const first = dateLabel(from.slice(0, 10)).split(' ');
  const last = dateLabel(to.slice(0, 10)).split(' ');
  if (first.length !== 3 || last.length !== 3 || first[2] !== last[2])
    return `${first.join(' ')} – ${last.join(' ')}`;
  if (first[1] !== last[1]) return `${first[0]} ${first[1]} – ${last.join(' ')}`;
  return `${first[0]}–${last.join(' ')}`;
}

/** A timeline date told no finer than it is known. */
export function timelineLabel(date: string, precision: Dossier['timeline'][number]['precision']): string {
  if (precision === 'year') return date.slice(0, 4);
  if (precision === 'month') return dateLabel(date.slice(0, 7));
  if (precision === 'week' && /^\d{4}-\d{2}-\d{2}/.test(date))
    return `week of ${dateLabel(date.slice(0, 10))}`;
  return dateLabel(date);
}

/** Publication date with its basis where that is not the metadata: `30 August 2025 (inferred)`. */
export function publishedLabel(
  report: Pick<Dossier['articles'][number], 'publishedAt' | 'publishedAtBasis'>,
): string {
  if (report.publishedAt === null) return 'date unknown';
  const basis: Readonly<Record<typeof report.publishedAtBasis, string>> = {
    metadata: '',
    text: ' (from its text)',
    inferred: ' (inferred)',
    unknown: ' (basis unknown)',
  };
  return dateLabel(report.publishedAt) + basis[report.publishedAtBasis];
}

/** `Courier [2] → Herald [4]` as words: which way the text went, or that it cannot be told. */
export function directionLabel(a: string, b: string, direction: 'a→b' | 'b→a' | 'undetermined'): string {
  if (direction === 'a→b') return `${a} → ${b}`;
  if (direction === 'b→a') return `${b} → ${a}`;
  return `${a} — ${b}, direction undetermined`;
}

function monthName(digits: string | undefined): string {
  return MONTH_NAMES[Number(digits) - 1] ?? String(digits);
}
