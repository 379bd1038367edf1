/** Legal forms that end a company's name, lower case, without the full stop. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set([
  'inc', 'corp', 'co', 'ltd', 'llc', 'plc', 'llp', 'lp', 'ag', 'gmbh', 'nv', 'bv', 'sa', 'spa', 'ab', 'asa', 'oyj',
  'kk', 'pty', 'bhd', 'company', 'corporation', 'incorporated', 'limited', 'group', 'holdings',
]);
