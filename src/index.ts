export { updateDossier } from './app/update-dossier.ts';
export { listChanges } from './diff/index.ts';
export type { Annotated } from './model/annotation.ts';
export type { Article, ArticleInput, RawArticle } from './model/article.ts';
export { articleInputSchema } from './model/article.ts';
export type { Change, Changes } from './model/change.ts';
export type { Agreement, Claim, Dossier, Evidence, Origin, Reading } from './model/dossier.ts';
export { dossierSchema } from './model/dossier.ts';
export type { Note } from './model/note.ts';
export type { Duplicate, Passage } from './model/reuse.ts';
export type { Span } from './model/span.ts';
export {
  type AnnotatedArticle,
  annotateArticles,
  type CollateOptions,
  cleanArticles,
  collate,
  groupByStory,
  type Progress,
  type Report,
} from './pipeline.ts';
export { renderHtml, renderMarkdown, renderText } from './render/index.ts';
export { findArchiveDuplicates, findShared, type Shared } from './shared-passages.ts';
