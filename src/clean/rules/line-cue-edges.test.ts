import { describe, expect, it } from 'vitest';
import { BODY, LEAD, linesOf, marks } from '../../../test/pages/marked-lines.ts';

const PLACES = {
  atEnd: (line: string) => [LEAD, ...BODY, line],
  atStart: (line: string) => [line, LEAD, ...BODY],
};

describe('lines at the end', () => {
  describe.each([
    [
      'read-also',
      `
Read the full story
Read the full story here.
Continue reading…
Continue reading →
Continue reading “Ferry strikes pier”
[…]
[...]
Most read
Related topics
`,
    ],
    [
      'signature',
      `
The post Ferry strikes pier appeared first on The Kell Courier.
The post Ferry strikes pier first appeared on The Kell Courier.
The article Ferry strikes pier appeared first on The Kell Courier.
Jo Doe is a reporter at The Kell Courier.
Jo Doe is a staff writer covering shipping.
Jo Doe is the Courier’s harbour correspondent.
Jo Doe covers ports and shipping for The Kell Courier.
Jo Doe is a senior editor at The Kell Courier, where she writes about ships.
About the author
Jo Doe is a freelance journalist based in Port Ellen.
Jo Doe writes about shipping. Follow her on Twitter @jodoe.
You can reach Jo Doe at jo.doe@courier.example.
Contact Jo Doe at jo.doe@courier.example.
This article was translated by artificial intelligence.
This article was translated from German with the help of AI.
This text was translated automatically from Norwegian.
This article was generated with the help of artificial intelligence.
Translated by Jo Doe
(Reporting by Jo Doe; Editing by Ann Roe)
(Reporting by Jo Doe in Port Ellen and Max Poe in Kell; Writing by Ann Roe; Editing by Bo Loe)
Our Standards: The Principles of Kell Press.
(This story has not been edited by our staff and is auto-generated from a syndicated feed.)
(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)
This story was originally published March 3, 2026, 4:05 PM.
Source: PTI
SOURCE: News agencies
SOURCE Kell Ferries Ltd.
Provided by Kell University
Edited by: Jo Doe
This report was first published by The Kell Courier.
This story was produced by Kell News and is republished with permission.
With files from Kell Press
With inputs from agencies.
With agencies
With News Wire Services
Staff writers Jo Doe and Ann Roe contributed to this report. Contact Jo Doe at 555-0100.
With reporting by Jo Doe, Ann Roe and Bo Loe in Kell.
Jo Doe and Ann Roe contributed to this report.
Kell Press writers Jo Doe in Kell and Bo Loe in Port Ellen contributed to the report.
The author is a professor of law at Kell University.
The writer can be reached at jo.doe@courier.example.
Jo Doe is a reporter for The Kell Courier who covers ports.
`,
    ],
    [
      'newsletter',
      `
Unsubscribe
Unsubscribe | Manage preferences
Manage your email preferences or unsubscribe here.
Forward to a friend
Was this email forwarded to you? Sign up here.
You are receiving this because you signed up at our website.
You receive this mail because you subscribed.
You are receiving this because you signed up.
You received this email because you are subscribed to The Kell Courier.
You’re receiving this email because you opted in via our website.
To stop receiving these emails, click here.
Add us to your address book
Our mailing address is: 1 Pier Road, Port Ellen
If you value our journalism, please consider making a donation.
Donate now
Support the Courier
Support independent journalism: become a member today.
Your support makes our reporting possible.
This article is for subscribers only.
`,
    ],
    [
      'share',
      `
Follow us on social media
Follow Jo Doe on Twitter: @jodoe
Follow the Courier on Facebook, Twitter and Instagram.
Like us on Facebook
Follow reporter Jo Doe on Twitter
Like The Kell Courier on Facebook
Follow The Kell Courier on all our channels
`,
    ],
    [
      'copyright',
      `
© 2026 The Kell Courier
Copyright 2026 Kell Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
© Agence France-Presse
(c) 2026 Kell Media Ltd
Distributed by Kell Content Agency, Ltd.
This document is subject to copyright. Apart from any fair dealing for the purpose of private study, no part may be reproduced.
All rights reserved.
`,
    ],
    [
      'comment-prompt',
      `
Leave a comment
Comments
0 Comments
View comments
Join the conversation
What do you think? Let us know in the comments.
Have you been affected? Get in touch: newsroom@courier.example
Do you have a story for us? Email news@courier.example.
Send us your tips.
`,
    ],
    [
      'developing',
      `
Stay with Kell 7 and kell7.example for updates on this developing story.
This story has been updated to include a statement from the operator.
This article was updated on 3 March to correct the number of passengers.
Correction: An earlier version of this article misstated the number of passengers.
An earlier version of this article misstated the number of passengers.
A previous version of this story gave the wrong name of the ferry.
This article has been amended to say that the ferry carried 300 people.
This story has been corrected to show that the ferry has one funnel.
Clarification: The headline of this article was changed on Monday.
`,
    ],
  ])('%s', (reason, table) => {
    it.each(linesOf(table))('%s', (line) =>
      expect(marks(PLACES.atEnd(line))).toEqual([`${reason}: ${line}`]),
    );
  });
});

describe('lines at the start', () => {
  describe.each([
    [
      'newsletter',
      `
View this email in your browser
Having trouble viewing this email? View it in your browser.
`,
    ],
    [
      'developing',
      `
Editor’s note: This story contains descriptions of violence.
`,
    ],
  ])('%s', (reason, table) => {
    it.each(linesOf(table))('%s', (line) =>
      expect(marks(PLACES.atStart(line))).toEqual([`${reason}: ${line}`]),
    );
  });
});

describe('what is glued to a paragraph', () => {
  it.each([
    ['[+2345 chars]', 'The ferry was built in 1998 and … [+2345 chars]'],
    ['[…]', 'The ferry was built in 1998 and […]'],
    ['[...] Read more', 'The ferry was built in 1998 and [...] Read more'],
    ['Continue reading →', 'The ferry was built in 1998. Continue reading →'],
  ])('%s', (link, paragraph) =>
    expect(marks(PLACES.atEnd(paragraph))).toEqual([expect.stringContaining(link)]),
  );

  it.each([
    'The sign said: “Read more”.',
    'He told her to continue reading the law.',
    'It cost 40 [of 60] crowns.',
  ])('not: %s', (paragraph) => expect(marks(PLACES.atEnd(paragraph))).toEqual([]));
});
