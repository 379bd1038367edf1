import { describe, expect, it } from 'vitest';
import { HEADERS, NEWSLETTER } from '../../../test/archives/newsletter.ts';
import { looksLikeMail } from './looks-like-mail.ts';

describe('what looks like mail', () => {
  it.each<[string, string, boolean]>([
    ['a newsletter', NEWSLETTER.toString('latin1'), true],
    ['a newsletter cut in its headers', NEWSLETTER.toString('latin1').slice(0, 640), true],
    ['a mailbox', `From jo@echo.example Tue Mar  3 10:00:00 2026\n${HEADERS.join('\n')}\n\nText.`, true],
    ['line ends of Unix', `${HEADERS.join('\n')}\n\nText.`, true],
    ['a byte-order mark', `\uFEFF${HEADERS.join('\n')}\n\nText.`, true],
    [
      'folded headers',
      'Subject: Ferry\n lost\nDate: now\nFrom: Ellen Echo\n\t<news@echo.example>\n\nText.',
      true,
    ],
    [
      'a report from a correspondent',
      'From: our correspondent\nDate: 3 March 2026\nSubject: the ferry\n\nSeventeen people died.',
      false,
    ],
    ['a report with an address', 'From: Jo Lund, jo@echo.example\n\nSeventeen people died.', false],
    [
      'a report with a header of its own',
      'From: jo@echo.example\nPort Ellen\nSubject: x\nDate: y\n\nText.',
      false,
    ],
    ['headers without a sender', 'Subject: Ferry\nDate: now\nTo: jo@echo.example\n\nText.', false],
    ['YAML', 'title: Ferry\nfrom: Ellen\ndate: 2026-03-03\n\ntext', false],
    ['a recipe of headers', 'From: a@b.example\nTo: c@d.example\nCc: e@f.example\n\nText.', false],
    ['prose', 'From the quay one could see it burn: nothing was left.\n\nDate: none.', false],
    ['nothing', '', false],
  ])('%s', (_, head, expected) => {
    expect(looksLikeMail(head)).toBe(expected);
  });
});
