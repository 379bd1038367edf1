import { wordSet } from '../../text/word-set.ts';
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
import { PLURALS } from './tagged.ts';
import {
  AMBITRANSITIVE,
  INTRANSITIVE,
  LINKING_VERBS,
  NAMING_VERBS,
  STATIVE_VERBS,
  UNCHANGED_PASTS,
} from './verb-forms.ts';

/** Endings of past participles, regular and not. */
const PAST_ENDING =
  /(?:en|wn|ne|nt|pt|ld|lt|ft|ot|ught|ung|unk|un|ut|et|it|st|rn|id|ad|ed|ound|ost|uck|ept|ead|eft|ade|ome|^won|^dug)$/;

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

/** Nouns in the singular that may take a verb of several. */
const SEVERAL_IN_ONE = wordSet(
  `staff crew team family couple police public majority minority number group government cabinet committee council board
   company firm club side band army navy force party union department ministry media audience crowd jury pair trio rest half
   lot dozen hundred thousand people data youth press clergy gang squad panel percent cent range series variety`,
);

export const SYNTAX_WORDS: SyntaxWords = {
  forms: FORMS,
  clauseOpeners: CLAUSE_OPENERS,
  relatives: RELATIVES,
  personRelatives: wordSet('who'),
  subordinators: SUBORDINATORS,
  weakSubordinators: wordSet('that as than'),
  mostlyPrepositions: wordSet('as since after before until than following amid despite without alongside'),
  plainPrepositions: wordSet('with by'),
  nounOpeners: wordSet('with by alongside despite without following amid'),
  conjunctions: wordSet('and or nor &'),
  contentOpeners: wordSet('that'),
  infinitiveMarks: wordSet('to'),
  infinitiveSubjectMarks: wordSet('for'),
  agentPrepositions: wordSet('by'),
  settingPrepositions: wordSet('in on'),
  placePrepositions: wordSet('in at near from outside'),
  modifierPrepositions: wordSet('for'),
  definite: wordSet('the'),
  indefinite: wordSet('a'),
  subjectDeterminers: wordSet('the a every'),
  bareDeterminers: BARE_DETERMINERS,
  pointingDeterminers: wordSet('those'),
  countingDeterminers: wordSet('others some many'),
  possessivePronouns: wordSet('his her its their our my your'),
  possessiveMarks: POSSESSIVE_MARKS,
  surePossessiveMarks: SURE_POSSESSIVE_MARKS,
  subjectPronouns: wordSet('i he she we they'),
  emptySubjects: wordSet('there'),
  timeNouns: new Set([...TIME_NOUNS, 'a.m.', 'p.m.', 'am', 'pm']),
  bareTaking: wordSet('help'),
  pluralVerbs: wordSet('are were have'),
  roleMarks: wordSet('as'),
  alwaysOne: wordSet('what it he she this'),
  surelyOne: (noun) => !SEVERAL_IN_ONE.has(noun) && !PLURALS.has(noun),
  phrasalPasts: new Set(
    'sign up,show up,turn up,turn out,line up,speak out,break out,take off,pass out,go off,grow up,step down'.split(
      ',',
    ),
  ),
  ambiguousTimeNouns: wordSet('may'),
  weekdays: wordSet('monday tuesday wednesday thursday friday saturday sunday'),
  isTimeWord: (word) => /^(?:\p{L}+day|yesterday|today|earlier|last|this)$/u.test(word),
  timeShifts: wordSet('ago later earlier before after'),
  approximators: APPROXIMATORS,
  approximatorPhrases: APPROXIMATOR_PHRASES,
  comparatives: wordSet('more'),
  comparing: wordSet('than'),
  beForms: BE_FORMS,
  haveForms: HAVE_FORMS,
  perfectBe: wordSet('been'),
  modals: MODALS,
  futureAuxiliaries: wordSet("will ’ll 'll shall wo"),
  pastAuxiliaries: wordSet("was were had did could would might should has have ’ve 've ’d 'd"),
  participleAuxiliaries: wordSet('having being'),
  pastCopulas: wordSet('was were had did could would might should'),
  negations: NEGATIONS,
  negationsBehind: wordSet("not n't n’t never"),
  negationsBefore: wordSet('never rarely seldom hardly scarcely neither nor'),
  negatedAdverbs: wordSet('longer'),
  negationsBeforeInfinitive: wordSet('yet unable unwilling'),
  limiting: wordSet('only just merely simply'),
  notVerbs: wordSet('according'),
  clauseTaking: CLAUSE_TAKING,
  inverting: INVERTING_VERBS,
  objectControl: OBJECT_CONTROL,
  subjectKeeping: wordSet('spend waste'),
  subjectControl: wordSet(
    'attempt try want hope plan decide refuse agree manage threaten vow seek intend decline struggle aim offer choose opt promise pledge hurry rush hesitate prepare',
  ),
  intransitive: INTRANSITIVE,
  ambitransitive: AMBITRANSITIVE,
  objectRelatives: wordSet('who whom which that where'),
  owningRelatives: wordSet('whose'),
  linking: LINKING_VERBS,
  naming: NAMING_VERBS,
  stative: STATIVE_VERBS,
};
