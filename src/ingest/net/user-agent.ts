/** What goes into a header and a comment in it (RFC 9110, 5.6.5): ASCII without brackets and backslashes. */
const PLAIN = /^[\x20-\x27\x2a-\x5b\x5d-\x7e]{1,200}$/;

/** `Variorum/VERSION (+CONTACT)`. Throws an error where either holds what a header may not. */
export function userAgent(version: string, contact: string | null): string {
  if (!/^[\w.+-]{1,50}$/.test(version))
    throw new Error(`no version for a user agent: ${JSON.stringify(version)}`);
  if (contact === null) return `Variorum/${version}`;
  if (PLAIN.test(contact)) return `Variorum/${version} (+${contact})`;
  throw new Error(
    `the contact ${JSON.stringify(contact)} cannot be sent: it must be an address or a mail address in plain ASCII, without brackets`,
  );
}
