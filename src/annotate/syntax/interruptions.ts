import type { VerbGroup } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import { BREAKS, isOpener } from './clause-starts.ts';
import type { Opening } from './draft.ts';
import type { Reading } from './reading.ts';
import { leftOpen } from './subjects.ts';

/** Does the clause stand between a subject and its verb? A relative clause or a participle right behind the subject does
 *  ("the man | who shot five people | was charged"), and so does what hangs on such a one or is joined to it.
 *  @param interrupted whether the clause before it does. */
export function interrupts(
  r: Reading,
  draft: Opening,
  previous: Opening | undefined,
  sentenceFirst: number,
  interrupted: boolean,
): boolean {
  const { group, relative } = draft;
  const nonfinite = group.tense === 'infinitive' || group.tense === 'participle';
  if ((relative !== null || nonfinite) && leftOpen(r, draft, previous, sentenceFirst) !== null) return true;
  if (!interrupted) return false;
  const opening = r.tokens[draft.first];
  return nonfinite || (opening !== undefined && isOpener(r.words, opening));
}

/** Does the next verb take up the subject that waits? With nothing but phrases between the two verbs, those belong to the
 *  first: it is the interrupting clause that has an object or says where. */
export function takesUp(r: Reading, group: VerbGroup, next: VerbGroup): boolean {
  if (next.tense === 'infinitive' || next.tense === 'participle') return false;
  if (r.words.clauseTaking.has(group.lemma)) return false;
  for (let i = group.endToken; i < next.firstToken; i += 1) {
    const token = itemAt(r.tokens, i);
    if (token === undefined || BREAKS.has(token.text) || r.words.subjectPronouns.has(token.lower))
      return false;
    if (token.pos === 'SCONJ' || (isOpener(r.words, token) && !r.words.mostlyPrepositions.has(token.lower)))
      return joins(r, i);
  }
  return true;
}

/** "shot five people and six dogs": the conjunction stands between two noun phrases. */
function joins(r: Reading, at: number): boolean {
  return (
    itemAt(r.tokens, at)?.pos === 'CCONJ' && (r.owner[at - 1] ?? -1) >= 0 && (r.owner[at + 1] ?? -1) >= 0
  );
}
