import { wordSet } from '../../text/word-set.ts';

/** What ends the name of a street, written out or short. */
export const STREET_ENDINGS: ReadonlySet<string> = wordSet(`
  street st st. avenue ave ave. av. road rd rd. drive dr dr. lane ln ln. boulevard blvd blvd. court ct ct. way place pl
  pl. highway hwy hwy. parkway pkwy pkwy. circle cir. terrace pike turnpike trail row
`);

/** Words before such an ending that are no street's name: "the Supreme Court", "Crown Court", "the Same Way". */
export const NO_STREETS: ReadonlySet<string> = wordSet(`
  the a an this that supreme district circuit county superior crown high magistrates federal municipal probate juvenile
  appeals criminal civil international wall north south east west n. s. e. w. market work in on at of to his her their
  my our its no one all by
`);

/** "the 1500 block of": the word after the number. */
export const BLOCK = 'block';
