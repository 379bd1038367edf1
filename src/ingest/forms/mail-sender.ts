import type { Address, Email } from 'postal-mime';
import { OUTLET_WORDS, PERSON_AT_OUTLET } from '../en/mail-words.ts';
import { tidyHeader } from './mail-headers.ts';

/** Who sent a message: an outlet, and a person where the message names both. */
export interface Sender {
  readonly outlet: string | null;
  readonly byline: string | null;
}

/** The sender's name is the outlet, unless it is a person's and the message names the outlet too: in the same name (`Jo
 *  Lund from Ellen Echo`), as its list or as its `Sender`. Without a name the address's domain is the outlet. */
export function readSender(email: Email, listName: string | null): Sender {
  const name = nameOf(email.from);
  if (name === null) return { outlet: domainOf(email.from), byline: null };
  const parts = PERSON_AT_OUTLET.exec(name);
  if (parts && isPerson(parts[1] ?? '')) return { outlet: parts[2] ?? null, byline: parts[1] ?? null };
  const other = [listName, nameOf(email.sender)].find((one) => one !== null && one !== name) ?? null;
  return other !== null && isPerson(name) && !isPerson(other)
    ? { outlet: other, byline: name }
    : { outlet: name, byline: null };
}

function nameOf(address: Address | undefined): string | null {
  const name = tidyHeader(address?.name);
  // Some programs repeat the address as its name.
  return name === null || name.includes('@') ? null : name;
}

function domainOf(address: Address | undefined): string | null {
  const mailbox = address?.group === undefined ? address : address.group[0];
  return /@([\w.-]{1,253})$/.exec(mailbox?.address ?? '')?.[1]?.toLowerCase() ?? null;
}

/** Two to four capitalised words, none of which only an outlet's name has. */
function isPerson(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word) && !OUTLET_WORDS.has(word.toLowerCase()))
  );
}
