import { ENGLISH } from '../../../src/annotate/en/index.ts';
import type { NameWords } from '../../../src/annotate/entities/words.ts';
import type { SyntaxWords } from '../../../src/annotate/syntax/words.ts';
import { emptied } from '../emptied.ts';
import { set } from './set.ts';

export const SYNTAX: SyntaxWords = {
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
  timeNouns: set('lundiu prilu'),
  weekdays: set('lundiu'),
  beForms: set('wos'),
  pastAuxiliaries: set('wos'),
  negationsBefore: set('nith'),
  clauseTaking: set('dek'),
  inverting: set('dek'),
  intransitive: set('mort'),
};

export const NAMES: NameWords = {
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
};
