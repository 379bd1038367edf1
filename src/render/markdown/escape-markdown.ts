import { CONTROLS } from '../controls.ts';

/** Characters that can start or end markup anywhere in a line of CommonMark or GitHub's tables and HTML. */
const MARKUP = /[\\`*_{}[\]<>#|~&!$]/g;
/** What makes a list, a heading rule or a quote only at a line's start. */
const LINE_START = /^(\d{1,9})?([-+=.)])/;

/** Text of a report as inert Markdown on one line: no markup, no HTML, no line breaks, no bare links, nothing that turns
 *  the direction of our own words. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(CONTROLS, '\uFFFD')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(/:\/\//g, ':\\//')
    .replace(LINE_START, '$1\\$2');
}
