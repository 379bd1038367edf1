import type { Boilerplate, Credit } from '../model/article.ts';
import type { Block } from './block.ts';
import { AGENCIES } from './en/agencies.ts';

/** Blocks at the head in which a dateline may stand. */
const DATELINE_BLOCKS = 6;

/** Characters of a dateline, place to dash. */
const MAX_DATELINE_CHARS = 120;

/** Reasons of boilerplate that says who wrote the words; a photo's credit says nothing of them. */
const CREDITING = new Set<Boilerplate['reason']>(['signature', 'byline', 'copyright']);

const canonicalName = new Map(
  [...AGENCIES].flatMap(([name, others]) => [name, ...others].map((form): [string, string] => [form, name])),
);

const escaped = [...canonicalName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

const AGENCY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** "KINGSFORD, Mar 3 (AP) —", "(Reuters) -", "PORT ELLEN, May 4 /PRNewswire/ --"; group 1 is before, 2 the credit. */
const DATELINE = /^([^()/]{0,80})[(/]([^()/]{2,50})[)/]\s{0,2}(?:[-–—_]{1,3}|:)/;

/** A credit that closes the report: "… on Monday. (AFP)", "… on Monday. — Reuters". */
const CLOSING = /[.!?…”"’](?:\s{0,3}\(([^()]{2,60})\)|\s{0,3}[-–—]{1,2}\s?([^.()]{2,40}))\.?$/u;

/** Canonical name of a news agency, or null where `form` is none's name. */
export function agencyName(form: string): string | null {
  return canonicalName.get(form.trim()) ?? null;
}

function agenciesIn(text: string, offset: number): Credit[] {
  return [...text.matchAll(AGENCY)].flatMap((found) => {
    const name = canonicalName.get(found[0]);
    return name === undefined
      ? []
      : [{ start: offset + found.index, end: offset + found.index + found[0].length, name }];
  });
}

function datelineCredits(block: Block): Credit[] {
  const found = DATELINE.exec(block.text.slice(0, MAX_DATELINE_CHARS));
  if (!found || !isPlace(found[1] ?? '')) return [];
  return agenciesIn(found[2] ?? '', block.start + (found[1] ?? '').length + 1);
}

/** A place, with or without a date: its first word is a name in capitals, or there is none. */
function isPlace(text: string): boolean {
  return text.trim() === '' || /^\p{Lu}[\p{L}\p{M}'’.,\s\d/-]*$/u.test(text);
}

function closingCredits(block: Block, text: string): Credit[] {
  const from = Math.max(block.start, block.end - 80);
  const found = CLOSING.exec(text.slice(from, block.end));
  if (!found) return [];
  const words = found[1] ?? found[2] ?? '';
  const at = from + found.index + found[0].lastIndexOf(words);
  const names = agenciesIn(words, at);
  const covered = names.reduce((sum, name) => sum + name.end - name.start, 0);
  return covered * 2 >= words.length ? names : [];
}

/** Bodies the report credits for its words, sorted by start: in a dateline, a byline, a signature or at its close. */
export function findCredits(
  text: string,
  blocks: readonly Block[],
  boilerplate: readonly Boilerplate[],
): Credit[] {
  const signed = boilerplate
    .filter((line) => CREDITING.has(line.reason))
    .flatMap((line) => agenciesIn(text.slice(line.start, line.end), line.start));
  const captions = new Set(boilerplate.filter((line) => line.reason === 'caption').map((line) => line.end));
  const closing = blocks
    .slice(-2)
    .filter((block) => !captions.has(block.end))
    .flatMap((block) => closingCredits(block, text));
  const credits = [...blocks.slice(0, DATELINE_BLOCKS).flatMap(datelineCredits), ...signed, ...closing];
  credits.sort((a, b) => a.start - b.start);
  return credits.filter((credit, index) => credit.start !== credits[index - 1]?.start);
}
