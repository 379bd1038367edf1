import type { Dossier } from '../model/dossier.ts';
import { renderHtml, renderMarkdown, renderText } from '../render/index.ts';
import type { Terminal } from './terminal.ts';

/** Forms in which a dossier is written. */
export const FORMATS = ['text', 'json', 'md', 'html'] as const;
export type Format = (typeof FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  json: 'json',
  md: 'md',
  html: 'html',
  htm: 'html',
};

/** What goes after the dot of a file's name. */
export const EXTENSIONS: Readonly<Record<Format, string>> = {
  text: 'txt',
  json: 'json',
  md: 'md',
  html: 'html',
};

/** The form that a file's name asks for; null where it does not say. */
export function formatOf(file: string | null): Format | null {
  const extension = /\.(\w+)$/.exec(file ?? '')?.[1]?.toLowerCase();
  return BY_EXTENSION[extension ?? ''] ?? null;
}

/** A dossier as it is written; ends in a newline. */
export function renderDossier(
  dossier: Dossier,
  format: Format,
  { width, color }: Pick<Terminal, 'width' | 'color'>,
): string {
  const renderers: Readonly<Record<Format, () => string>> = {
    text: () => renderText(dossier, { width, color }),
    json: () => JSON.stringify(dossier, null, 2),
    md: () => renderMarkdown(dossier),
    html: () => renderHtml(dossier),
  };
  const text = renderers[format]();
  return text.endsWith('\n') ? text : `${text}\n`;
}
