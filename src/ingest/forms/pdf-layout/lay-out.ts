import { inReadingOrder } from './columns.ts';
import { dropFurniture } from './furniture.ts';
import type { TextItem } from './page-text.ts';
import { toParagraphs } from './paragraphs.ts';
import { tidy, toSegments } from './segments.ts';

/** The placed text of a document's pages as paragraphs in reading order, parted by blank lines. Text that is written
 *  across the page or up its side follows at the end. */
export function layOut(pages: readonly (readonly TextItem[])[]): string {
  const upright = dropFurniture(pages.map(toSegments));
  const paragraphs = toParagraphs(upright.flatMap((segments) => inReadingOrder(segments)));
  const turned = pages.flatMap((items) => items.filter((item) => item.turned)).map(({ text }) => tidy(text));
  return [...paragraphs, ...turned].filter((paragraph) => paragraph !== '').join('\n\n');
}
