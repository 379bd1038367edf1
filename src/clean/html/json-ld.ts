/** An object of JSON-LD. */
export type Json = Readonly<Record<string, unknown>>;

/** An object of a page's JSON-LD, and whether it only stands in another's list of other things. */
export interface LinkedObject {
  readonly value: Json;
  readonly listed: boolean;
}

/** All objects of a page's JSON-LD, outer ones first, and those with an `@id` by it. */
export interface LinkedData {
  readonly objects: readonly LinkedObject[];
  readonly byId: ReadonlyMap<string, Json>;
}

/** Objects looked at in all; hostile graphs are larger. */
const MAX_OBJECTS = 2000;

/** What stands under these is not what the page is about: related reports, entries of a live blog, comments. */
const LISTING =
  /^(?:itemListElement|hasPart|mentions|citation|isRelatedTo|isBasedOn|relatedLink|liveBlogUpdate|comment|review|item|subjectOf)$/i;

/** Reads a page's JSON-LD, `@graph` and nested objects included. Broken JSON is mended where only raw line breaks,
 *  comments or trailing commas are wrong, else passed over. */
export function readLinkedData(sources: readonly string[]): LinkedData {
  const queue: { readonly value: unknown; readonly listed: boolean }[] = sources.map((source) => ({
    value: parseTolerant(source),
    listed: false,
  }));
  const objects: LinkedObject[] = [];
  const byId = new Map<string, Json>();
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at += 1) {
    const entry = queue[at];
    if (entry === undefined) continue;
    const { value, listed } = entry;
    if (Array.isArray(value)) {
      for (const one of value.slice(0, MAX_OBJECTS)) queue.push({ value: one, listed });
    } else if (isObject(value)) {
      objects.push({ value, listed });
      addId(byId, value);
      for (const [key, child] of Object.entries(value)) {
        if (typeof child === 'object' && child !== null)
          queue.push({ value: child, listed: listed || LISTING.test(key) });
      }
    }
  }
  return { objects, byId };
}

/** Of objects with one `@id`, the one that says most: others only refer to it. */
function addId(byId: Map<string, Json>, value: Json): void {
  const id = value['@id'];
  if (typeof id !== 'string') return;
  const known = byId.get(id);
  if (known === undefined || Object.keys(known).length < Object.keys(value).length) byId.set(id, value);
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typesOf(value: Json): string[] {
  const type = value['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function parseTolerant(source: string): unknown {
  const bare = withoutComment(source);
  const attempts = [
    (): string => bare,
    (): string => bare.replace(/[\u0000-\u001f]+/g, ' '),
    (): string => bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s?[}\]])/g, '$1'),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {
      // Try the next mend; a page with broken JSON-LD still has its other metadata.
    }
  }
  return null;
}

/** JSON without the comment marks that old pages put round a script, and without a semicolon at its end. */
function withoutComment(source: string): string {
  let bare = source.trim().replace(/^(?:<!--|(?:\/\*|\/\/)?\s{0,9}<!\[CDATA\[(?:\s{0,9}\*\/)?)/, '');
  for (const end of [';', '*/', '-->', ']]>', '//', '/*', ';']) {
    bare = bare.trimEnd();
    if (bare.endsWith(end)) bare = bare.slice(0, -end.length);
  }
  return bare;
}
