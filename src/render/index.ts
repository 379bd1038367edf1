export { type AnnotatedLine, annotatedLine } from './annotations/annotated-line.ts';
export { renderAnnotations } from './annotations/render-annotations.ts';
export { renderChanges } from './changes/render-changes.ts';
export { renderExplanation } from './explanation/render-explanation.ts';
export { renderHtml } from './html/render-html.ts';
export { renderMarkdown } from './markdown/render-markdown.ts';
export { type PassimRow, passimRows } from './passim-rows.ts';
export { renderStories } from './stories/render-stories.ts';
export { renderText } from './text/render-text.ts';
