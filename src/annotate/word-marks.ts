import { rulesByForm } from './attributions/triggers.ts';
import { mayEndDescription } from './entities/bodies.ts';
import { opensInCapital } from './entities/name-runs.ts';
import { mayNameEvent, mayUndo } from './events.ts';
import type { Language } from './language.ts';
import { KIND_BIT, MARK } from './marks.ts';
import { mayHoldNumber } from './quantities/openers.ts';
import { vocabularyOf } from './times/vocabulary.ts';
import { kindOf } from './times/word-kinds.ts';

/** Tells the marks of a language's words; each step says what it asks. */
export function marker(language: Language): (text: string, lower: string, lemma: string) => number {
  const { attributions, quantities, events, names, times } = language;
  const vocabulary = vocabularyOf(times);
  return (text, lower, lemma) =>
    rulesByForm(attributions, lower) |
    (mayHoldNumber(quantities, text, lower) ? MARK.number : 0) |
    (mayNameEvent(events, lower, lemma) ? MARK.happening : 0) |
    (mayUndo(events, lower, lemma) ? MARK.unreal : 0) |
    (opensInCapital(text) ? MARK.capital : 0) |
    (mayEndDescription(names, lower) ? MARK.description : 0) |
    ((kindOf(text, vocabulary) + 1) << KIND_BIT);
}
