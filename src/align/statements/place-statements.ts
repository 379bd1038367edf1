import type { EventMention, NounPhrase } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt, spansStartingIn } from '../../text/spans-starting-in.ts';
import { DISASTER_CLASSES } from '../en/recurring.ts';
import { COMING_ABOUT, SITE_NOUNS, SITE_OF, SITE_PREPOSITIONS } from '../en/site-words.ts';
import type { CommonWords } from '../identity/common-words.ts';
import { CONFLICT, JOIN_SCORE } from '../identity/identity-score.ts';
import { numbersDiffer } from '../identity/same-number.ts';
import { containment } from '../identity/similarity.ts';
import { shared, weightOf } from '../identity/weights.ts';
import { clauseHeading } from '../reading/clause-heading.ts';
import { phraseAt } from '../reading/phrase-at.ts';
import { quantitiesOf } from '../reading/quantities-of.ts';
import { conceptsIn, hull, mentionsIn, overlaps, type Reader, toldBy } from '../reading/reader.ts';
import { numbersIn, statement } from '../reading/statement-base.ts';

/** What such a statement says of its happening: `attribute` of the statement. */
export const PLACE = 'place';

/** Where something struck: "opened fire | in a baggage hall of Terminal 2", "the explosion | at the mill". Reports word it in
 *  many ways, and each is right: two places of one happening are never rivals. */
export function placeStatements(r: Reader): readonly Statement[] {
  const found: Statement[] = [];
  let end = -1;
  for (let i = 0; i < r.a.tokens.length; i += 1) {
    const site = i < end ? null : siteAt(r, i);
    if (site === null) continue;
    end = site.endToken;
    const event = struckAt(r, site);
    if (event === null || event.negated || isCounted(r, event, site.sentence)) continue;
    const told = toldBy(r, event);
    // Of what is denied or left open, nobody knows where it struck.
    if (!told.open && told.stance !== 'deny') found.push(placeStatement(r, site, event));
  }
  return found;
}

/** "600 people were killed in the valley": where those died who are counted belongs to their figure. */
const isCounted = (r: Reader, event: EventMention, sentence: number): boolean =>
  quantitiesOf(r, sentence).some(
    ({ eventMention }) => eventMention !== null && r.a.events[eventMention] === event,
  );

/** A run of phrases that say where: "in a baggage hall of Terminal 2". */
interface Site extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
}

function siteAt(r: Reader, at: number): Site | null {
  const first = r.a.tokens[at];
  if (first === undefined || !SITE_PREPOSITIONS.has(first.lower)) return null;
  if (r.a.sentences[first.sentence]?.boilerplate !== false) return null;
  let endToken = at;
  for (;;) {
    const lead = r.a.tokens[endToken];
    const joins = SITE_PREPOSITIONS.has(lead?.lower ?? '') || (endToken > at && lead?.lower === SITE_OF);
    const phrase = joins
      ? r.a.nounPhrases[firstStartingAt(r.a.nounPhrases, r.a.tokens[endToken + 1]?.start ?? Infinity)]
      : undefined;
    if (phrase === undefined || phrase.firstToken !== endToken + 1) break;
    // "hurt in the shooting | at the mill": the first phrase must say where.
    if (endToken === at && !saysWhere(r, phrase)) return null;
    if (r.a.times.some((time) => overlaps(time, phrase))) break;
    endToken = phrase.endToken;
  }
  const last = r.a.tokens[endToken - 1];
  if (endToken === at || last === undefined) return null;
  return { start: first.start, end: last.end, firstToken: at, endToken, sentence: first.sentence };
}

const saysWhere = (r: Reader, phrase: NounPhrase): boolean =>
  SITE_NOUNS.has(r.a.tokens[phrase.head]?.lemma ?? '') ||
  mentionsIn(r, phrase).some(({ type }) => type === 'place');

/** The disaster that is told of the site: the nearest one before it in its clause, no other verb between; where the site
 *  opens its sentence, the first one behind it. */
function struckAt(r: Reader, site: Site): EventMention | null {
  const sentence = r.a.sentences[site.sentence];
  if (sentence === undefined) return null;
  const struck = spansStartingIn(r.a.events, sentence).filter(isDisaster);
  const before = struck.findLast((event) => event.end <= site.start);
  if (before !== undefined) {
    const between = r.a.tokens.slice(before.token + 1, site.firstToken);
    const near = between.every(
      ({ pos, text, lemma }) => (pos !== 'VERB' || COMING_ABOUT.has(lemma)) && text !== ',',
    );
    return near && between.length <= REACH ? before : null;
  }
  const opens = site.firstToken === sentence.firstToken;
  return opens ? (struck.find((event) => event.start >= site.end) ?? null) : null;
}

/** Words between a happening and its site, at most: "opened fire on waiting travellers | in". */
const REACH = 8;

const isDisaster = (event: EventMention): boolean => DISASTER_CLASSES.has(event.class ?? event.lemma);

function placeStatement(r: Reader, site: Site, event: EventMention): Statement {
  const both = hull([site, event]);
  const label = r.a.article.text.slice(site.start, site.end).replace(/\s+/g, ' ');
  return statement(r, {
    kind: 'event',
    span: both.end - both.start <= EVIDENCE_REACH ? both : { start: site.start, end: site.end },
    focus: { start: site.start, end: site.end },
    sentence: site.sentence,
    clause: event.clause,
    predicate: event.class ?? event.lemma,
    object: null,
    value: null,
    label,
    about: `where: ${headingOf(r, event, site)}`,
    attribute: PLACE,
    context: conceptsIn(r, site),
    numbers: numbersIn(r, site),
  });
}

/** Characters of a happening and its site that are cited as one. */
const EVIDENCE_REACH = 90;

/** The happening in the report's words: "the shooting", "a man opened fire". */
function headingOf(r: Reader, event: EventMention, site: Site): string {
  const phrase = phraseAt(r, event.token);
  const own =
    event.form === 'noun' && phrase !== undefined ? r.a.article.text.slice(phrase.start, phrase.end) : '';
  const told = own.includes(' ') || event.clause === null ? own : clauseHeading(r, event.clause, site, '');
  return (told === '' ? own : told).replace(/\s+/g, ' ');
}

/** Two sites of one disaster are one where the one holds most of the other's words, and a rare one among them. */
export function placeIdentity(a: Statement, b: Statement, { weigh }: CommonWords): number {
  if (numbersDiffer(a, b)) return CONFLICT;
  const common = weightOf(weigh, shared(a.context, b.context));
  if (common < RARE_SITE) return 0;
  return containment(a.context, b.context, weigh) >= MOST_OF_SITE ? JOIN_SCORE : 0;
}

/** Nats of the words that two sites must share: one word that stands in few sentences of the two reports. */
const RARE_SITE = 3;

/** Part of the shorter site's words that must stand in the longer one. */
const MOST_OF_SITE = 0.5;
