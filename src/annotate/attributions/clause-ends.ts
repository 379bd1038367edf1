import { hasSubjectAndVerb } from './content.ts';
import { type Frame, groupOver, hasTense, type Range, type Reading, word } from './reading.ts';

/** "who, he said, gave": the reporting clause stands between a relative word and its verb. */
export const isInserted = (r: Reading, source: Range): boolean =>
  word(r, source.first - 1) === ',' && r.words.links.subjectRelatives.has(word(r, source.first - 2));

/** ", who said C, was there": a clause between commas, which ends where the main verb comes. */
export const closesAside = (r: Reading, i: number): boolean => {
  if (word(r, i) !== ',') return false;
  const group = groupOver(r, r.a.tokens[i + 1]?.pos === 'ADV' ? i + 2 : i + 1);
  return (
    (group !== undefined && group.firstToken > i && group.firstToken <= i + 2 && hasTense(r, group)) ||
    r.a.tokens[i + 1]?.pos === 'CCONJ'
  );
};

/** ", who said C,": a clause between commas. */
export const isAside = (r: Reading, source: Range): boolean =>
  r.words.links.relatives.has(word(r, source.first)) && word(r, source.first - 1) === ',';

/** "While X says A, B": the reporting clause hangs on the one that follows it. */
export function isSubordinate(r: Reading, frame: Frame, source: Range): boolean {
  return (
    r.words.links.subordinators.has(word(r, source.first - 1)) ||
    r.words.links.subordinators.has(word(r, frame.first))
  );
}

/** A comma behind which the main clause begins. */
export const opensMain = (r: Reading, frame: Frame, i: number): boolean =>
  word(r, i) === ',' && hasSubjectAndVerb(r, frame, i + 1);

/** Is what follows a clause ("that …", "he would …"), not a thing ("the charge")? */
export function opensClauseAt(r: Reading, frame: Frame, at: number): boolean {
  if (r.words.links.contentOpeners.has(word(r, at))) return true;
  return hasSubjectAndVerb(r, frame, at);
}

/** A thing said ends where a comma, "because" or another verb of the same subject begins what is told of it. */
export function closesObject(r: Reading, frame: Frame, i: number): boolean {
  const text = word(r, i);
  if (r.words.links.reasons.has(text)) return true;
  const after = groupOver(r, i + 1);
  if (r.words.links.and.has(text) || r.words.links.but.has(text))
    return (
      after !== undefined &&
      after.tense !== 'infinitive' &&
      after.tense !== 'participle' &&
      after.firstToken === i + 1
    );
  if (text !== ',') return false;
  const next = word(r, i + 1);
  if (
    after !== undefined ||
    r.words.links.which.has(next) ||
    r.words.links.reasons.has(next) ||
    r.words.links.but.has(next)
  )
    return true;
  return (
    (r.words.links.and.has(next) && groupOver(r, i + 2) !== undefined) || hasSubjectAndVerb(r, frame, i + 1)
  );
}

/** What is told of a thing ends where a comma, a dash or "as" opens another clause, or "and" another verb. */
export function closesClause(r: Reading, frame: Frame, i: number): boolean {
  const text = word(r, i);
  if (r.words.links.and.has(text) || r.words.links.but.has(text)) return opensVerb(r, i + 1);
  if (r.words.links.subordinators.has(text)) return hasSubjectAndVerb(r, frame, i + 1);
  if (text !== ',' && text !== '-' && text !== '—' && text !== '–') return false;
  const next = word(r, i + 1);
  return (
    r.words.links.but.has(next) ||
    r.words.links.and.has(next) ||
    hasSubjectAndVerb(r, frame, i + 1) ||
    r.words.links.subordinators.has(next)
  );
}

function opensVerb(r: Reading, at: number): boolean {
  const group = groupOver(r, at);
  return group?.firstToken === at && group.tense !== 'infinitive' && group.tense !== 'participle';
}
