import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../../test/plain-article.ts';
import { ENGLISH } from '../en/index.ts';
import { tokenize } from '../tokenize.ts';
import { recognizeTimes } from './index.ts';

function contextOf(text: string): unknown {
  const article = plainArticle(text);
  const context = recognizeTimes({ article, ...tokenize(article, ENGLISH) }, ENGLISH)[0]?.context;
  return context === undefined ? null : [context.tense, context.future, context.verb, context.preposition];
}

describe('what governs a time', () => {
  test.each([
    ['State radio reported on Saturday that it sank.', ['past', false, 'report', 'on']],
    ['On Friday, officials will meet.', ['future', true, 'meet', 'on']],
    ['He is due to meet her on Monday.', ['future', true, 'meet', 'on']],
    ['He is due to be questioned on Monday.', ['future', true, 'question', 'on']],
    ['He was to be questioned on Monday.', ['past', false, 'question', 'on']],
    ['The offer had been set to lapse on Monday.', ['past', false, 'lapse', 'on']],
    ['The vote was postponed until Monday.', ['past', true, 'postpone', 'until']],
    ['She promised a new siren by the autumn.', ['past', true, 'promise', 'by']],
    ['She repaired the siren by the autumn.', ['past', false, 'repair', 'by']],
    ['They have been looking since May.', ['past', false, 'look', 'since']],
    ['Storm on Friday', [null, false, null, 'on']],
  ])('%s', (text, wanted) => {
    expect(contextOf(text)).toEqual(wanted);
  });
});
