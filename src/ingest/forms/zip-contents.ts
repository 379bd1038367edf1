/** A word processor's document (`.docx`, `.docm`), by the names of its parts. */
export function isDocx(names: readonly string[]): boolean {
  return names.includes('[Content_Types].xml') && names.some((name) => /^word\/document\d*\.xml$/.test(name));
}

/** Documents and programs that are ZIP archives: a part that tells, and what they are. */
const TELLING: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.(?:xml|bin)$/, 'a spreadsheet'],
  [/^ppt\/presentation\.xml$/, 'a presentation'],
  [/^META-INF\/container\.xml$/, 'an electronic book'],
  [/^META-INF\/MANIFEST\.MF$/, 'a Java program'],
  [/^AndroidManifest\.xml$/, 'an Android program'],
  [/^Index\/Document\.iwa$/, 'a Pages, Numbers or Keynote document'],
];

/** What an archive is that is no mere collection of files, for the message of `binary-file`: `a spreadsheet`. Null for
 *  a collection, and for a word processor's document, which is read. */
export function unreadDocument(names: readonly string[]): string | null {
  if (isDocx(names)) return null;
  if (names.includes('mimetype') && names.includes('META-INF/manifest.xml') && names.includes('content.xml'))
    return 'an OpenDocument file';
  return TELLING.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? null;
}
