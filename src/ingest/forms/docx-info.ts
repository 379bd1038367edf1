import { isoDate } from './dates.ts';
import type { StatedInfo } from './document-info.ts';
import { decodeReferences } from './references.ts';

/** Reads `docProps/core.xml`: what Word knows of a document. What is missing or malformed is null. */
export function readDocxInfo(xml: string): StatedInfo {
  return {
    title: element(xml, 'dc:title'),
    author: element(xml, 'dc:creator'),
    createdAt: isoDate(element(xml, 'dcterms:created')),
    modifiedAt: isoDate(element(xml, 'dcterms:modified')),
  };
}

/** Words of the first such element. Word writes these without attributes but for the dates' type. */
function element(xml: string, name: string): string | null {
  const found = new RegExp(`<${name}(?:\\s[^<>]{0,200})?>([^<]{0,2000})</${name}>`).exec(xml);
  return found?.[1] === undefined ? null : decodeReferences(found[1]);
}
