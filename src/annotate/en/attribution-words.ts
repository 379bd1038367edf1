import type { AttributionWords, CueWords, LinkWords, SourceWords } from '../attributions/words.ts';
import {
  CARRIER_VERBS,
  CUE_ADJECTIVES,
  CUE_NOUNS,
  CUE_VERBS,
  DOCUMENT_VERBS,
  HEDGE_ADJECTIVES,
  HEDGE_ADVERBS,
  HEDGE_PASSIVES,
  ISSUING_VERBS,
  NOUN_VERBS,
  PHRASAL_CUES,
  PLAIN_PASTS,
  QUOTING_VERBS,
  REFUSING_VERBS,
  SEEING_VERBS,
  SURE_FORMS,
  TOPIC_VERBS,
  TOPIC_WORDS,
} from './cues.ts';
import { POSSESSIVE_MARKS } from './function-words.ts';
import { namesPerson } from './person-nouns.ts';
import { MEN, WOMEN } from './sex-words.ts';
import {
  BINDING_PREPOSITIONS,
  DOCUMENT_NOUNS,
  MEDIA_NAME_WORDS,
  RELAY_NOUNS,
  SPEAKER_NOUNS,
  TIME_HEADS,
} from './source-nouns.ts';
import { UNCHANGED_PASTS } from './verb-forms.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const CUES: CueWords = {
  verbs: CUE_VERBS,
  phrasal: PHRASAL_CUES,
  sureForms: SURE_FORMS,
  nounForms: NOUN_VERBS,
  plainPasts: PLAIN_PASTS,
  unchangedPasts: UNCHANGED_PASTS,
  carriers: CARRIER_VERBS,
  refusing: REFUSING_VERBS,
  issuing: ISSUING_VERBS,
  naming: words('name identify quote mention'),
  requests: words('request question call message email e-mail inquiry enquiry query'),
  finding: words('find'),
  evidence: words('evidence sign proof trace indication link hint'),
  handing: new Set([...ISSUING_VERBS, 'offer']),
  documenting: DOCUMENT_VERBS,
  reading: words('read'),
  counting: words('put'),
  saying: words('say'),
  topicVerbs: TOPIC_VERBS,
  topicWords: TOPIC_WORDS,
  particles: words('for on of about against to in with at out as over up back'),
  numberOpeners: words('least most'),
  quotedAs: QUOTING_VERBS,
  quotingForms: words('quote quotes quoted quoting cite cites cited citing'),
  citingForms: words('citing'),
  askedForms: words('asked questioned pressed quizzed'),
  askedAbout: words('about on for over'),
  hedgePassives: HEDGE_PASSIVES,
  hedgeAdjectives: HEDGE_ADJECTIVES,
  hedgeAdverbs: HEDGE_ADVERBS,
  adjectives: CUE_ADJECTIVES,
  adjectiveLinks: words('that of about to with by'),
  judging: SEEING_VERBS,
  seeming: words('seem appear look sound feel'),
  arriving: words('appear'),
  looking: words('look sound feel'),
  likeness: words('like as'),
  nouns: CUE_NOUNS,
  nounTopics: words('of about on over for against'),
  according: ['according', 'to'],
  surveyLinks: words('in'),
  quotedFrom: words('from'),
  parting: words('since'),
  perfectForms: words('has have had'),
  floating: words('both all each'),
  accusing: words(
    'accuse charge convict suspect indict arrest acquit sentence jail imprison detain prosecute guilty suspicion accusation count',
  ),
  copulas: words('be'),
};

/** "reports" → "report", "stories" → "story"; what ends in -ss stays. */
function singularOf(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const SOURCES: SourceWords = {
  speakers: SPEAKER_NOUNS,
  sexes: { women: WOMEN, men: MEN },
  namesPerson,
  documents: DOCUMENT_NOUNS,
  surveys: words('poll survey polling census'),
  relays: RELAY_NOUNS,
  mediaNames: MEDIA_NAME_WORDS,
  reportForms: words('report reports'),
  authorLinks: words('from by'),
  timeHeads: TIME_HEADS,
  binding: BINDING_PREPOSITIONS,
  nobody: words('no none nobody neither'),
  pronouns: words(
    'whom both all he she they i we you who many some others few one most those everyone nobody someone',
  ),
  oneself: words('he she him his her'),
  several: words('they them their'),
  thing: words('it its'),
  speaker: words('i we you me us my our your one'),
  impersonal: words('it they'),
  empty: words('it'),
  pointing: words('this there what these'),
  standalone: words('few many some others most both several none those'),
  fractions: words('half two-thirds three-quarters one-third one-quarter'),
  approximators: words('about around over under near nearly almost some up'),
  reflexives: words('himself herself itself themselves myself ourselves yourself'),
  possessives: words('his her their its'),
  possessiveMarks: POSSESSIVE_MARKS,
  isPossessive: (word) => word.length > 2 && (/['’]s$/.test(word) || word.endsWith('s’')),
  singular: words('a an this each every another'),
  definite: words('the'),
  articles: words('the a an'),
  singularOf,
};

const LINKS: LinkWords = {
  that: words('that'),
  contentOpeners: words('that how why what whether where if when who'),
  questions: words('whether if why what how who when where to'),
  relatives: words('who which'),
  subjectRelatives: words('who which that'),
  objectRelatives: words('which whom what that who'),
  whose: words('whose'),
  otherRelatives: words('whose where whom'),
  subordinators: words('while although though whereas if as when since because after before'),
  contrasts: words('although though but while whereas'),
  reasons: words('because after when although'),
  and: words('and'),
  through: words('to with by in on'),
  willing: words('will would'),
  neither: words('neither'),
  but: words('but'),
  which: words('which'),
  by: words('by'),
  as: words('as'),
  of: words('of'),
  grounds: words('of for as over'),
  whenAsked: words('when if'),
  isProgressive: (word) => word.endsWith('ing'),
  endsPlural: (word) => word.endsWith('s'),
};

/** Who says what, in English. */
export const ATTRIBUTION_WORDS: AttributionWords = { cues: CUES, sources: SOURCES, links: LINKS };
