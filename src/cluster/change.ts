/** What happened to stories. `joined`: the article is in that story from now on, whether it is new or was in another
 *  one. `merged`: all articles of `story` are in `into` from now on, also those of long ago; the id never means anything
 *  else again. `split`: `story` is new and was a part of `from`; its articles follow as `joined`. */
export type Change =
  | { readonly kind: 'joined'; readonly articleId: string; readonly story: string }
  | { readonly kind: 'merged'; readonly story: string; readonly into: string }
  | { readonly kind: 'split'; readonly story: string; readonly from: string };
