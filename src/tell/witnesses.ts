import type { Annotated } from '../model/annotation.ts';
import type { Evidence } from '../model/dossier.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { isForeseen } from './foreseen.ts';
import { type Bearing, citeSpan, compareText, type StoryView, topicsOf } from './story-view.ts';
import { trimSentence } from './trim-sentence.ts';

/** Reports cited beside the sentence's own, at most. */
const MAX_WITNESSES = 5;

/** Part of a sentence that a claim must make up before other reports of the claim are cited for the sentence. */
const WITNESSED_SHARE = 0.5;

/** Part of a line's topics that another report's sentence must have before it is cited for the line: a reader takes
 *  whoever is cited to say the whole, and an age or a number in common is not the whole. */
const VOUCHED_SHARE = 0.5;

/** A sentence with the bearings told in it, its foremost claim first. */
export interface ToldSentence {
  readonly article: Annotated;
  readonly span: Span;
  readonly bearings: readonly Bearing[];
  readonly topics: ReadonlySet<string>;
}

/** The same reading of the sentence's foremost claim in other reports, one sentence a report. None where that claim is
 *  no more than an aside of the sentence.
 *  @param toldBeside all that is told in the sentence that a statement stands in */
export function witnesses(
  view: StoryView,
  { article: own, span: line, bearings, topics }: ToldSentence,
  toldBeside: (statement: Statement) => readonly Bearing[],
): Evidence[] {
  const foremost = bearings[0];
  if (foremost === undefined || foremost.reading === null) return [];
  const { focus, span } = foremost.statement;
  const told = own.clauses.find((clause) => clause.start <= focus.start && clause.end >= focus.end) ?? span;
  const length = Math.max(told.end - told.start, span.end - span.start);
  if (length < WITNESSED_SHARE * (line.end - line.start)) return [];
  const plain = plainTopics(view, own, line);
  const found = new Map<string, Evidence>();
  for (const { statement, reading } of view.bearings[foremost.rank] ?? []) {
    const article = view.articleOf.get(statement.articleId);
    if (article === undefined || article === own || reading !== foremost.reading) continue;
    if (found.has(statement.articleId) || !saysAsMuch(foremost.statement, statement)) continue;
    const beside = toldBeside(statement);
    if (tensesOf(beside) !== tensesOf(bearings) || givesOtherFigures(bearings, beside)) continue;
    const sentence = trimSentence(article, statement.sentence);
    const said = new Set(topicsOf(view, article, sentence));
    if (vouches(said, topics) && vouches(said, plain))
      found.set(statement.articleId, citeSpan(article, sentence, statement));
  }
  return [...found.values()].sort((a, b) => compareText(a.articleId, b.articleId)).slice(0, MAX_WITNESSES);
}

/** Topics of the words that stand in no name and do not tell who speaks: a name in common says nothing of what is told
 *  of it. */
function plainTopics(view: StoryView, article: Annotated, line: Span): ReadonlySet<string> {
  const speaking = article.attributions.flatMap(({ source, cue }) => [...source, ...cue]);
  const names = [
    ...spansStartingIn(article.mentions, line),
    ...speaking.filter((part) => isWithin(part, line)),
  ];
  const apart = spansStartingIn(article.tokens, line).filter(
    (token) => !names.some((name) => isWithin(token, name)),
  );
  return new Set(apart.flatMap((token) => topicsOf(view, article, token)));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function vouches(own: ReadonlySet<string>, line: ReadonlySet<string>): boolean {
  return [...line].filter((topic) => own.has(topic)).length >= line.size * VOUCHED_SHARE;
}

/** What was denied is no witness of what was said. */
function saysAsMuch(line: Statement, other: Statement): boolean {
  return line.negated === other.negated && (line.stance === 'deny') === (other.stance === 'deny');
}

/** "will pay 2 million by June", "will pay 3 million by June": who gives another figure of the same kind is no witness of this
 *  one, whatever else the two have in common. */
function givesOtherFigures(line: readonly Bearing[], other: readonly Bearing[]): boolean {
  const [own, theirs] = [figuresOf(line), figuresOf(other)];
  return [...own].some(([kind, numbers]) => {
    const given = theirs.get(kind);
    return given !== undefined && ![...numbers].some((number) => given.has(number));
  });
}

function figuresOf(bearings: readonly Bearing[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { value } of bearings.map(({ statement }) => statement)) {
    if (value?.kind !== 'number') continue;
    const kind = `${value.measure}/${value.unit ?? ''}`;
    found.set(kind, (found.get(kind) ?? new Set()).add(value.stated));
  }
  return found;
}

/** What was promised is no witness of what was done. */
function tensesOf(bearings: readonly Bearing[]): 'foreseen' | 'happened' | 'both' {
  const foreseen = bearings.filter(({ statement }) => isForeseen(statement)).length;
  return foreseen === 0 ? 'happened' : foreseen === bearings.length ? 'foreseen' : 'both';
}
