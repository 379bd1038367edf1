import type { Annotated, With } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Digest } from '../model/digest.ts';
import { dayNumber, readDays } from './read-days.ts';
import { readFigures } from './read-figures.ts';
import { hashName, readNames } from './read-names.ts';
import { readStreets } from './read-streets.ts';
import { readTerms } from './read-words.ts';
import { setApart } from './set-apart.ts';

/** What clustering reads of an article. */
export type DigestInput = Pick<
  Annotated,
  'article' | 'tokens' | 'sentences' | 'mentions' | 'times' | 'quantities'
>;

/** A report tells its event in the first sentences; where these are short, four are still few words. */
const LEAD_SENTENCES = 4;

/** Boils an article down to what tells its event from others, in numbers. */
export function digest(article: DigestInput): Digest {
  const { id, language, outlet } = article.article;
  const leadEnd = endOfLead(article);
  return {
    articleId: id,
    day: dayOf(article.article),
    language,
    outlet: outlet === null ? null : hashName(outlet),
    ...readTerms(article, leadEnd),
    ...readNames(article, leadEnd),
    ...readStreets(article),
    ...readFigures(article),
    ...readDays(article),
    apart: setApart(article),
  };
}

function dayOf({ publishedAt, publishedAtBasis }: Article): number | null {
  return publishedAt === null || publishedAtBasis === 'inferred' ? null : dayNumber(publishedAt);
}

/** Where the last of the lead's sentences ends; boilerplate is not counted, the headline belongs to the lead. */
function endOfLead({ sentences }: With<'sentences'>): number {
  const told = sentences.filter(({ boilerplate }) => !boilerplate);
  return (told[LEAD_SENTENCES - 1] ?? told.at(-1))?.end ?? 0;
}
