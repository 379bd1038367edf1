import type { Boilerplate, Credit } from '../model/article.ts';
import { agenciesIn, isAcronym, knownAgency } from './agency-names.ts';
import type { Block } from './block.ts';
import { closingCredits, isLastProse, MAX_CREDIT_WORDS } from './rules/agency-line.ts';
import { creditsOn } from './rules/header-names.ts';

/** Reasons of boilerplate that says who wrote the words; a photo's credit says nothing of them. */
const CREDITING = new Set<Boilerplate['reason']>(['signature', 'byline', 'copyright']);

/** Words of a byline that stand for the newsroom, not for a person. */
const NEWSROOM =
  /\b(?:staff|newsroom|desk|team|agenc(?:y|ies)|wires?|services?|correspondents?|reporters?|editors?)\b/i;

/** Bodies that a byline names by form alone: an acronym ("By CPA"), or one name beside the newsroom ("By Staff and
 *  Meridian"). */
function bylineCredits(line: string, offset: number): Credit[] {
  const opening = /^\W*(?:\w+\s)?by:?\s+/i.exec(line)?.[0].length ?? 0;
  const parts = [...line.slice(opening).matchAll(/[^\s,/&|]+(?:\s(?!and\b|with\b|for\b)[^\s,/&|]+)*/gu)]
    .map((found) => {
      const lead = /^(?:and|with|for)\s/.exec(found[0])?.[0].length ?? 0;
      return { name: found[0].slice(lead), at: offset + opening + found.index + lead };
    })
    .filter(({ name }) => name !== '');
  const newsroom = parts.some(({ name }) => NEWSROOM.test(name));
  return parts
    .filter(({ name }) => !NEWSROOM.test(name))
    .filter(({ name }) => isAcronym(name) || (newsroom && /^\p{Lu}[\p{L}\p{M}’'-]{2,29}$/u.test(name)))
    .map(({ name, at }) => ({ start: at, end: at + name.length, name }));
}

/** Where the body that the input or the page names as author stands as a credit in the text: in a marked line that
 *  credits, or in a short line of its own. Persons are no bodies. */
function authorCredits(
  text: string,
  blocks: readonly Block[],
  boilerplate: readonly Boilerplate[],
  author: string,
): Credit[] {
  const name = knownAgency(author) ?? (isAcronym(author) ? author : null);
  if (name === null) return [];
  const lines = [
    ...boilerplate.filter(({ reason }) => CREDITING.has(reason) || reason === 'dateline-header'),
    ...blocks.filter((block) => block.words <= MAX_CREDIT_WORDS && !block.ended),
  ];
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const at = words.indexOf(author);
    const alone = at >= 0 && !/[\p{L}\p{N}]/u.test(words.charAt(at - 1) + words.charAt(at + author.length));
    if (alone) return [{ start: line.start + at, end: line.start + at + author.length, name }];
  }
  return [];
}

/** Bodies the report credits for its words, sorted by start: in a dateline (`datelines`), a byline, a signature or at
 *  its close. `author` is whom the input or the page names as its author. */
export function findCredits(
  text: string,
  blocks: readonly Block[],
  boilerplate: readonly Boilerplate[],
  datelines: readonly Credit[],
  author: string | null,
): Credit[] {
  const signed = boilerplate.flatMap((line) => {
    if (line.reason === 'dateline-header') return creditsOn(text.slice(line.start, line.end), line.start);
    if (!CREDITING.has(line.reason)) return [];
    const words = text.slice(line.start, line.end);
    const known = agenciesIn(words, line.start);
    return known.length > 0 || line.reason !== 'byline' ? known : bylineCredits(words, line.start);
  });
  const marked = new Set(boilerplate.map((line) => line.start));
  const closing = blocks
    .filter((block) => !marked.has(block.start) && isLastProse(block, blocks))
    .flatMap((block) => closingCredits(text.slice(block.start, block.end), block.start));
  const authored = author === null ? [] : authorCredits(text, blocks, boilerplate, author);
  const credits = [...datelines, ...signed, ...closing, ...authored];
  credits.sort((a, b) => a.start - b.start);
  return credits.filter((credit, index) => credit.start !== credits[index - 1]?.start);
}
