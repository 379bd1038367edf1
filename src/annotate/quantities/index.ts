import type { Quantity, Time, With } from '../../model/annotation.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Language } from '../language.ts';
import type { Marked } from '../marks.ts';
import { carryOver } from './carry-over.ts';
import { classLookup } from './class-of.ts';
import { withClauses } from './clause-of.ts';
import { type Draft, draftOf } from './draft.ts';
import { insideTimes } from './inside-times.ts';
import { digitFrom, mayCount, openersOf } from './openers.ts';
import { piecesOf } from './pieces.ts';
import { resolve } from './resolve.ts';
import { scanSentence } from './scan.ts';
import { separate } from './separate.ts';
import { unbrokenAt } from './unbroken.ts';

type Needed = With<'tokens' | 'sentences' | 'nounPhrases' | 'verbGroups' | 'clauses' | 'events'> &
  Marked & {
    /** Where given, numbers inside its dates and clock times are passed over too. */
    readonly times?: readonly Time[];
  };

/** Every number of an article, typed, with its interval, what it counts and what happened to that.
 *  Sorted by start and not overlapping; dates, years and clock times are no quantities. */
export function annotateQuantities(article: Needed, language: Language): Quantity[] {
  const { tokens, sentences, nounPhrases, verbGroups, clauses, events } = article;
  const words = language.quantities;
  const a = {
    article: article.article,
    tokens,
    sentences,
    nounPhrases,
    verbGroups,
    clauses,
    events,
    words,
  };
  const isTime = insideTimes(article.times ?? []);
  const openers = openersOf(a.words);
  const read: Draft[] = [];
  let digit = -1;
  for (let index = 0; index < a.sentences.length; index += 1) {
    const sentence = unbrokenAt(a.article.text, a.sentences, index);
    if (sentence === null) continue;
    if (!mayCount(sentence, article.marks)) {
      // A word may be missing among the tokens.
      if (digit < sentence.start) digit = digitFrom(a.article.text, sentence.start);
      if (digit >= sentence.end) continue;
    }
    const pieces = piecesOf(a.article.text, sentence, a.tokens);
    const scan = { pieces, tokens: a.tokens, words: a.words, openers };
    for (const reading of scanSentence(scan, isTime)) {
      const draft = draftOf(scan, reading, index, sentence.endToken);
      if (draft !== null) read.push(draft);
    }
  }
  if (read.length === 0) return [];
  const drafts = carryOver(a, read);
  const mentionOf = new Map<number, number>();
  for (let i = 0; i < events.length; i += 1) mentionOf.set(itemAt(events, i)?.token ?? -1, i);
  const resolved = resolve(a, drafts, mentionOf, classLookup(a, mentionOf));
  return [...withClauses(a, drafts, separate(a.article.text, resolved))];
}
