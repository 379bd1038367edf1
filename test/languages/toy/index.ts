import { ENGLISH } from '../../../src/annotate/en/index.ts';
import type { Language } from '../../../src/annotate/language.ts';
import { emptied } from '../emptied.ts';
import { tagToy } from './tagger.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** A language of thirty invented words: whatever is read of a text in it, the shared rules have read with these. */
export const TOY: Language = {
  ...emptied(ENGLISH),
  code: 'qto',
  longestWord: null,
  tag: tagToy,
  mend: (sentence) => sentence,
  words: {
    stopWords: set('lo zu ok dat vel fra kwe wos dek'),
    synonyms: new Map([['mort', 'morsu']]),
    nameEndings: set('kompu'),
    shortTitles: set('mer'),
  },
  syntax: {
    ...emptied(ENGLISH.syntax),
    forms: {
      progressive: () => false,
      past: (word) => word.endsWith('ut'),
      present: (word) => word.endsWith('as'),
      attributive: () => false,
      inflected: () => false,
      plural: (word) => word.endsWith('im'),
      adjectival: () => false,
    },
    isTimeWord: (word) => word === 'lundiu',
    clauseOpeners: set('dat kwe ok'),
    relatives: set('kwe'),
    personRelatives: set('kwe'),
    conjunctions: set('ok'),
    contentOpeners: set('dat'),
    definite: set('lo'),
    indefinite: set('zu'),
    timeNouns: set('lundiu'),
    weekdays: set('lundiu'),
    beForms: set('wos'),
    pastAuxiliaries: set('wos'),
    negationsBefore: set('nith'),
    clauseTaking: set('dek'),
    inverting: set('dek'),
    intransitive: set('mort'),
  },
  events: {
    classes: [
      { name: 'kill', verbs: ['mort'], nouns: ['morsu'], once: true },
      { name: 'collapse', verbs: ['brak'], nouns: [], once: true },
    ],
    labels: new Map([['kill', 'mortut']]),
    unrealOpeners: set('yif'),
    futureModals: set('wil'),
    prospective: set('planu'),
    ownedObjects: new Set(),
    indefinite: set('zu'),
  },
  names: {
    ...emptied(ENGLISH.names),
    countries: new Map([
      ['Brelland', { country: 'Brelland', kind: 'name' }],
      ['Brellik', { country: 'Brelland', kind: 'demonym' }],
      ['Tolgrad', { country: 'Brelland', kind: 'capital' }],
    ]),
    givenNames: set('ilvo mirka'),
    titles: set('meru'),
    organizationWords: set('ministu'),
    placeWords: set('flodu'),
    locatives: set('vel'),
    capitalLocatives: set('vel fra'),
    definite: set('lo'),
    conjunctions: set('ok'),
    personRelatives: set('kwe'),
    speechForms: set('dekut'),
    ownedName: (country, body) => `${body} fra ${country}`,
    isTownName: (word) => word.endsWith('grad'),
  },
};
