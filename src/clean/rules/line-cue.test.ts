import { describe, expect, it } from 'vitest';
import { BODY, LEAD, linesOf, marks } from '../../../test/pages/marked-lines.ts';

const PLACES = {
  inside: (line: string) => [LEAD, ...BODY, BODY[0], line, BODY[1], BODY[2], ...BODY],
};

describe('lines inside a report', () => {
  describe.each([
    [
      'read-also',
      `
Read also: Mayor resigns after vote
Read more: How the ferry was built
READ | Mayor of Kell resigns
Also read | Bridge to reopen in May
More from this section
Listen to this article · 4 min
Listen to this article · 4:05 min Learn more
Listen to this story
Read more
Recommended for you
You may also like
Related stories
RELATED STORIES: Who is the mayor?
Related stories: how the ferry was built
More news: Mayor resigns, police say.
Trending
Don’t miss:
Must read
See also
`,
    ],
    [
      'newsletter',
      `
Sign up for our newsletter
Get our best stories in your inbox every morning.
View in browser
Download the Kell Courier app for the latest news.
Get the app
Download our free app from the App Store and Google Play.
Listen on our app
Already a subscriber? Sign in
Subscribe to continue reading
Download the Kell Courier app: iPhone | Android
`,
    ],
    [
      'share',
      `
Share
Share this article
Share full article
Share on Facebook
Copy link
Facebook Twitter WhatsApp
Save for later
Gift this article
Print this article
Email this to a friend
Follow us on Google News
Follow @kellcourier
Add us as a preferred source on Google
`,
    ],
    [
      'caption',
      `
Photo: Jo Doe
Image: Kell Courier
Picture: Jo Doe/PA
Credit: Jo Doe
Image source, Getty Images
Image caption, The ferry at the pier on Monday
Jo Doe/Getty Images
Photograph by Jo Doe
`,
    ],
    [
      'menu',
      `
14:05 GMT
14.05
2:05 PM ET
14:05
2.05pm GMT
09.12 BST
Key events
Show key events only
Pinned post
Updated at 15.10 BST
Posted 3h ago
3h ago
3 hours ago
2 minutes ago
12m ago
Posted at 14:05
Last updated 2 hours ago
Live
LIVE
Live updates
Live Reporting
Latest updates
Please turn on JavaScript to use this feature
Load more updates
Sort by latest
Newest first
Filters
Listen · 4 min
0:00 / 4:05
00:00
1x
Play audio
Audio player loading…
This audio is auto-generated. Please let us know if you have feedback.
This article was read by an automated voice.
Your browser does not support the audio element.
Advertisement
ADVERTISEMENT - CONTINUE READING BELOW
Article continues below
Article continues after this advertisement
Story continues below
Skip advertisement
Sponsored
Promoted stories
Tags: ferry, pier
Topics
In this article
Table of contents
2 min read
Expand
Toggle caption
Hide caption
Enlarge this image
By continuing to use this site you agree to our use of cookies.
Close
Show more
Click to enlarge
`,
    ],
    [
      'developing',
      `
This is a breaking news story. It will be updated.
More details to follow.
We will update this story as more information becomes available.
`,
    ],
  ])('%s', (reason, table) => {
    it.each(linesOf(table))('%s', (line) =>
      expect(marks(PLACES.inside(line))).toEqual([`${reason}: ${line}`]),
    );
  });
});
