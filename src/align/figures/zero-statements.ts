import type { Clause, EventMention, VerbGroup } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { spansStartingIn } from '../../text/spans-starting-in.ts';
import { PEOPLE, UNSPOKEN_NOUNS } from '../en/figure-words.ts';
import { DYING_LEMMAS } from '../en/victim-words.ts';
import { ANYONE_WORDS, BRINGING_LEMMAS, INCIDENT_NOUNS, NO, NOBODY_WORDS } from '../en/zero-words.ts';
import { hull, type Reader, toldBy } from '../reading/reader.ts';
import { dateIn, statement } from '../reading/statement-base.ts';
import { plainCount } from './plain-count.ts';

/** Happenings of which a report says that they befell nobody. How many are under arrest or missing changes by the hour:
 *  that there are none yet is no count. */
const ZERO_CLASSES: ReadonlySet<string> = new Set(['kill', 'wound', 'casualty']);

/** "No one was killed", "there were no deaths", "the blast injured nobody": a count of none, which a count of three
 *  contradicts. Only where nothing narrows it down ("no one else", "no officers", "no serious injuries", "nobody in the house"). */
export function zeroStatements(r: Reader): readonly Statement[] {
  return r.a.events.flatMap((event) => {
    const clause = event.clause === null ? undefined : r.a.clauses[event.clause];
    const group = clause?.verb == null ? undefined : r.a.verbGroups[clause.verb];
    if (clause === undefined || group === undefined || event.class === null || event.clause === null)
      return [];
    if (!ZERO_CLASSES.has(event.class) || event.modality !== 'actual' || group.modal !== null) return [];
    if (r.a.sentences[event.sentence]?.boilerplate !== false || toldBy(r, event).open) return [];
    const nobody = nobodyOf(r, event, clause, group);
    if (nobody === null) return [];
    return [
      statement(r, {
        kind: 'quantity',
        span: hull([nobody, event]),
        focus: nobody,
        sentence: event.sentence,
        clause: event.clause,
        predicate: event.class,
        object: UNSPOKEN_NOUNS.get(PEOPLE) ?? PEOPLE,
        value: ZERO,
        label: r.a.article.text.slice(nobody.start, nobody.end),
        about: `${PEOPLE} ${r.a.eventLabels[event.class] ?? ''}`.trim(),
        asOf: dateIn(r, clause),
        numbers: [0],
      }),
    ];
  });
}

const ZERO = plainCount(0);

function nobodyOf(r: Reader, event: EventMention, clause: Clause, group: VerbGroup): Span | null {
  if (event.form === 'noun') return noneOf(r, event, clause, group);
  if (event.token !== group.head || !isPlain(r, group)) return null;
  const undergoes = group.voice === 'passive' || DYING_LEMMAS.has(group.lemma);
  const phrase = undergoes ? clause.subject : clause.object;
  const people = phrase === null ? undefined : r.a.nounPhrases[phrase];
  const end = people?.endToken ?? 0;
  if (people === undefined || !isAllSaid(r, Math.max(end, group.endToken), clause)) return null;
  if (undergoes && end !== group.firstToken) return null;
  return whom(r, people.firstToken, end);
}

/** "there were | no deaths", "caused | no injuries" */
function noneOf(r: Reader, event: EventMention, clause: Clause, group: VerbGroup): Span | null {
  const no = r.a.tokens[event.token - 1];
  if (no?.lower !== NO || group.endToken !== event.token - 1 || !BRINGING_LEMMAS.has(group.lemma))
    return null;
  if (group.negated || !isAllSaid(r, event.token + 1, clause)) return null;
  return { start: no.start, end: event.end };
}

/** "no one", "nobody", "no people"; null for all others: "no one else", and "no officers", which says nothing of the rest. */
function whom(r: Reader, first: number, end: number): Span | null {
  const words = r.a.tokens.slice(first, end);
  const [no, noun] = words;
  if (no === undefined || words.length > 2) return null;
  if (noun === undefined) return NOBODY_WORDS.has(no.lower) ? { start: no.start, end: no.end } : null;
  return no.lower === NO && ANYONE_WORDS.has(noun.lower) ? { start: no.start, end: noun.end } : null;
}

/** "was killed", not "was seriously hurt". */
const isPlain = (r: Reader, group: VerbGroup): boolean =>
  r.a.tokens.slice(group.firstToken, group.endToken).every(({ pos }) => pos === 'AUX' || pos === 'VERB');

/** Nothing behind it but when, and in which happening: "in the blast on Monday". */
function isAllSaid(r: Reader, from: number, clause: Clause): boolean {
  const tokens = r.a.tokens.slice(from, clause.endToken);
  const start = tokens[0]?.start ?? clause.end;
  const rest = { start, end: clause.end };
  const times = spansStartingIn(r.a.times, rest);
  const events = spansStartingIn(r.a.events, rest);
  return tokens.every((token, i) => {
    if (['PUNCT', 'ADP', 'DET'].includes(token.pos) || INCIDENT_NOUNS.has(token.lemma)) return true;
    const timed = times.some((time) => time.start <= token.start && time.end >= token.end);
    return timed || events.some((event) => event.form === 'noun' && event.token === from + i);
  });
}
