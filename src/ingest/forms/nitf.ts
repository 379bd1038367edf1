import type { RawContent } from '../../model/article.ts';
import { agencyBody } from './agency-body.ts';
import { isoDate } from './dates.ts';
import { attribute, children, firstAt, inner, parseXml, words, type XmlNode } from './xml.ts';

/** A story as NITF tells it; null for what it does not say. */
export interface NitfStory {
  readonly id: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** `usable`, `embargoed`, `withheld` or `canceled`. */
  readonly status: string | null;
  readonly body: RawContent | null;
  readonly dateline: string | null;
}

/** Elements whose content is kept as markup, since words and tags mix there. */
const RAW = ['body.content', 'hl1', 'hl2', 'byline', 'distributor', 'dateline', 'title'];

/** Reads a mended text that holds one `nitf` element; null where it cannot be parsed. */
export function readNitfStory(mended: string): NitfStory | null {
  const root = firstAt(parseXml(mended, RAW) ?? undefined, 'nitf');
  if (root === undefined) return null;
  const docdata = firstAt(root, 'head', 'docdata');
  const pubdata = firstAt(root, 'head', 'pubdata');
  const head = firstAt(root, 'body', 'body-head');
  const holder = attribute(firstAt(docdata, 'doc-copyright'), 'holder');
  return {
    id: attribute(firstAt(docdata, 'doc-id'), 'id-string') ?? attribute(root, 'uno'),
    title: headline(head) ?? words(firstAt(root, 'head', 'title')),
    byline: bylines(head),
    outlet: attribute(pubdata, 'name') ?? words(firstAt(head, 'distributor')) ?? holder,
    publishedAt: publishedAt(docdata, pubdata),
    language: attribute(root, 'lang'),
    status: attribute(docdata, 'management-status'),
    body: agencyBody(inner(firstAt(root, 'body', 'body-content'))),
    dateline: words(firstAt(head, 'dateline')),
  };
}

function headline(head: XmlNode | undefined): string | null {
  const hedline = firstAt(head, 'hedline');
  return words(firstAt(hedline, 'hl1')) ?? words(hedline);
}

function bylines(head: XmlNode | undefined): string | null {
  const lines = children(head, 'byline').flatMap((line) => words(line) ?? []);
  return lines.length === 0 ? null : lines.join(', ');
}

function publishedAt(docdata: XmlNode | undefined, pubdata: XmlNode | undefined): string | null {
  const norms = ['date-release', 'date-issue'].map((name) => attribute(firstAt(docdata, name), 'norm'));
  return isoDate(norms[0] ?? norms[1] ?? attribute(pubdata, 'date.publication'));
}
