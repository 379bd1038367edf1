import { type DomElement, shortText } from './dom.ts';
import { NOTICE_HINT } from './named-elements.ts';

/** Elements that never hold report prose. */
const FURNITURE: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe nav aside footer figure figcaption picture img source video audio canvas map object embed button input select textarea link base'.split(
    ' ',
  ),
);

/** A caption or a notice is no longer, in characters: a page's body may be named for one, too. */
const MAX_NOTICE_CHARS = 600;

/** What of the elements is no part of a report, captions and overlaid notices included. `names`: of those elements that are
 *  named for something. */
export function findFurniture(
  elements: readonly DomElement[],
  names: ReadonlyMap<DomElement, string>,
): DomElement[] {
  const notices = [...names]
    .filter(([element, name]) => NOTICE_HINT.test(name) && shortText(element, MAX_NOTICE_CHARS) !== null)
    .map(([element]) => element);
  return [...elements.filter((element) => FURNITURE.has(element.localName)), ...notices];
}
