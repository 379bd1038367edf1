import { MARK as WORD_MARK } from '../marks.ts';
import { oncePer } from '../once-per.ts';
import { nounLemma } from './noun-lemma.ts';
import type { Readable } from './reading.ts';
import type { AttributionWords } from './words.ts';

/** The rules, a bit each, in the order in which they are tried at a word: the more particular wording first. */
export const RULE = {
  quoting: 1,
  asked: 2,
  passive: 4,
  inverted: 8,
  verb: 16,
  according: 32,
  survey: 64,
  seeming: 128,
  adjective: 256,
  noun: 512,
  adverb: 1024,
  colon: 2048,
  signature: 4096,
  /** By the lemma of a verb group alone, so that no word needs a mark for it. */
  figure: 32_768,
} as const;

/** All of them. */
export const RULES = 8191 | RULE.figure;

/** What else is known of a word by its form. */
export const MARK = {
  /** What is said may end there, or a clause begin: a comma, "but". No other word closes content. */
  joint: 8192,
  /** Behind a noun it may open what the noun says: "that", "of". */
  afterNoun: 16_384,
} as const;

/** Rules that look at a reporting verb. */
export const VERB_RULES = RULE.quoting | RULE.passive | RULE.inverted | RULE.verb;

/** Signs between clauses. */
const DIVIDERS = [',', ';', ':', '-', '—', '–', '--'];

interface Triggers {
  /** By the word as it stands, in lower case. */
  readonly forms: ReadonlyMap<string, number>;
  /** By the lemma of a verb group. */
  readonly verbs: ReadonlyMap<string, number>;
  /** By the lemma of a noun. */
  readonly nouns: ReadonlyMap<string, number>;
}

/** Which rules may find something at which word; built once a language. */
const triggersOf = oncePer(compile);

function compile({ cues, links, sources }: AttributionWords): Triggers {
  const report = RULE.inverted | RULE.verb | RULE.passive;
  const forms = table([
    [cues.sureForms.keys(), report],
    [cues.nounForms, report],
    [sources.reportForms, report],
    [cues.quotingForms, RULE.quoting],
    [cues.citingForms, RULE.quoting],
    [cues.askedForms, RULE.asked],
    [[cues.according[0]], RULE.according],
    [cues.surveyLinks, RULE.survey],
    [cues.adjectives.keys(), RULE.adjective],
    [cues.hedgeAdjectives.keys(), RULE.passive],
    [cues.hedgeAdverbs.keys(), RULE.adverb],
    [[':'], RULE.colon],
    [['—', '–', '―', '~', '-', '--'], RULE.signature],
    [DIVIDERS, MARK.joint],
    [[cues.according[0]], MARK.joint],
    [links.and, MARK.joint],
    [links.but, MARK.joint],
    [links.contrasts, MARK.joint],
    [links.subordinators, MARK.joint],
    [links.reasons, MARK.joint],
    [links.that, MARK.afterNoun],
    [cues.nounTopics, MARK.afterNoun],
  ]);
  const verbs = table([
    [cues.verbs.keys(), report],
    [cues.phrasal.keys(), report],
    [cues.quotedAs, RULE.passive],
    [cues.hedgePassives.keys(), RULE.passive],
    [cues.judging, RULE.passive],
    [cues.seeming, RULE.seeming],
    [cues.figureVerbs.keys(), RULE.figure],
  ]);
  return { forms, verbs, nouns: table([[cues.nouns.keys(), RULE.noun]]) };
}

function table(rows: readonly (readonly [Iterable<string>, number])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [words, rule] of rows) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | rule);
  return bits;
}

/** The rules that may find something at a word of this form, with the marks above; 0 for most. */
export const rulesByForm = (words: AttributionWords, lower: string): number =>
  triggersOf(words).forms.get(lower) ?? 0;

/** For each token the rules that may find something there, outside quotations, with the marks above; 0 for most. */
export function triggersAt(a: Readable, words: AttributionWords, groupAt: Int32Array): Uint16Array {
  const { verbs, nouns } = triggersOf(words);
  const { tokens, marks, verbGroups } = a;
  const triggers = new Uint16Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i += 1) triggers[i] = (marks[i] ?? 0) & WORD_MARK.triggers;
  for (let i = 0; i < verbGroups.length; i += 1) {
    const group = verbGroups[i];
    if (group !== undefined && groupAt[group.head] === i)
      triggers[group.head] = (triggers[group.head] ?? 0) | (verbs.get(group.lemma) ?? 0);
  }
  for (let i = 0; i < tokens.length; i += 1) {
    // Looked at before the noun itself: what follows it is at hand, its dictionary form is not.
    if (((triggers[i + 1] ?? 0) & MARK.afterNoun) === 0 && (groupAt[i + 1] ?? -1) < 0) continue;
    const token = tokens[i];
    if (token === undefined || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) continue;
    const rule = nouns.get(nounLemma({ words }, token));
    if (rule !== undefined) triggers[i] = (triggers[i] ?? 0) | rule;
  }
  return triggers;
}
