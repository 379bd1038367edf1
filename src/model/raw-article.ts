import { type ArticleInput, articleInputSchema, type DateBasis, type RawArticle } from './article.ts';

const KNOWN_FIELDS = new Set(Object.keys(articleInputSchema.shape));

/** An article as given by a program or a line of JSONL, with every field in place; unknown fields go under `extra`.
 *  Throws a RangeError where neither `text` nor `html` is given. */
export function rawArticle(input: ArticleInput, file: string | null = null): RawArticle {
  if (input.text === undefined && input.html === undefined) {
    throw new RangeError(`article ${JSON.stringify(input.id)}: "text" is missing, and no "html" either`);
  }
  return {
    id: input.id,
    file,
    content:
      input.text !== undefined
        ? { kind: 'text', text: input.text }
        : { kind: 'html', text: input.html ?? '' },
    title: input.title ?? null,
    url: input.url ?? null,
    outlet: input.outlet ?? null,
    byline: input.byline ?? null,
    publishedAt: isDateInferred(input) ? null : (input.publishedAt ?? null),
    modifiedAt: input.modifiedAt ?? null,
    seenAt: null,
    language: input.language ?? null,
    extra: Object.fromEntries(Object.entries(input).filter(([field]) => !KNOWN_FIELDS.has(field))),
  };
}

/** What a dossier inferred from its other articles nobody has stated. */
const isDateInferred = (input: object): boolean =>
  'publishedAtBasis' in input && input.publishedAtBasis === INFERRED;

const INFERRED: DateBasis = 'inferred';
