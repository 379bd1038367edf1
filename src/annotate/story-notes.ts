import type { Annotated } from '../model/annotation.ts';
import type { Note } from '../model/note.ts';
import { type AnnotateOptions, languageOf } from './index.ts';

/** Articles that are only compared as texts, since there are no rules for their language. */
export function languageNotes(
  story: readonly Pick<Annotated, 'article'>[],
  languages: AnnotateOptions['languages'],
): readonly Note[] {
  return story
    .filter(({ article }) => languageOf(article, languages) === null)
    .map(
      ({ article: { id, file, language } }): Note => ({
        code: 'language-without-data',
        place: { articleId: id, ...(file === null ? {} : { file }) },
        stage: 'annotate',
        message: `the text is in the language "${language}", which is not read: it is compared with the others as a text, and yields no claims`,
        expected: languages.map(({ code }) => code).join(', '),
      }),
    );
}

/** Articles whose date nobody gave. */
export function dateNotes(story: readonly Annotated[]): readonly Note[] {
  return story
    .filter((a) => a.article.publishedAtBasis === 'unknown' || a.article.publishedAtBasis === 'inferred')
    .map((a): Note => {
      const place = { articleId: a.article.id, ...(a.article.file === null ? {} : { file: a.article.file }) };
      return a.article.publishedAt === null
        ? {
            code: 'date-missing',
            place,
            stage: 'annotate',
            message:
              'no publication date is given or can be inferred: relative days are not placed on a calendar',
            expected: 'publishedAt, a date in the text, or --reference-date',
          }
        : {
            code: 'date-inferred',
            place,
            stage: 'annotate',
            message: `the publication date ${a.article.publishedAt} is inferred: ${asClause(a.article.publishedAtWhy ?? '')}`,
          };
    });
}

/** A sentence as the end of another one: no capital, no stop. */
const asClause = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
