import { knownAgency } from '../agency-names.ts';
import { foldWords } from '../block.ts';
import { PLATFORMS } from '../en/outlet-words.ts';
import { plainWords } from './plain-words.ts';

/** Longer names are slogans. */
const MAX_NAME_CHARS = 60;

/** The outlet's name among those a page gives, best first: the one that is also the host's, so that a site is not taken
 *  for the agency or the software it publishes with; else the first. Null where there is none. */
export function chooseOutlet(names: readonly (string | null)[], host: string | null): string | null {
  const given = names
    .filter((name) => name !== null)
    .map((name) => firstPart(plainWords(name)))
    .filter((name) => name !== '' && name.length <= MAX_NAME_CHARS && !PLATFORMS.has(name.toLowerCase()));
  const labels = hostNames(host).map(lettersOf);
  const own = given.find((name) => {
    const letters = lettersOf(name);
    return labels.some((label) => label === letters || initials(name) === label);
  });
  return own ?? given.find((name) => knownAgency(name) === null) ?? given[0] ?? null;
}

/** What a host says the outlet is called: `kellcourier.example` and `kellcourier`. */
export function hostNames(host: string | null): string[] {
  if (host === null) return [];
  const labels = host.split('.');
  return [host, ...labels.slice(0, -1).filter((label) => label.length >= 3)];
}

/** "Kell Courier | News from the coast": the name before the slogan; an account's `@` is no part of it. */
function firstPart(name: string): string {
  return (name.split(/\s[|•·]\s/)[0] ?? '').replace(/^@/, '').trim();
}

function lettersOf(name: string): string {
  return foldWords(name).replace(/^the /, '').replaceAll(' ', '');
}

function initials(name: string): string {
  return foldWords(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}
