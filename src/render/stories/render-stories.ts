import pc from 'picocolors';
import { counted, dateLabel, daysLabel } from '../labels.ts';
import { cleanLine, clip } from '../text/clean-line.ts';
import type { Colors } from '../text/sheet.ts';
import { hang } from '../text/wrap.ts';

/** Narrower than this nothing can be set beside its label. */
const MIN_COLUMNS = 40;

/** Characters of an article's title in a list. */
const TITLE_LENGTH = 100;

/** An article as its story lists it. */
export interface StoryArticle {
  readonly id: string;
  /** Null where the input holds no article. */
  readonly story: string | null;
  /** Articles of its story that are not listed: earlier runs took them. */
  readonly earlier: number;
  /** Why the article is alone, in a word and in a sentence; null where it need not be. */
  readonly apart: string | null;
  readonly reason: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

/** Articles by their stories, for a terminal of `width` columns: the largest story first, then what no other article
 *  reports, then what was set apart and why. */
export function renderStories(
  articles: readonly StoryArticle[],
  options: { readonly width: number; readonly color: boolean },
): string {
  const width = Math.max(MIN_COLUMNS, Math.floor(options.width) || MIN_COLUMNS);
  const colors = pc.createColors(options.color);
  const apart = articles.filter((article) => article.apart !== null);
  const stories = groupByStory(articles.filter((article) => article.apart === null));
  const shared = stories.filter((story) => sizeOf(story) > 1).sort((a, b) => sizeOf(b) - sizeOf(a));
  const single = stories.filter((story) => sizeOf(story) === 1).flat();
  const blocks = [
    [colors.bold(headline(articles.length, shared.length, single.length, apart.length))],
    ...shared.map((story) => storyLines(story, width, colors)),
    listLines('No other article reports these:', single, width, colors),
    listLines('Set apart:', apart, width, colors),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function headline(articles: number, shared: number, single: number, apart: number): string {
  const stories = `${shared} ${shared === 1 ? 'story' : 'stories'} of several`;
  return `${articles} articles: ${stories}, ${single} alone, ${apart} set apart`;
}

/** The articles of each story together, in the order in which the first of each is given. */
function groupByStory(articles: readonly StoryArticle[]): StoryArticle[][] {
  const stories = new Map<string | null, StoryArticle[]>();
  for (const article of articles) {
    const story = stories.get(article.story);
    if (story === undefined) stories.set(article.story, [article]);
    else story.push(article);
  }
  return [...stories.values()];
}

/** Articles of a story, those of earlier runs too. */
function sizeOf(story: readonly StoryArticle[]): number {
  return story.length + earlierOf(story);
}

function earlierOf(story: readonly StoryArticle[]): number {
  return story[0]?.earlier ?? 0;
}

function storyLines(story: readonly StoryArticle[], width: number, colors: Colors): readonly string[] {
  const [first] = story;
  const days = story.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt])).sort();
  const outlets = new Set(story.flatMap(({ outlet }) => (outlet === null ? [] : [cleanLine(outlet)])));
  const facts = [
    counted(story.length, 'article'),
    earlierOf(story) === 0 ? '' : `${counted(earlierOf(story), 'article')} of earlier runs`,
    daysLabel(days[0] ?? null, days.at(-1) ?? null),
    [...outlets].join(', '),
  ].filter((fact) => fact !== '');
  const title = story.find((article) => article.title !== null)?.title ?? '(no title)';
  return [
    ...hang(`${first?.story}  `, clip(cleanLine(title), TITLE_LENGTH), width).map((line) =>
      colors.bold(line),
    ),
    ...hang('  ', facts.join(' · '), width).map((line) => colors.dim(line)),
    ...story.flatMap((article) => articleLines(article, width)),
  ];
}

function listLines(
  title: string,
  articles: readonly StoryArticle[],
  width: number,
  colors: Colors,
): readonly string[] {
  if (articles.length === 0) return [];
  return [colors.bold(title), ...articles.flatMap((article) => articleLines(article, width))];
}

function articleLines(article: StoryArticle, width: number): readonly string[] {
  const { id, title, outlet, publishedAt, reason } = article;
  const parts = [
    cleanLine(id),
    publishedAt === null ? null : dateLabel(publishedAt.slice(0, 10)),
    outlet === null ? null : cleanLine(outlet),
    title === null ? null : clip(cleanLine(title), TITLE_LENGTH),
    reason === null ? null : `(${reason})`,
  ];
  return hang('  – ', parts.filter((part) => part !== null).join(' · '), width, '    ');
}
