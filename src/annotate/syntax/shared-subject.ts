import type { VerbGroup } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Done, Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** `loose` behind ", and", `close` behind "and", null where no conjunction leads to the verb. */
export function joinedBy(r: Reading, draft: Draft): 'loose' | 'close' | null {
  let at = draft.group.firstToken - 1;
  while (at >= draft.from && itemAt(r.tokens, at)?.pos === 'ADV') at -= 1;
  if (itemAt(r.tokens, at)?.pos !== 'CCONJ') return null;
  const marks =
    itemAt(r.tokens, at - 1)?.text === '”' || itemAt(r.tokens, at - 1)?.text === '"' ? at - 2 : at - 1;
  return itemAt(r.tokens, marks)?.text === ',' ? 'loose' : 'close';
}

/** "left and said": the subject of a clause before. ", and" and a verb of speech go back to the main clause, a bare form
 *  ("to meet and console") to the nearest of any kind. */
export function sharedSubject(
  r: Reading,
  draft: Draft,
  done: readonly Done[],
  joined: 'loose' | 'close' | null,
): number | null {
  const main = done.findLast((clause) => clause.kind === 'main');
  const agreeing = done.findLast(
    (clause) => clause.kind !== 'nonfinite' && agrees(r, clause.subject, draft.group),
  );
  const finite = agreeing ?? done.findLast((clause) => clause.kind !== 'nonfinite');
  const bare =
    r.tokens[draft.group.head]?.lower === draft.group.lemma &&
    draft.group.endToken - draft.group.firstToken === 1;
  if (joined === 'loose' && main !== undefined && !bare) return main.subject;
  if (bare && joined !== null) return done.at(-1)?.subject ?? null;
  if (r.words.clauseTaking.has(draft.group.lemma) && main !== undefined) return main.subject;
  return (finite ?? done.at(-1))?.subject ?? null;
}

/** "are trying to find out what sparked it and are tracking", "believe it is right and are ready": one thing is no subject of
 *  a verb of several. Words that may mean one or several agree with any. */
function agrees(r: Reading, subject: number | null, group: VerbGroup): boolean {
  const phrase = subject === null ? undefined : r.nounPhrases[subject];
  const head = phrase === undefined ? undefined : r.tokens[phrase.head];
  if (head === undefined || !r.words.pluralVerbs.has(r.tokens[group.firstToken]?.lower ?? '')) return true;
  if (r.words.alwaysOne.has(head.lower)) return false;
  const single = head.pos === 'NOUN' && head.lower === head.lemma && !head.lower.endsWith('s');
  return !single || r.tokens[phrase?.endToken ?? -1]?.pos === 'CCONJ' || !r.words.surelyOne(head.lower);
}
