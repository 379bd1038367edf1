import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { spansByPart } from '../../text/spans-by-part.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { isName } from '../identity/is-name.ts';
import { type Counts, type Weigh, weighFor, weightOf } from '../identity/weights.ts';
import { phraseAt } from '../reading/phrase-at.ts';
import { overlaps, type Reader, toldBy } from '../reading/reader.ts';
import { dateIn, numbersIn, statement } from '../reading/statement-base.ts';
import { subjectOf } from '../reading/subjects.ts';
import { sharedStretches, type Word } from './shared-stretches.ts';

/** A stretch must hold this many different content words, or fewer that weigh as much (in nats, see `weighFor`). */
const LEAST_WORDS = 3;
const LEAST_WEIGHT = 7.5;

/** One phrase and one name ("a parcel depot in Quay Three") must weigh this much: each of its words is rare. */
const LEAST_PHRASE = 9;

/** Facts told in passing: stretches of a sentence whose words stand together in another report's sentence too ("family
 *  trips to Hawaii and Italy" inside two long lists). Every stretch becomes a statement of its own; `taken` are the
 *  spans, by article id, that already bear a claim of several reports. Order of articles does not matter. */
export function echoStatements(
  readers: readonly Reader[],
  taken: ReadonlyMap<string, readonly Span[]>,
  counts: Counts,
): readonly Statement[] {
  const sentences = readers.map((r) => contentWords(r, taken.get(r.a.article.id) ?? []));
  const found = new Map<string, Statement>();
  for (const { stretch, beside } of sharedStretches(sentences)) {
    const r = readers[stretch.article];
    const words =
      sentences[stretch.article]?.[stretch.sentence]?.slice(stretch.first, stretch.last + 1) ?? [];
    if (r === undefined || !saysEnough(r, words, weighFor(counts, r.a.article.id, r.a.article.id))) continue;
    const subjects = new Set(beside.flatMap((place) => subjectsIn(readers[place.article], place.sentence)));
    const one = echo(r, stretch.sentence, words, subjects);
    found.set(`${one.articleId}:${one.span.start}:${one.span.end}`, one);
  }
  const order = new Map(readers.map((r, i) => [r.a.article.id, i]));
  const place = ({ articleId }: Statement): number => order.get(articleId) ?? 0;
  return [...found.values()].sort(
    (a, b) => place(a) - place(b) || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** Content words of every sentence in order, without those of spans already told, of boilerplate, of speeches
 *  and counts, which are told as quotes and figures, and of who says it: "according to the ministry" is no fact told twice. */
function contentWords(r: Reader, taken: readonly Span[]): readonly (readonly Word[])[] {
  const speaking = r.a.attributions.flatMap((one) => [...one.source, ...one.cue]);
  const speech = r.a.quotes.filter((quote) => quote.form === 'direct');
  const counted = r.a.quantities.filter((q) => q.kind === 'count' && q.event !== null);
  const befallen = counted.flatMap(({ eventMention }) => r.a.events[eventMention ?? -1] ?? []);
  const told = spansByPart([...taken, ...speaking, ...speech, ...counted, ...befallen], r.a.sentences);
  const open = spansByPart(openSpans(r), r.a.sentences);
  return r.a.sentences.map((sentence, at) => {
    if (sentence.boilerplate) return [];
    const near = told[at] ?? [];
    const unsaid = open[at] ?? [];
    const words: Word[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
      const concept = r.concepts[i];
      const token = r.a.tokens[i];
      if (concept == null || token === undefined || near.some((span) => overlaps(span, token))) continue;
      if (unsaid.some((span) => overlaps(span, token)) && toldBy(r, token).open) continue;
      words.push({ concept, token: i });
    }
    return words;
  });
}

/** What may be left open: "has yet to confirm that the alarm worked" is no report that it did. */
function openSpans(r: Reader): readonly Span[] {
  const unsaid = r.a.attributions.filter((one) => one.negated || r.unasserted.has(one));
  return [...unsaid.flatMap((one) => one.content), ...r.judged.map((one) => one.content)];
}

/** Who or what the clauses of a sentence are about. */
function subjectsIn(r: Reader | undefined, sentence: number): readonly string[] {
  const whole = r?.a.sentences[sentence];
  const found: string[] = [];
  if (r === undefined || whole === undefined) return found;
  for (let i = firstStartingAt(r.a.clauses, whole.start); r.a.clauses[i]?.sentence === sentence; i += 1) {
    const subject = subjectOf(r, i);
    if (subject !== null) found.push(subject);
  }
  return found;
}

/** A name with its title is no fact, and neither are two everyday words: a verb, two phrases that are not only names, or
 *  one beside two names ("family trips to Hawaii and Italy") must be in it. */
function saysEnough(r: Reader, words: readonly Word[], weigh: Weigh): boolean {
  const concepts = [...new Set(words.map((word) => word.concept))];
  const names = concepts.filter(isName).length;
  if (concepts.length - names < 2) return false;
  const phrases = plainPhrases(r, words);
  const told =
    words.some((word) => r.a.tokens[word.token]?.pos === 'VERB') ||
    phrases >= 2 ||
    (phrases === 1 && names >= 2 && !isTitle(r, words));
  const weight = weightOf(weigh, concepts);
  if (told) return concepts.length >= LEAST_WORDS || weight >= LEAST_WEIGHT;
  return phrases === 1 && names === 1 && !isTitle(r, words) && weight >= LEAST_PHRASE;
}

/** How many noun phrases hold a content word that is no name. */
function plainPhrases(r: Reader, words: readonly Word[]): number {
  const phrases = words
    .filter((word) => !isName(word.concept))
    .map((word) => phraseAt(r, word.token)?.firstToken ?? word.token);
  return new Set(phrases).size;
}

/** Plain words and a name in one phrase: "the foreign minister Ada Voss". */
function isTitle(r: Reader, words: readonly Word[]): boolean {
  const plain = new Set(
    words
      .filter((word) => !isName(word.concept))
      .map((word) => phraseAt(r, word.token)?.firstToken ?? word.token),
  );
  return words.some(
    (word) => isName(word.concept) && plain.has(phraseAt(r, word.token)?.firstToken ?? word.token),
  );
}

/** @param subjects whom the sentences are about that share its words. */
function echo(r: Reader, sentence: number, words: readonly Word[], subjects: ReadonlySet<string>): Statement {
  const first = r.a.tokens[firstToken(r, words[0]?.token ?? 0)];
  const last = r.a.tokens[lastToken(r, words.at(-1)?.token ?? 0)];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const label = wordsOf(r, span);
  const clause = r.clauseOf[words[0]?.token ?? 0] ?? -1;
  const whole = tellsOfOne(r, clause, words, subjects) ? fromSubject(r, clause, span) : span;
  return statement(r, {
    kind: 'event',
    span,
    focus: span,
    sentence,
    clause: clause < 0 ? null : clause,
    predicate: happeningIn(r, words),
    object: null,
    value: null,
    label,
    about: wordsOf(r, whole),
    aboutSpan: whole,
    numbers: numbersIn(r, span),
    negated: isNegated(r, words),
    // The clause's date dates the stretch too: meetings on two days are not one told twice.
    asOf: dateIn(r, r.a.clauses[clause] ?? span),
  });
}

const wordsOf = (r: Reader, span: Span): string =>
  r.a.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');

/** The verb of its clause is among the shared words, and others tell it of the same subject: with less than that, a heading
 *  from the subject on would say more than the reports have in common. */
function tellsOfOne(
  r: Reader,
  index: number,
  words: readonly Word[],
  subjects: ReadonlySet<string>,
): boolean {
  const group = r.a.verbGroups[r.a.clauses[index]?.verb ?? -1];
  const subject = index < 0 ? null : subjectOf(r, index);
  return subject !== null && subjects.has(subject) && words.some(({ token }) => token === group?.head);
}

/** The stretch with the subject and the verb of its clause, where these stand not far before it: a heading that can
 *  stand alone. */
function fromSubject(r: Reader, index: number, span: Span): Span {
  const clause = r.a.clauses[index];
  const subject = clause?.subject == null ? undefined : r.a.nounPhrases[clause.subject];
  const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
  if (subject === undefined || group === undefined || clause?.finite !== true) return span;
  const near = subject.start <= span.start && span.start - subject.start <= SUBJECT_REACH;
  // The subject alone says nothing of it.
  if (!near || span.end <= subject.end) return span;
  return { start: subject.start, end: Math.max(span.end, group.end) };
}

/** Characters that a heading reaches back over for its subject, at most. */
const SUBJECT_REACH = 100;

/** The happening that one of its words names ("family trips to Hawaii"): its class, or the verb. Null where none does. */
function happeningIn(r: Reader, words: readonly Word[]): string | null {
  for (const { token, concept } of words) {
    const named = r.a.events.find((event) => event.token === token)?.class ?? null;
    // A "fire chief" is no fire.
    const told = (phraseAt(r, token)?.head ?? token) === token;
    if (named !== null && named !== 'report' && told) return named;
    const group = r.a.verbGroups[r.a.clauses[r.clauseOf[token] ?? -1]?.verb ?? -1];
    if (group?.head === token) return concept;
  }
  return null;
}

/** One of its verbs is denied. */
function isNegated(r: Reader, words: readonly Word[]): boolean {
  return words.some(({ token }) => {
    const verb = r.a.clauses[r.clauseOf[token] ?? -1]?.verb ?? -1;
    const group = r.a.verbGroups[verb];
    return group?.head === token && group.negated;
  });
}

/** A stretch that begins inside a noun phrase takes in the whole phrase. */
function firstToken(r: Reader, token: number): number {
  const phrase = phraseAt(r, token);
  return phrase === undefined ? token : phrase.firstToken;
}

function lastToken(r: Reader, token: number): number {
  const phrase = phraseAt(r, token);
  return phrase === undefined ? token : phrase.endToken - 1;
}
