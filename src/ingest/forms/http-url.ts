/** Longer addresses are no page's: browsers and servers refuse them long before. */
const MAX_URL_CHARS = 8192;

/** The absolute http or https address a value gives, or null. Relative ones are resolved against `base`. */
export function httpUrl(value: unknown, base: string | null = null): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text === '' || text.length > MAX_URL_CHARS || /\s/.test(text)) return null;
  const url = URL.canParse(text, base ?? undefined) ? new URL(text, base ?? undefined) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
}
