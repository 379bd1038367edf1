import type { BodyKind } from '../entities/words.ts';

/** Portfolios of ministries, each with its other spellings. */
const PORTFOLIOS: readonly (readonly string[])[] = [
  ['foreign', 'foreign affairs'],
  ['defence', 'defense'],
  ['interior'],
  ['finance'],
  ['health'],
  ['education'],
  ['justice'],
  ['trade'],
  ['energy'],
  ['environment'],
  ['agriculture'],
  ['transport', 'transportation'],
  ['labour', 'labor'],
  ['culture'],
  ['unification'],
  ['economy'],
];

const ministry = (portfolio: readonly string[]): BodyKind => {
  const names = portfolio.flatMap((word) => [`${word} ministry`, `ministry of ${word}`]);
  return { name: `${portfolio[0]} ministry`, descriptions: names, names };
};

/** Bodies that a state has one of, or a few, and what news calls them besides their names. */
export const BODY_KINDS: readonly BodyKind[] = [
  ...PORTFOLIOS.map(ministry),
  {
    name: 'intelligence agency',
    descriptions: [
      'intelligence agency',
      'intelligence service',
      'spy agency',
      'spy service',
      'secret service',
    ],
    names: ['intelligence', 'security service', 'secret service'],
  },
  {
    name: 'central bank',
    descriptions: ['central bank'],
    names: ['reserve bank', 'national bank', 'bank of', 'central bank'],
  },
  {
    name: 'news agency',
    descriptions: ['news agency', 'state news agency', 'official news agency'],
    names: ['news agency'],
  },
  {
    name: 'weather service',
    descriptions: ['weather agency', 'weather service', 'weather office', 'meteorological agency'],
    names: ['meteorological', 'weather service', 'met office'],
  },
  {
    name: 'statistics office',
    descriptions: ['statistics office', 'statistics agency', 'statistics bureau'],
    names: ['statistics', 'statistical'],
  },
  { name: 'space agency', descriptions: ['space agency'], names: ['space', 'aerospace'] },
  {
    name: 'coast guard',
    descriptions: ['coast guard', 'coastguard'],
    names: ['coast guard', 'coastguard'],
  },
  {
    name: 'electoral commission',
    descriptions: ['election commission', 'electoral commission', 'election body'],
    names: ['election commission', 'electoral commission'],
  },
];
