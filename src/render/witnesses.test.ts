import { expect, test } from 'vitest';
import { inventedDossier } from '../../test/browser/invented-dossier.ts';
import { refsOf, witnessesOf } from './witnesses.ts';

const labelOf = (facts: {
  outlet?: string;
  url?: string;
  file?: string;
  id?: string;
}): string | undefined => {
  const [first] = inventedDossier.articles;
  const articles = first ? [{ ...first, outlet: null, url: null, file: null, ...facts }] : [];
  return witnessesOf({ ...inventedDossier, articles }).all[0]?.label;
};

test.each([
  [{ outlet: 'Harbour Post', url: 'https://harbour.example/a' }, 'Harbour Post'],
  [{ outlet: '  ', url: 'https://www.harbour.example:80/a?b' }, 'harbour.example'],
  [{ url: 'not an address', file: 'in/a-report.txt' }, 'a-report'],
  [{ file: 'C:\\in\\a-report.html' }, 'a-report'],
  [{ file: 'in/001_0123456789abcdef.txt' }, '001_012345…'],
  [{ file: '.txt' }, '.txt'],
  [{ id: 'wire-7' }, 'wire-7'],
])('%j is called %s', (facts, label) => expect(labelOf(facts)).toBe(label));

test('references come once each, in the order of the list; an unknown id is said', () => {
  const witnesses = witnessesOf(inventedDossier);
  expect(refsOf(['letter', 'harbour', 'letter'], witnesses)).toBe('[1] [5]');
  expect(witnesses.of('nobody')).toEqual({ number: 0, ref: '[?]', label: 'nobody', report: null });
});
