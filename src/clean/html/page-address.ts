/** The two addresses are the same page: scheme, `www.`, query, fragment and a closing slash aside. A page's own number in
 *  its query counts. */
export function samePage(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(address: string): string {
  const found = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/?#]*)([^?#]*)(\?[^#]*)?/i.exec(address.trim());
  if (found === null) return address;
  const [, host = '', path = '', query = ''] = found;
  const number = /[?&](?:p|id|storyid|article_?id)=[\w-]+/i.exec(query)?.[0].slice(1) ?? '';
  return `${host.toLowerCase()}${path.replace(/\/(?:amp\/?|index\.html?)?$/i, '')}?${number}`;
}

/** Host of an address without `www.`, in small letters; null where it is none. */
export function hostOf(address: string | null): string | null {
  const found = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/?#:]+)/i.exec(address?.trim() ?? '');
  return found?.[1]?.toLowerCase() ?? null;
}

/** The address is a site's front page. */
export function isFront(address: string): boolean {
  return /^https?:\/\/[^/?#]+(?:\/(?:[a-z]{2}\/?|index\.\w{2,5})?)?(?:[?#].*)?$/i.test(address.trim());
}
