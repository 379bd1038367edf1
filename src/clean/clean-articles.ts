import { type ArticleInput, articleInputSchema, type Cleaned, type RawArticle } from '../model/article.ts';
import { rawArticle } from '../model/raw-article.ts';
import { clean } from './index.ts';

/** A report as a program has it: an id, its text or page, and whatever else is known; or as a reader of files gives it;
 *  or cleaned already. */
export type Report = ArticleInput | RawArticle | Cleaned;

/** Cleans each report on its own; order in, order out. `onArticle` is told before each how many are done. Throws a TypeError
 *  that names what is no report. */
export function cleanArticles(
  reports: readonly Report[],
  onArticle?: (done: number) => void,
): readonly Cleaned[] {
  if (!Array.isArray(reports))
    throw new TypeError(`expected a list of articles, [{ id, text }, …]; got ${shown(reports)}`);
  return reports.map((report, done) => {
    onArticle?.(done);
    return cleanArticle(report);
  });
}

/** Cleans one report; one that is cleaned already comes back as it is. Throws a TypeError where it is none. */
export function cleanArticle(report: Report): Cleaned {
  if (typeof report !== 'object' || report === null)
    throw new TypeError(`expected an article, { id, text } or { id, html }; got ${shown(report)}`);
  if (isCleaned(report)) return report;
  // A news dump may have a field of that name too: there it is the text, not what a reader of files made.
  return clean(
    'content' in report && typeof report.content === 'object' ? report : rawArticle(checked(report)),
  );
}

/** An article was found in the input. Where none was, a note says so, and it takes no part in what follows. */
export function isFound({ notes }: Pick<Cleaned, 'notes'>): boolean {
  return !notes.some(({ code }) => code === 'no-article' || code === 'not-an-article');
}

/** Programs without types give what they like; the message says which field of which article. */
function checked(report: ArticleInput): ArticleInput {
  const parsed = articleInputSchema.safeParse(report);
  if (parsed.success) return report;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'no article' };
  throw new TypeError(`article ${shown(report.id)}: ${[...path, message].join(': ')}`);
}

function isCleaned(report: Report): report is Cleaned {
  return 'article' in report && typeof report.article === 'object' && !('id' in report);
}

/** Characters of what was given that a message shows. */
const MOST_SHOWN = 60;

function shown(value: unknown): string {
  const words = JSON.stringify(value) ?? String(value);
  return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
}
