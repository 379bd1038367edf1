import type { SyntaxWords, WordForms } from '../syntax/words.ts';
import {
  APPROXIMATOR_PHRASES,
  APPROXIMATORS,
  BARE_DETERMINERS,
  BE_FORMS,
  CLAUSE_OPENERS,
  CLAUSE_TAKING,
  HAVE_FORMS,
  INVERTING_VERBS,
  MODALS,
  NEGATIONS,
  OBJECT_CONTROL,
  POSSESSIVE_MARKS,
  RELATIVES,
  SUBORDINATORS,
  SURE_POSSESSIVE_MARKS,
  TIME_NOUNS,
} from './function-words.ts';
import { INTRANSITIVE, LINKING_VERBS, NAMING_VERBS, STATIVE_VERBS, UNCHANGED_PASTS } from './verb-forms.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Endings of past participles, regular and not. */
const PAST_ENDING =
  /(?:en|wn|ne|nt|pt|ld|lt|ft|ught|ung|unk|un|ut|et|it|st|rn|id|ad|ed|ound|ost|uck|ept|ead|eft|ade|ome)$/;

const FORMS: WordForms = {
  progressive: (word) => word.endsWith('ing'),
  past: (word, lemma) => {
    if (word.endsWith('ing')) return false;
    return word === lemma ? UNCHANGED_PASTS.has(word) : !word.endsWith('s') && PAST_ENDING.test(word);
  },
  present: (word, lemma) => word.endsWith('s') || (word === lemma && !word.endsWith('ed')),
  attributive: (word) => /(?:ed|en|wn|ain)$/.test(word),
  inflected: (word) => word.endsWith('ing') || word.endsWith('ed'),
  plural: (word) => word.endsWith('s'),
  adjectival: (word) => /(?:an|ese|ish|ern|ic|ch)$/.test(word),
};

export const SYNTAX_WORDS: SyntaxWords = {
  forms: FORMS,
  clauseOpeners: CLAUSE_OPENERS,
  relatives: RELATIVES,
  personRelatives: set('who'),
  subordinators: SUBORDINATORS,
  weakSubordinators: set('that as than'),
  mostlyPrepositions: set('as since after before until than following amid despite without alongside'),
  plainPrepositions: set('with by'),
  nounOpeners: set('with by alongside despite without following amid'),
  conjunctions: set('and or nor &'),
  contentOpeners: set('that'),
  infinitiveMarks: set('to'),
  infinitiveSubjectMarks: set('for'),
  agentPrepositions: set('by'),
  settingPrepositions: set('in on'),
  placePrepositions: set('in at near from outside'),
  modifierPrepositions: set('for'),
  definite: set('the'),
  indefinite: set('a'),
  subjectDeterminers: set('the a every'),
  bareDeterminers: BARE_DETERMINERS,
  pointingDeterminers: set('those'),
  countingDeterminers: set('others some many'),
  possessivePronouns: set('his her its their our my your'),
  possessiveMarks: POSSESSIVE_MARKS,
  surePossessiveMarks: SURE_POSSESSIVE_MARKS,
  subjectPronouns: set('i he she we they'),
  emptySubjects: set('there'),
  timeNouns: TIME_NOUNS,
  ambiguousTimeNouns: set('may'),
  weekdays: set('monday tuesday wednesday thursday friday saturday sunday'),
  isTimeWord: (word) => /^(?:\p{L}+day|yesterday|today|earlier|last|this)$/u.test(word),
  timeShifts: set('ago later earlier before after'),
  approximators: APPROXIMATORS,
  approximatorPhrases: APPROXIMATOR_PHRASES,
  comparatives: set('more'),
  comparing: set('than'),
  beForms: BE_FORMS,
  haveForms: HAVE_FORMS,
  perfectBe: set('been'),
  modals: MODALS,
  futureAuxiliaries: set("will ’ll 'll shall wo"),
  pastAuxiliaries: set("was were had did could would might should has have ’ve 've ’d 'd"),
  participleAuxiliaries: set('having being'),
  pastCopulas: set('was were had did could would might should'),
  negations: NEGATIONS,
  negationsBehind: set("not n't n’t never"),
  notVerbs: set('according'),
  clauseTaking: CLAUSE_TAKING,
  inverting: INVERTING_VERBS,
  objectControl: OBJECT_CONTROL,
  subjectKeeping: set('spend waste'),
  intransitive: INTRANSITIVE,
  linking: LINKING_VERBS,
  naming: NAMING_VERBS,
  stative: STATIVE_VERBS,
};
