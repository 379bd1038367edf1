import { contentEnd, trim } from './content.ts';
import type { VerbCue } from './cue-at.ts';
import type { Found } from './found.ts';
import { nounLemma } from './noun-lemma.ts';
import type { Place } from './place.ts';
import { phraseOver, type Range, type Reading, word } from './reading.ts';
import { report } from './report.ts';

/** "Police found no evidence of arson": who searched says that the thing is not so; the "no" belongs to the cue. Null where
 *  something else was found. */
export function noEvidence(r: Reading, place: Place, cue: VerbCue, source: Range): Found | null {
  const at = cue.range.end;
  if (!r.words.cues.finding.has(cue.lemma) || !r.words.sources.nobody.has(word(r, at))) return null;
  const phrase = phraseOver(r, at);
  const head = r.a.tokens[phrase?.head ?? -1];
  if (phrase?.firstToken !== at || head === undefined || !r.words.cues.evidence.has(nounLemma(r, head)))
    return null;
  const end = contentEnd(r, place.frame, at + 1);
  const content = trim(r, { first: at + 1, end });
  if (content === null) return null;
  const found = report(r, place, cue, source, { first: cue.range.first, end: at + 1 }, [content]);
  return { ...found, negated: !found.negated };
}
