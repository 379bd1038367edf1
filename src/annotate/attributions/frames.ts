import type { Sentence } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Frame, Readable } from './reading.ts';
import type { AttributionWords } from './words.ts';

/** Noise in the text (bylines, "read also" lines) is left out; a headline is read. */
export function framesOf(
  a: Readable,
  words: AttributionWords,
  quoteAt: Int32Array,
  groupAt: Int32Array,
): readonly Frame[] {
  const headline = a.article.headline;
  const frames: Frame[] = [];
  for (const sentence of a.sentences) {
    const inHeadline = headline !== null && sentence.start < headline.end && headline.start < sentence.end;
    if (sentence.boilerplate && !inHeadline) continue;
    const previous = frames.at(-1);
    const over = quoteAt[sentence.firstToken] ?? -1;
    const split = over >= 0 && over === (quoteAt[sentence.firstToken - 1] ?? -1);
    const marks = split ? closingMarks(a, sentence, quoteAt) : 0;
    if (marks > 0 && previous?.end === sentence.firstToken && previous.paragraph === sentence.paragraph) {
      const first = sentence.firstToken + marks;
      frames[frames.length - 1] = { ...previous, end: first };
      if (first < sentence.endToken)
        frames.push({ first, end: sentence.endToken, paragraph: sentence.paragraph });
      continue;
    }
    const joined = split || isTag(a, words, sentence, quoteAt, groupAt) || isSignature(a, sentence, quoteAt);
    if (joined && previous?.end === sentence.firstToken && previous.paragraph === sentence.paragraph) {
      frames[frames.length - 1] = { ...previous, end: sentence.endToken };
    } else {
      frames.push({ first: sentence.firstToken, end: sentence.endToken, paragraph: sentence.paragraph });
    }
  }
  return frames;
}

/** `“C.” | She called it`: tokens at the sentence's head that only close the quotation before it. */
function closingMarks(a: Readable, sentence: Sentence, quoteAt: Int32Array): number {
  const quote = itemAt(a.quotes, quoteAt[sentence.firstToken] ?? -1);
  let at = sentence.firstToken;
  while (at < sentence.endToken && (a.tokens[at]?.start ?? Infinity) < (quote?.end ?? 0)) at += 1;
  const opening = a.tokens[sentence.firstToken];
  const inner = quote !== undefined && opening !== undefined && opening.start < quote.inner.end;
  // "“Why?” asked Reyes": a small letter goes on with the sentence.
  const stopped = a.article.text[(quote?.inner.end ?? 0) - 1] === '.';
  return inner || !stopped || !/^[\p{Lu}\p{N}]/u.test(a.tokens[at]?.text ?? 'X')
    ? 0
    : at - sentence.firstToken;
}

/** A reporting clause's subject is no longer than this where it was cut from its quotation. */
const LONGEST_TAG = 6;

/** `“Why?” | Reyes asked.`: the splitter took the question mark for the end, but the clause belongs to the quotation. */
function isTag(
  a: Readable,
  words: AttributionWords,
  sentence: Sentence,
  quoteAt: Int32Array,
  groupAt: Int32Array,
): boolean {
  const quote = itemAt(a.quotes, quoteAt[sentence.firstToken - 1] ?? -1);
  if (quote === undefined) return false;
  const last = a.article.text.slice(quote.inner.start, quote.inner.end).slice(-1);
  if (last !== '.' && !/[?!…—-]/.test(last)) return false;
  if ((quoteAt[sentence.firstToken] ?? -1) >= 0) return false;
  for (
    let i = sentence.firstToken;
    i < Math.min(sentence.endToken, sentence.firstToken + LONGEST_TAG);
    i += 1
  ) {
    const group = itemAt(a.verbGroups, groupAt[i] ?? -1);
    if (group === undefined) continue;
    const next = a.tokens[group.endToken];
    if (!(words.cues.verbs.get(group.lemma)?.speech ?? false)) return false;
    // `“C.” Reyes said.`: behind a full stop only a clause that says nothing more.
    if (last === '.' && (next?.text !== '.' || group.endToken + 1 < sentence.endToken)) return false;
    return (
      next === undefined ||
      next.pos === 'PUNCT' ||
      next.pos === 'ADP' ||
      next.pos === 'ADV' ||
      next.sentence !== a.tokens[i]?.sentence
    );
  }
  return false;
}

/** A signature is no longer than this, in tokens. */
const LONGEST_SIGNATURE = 10;

/** `“C.” | — Reyes, of Norda`: the dash goes on from the quotation. */
function isSignature(a: Readable, sentence: Sentence, quoteAt: Int32Array): boolean {
  const opening = a.tokens[sentence.firstToken];
  if (opening === undefined || !/^(?:[—–―]|--)$/.test(opening.text)) return false;
  return (
    (quoteAt[sentence.firstToken - 1] ?? -1) >= 0 &&
    sentence.endToken - sentence.firstToken <= LONGEST_SIGNATURE
  );
}
