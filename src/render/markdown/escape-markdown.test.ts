import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

test.each([
  ['a *b* [c](d)', 'a \\*b\\* \\[c\\](d)'],
  ['1. first', '1\\. first'],
  ['two\nlines', 'two lines'],
  ['https://x.example', 'https:\\//x.example'],
  ['bell \u0007', 'bell \uFFFD'],
  ['turned \u202etxt.exe\u2069', 'turned \uFFFDtxt.exe\uFFFD'],
  ['plain שלום', 'plain שלום'],
])('%j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
