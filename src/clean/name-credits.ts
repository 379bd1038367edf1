import type { Article } from '../model/article.ts';
import { isAcronym } from './agency-names.ts';

/** Credits of a story's articles by the story's own names: "UPI" is the Union Press International that published one of
 *  them, HAV its HAV News Agency, whatever else is known by these letters. Where no outlet, or several, spell the letters, a credit stays.
 *  The order of articles decides nothing. */
export function nameCredits(story: readonly Article[]): readonly Article[] {
  const outlets = new Set(story.flatMap(({ outlet }) => outlet ?? []));
  const spelled = new Map<string, Set<string>>();
  for (const outlet of outlets) {
    for (const letters of new Set([initialsOf(outlet), outlet.split(' ')[0] ?? '']))
      spelled.set(letters, (spelled.get(letters) ?? new Set()).add(outlet));
  }
  const named = ({ text }: Article, credit: Article['credits'][number]): Article['credits'][number] => {
    const words = text.slice(credit.start, credit.end);
    const [outlet, rival] = isAcronym(words) ? (spelled.get(words) ?? []) : [];
    const own = outlet === undefined || rival !== undefined || outlets.has(credit.name);
    return own ? credit : { ...credit, name: outlet };
  };
  return story.map((article) =>
    article.credits.some((credit) => named(article, credit) !== credit)
      ? { ...article, credits: article.credits.map((credit) => named(article, credit)) }
      : article,
  );
}

/** First letters of the words that open with a capital, "The" left out. */
function initialsOf(name: string): string {
  const words = name.replace(/^The\s/, '').match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return words.join('');
}
