import { createHash } from 'node:crypto';
import type { Dossier } from '../../model/dossier.ts';
import { arrangeSections } from '../sections.ts';
import { html, trusted } from './escape-html.ts';
import { contextFor } from './page-context.ts';
import { panelHtml } from './report-html.ts';
import { SCRIPT } from './script.ts';
import { headHtml, sectionHtml } from './section-html.ts';
import { STYLE } from './style.ts';

/** The dossier as one HTML file that needs no network: at the left the dossier, at the right the full text of the
 *  reports, in which every line opens its evidence. Words of the dossier enter only escaped; the page's policy
 *  lets run no script but its own, by hash. */
export function renderHtml(dossier: Dossier): string {
  const context = contextFor(dossier);
  const sections = arrangeSections(dossier);
  const page = html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${dossier.story.title} — Variorum</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#dossier">To the dossier</a>
<div class="page">
<main id="dossier">
${headHtml(sections, context)}
${sections.map((section) => sectionHtml(section, context))}</main>
${panelHtml(context)}
</div>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
  return page.html;
}

const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(STYLE)}'`,
  `script-src '${hashOf(SCRIPT)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
