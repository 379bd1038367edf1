import type { RawArticle } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import type { Place } from './source.ts';

/** What reading an input yields, one by one, in the order of the input. */
export type Found = FoundArticle | Pointer | Noted;

export interface FoundArticle {
  readonly kind: 'article';
  readonly article: RawArticle;
}

export interface Noted {
  readonly kind: 'note';
  readonly note: Note;
}

/** An input tells of an article, or of a feed, that it does not hold. */
export interface Pointer {
  readonly kind: 'pointer';
  /** Absolute http or https address. */
  readonly url: string;
  /** What the input itself holds of it (a feed's summary, with title, date and outlet); null where that is no text. */
  readonly article: RawArticle | null;
}

export function article(found: RawArticle): FoundArticle {
  return { kind: 'article', article: found };
}

export function pointer(url: string, held: RawArticle | null): Pointer {
  return { kind: 'pointer', url, article: held };
}

/** Something wrong with an input, said and passed over. `line` counts from 1. */
export function note(
  place: Pick<Place, 'name'>,
  code: string,
  message: string,
  rest: { readonly line?: number; readonly expected?: string } = {},
): Noted {
  const { line, expected } = rest;
  return {
    kind: 'note',
    note: {
      code,
      place: line === undefined ? { file: place.name } : { file: place.name, line },
      stage: 'ingest',
      message,
      ...(expected === undefined ? {} : { expected }),
    },
  };
}
