import type { Clause, NounPhrase, Sentence, VerbGroup } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Language } from '../language.ts';
import { clauseStart, isOpener } from './clause-starts.ts';
import type { Draft } from './draft.ts';
import { interrupts, takesUp } from './interruptions.ts';
import { objectOf } from './objects.ts';
import { type Parsed, phraseOfToken, type Reading } from './reading.ts';
import { giveSubjects, relativeWord } from './subjects.ts';

/** Cuts each sentence into clauses, one verb group each, and finds each one's subject and object.
 *  Of a coordinated subject ("Ada and her brother left") the first phrase is given. */
export function splitClauses(a: Parsed, language: Language): readonly Clause[] {
  const clauses: Clause[] = [];
  const { article, tokens, sentences, nounPhrases, verbGroups } = a;
  const r: Reading = {
    article,
    tokens,
    sentences,
    nounPhrases,
    verbGroups,
    words: language.syntax,
    names: language.names,
    owner: phraseOfToken(a),
  };
  let verb = 0;
  for (let index = 0; index < a.sentences.length; index += 1) {
    const sentence = a.sentences[index];
    if (sentence === undefined) break;
    const first = verb;
    while ((a.verbGroups[verb]?.firstToken ?? Infinity) < sentence.endToken) verb += 1;
    if (verb === first) {
      clauses.push(verbless(sentence, index));
      continue;
    }
    const drafts = draftClauses(r, first, verb, sentence);
    const subjects = giveSubjects(r, drafts, sentence.firstToken);
    for (let k = 0; k < drafts.length; k += 1) {
      const draft = drafts[k];
      if (draft === undefined) break;
      clauses.push(clause(r, index, draft, subjects[k] ?? null, drafts[k + 1], subjects[k + 1] ?? null));
    }
  }
  return clauses;
}

function verbless({ start, end, firstToken, endToken }: Sentence, index: number): Clause {
  return {
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
  };
}

/** A draft for each verb group from `first` up to `end`, which are those of the sentence. */
function draftClauses(r: Reading, first: number, end: number, sentence: Sentence): readonly Draft[] {
  const drafts: Draft[] = [];
  let previous: VerbGroup | undefined;
  let start = sentence.firstToken;
  let interrupted = false;
  let resumed = false;
  for (let verb = first; verb < end; verb += 1) {
    const group = r.verbGroups[verb];
    if (group === undefined) break;
    const next = verb + 1 === end ? undefined : r.verbGroups[verb + 1];
    const from = previous?.endToken ?? sentence.firstToken;
    const relative = relativeWord(r, group, start, previous, from);
    const opening = { verb, group, first: start, from, relative };
    interrupted =
      next !== undefined &&
      interrupts(r, opening, drafts.at(-1), sentence.firstToken, interrupted && !resumed);
    const taken: boolean = interrupted && next !== undefined && takesUp(r, group, next);
    const following =
      next === undefined
        ? sentence.endToken
        : taken
          ? next.firstToken
          : clauseStart(r, group, next, sentence.firstToken);
    const last = trimEnd(r, group.endToken, following);
    drafts.push({ verb, group, first: start, from, relative, end: last, resumes: resumed });
    previous = group;
    start = following;
    resumed = taken;
  }
  return drafts;
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

/** "with", "alongside" and "after" before a noun phrase that is not the verb's subject open no clause. */
function opensHere(r: Reading, draft: Draft, subject: number | null): boolean {
  const opening = r.tokens[draft.first];
  if (opening?.pos !== 'ADP' || !isFiniteGroup(draft.group)) return true;
  const phrase: NounPhrase | undefined = itemAt(r.nounPhrases, r.owner[draft.first + 1] ?? -1);
  const own = subject === null ? undefined : r.nounPhrases[subject];
  const mayGovern = r.words.nounOpeners.has(opening.lower) || r.words.mostlyPrepositions.has(opening.lower);
  return phrase === undefined || phrase === own || !mayGovern;
}
