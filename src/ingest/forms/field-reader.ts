import { type Alias, foldName } from './field-names.ts';
import { isRecord } from './field-values.ts';

/** Takes fields out of one record and knows what is left. */
export interface FieldReader {
  /** The first of `names` whose value `read` makes something of; it then counts as taken. */
  take<T>(names: readonly Pick<Alias, 'name'>[], read: (value: unknown) => T | null): T | null;
  /** A field of exactly this name. */
  takeExact<T>(name: string, read: (value: unknown) => T | null): T | null;
  /** The fields that were not taken, objects without what was taken out of them. */
  left(): Readonly<Record<string, unknown>>;
}

/** Keys from the record inward. */
type Path = readonly string[];

/** Names are found however they are spelled: exactly, else by their letters and digits alone (`Pub Date`, `pubDate` and
 *  `pub_date` are one). A dot leads into an object, or is part of a flattened name (`source.name`). */
export function readFields(record: Readonly<Record<string, unknown>>): FieldReader {
  const taken: Path[] = [];
  const keys = foldKeys(record);
  const pathOf = (name: string): Path | null => {
    if (Object.hasOwn(record, name)) return [name];
    const folded = keys.get(foldName(name));
    if (folded !== undefined) return [folded];
    return name.includes('.') ? innerPath(record, name.split('.')) : null;
  };
  const takeAt = <T>(path: Path, read: (value: unknown) => T | null): T | null => {
    const value = read(valueAt(record, path));
    if (value !== null) taken.push(path);
    return value;
  };
  return {
    take: (names, read) => {
      for (const { name } of names) {
        const path = pathOf(name);
        const value = path === null ? null : takeAt(path, read);
        if (value !== null) return value;
      }
      return null;
    },
    takeExact: (name, read) => (Object.hasOwn(record, name) ? takeAt([name], read) : null),
    left: () => without(record, taken),
  };
}

/** Folded name → the first key so called. */
function foldKeys(record: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const key of Object.keys(record)) {
    const folded = foldName(key);
    if (!keys.has(folded)) keys.set(folded, key);
  }
  return keys;
}

function innerPath(record: Readonly<Record<string, unknown>>, names: readonly string[]): Path | null {
  const path: string[] = [];
  let inner: unknown = record;
  for (const name of names) {
    if (!isRecord(inner) || !Object.hasOwn(inner, name)) return null;
    path.push(name);
    inner = inner[name];
  }
  return path;
}

function valueAt(record: Readonly<Record<string, unknown>>, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), record);
}

/** The record without what lies at `paths`; of an object of which something was taken, what is left, if anything is. */
function without(
  record: Readonly<Record<string, unknown>>,
  paths: readonly Path[],
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    const inside = paths.filter((path) => path[0] === key).map((path) => path.slice(1));
    if (inside.length === 0) return [[key, value]];
    if (inside.some((path) => path.length === 0) || !isRecord(value)) return [];
    const rest = without(value, inside);
    return Object.values(rest).every((one) => one === null) ? [] : [[key, rest]];
  });
  return Object.fromEntries(entries);
}
