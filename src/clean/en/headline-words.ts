/** Headlines leave out articles; running prose of six words and more seldom does. */
export const ARTICLE = /\b(?:the|an?)\b/i;

/** Headlines leave these out as well; with one of them an unpunctuated line may be a sentence that lost its full stop. */
export const AUXILIARY =
  /\b(?:is|are|was|were|has|have|had|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|been|did|didn['’]t|does|doesn['’]t|do|don['’]t|he|she|they|we|I)\b/;

/** Kinds of piece that a headline may open with. */
export const HEADLINE_LABEL =
  /^(?:opinion|comment|commentary|analysis|editorial|column|explainer|explained)\s*[:|]\s/i;
