/** Headers of an answer, their names in small letters; several of one name are a list. Text is Latin-1. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The first header of a name, or null. */
export function firstHeader(headers: Headers, name: string): string | null {
  const value = headers[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? null;
}

/** All headers of a name as one list, parted by commas, in small letters; empty where there is none. */
export function listHeader(headers: Headers, name: string): string {
  const value = headers[name] ?? '';
  return (typeof value === 'string' ? value : value.join(', ')).trim().toLowerCase();
}
