import { countWords, foldWords } from '../block.ts';
import type { PageBlock } from './block-text.ts';
import { type DomElement, shortText } from './dom.ts';

/** Ancestors looked through for the header of the headline. */
const MAX_LEVELS = 6;

/** Longest lead, in characters. */
const MAX_LEAD_CHARS = 1500;

/** A lead is a sentence of so many words: shorter lines in a header are decks, bylines and dates. */
const MIN_LEAD_WORDS = 10;

/** A lead opens with the same characters wherever it stands again. */
const OPENING_CHARS = 40;

const SENTENCE_END = /[.!?…。！？؟।]["”’»」』)]*$/;

/** The sentences that stand in the header of the page's headline, under it: the lead paragraph of many templates. Found
 *  before the page is taken apart. */
export function headerLeads(elements: readonly DomElement[]): readonly string[] {
  const headings = elements.filter(({ localName }) => localName === 'h1');
  const [heading] = headings;
  const header = heading === undefined || headings.length > 1 ? null : headerOf(heading);
  if (header === null) return [];
  return elements
    .slice(elements.indexOf(header))
    .filter((element) => element.localName === 'p' && headerOf(element) === header)
    .map((element) => shortText(element, MAX_LEAD_CHARS))
    .filter((text) => text !== null)
    .filter((text) => SENTENCE_END.test(text) && countWords(text) >= MIN_LEAD_WORDS);
}

function headerOf(element: DomElement): DomElement | null {
  let above = element.parentElement;
  for (let level = 0; level < MAX_LEVELS && above !== null; level += 1) {
    if (above.localName === 'header') return above;
    above = above.parentElement;
  }
  return null;
}

/** The article's blocks with the leads before them that it does not have yet. */
export function withLeads(blocks: readonly PageBlock[], leads: readonly string[]): PageBlock[] {
  const openings = new Set(blocks.map(({ text }) => opening(text)));
  const missing = leads.filter((lead) => !openings.has(opening(lead)));
  return [...missing.map((text) => ({ text, tag: 'P', linkShare: 0 })), ...blocks];
}

function opening(text: string): string {
  return foldWords(text.slice(0, OPENING_CHARS));
}
