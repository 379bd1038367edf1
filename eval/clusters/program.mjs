// @ts-check
/** @import * as comparing from '../../src/cluster/features.ts' */
/** @import * as clustering from '../../src/cluster/index.ts' */
/** @import * as pipeline from '../../src/pipeline.ts' */
/** @import * as words from '../../src/text/word-sequence.ts' */

/** @param {string} path */
const built = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);

/** What fitting asks of the built program.
 *  @type {Pick<typeof comparing, 'FEATURES' | 'features'> & Pick<typeof clustering, 'makeMembership' | 'openStories'> & Pick<typeof pipeline, 'digestArticles'> & Pick<typeof words, 'hashWord'>} */
export const program = {
  ...(await built('pipeline.js')),
  ...(await built('cluster/features.js')),
  // After the pipeline, whose stories are opened with the evidence that is to be fitted.
  ...(await built('cluster/index.js')),
  ...(await built('text/word-sequence.js')),
};
