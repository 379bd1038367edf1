/** What may stand between a name and its age: "Otto Brandt (42)", "Otto Brandt, who is 42", "Otto Brandt, aged 42". */
export const AGE_LINKS: ReadonlySet<string> = new Set([
  ',',
  '(',
  '–',
  '—',
  'a',
  'an',
  'the',
  'who',
  'is',
  'was',
  'age',
  'aged',
  'only',
  'just',
  'then',
  'now',
]);
