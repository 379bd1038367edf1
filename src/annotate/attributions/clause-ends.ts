import { hasSubjectAndVerb } from './content.ts';
import { type Frame, groupOver, hasTense, type Range, type Reading, word } from './reading.ts';

/** "who, he said, gave": the reporting clause stands between a relative word and its verb. */
export const isInserted = (r: Reading, source: Range): boolean =>
  word(r, source.first - 1) === ',' && ['who', 'which', 'that'].includes(word(r, source.first - 2));

/** ", who said C, was there": a clause between commas, which ends where the main verb comes. */
export const closesAside = (r: Reading, i: number): boolean => {
  if (word(r, i) !== ',') return false;
  const group = groupOver(r, r.a.tokens[i + 1]?.pos === 'ADV' ? i + 2 : i + 1);
  return (group !== undefined && group.firstToken > i && group.firstToken <= i + 2 && hasTense(group)) || r.a.tokens[i + 1]?.pos === 'CCONJ';
};

/** ", who said C,": a clause between commas. */
export const isAside = (r: Reading, source: Range): boolean =>
  ['who', 'which'].includes(word(r, source.first)) && word(r, source.first - 1) === ',';

const SUBORDINATORS = new Set([
  'while',
  'although',
  'though',
  'whereas',
  'if',
  'as',
  'when',
  'since',
  'because',
  'after',
  'before',
]);

/** "While X says A, B": the reporting clause hangs on the one that follows it. */
export function isSubordinate(r: Reading, frame: Frame, source: Range): boolean {
  return SUBORDINATORS.has(word(r, source.first - 1)) || SUBORDINATORS.has(word(r, frame.first));
}

/** A comma behind which the main clause begins. */
export const opensMain = (r: Reading, frame: Frame, i: number): boolean =>
  word(r, i) === ',' && hasSubjectAndVerb(r, frame, i + 1);

/** Is what follows a clause ("that …", "he would …"), not a thing ("the charge")? */
export function opensClauseAt(r: Reading, frame: Frame, at: number): boolean {
  if (['that', 'how', 'why', 'what', 'whether', 'where', 'if', 'when', 'who'].includes(word(r, at)))
    return true;
  return hasSubjectAndVerb(r, frame, at);
}

/** A thing said ends where a comma, "because" or another verb of the same subject begins what is told of it. */
export function closesObject(r: Reading, frame: Frame, i: number): boolean {
  const text = word(r, i);
  if (text === 'because' || text === 'after' || text === 'when' || text === 'although') return true;
  const after = groupOver(r, i + 1);
  if (text === 'and' || text === 'but')
    return (
      after !== undefined &&
      after.tense !== 'infinitive' &&
      after.tense !== 'participle' &&
      after.firstToken === i + 1
    );
  if (text !== ',') return false;
  const next = word(r, i + 1);
  if (after !== undefined || next === 'which' || next === 'because' || next === 'but') return true;
  return (next === 'and' && groupOver(r, i + 2) !== undefined) || hasSubjectAndVerb(r, frame, i + 1);
}

/** What is told of a thing ends where a comma, a dash or "as" opens another clause, or "and" another verb. */
export function closesClause(r: Reading, frame: Frame, i: number): boolean {
  const text = word(r, i);
  if (text === 'and' || text === 'but') return opensVerb(r, i + 1);
  if (SUBORDINATORS.has(text)) return hasSubjectAndVerb(r, frame, i + 1);
  if (text !== ',' && text !== '-' && text !== '—' && text !== '–') return false;
  const next = word(r, i + 1);
  return next === 'but' || next === 'and' || hasSubjectAndVerb(r, frame, i + 1) || SUBORDINATORS.has(next);
}

function opensVerb(r: Reading, at: number): boolean {
  const group = groupOver(r, at);
  return group?.firstToken === at && group.tense !== 'infinitive' && group.tense !== 'participle';
}
