import type { Clause, NounPhrase, VerbGroup, With } from '../../model/annotation.ts';
import type { Language } from '../language.ts';
import { clauseStart, isOpener } from './clause-starts.ts';
import { objectOf } from './objects.ts';
import { type Parsed, phraseOfToken, type Reading } from './reading.ts';
import { type Draft, giveSubjects } from './subjects.ts';

/** Cuts each sentence into clauses, one verb group each, and finds each one's subject and object.
 *  Of a coordinated subject ("Ada and her brother left") the first phrase is given. */
export function splitClauses(a: Parsed, language: Language): readonly Clause[] {
  const clauses: Clause[] = [];
  const r: Reading = { ...a, words: language.syntax, names: language.names, owner: phraseOfToken(a) };
  let verb = 0;
  a.sentences.forEach((sentence, index) => {
    const verbs: number[] = [];
    while ((a.verbGroups[verb]?.firstToken ?? Infinity) < sentence.endToken) verbs.push(verb++);
    if (verbs.length === 0) {
      const { start, end, firstToken, endToken } = sentence;
      clauses.push({
        start,
        end,
        sentence: index,
        firstToken,
        endToken,
        verb: null,
        subject: null,
        object: null,
        opener: null,
        finite: false,
      });
      return;
    }
    const drafts = draftClauses(r, verbs, sentence);
    const subjects = giveSubjects(r, drafts, sentence.firstToken);
    drafts.forEach((draft, k) => {
      clauses.push(clause(r, index, draft, subjects[k] ?? null, drafts[k + 1], subjects[k + 1] ?? null));
    });
  });
  return clauses;
}

function draftClauses(
  r: Reading,
  verbs: readonly number[],
  sentence: With<'sentences'>['sentences'][number],
): readonly Draft[] {
  const groups = verbs.flatMap((index) => {
    const group = r.verbGroups[index];
    return group === undefined ? [] : [{ index, group }];
  });
  const starts = groups.map(({ group }, k) =>
    clauseStart(r, groups[k - 1]?.group, group, sentence.firstToken),
  );
  return groups.map(({ index, group }, k) => ({
    verb: index,
    group,
    first: starts[k] ?? group.firstToken,
    end: trimEnd(r, group.endToken, starts[k + 1] ?? sentence.endToken),
    from: groups[k - 1]?.group.endToken ?? sentence.firstToken,
  }));
}

/** A clause ends before the marks and the conjunction that lead to the next. */
function trimEnd(r: Reading, least: number, end: number): number {
  let last = end;
  while (last > least && (r.tokens[last - 1]?.pos === 'PUNCT' || r.tokens[last - 1]?.pos === 'CCONJ')) {
    if (CLOSING_MARKS.has(r.tokens[last - 1]?.text ?? '')) break;
    last -= 1;
  }
  return last;
}

const CLOSING_MARKS = new Set(['”', '’', '"', ')', '%']);

function clause(
  r: Reading,
  sentence: number,
  draft: Draft,
  subject: number | null,
  next: Draft | undefined,
  nextSubject: number | null,
): Clause {
  const opening = r.tokens[draft.first];
  const last = r.tokens[draft.end - 1];
  const object = objectOf(r, draft.group, draft.end);
  const opens =
    opening !== undefined && r.words.clauseOpeners.has(opening.lower) && opensHere(r, draft, subject);
  return {
    start: opening?.start ?? 0,
    end: last?.end ?? opening?.end ?? 0,
    sentence,
    firstToken: draft.first,
    endToken: draft.end,
    verb: draft.verb,
    subject,
    object:
      object === subject ||
      (object !== null &&
        object === nextSubject &&
        next?.group.tense !== 'participle' &&
        next?.group.tense !== 'infinitive' &&
        !isRelative(r, next))
        ? null
        : object,
    opener: opens ? opening.lower : null,
    finite: isFiniteGroup(draft.group),
  };
}

const isFiniteGroup = (group: VerbGroup): boolean =>
  group.tense !== 'participle' && group.tense !== 'infinitive';

function isRelative(r: Reading, draft: Draft | undefined): boolean {
  const opening = draft === undefined ? undefined : r.tokens[draft.first];
  return opening !== undefined && isOpener(r.words, opening) && opening.pos !== 'CCONJ';
}

/** "with", "by" and "alongside" before a noun phrase that is not the verb's subject open no clause. */
function opensHere(r: Reading, draft: Draft, subject: number | null): boolean {
  const opening = r.tokens[draft.first];
  if (opening?.pos !== 'ADP' || !isFiniteGroup(draft.group)) return true;
  const phrase: NounPhrase | undefined = r.nounPhrases[r.owner[draft.first + 1] ?? -1];
  const own = subject === null ? undefined : r.nounPhrases[subject];
  return phrase === undefined || phrase === own || !r.words.nounOpeners.has(opening.lower);
}
