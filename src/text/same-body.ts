import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** Words that outlets add to a name or leave out of it. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'the news agency online com net org www service services wire newspaper daily'.split(' '),
);

/** Names of one letter, and the empty name, match nothing. */
const SHORTEST_NAME = 2;

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** The forms by which a body may be called: its telling words run together, and its initials. */
function formsOf(name: string): string[] {
  const words = wordsOf(name);
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  const initials = words.filter((word) => word !== 'the').map((word) => word.charAt(0));
  return [telling.join(''), words.length > 1 ? initials.join('') : ''].filter(
    (form) => form.length >= SHORTEST_NAME,
  );
}

/** `apnews.com` → `ap`: the host's own label, without what outlets add. */
function hostForms(url: string | null): string[] {
  const host = /^https?:\/\/([^/?#]+)/i.exec(url ?? '')?.[1] ?? '';
  const label =
    host
      .toLowerCase()
      .replace(/^www\./, '')
      .split('.')[0] ?? '';
  return [label, label.replace(/news$/, '')].filter((form) => form.length >= SHORTEST_NAME);
}

/** Whether two names are of one body: equal but for "the", "news" and the like, or one the other's initials. */
export function sameBody(one: string, other: string): boolean {
  const forms = new Set(formsOf(other));
  return formsOf(one).some((form) => forms.has(form));
}

/** Whether `name` is the body that published the article, by its outlet or the host of its address. */
export function isPublishedBy(name: string, article: Pick<Article, 'outlet' | 'url'>): boolean {
  if (article.outlet !== null && sameBody(name, article.outlet)) return true;
  const hosts = new Set(hostForms(article.url));
  return formsOf(name).some((form) => hosts.has(form));
}

/** Whether the article is a dispatch of the body that its dateline names ("VELDEN, May 4 (RPA) — …"), and no paper that
 *  carries it: no outlet is known, and nothing else at its head dates it or credits anybody. */
export function isDispatchOf(
  name: string,
  { outlet, credits, boilerplate }: Pick<Article, 'outlet' | 'credits' | 'boilerplate'>,
): boolean {
  const datelines = boilerplate.filter(({ reason }) => reason === 'dateline-header');
  const [dateline] = datelines;
  if (outlet !== null || dateline === undefined || datelines.length > 1) return false;
  const isIn = ({ start, end }: Span): boolean => dateline.start <= start && end <= dateline.end;
  return credits.length > 0 && credits.every((credit) => isIn(credit) && sameBody(credit.name, name));
}
