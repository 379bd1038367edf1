import type { Statement } from '../model/statement.ts';
import type { Reader } from './reader.ts';
import { statement } from './statement-base.ts';
import { couldBeOne, type Victim, victimsOf } from './victims.ts';

/** What the dossier calls them. */
const ABOUT: Readonly<Record<Victim['fate'], string>> = { kill: 'people killed', wound: 'people wounded' };

/** Sentences of a report that tell what it is about: a figure there is the story's own. */
const LEAD_SENTENCES = 8;

/** How many people were killed and wounded, where the reports give no figure but tell of each: "a 26-year-old woman died"
 *  tells of one. A person counts whom two reports tell of, or one in its opening; a report says at least as many as it tells
 *  of. Where a figure is given (`figures`), it stands, and the people are not counted. */
export function victimStatements(
  readers: readonly Reader[],
  figures: readonly Statement[],
): readonly Statement[] {
  const victims = readers.map((r) => ({ r, all: victimsOf(r) }));
  return (['kill', 'wound'] as const).flatMap((fate) => {
    const told = victims.map(({ r, all }) => ({
      r,
      own: all.filter((one) => one.fate === fate && isStorys(one, r, victims) && !hasDied(one, victims)),
    }));
    const most = Math.max(0, ...told.map(({ own }) => own.length));
    if (most === 0 || figures.some((s) => isOwnFigure(s, fate, most, readers))) return [];
    return told.flatMap(({ r, own }) => own.map((one) => victimStatement(r, one, fate, own.length)));
  });
}

interface TellsOf {
  readonly r: Reader;
  readonly all: readonly Victim[];
}

/** Another report tells of the same person, or this one does so at once. */
function isStorys(one: Victim, r: Reader, told: readonly TellsOf[]): boolean {
  if (one.sentence < LEAD_SENTENCES) return true;
  return told.some((other) => other.r !== r && other.all.some((victim) => isNamedAlike(one, victim)));
}

/** Another report, a later one perhaps, tells that one who was hurt is dead. */
function hasDied(one: Victim, told: readonly TellsOf[]): boolean {
  if (one.fate === 'kill') return false;
  return told.some(({ all }) => {
    const killed = all.filter(({ fate }) => fate === 'kill');
    return killed.some(
      (victim) => isNamedAlike(one, victim) || (killed.length === 1 && couldBeOne(one, victim)),
    );
  });
}

function isNamedAlike(a: Victim, b: Victim): boolean {
  return couldBeOne(a, b) && ((a.name !== null && a.name === b.name) || (a.age !== null && a.age === b.age));
}

/** A figure for all whom it befell, given by two reports or in the opening of one. */
function isOwnFigure(s: Statement, fate: Victim['fate'], most: number, readers: readonly Reader[]): boolean {
  if (
    s.kind !== 'quantity' ||
    s.predicate !== fate ||
    s.value?.kind !== 'number' ||
    s.value.measure !== 'count'
  )
    return false;
  if (s.scope === 'part' || s.additional || s.background || s.negated || s.value.stated < most) return false;
  const a = readers.find((r) => r.a.article.id === s.articleId)?.a;
  const sentence = a?.sentences.findIndex((one) => one.start === s.sentence.start) ?? -1;
  return sentence >= 0 && sentence < LEAD_SENTENCES;
}

function victimStatement(r: Reader, victim: Victim, fate: Victim['fate'], told: number): Statement {
  const label = r.a.article.text.slice(victim.place.start, victim.place.end).replace(/\s+/g, ' ');
  return statement(r, {
    kind: 'quantity',
    span: victim.place,
    focus: victim.place,
    sentence: victim.sentence,
    clause: null,
    predicate: fate,
    object: 'person',
    value: {
      kind: 'number',
      measure: 'count',
      stated: told,
      low: told,
      high: null,
      lowOpen: false,
      highOpen: false,
      approximate: false,
      vague: false,
      unit: null,
      currency: null,
    },
    label,
    about: ABOUT[fate],
    individuals: true,
    numbers: [],
  });
}
