import { ENGLISH } from '../../../src/annotate/en/index.ts';
import type { EventClass } from '../../../src/annotate/event-words.ts';
import type { Language } from '../../../src/annotate/language.ts';
import { emptied } from '../emptied.ts';
import { NAMES, SYNTAX } from './grammar.ts';
import { set } from './set.ts';
import { tagToy } from './tagger.ts';

const CLASSES: readonly EventClass[] = [
  { name: 'kill', verbs: ['mort'], nouns: ['morsu'], once: true },
  { name: 'collapse', verbs: ['brak'], nouns: [], once: true },
];

/** A language of thirty invented words: whatever is read of a text in it, the shared rules have read with these. */
export const TOY: Language = {
  code: 'qto',
  longestWord: null,
  tag: tagToy,
  mend: (sentence) => sentence,
  words: {
    stopWords: set('lo zu ok dat vel fra kwe wos dek'),
    synonyms: new Map([['mort', 'morsu']]),
    nameEndings: set('kompu'),
    shortTitles: set('mer'),
    plainShortForms: set(''),
  },
  syntax: SYNTAX,
  events: {
    classes: CLASSES,
    labels: new Map([['kill', 'mortut']]),
    unrealOpeners: set('yif'),
    futureModals: set('wil'),
    prospective: set('planu'),
    attempts: new Set(),
    nearly: new Set(),
    supposing: new Set(),
    nobody: new Set(),
    bounding: new Set(),
    partitive: new Set(),
    ownedObjects: new Set(),
    indefinite: set('zu'),
  },
  names: NAMES,
  quotes: { ...emptied(ENGLISH.quotes), reporting: set('dek'), endsBarePossessive: () => false },
  attributions: {
    cues: {
      ...emptied(ENGLISH.attributions.cues),
      verbs: new Map([['dek', { stance: 'assert', frame: 'clause', speech: true }]]),
      sureForms: new Map([['dekut', 'dek']]),
      saying: set('dek'),
      hedgeAdverbs: new Map([['ferlik', 'assert']]),
    },
    sources: {
      ...emptied(ENGLISH.attributions.sources),
      speakers: set('meru'),
      articles: set('lo zu'),
      definite: set('lo'),
      isPossessive: () => false,
      singularOf: (word) => word.toLowerCase(),
    },
    links: {
      ...emptied(ENGLISH.attributions.links),
      that: set('dat'),
      contentOpeners: set('dat'),
      and: set('ok'),
      relatives: set('kwe'),
      subjectRelatives: set('kwe'),
      isProgressive: () => false,
      endsPlural: (word) => word.endsWith('im'),
    },
  },
  times: {
    ...emptied(ENGLISH.times),
    months: new Map([['prilu', 4]]),
    weekdays: new Map([['lundiu', 1]]),
    timePrepositions: set('vel'),
    in: set('vel'),
    the: set('lo'),
  },
  quantities: {
    ...emptied(ENGLISH.quantities),
    smallNumbers: new Map([['dun', 2]]),
    tens: new Map([['kor', 40]]),
    singleWords: set('dun kor'),
    modifiersBefore: new Map([['lest', 'at-least']]),
    eventClasses: CLASSES,
    personalEvents: set('kill'),
    intransitiveVerbs: set('mort'),
    beForms: set('wos'),
    and: set('ok'),
    of: set('fra'),
  },
};
