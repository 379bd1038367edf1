import type { Block } from '../block.ts';
import { MONTHS, WEEKDAYS } from '../en/calendar-words.ts';
import { outletOn } from './header-names.ts';

/** Longest byline: three names with their roles. */
const MAX_BYLINE_WORDS = 18;

const NAME_PART =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|and|&|de|da|di|del|van|von|der|den|bin|al|el|la|le|of|for|in|at|the|with|staff|writers?|reporters?|correspondents?|editors?|columnists?|special|to|contributing|senior|chief|bureau|our|own|newsroom|agenc(?:y|ies)|wires?|services?|desk|team|political|associated)$/u;

/** The names of a byline ("By Jane Doe and John Roe, Staff Writers"), or null where the block is none. */
export function bylineNames(block: Block): string | null {
  if (!block.short || block.words > MAX_BYLINE_WORDS) return null;
  const found =
    /^(?:(?:(?:story|words|text|written|posted|reported|report|comment|commentary|analysis|opinion|column)\s+)?by:?|author:)\s+(\S.*)$/iu.exec(
      block.bare,
    );
  const names = found?.[1];
  if (names === undefined || /[.!?]["”’]?$/.test(names.replace(/\b(?:Jr|Sr|Inc|\p{Lu})\.$/u, '')))
    return null;
  const words = names.split(/[\s,|/•·–—-]+/).filter((word) => word !== '' && !/^@\w+$|@|\d/.test(word));
  const first = words[0] ?? '';
  if (!/^(?:\p{Lu}|our$|staff$|agencies$)/u.test(first) || isCalendarWord(first)) return null;
  if (!words.every((word) => NAME_PART.test(word))) return null;
  const outlet = outletOn(block.bare, 'worded') ?? outletOn(block.bare, 'titled');
  const own = outlet === null ? names : names.slice(0, names.indexOf(outlet)).replace(/[\s,|•·–—-]+$/, '');
  return (
    own
      .split(/\s*[|•·]\s*/)[0]
      ?.replace(/\sfor(?:\s.*)?$/, '')
      .trim() || null
  );
}

function isCalendarWord(word: string): boolean {
  const lower = word.toLowerCase();
  return MONTHS.has(lower) || WEEKDAYS.includes(lower);
}
