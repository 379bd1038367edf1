import type { Token } from '../../model/annotation.ts';
import { nounLemma } from './noun-lemma.ts';
import { groupOver, type Reading } from './reading.ts';
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
} as const;

/** Rules that look at a reporting verb. */
export const VERB_RULES = RULE.quoting | RULE.passive | RULE.inverted | RULE.verb;

interface Triggers {
  /** By the word as it stands, in lower case. */
  readonly forms: ReadonlyMap<string, number>;
  /** By the lemma of a verb group. */
  readonly verbs: ReadonlyMap<string, number>;
  /** By the lemma of a noun. */
  readonly nouns: ReadonlyMap<string, number>;
}

const compiled = new WeakMap<AttributionWords, Triggers>();

/** Which rules may find something at which word; built once a language. */
export function triggersOf(words: AttributionWords): Triggers {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const triggers = compile(words);
  compiled.set(words, triggers);
  return triggers;
}

function compile({ cues }: AttributionWords): Triggers {
  const report = RULE.inverted | RULE.verb | RULE.passive;
  const forms = table([
    [cues.sureForms.keys(), report],
    [cues.nounForms, report],
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
  ]);
  const verbs = table([
    [cues.verbs.keys(), report],
    [cues.phrasal.keys(), report],
    [cues.quotedAs, RULE.passive],
    [cues.hedgePassives.keys(), RULE.passive],
    [cues.judging, RULE.passive],
    [cues.seeming, RULE.seeming],
  ]);
  return { forms, verbs, nouns: table([[cues.nouns.keys(), RULE.noun]]) };
}

function table(rows: readonly (readonly [Iterable<string>, number])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [words, rule] of rows) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | rule);
  return bits;
}

/** The rules that may find something at token `i`, which stands outside quotations; 0 for most words. */
export function rulesAt(r: Reading, triggers: Triggers, token: Token, i: number): number {
  const group = groupOver(r, i);
  const verb = group !== undefined && group.head === i ? (triggers.verbs.get(group.lemma) ?? 0) : 0;
  const noun =
    token.pos === 'NOUN' || token.pos === 'PROPN' ? (triggers.nouns.get(nounLemma(r, token)) ?? 0) : 0;
  return (triggers.forms.get(token.lower) ?? 0) | verb | noun;
}
