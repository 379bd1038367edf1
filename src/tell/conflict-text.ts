import type { PartOfSpeech } from '../model/annotation.ts';
import type { Claim, Reading } from '../model/dossier.ts';
import type { Statement } from '../model/statement.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { PERSON_PRONOUNS, POINTING_OPENERS, THING_PRONOUNS } from './en/openers.ts';
import {
  acrossReports,
  BETWEEN,
  DENIED,
  DENIES,
  dateInWords,
  disputeHead,
  EARLIER,
  HOW_MANY,
  LATER,
  NOT,
  NOW,
  revisionHead,
  type StatedAs,
  shareInWords,
  withArticle,
} from './en/templates.ts';
import { type Bearing, compareText, type StoryView } from './story-view.ts';

/** Sources named behind one reading. */
const MAX_SOURCES = 2;

/** Longest `about` that still reads as the head of a sentence (words). */
const MAX_ABOUT_WORDS = 12;

/** One word ("people") does not say which figure is meant. */
const LEAST_ABOUT_WORDS = 2;

/** A sentence ends within the words, and another begins. */
const STOP_INSIDE = /(?:\p{Ll}{3}|\.\p{L})[.!?]['’]? \p{Lu}/u;

/** Words of a report quoted as a reading, at most. */
const MAX_QUOTED_WORDS = 16;

/** A bare number says nothing: it is quoted with the words around it, so many on each side. */
const LEAST_QUOTED_WORDS = 4;
const QUOTED_REACH = 6;

/** Stands for the figure in a heading. */
const HOLE = '…';

/** A word behind the last comma of a heading: there it was cut. */
const CUT_OFF = /, \p{L}+$/u;

/** A subordinate clause of which no more than a noun is left: "people had been underground | when the gas". */
const CUT_CLAUSE = / (?:when|while|after|before|as|because|where|who|which) (?:the |an? )?\p{L}+$/u;

/** A heading that names the speaker and nothing of what he counts: "Orban says …". */
const SAID_ONLY = /\b(?:says?|said|tells?|told|adds?|added) …$/u;

/** A heading that opens with its hole and what it counts: "… people had taken part". */
const COUNTED = /^… ((?:people|\p{Ll}{3,}s) (?:had|have|were|are|died|took)\b [^…]+)$/u;

/** What a plain noun phrase can begin and end with; a participle may end it ("soldiers killed"). */
const OPENS_PHRASE: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);
const ENDS_PHRASE: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** A disputed or revised claim in one sentence: what differs, each reading with its sources and its share of the
 *  reports; readings are quoted where the claim's `about` makes no noun phrase. Null where they cannot be told so. */
export function conflictText(
  view: StoryView,
  claim: Claim,
  bearings: readonly Bearing[],
): { readonly text: string; readonly form: 'labels' | 'quotes' } | null {
  const about =
    claim.kind === 'event' || claim.kind === 'status'
      ? null
      : (headOf(view, claim.about, bearings) ?? asked(claim));
  const total = claim.corroboration.articles;
  const as = statedAs(claim, bearings);
  const labels = claim.readings.map((reading) =>
    about === null ? quoted(view, reading, bearings) : labelOf(claim, reading),
  );
  // Two readings that read alike would be no dispute that a reader can see.
  if (new Set(labels).size < labels.length) return null;
  if (labels.includes(null)) return null;
  const told = (reading: Reading): string => {
    const behind = backing(view, reading, bearings, total);
    return `${labels[claim.readings.indexOf(reading)]}${behind === '' ? '' : ` (${behind})`}`;
  };
  const all = claim.readings.map(told).join('; ');
  const form = about === null ? 'quotes' : 'labels';
  if (claim.agreement === 'disputed') {
    return { text: `${disputeHead(as, about, acrossReports(total))}: ${all}.`, form };
  }
  const earlier = claim.readings.filter((reading) => reading.superseded).sort(byFirstSeen);
  const now = claim.readings.filter((reading) => !reading.superseded);
  if (earlier.length === 0 || now.length === 0) return null;
  const head = revisionHead(as, about, acrossReports(total));
  const isLast = now.some((reading) => isOfLastDay(view, reading));
  const text = `${head}: ${EARLIER} ${earlier.map(told).join('; ')}, ${isLast ? NOW : LATER} ${now.map(told).join('; ')}.`;
  return { text, form };
}

/** A report of the story's last day has it; what only earlier reports have need not stand now. */
function isOfLastDay(view: StoryView, { evidence }: Reading): boolean {
  const dayOf = (id: string): string => view.articleOf.get(id)?.article.publishedAt?.slice(0, 10) ?? '';
  const last = view.articles
    .map(({ article }) => dayOf(article.id))
    .sort()
    .at(-1);
  return evidence.some(({ articleId }) => dayOf(articleId) === last);
}

/** What came first is told first. */
function byFirstSeen(a: Reading, b: Reading): number {
  return compareText(a.firstSeen ?? '', b.firstSeen ?? '');
}

/** The question in a report's words, in quotation marks: a clause with a hole where the figure stands, or the clause
 *  that is dated. Null where it is too short or too long. */
function asked({ kind, about }: Claim): string | null {
  if (kind !== 'date' && (!about.includes(HOLE) || SAID_ONLY.test(about))) return null;
  const plain = about
    .replace(/^when: (?:after |before |as |while )?/, '')
    .replace(/\s+/gu, ' ')
    .replace(CUT_OFF, '')
    .replace(CUT_CLAUSE, '')
    .trim();
  const words = plain.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length < LEAST_ABOUT_WORDS || words.length > MAX_QUOTED_WORDS || /[“”"]/u.test(plain))
    return null;
  const counted = COUNTED.exec(plain);
  return counted === null ? `“${plain}”` : `${HOW_MANY} ${counted[1]}`;
}

/** What the claim is about, as the object of a preposition; null where it is no plain noun phrase: too long, with a
 *  number of its own, or with a word at its rims that no noun phrase has there. */
function headOf(view: StoryView, about: string, bearings: readonly Bearing[]): string | null {
  const plain = withArticle(
    about
      .replace(/^[a-z]+: /, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  const words = plain.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length < LEAST_ABOUT_WORDS || words.length > MAX_ABOUT_WORDS || /[\d,;:“”"()…]/u.test(plain))
    return null;
  const tags = tagsOf(view, bearings);
  const first = tags.get(words[0]?.toLowerCase() ?? '');
  const last = tags.get(words.at(-1)?.toLowerCase() ?? '');
  if (first !== undefined && !OPENS_PHRASE.has(first)) return null;
  if (last !== undefined && !ENDS_PHRASE.has(last)) return null;
  return words.some((word) => tags.get(word.toLowerCase()) === 'AUX') ? null : plain;
}

/** Word → its part of speech in the sentences of the statements. */
function tagsOf(view: StoryView, bearings: readonly Bearing[]): ReadonlyMap<string, PartOfSpeech> {
  const tags = new Map<string, PartOfSpeech>();
  for (const { statement } of bearings) {
    for (const token of spansStartingIn(
      view.articleOf.get(statement.articleId)?.tokens ?? [],
      statement.sentence,
    ))
      tags.set(token.lower, token.pos);
  }
  return tags;
}

/** A reading in a report's own words, in quotation marks; null where they are too long to quote. */
function quoted(view: StoryView, reading: Reading, bearings: readonly Bearing[]): string | null {
  const own = bearings.filter((bearing) => bearing.reading === reading);
  const words = own.flatMap(({ statement }) => {
    const { text } = view.articleOf.get(statement.articleId)?.article ?? { text: '' };
    return [text.slice(statement.span.start, statement.span.end), around(text, statement)].map((one) =>
      one.replace(/\s+/gu, ' ').trim(),
    );
  });
  const fitting = words.filter((text) => {
    const count = text.split(' ').length;
    const opener = text.split(' ')[0]?.toLowerCase() ?? '';
    return (
      count >= LEAST_QUOTED_WORDS &&
      count <= MAX_QUOTED_WORDS &&
      !/[“”"]/u.test(text) &&
      !STOP_INSIDE.test(text) &&
      !THING_PRONOUNS.has(opener) &&
      !PERSON_PRONOUNS.has(opener)
    );
  });
  const longest = fitting.reduce((kept, text) => (text.length > kept.length ? text : kept), '');
  if (longest === '') return null;
  const { value } = reading;
  const date = value !== null && 'from' in value ? dateInWords(value.from, value.to) : null;
  if (date !== null) return `${date}, “${longest}”`;
  const denied = own.some(({ statement }) => statement.stance === 'deny' && !DENIES.test(longest));
  return denied ? `${DENIED}: “${longest}”` : `“${longest}”`;
}

/** The words on both sides of what is stated, within its sentence, cut with … */
function around(text: string, { focus, sentence }: Statement): string {
  const before = text.slice(sentence.start, focus.start).split(/\s+/u);
  const after = text.slice(focus.end, sentence.end).trimEnd().split(/\s+/u);
  const head = before.length > QUOTED_REACH ? `… ${before.slice(-QUOTED_REACH).join(' ')}` : before.join(' ');
  const tail =
    after.length > QUOTED_REACH
      ? `${after.slice(0, QUOTED_REACH).join(' ')} …`
      : after.join(' ').replace(/\.$/, '');
  return `${head}${text.slice(focus.start, focus.end)}${tail}`;
}

function statedAs(claim: Claim, bearings: readonly Bearing[]): StatedAs {
  if (claim.kind === 'date') return 'date';
  if (claim.kind !== 'quantity') return 'account';
  const first = bearings[0]?.statement.value;
  if (first?.kind === 'number' && first.measure === 'ordinal') return 'account';
  return bearings.some(({ statement }) => statement.stance === 'estimate') ? 'estimate' : 'figure';
}

/** The reading in the reports' words; a date by the calendar, since two reports' "Friday" may be two days. */
function labelOf(claim: Claim, reading: Reading): string {
  const { value } = reading;
  const plain = reading.label.replace(/\s+/gu, ' ').trim();
  const label = claim.kind === 'quantity' ? figureInWords(plain) : plain;
  return value !== null && 'from' in value ? (dateInWords(value.from, value.to) ?? label) : label;
}

/** A figure's label within a sentence: "five", "not five", "between 1,500 and 1,800". */
function figureInWords(label: string): string {
  const plain = /^(?:\p{Lu}\p{Ll}|A )/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  const range = /^[\d.,]+ and [\d.,]+$/.test(plain) ? `${BETWEEN} ${plain}` : plain;
  return range.startsWith(`${DENIED}: `) ? `${NOT} ${range.slice(DENIED.length + 2)}` : range;
}

/** "South Korea and KCNA, in most". */
function backing(view: StoryView, reading: Reading, bearings: readonly Bearing[], total: number): string {
  const counts = new Map<string, number>();
  for (const bearing of bearings) {
    const source = bearing.reading === reading ? bearing.statement.chain.at(-1) : undefined;
    if (source !== undefined && isNameable(view, source)) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const sources = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([name]) => name);
  const apart = sources.filter(
    (name, i) => !sources.slice(0, i).some((other) => name.includes(other) || other.includes(name)),
  );
  const named = apart.slice(0, MAX_SOURCES).join(' and ');
  const share = shareInWords(reading.articles, total);
  return [named, share].filter(Boolean).join(', ');
}

/** A named source, or one described in two words or more: "Western officials", but not "its president" or "estimates". */
function isNameable(view: StoryView, name: string): boolean {
  const [first = '', ...others] = name.toLowerCase().split(' ');
  if ([PERSON_PRONOUNS, THING_PRONOUNS, POINTING_OPENERS].some((set) => set.has(first))) return false;
  return others.length > 0 || view.names.has(name);
}
