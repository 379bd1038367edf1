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
    ['Schools will stay shut on Monday.', ['future', true, 'shut', 'on']],
    ['Schools stayed shut on Monday.', ['past', false, 'shut', 'on']],
    ['The trial resumes on Monday.', ['present', true, 'resume', 'on']],
    ['The office expects another storm on Monday.', ['present', true, 'expect', 'on']],
    ['The trial resumed on Monday.', ['past', false, 'resume', 'on']],
    ['Police stand guard on Monday.', ['present', false, 'stand', 'on']],
    ['The funeral is on Monday.', ['present', true, 'be', 'on']],
    ['The funeral was on Monday.', ['past', false, 'be', 'on']],
    ['Officials expect the people to be allowed back on Monday.', ['future', true, 'allow', 'on']],
    ['Officials forced the people to leave on Monday.', ['present', false, 'leave', 'on']],
    ['Storm on Friday', [null, false, null, 'on']],
  ])('%s', (text, wanted) => {
    expect(contextOf(text)).toEqual(wanted);
  });
});
