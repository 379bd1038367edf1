import type { DomElement } from './dom.ts';

/** Side matter by its element or its class: dates and names in it are other reports'. */
const SIDE_ELEMENT = /^(?:aside|nav|footer|figure|figcaption)$/;
const SIDE_CLASS = /related|sidebar|recommend|teaser|promo|trending|popular|comment|carousel|most-/i;

/** An element of the page's own report; a teaser of another may be one, too, and says so by its class. */
const OWN_ELEMENT = /^(?:article|main|body|html)$/;

/** Ancestors looked at for side matter. A form counts only this near: old pages stand in one as a whole. */
const MAX_CLIMB = 12;
const FORM_CLIMB = 3;

/** The element stands beside the page's own report: in a list of others, in the comments, in a form. */
export function isSide(element: DomElement): boolean {
  let at: DomElement | null = element;
  for (let climbed = 0; at !== null && climbed < MAX_CLIMB; climbed += 1) {
    if (SIDE_ELEMENT.test(at.localName) || SIDE_CLASS.test(at.getAttribute('class') ?? '')) return true;
    if (at.localName === 'form' && climbed <= FORM_CLIMB) return true;
    if (OWN_ELEMENT.test(at.localName)) return false;
    at = at.parentElement;
  }
  return false;
}
