import { describe, expect, it } from 'vitest';
import {
  article,
  bare,
  linked,
  links,
  prose,
  site,
  sold,
  summaries,
  website,
} from '../../../test/pages/invented-site.ts';
import { rawArticle } from '../../model/raw-article.ts';
import { clean } from '../index.ts';

/** What the page is called in the note on it, or null where it is taken for a report. */
function otherPage(html: string): string | null {
  const { notes } = clean(rawArticle({ id: 'a', html }));
  const note = notes.find(({ code }) => code === 'not-an-article');
  return note === undefined ? null : (/^the page is (.+?), not a report/.exec(note.message)?.[1] ?? '');
}

const BOT = 'a check whether the visitor is a robot';
const ERROR = 'an error page';
const CONSENT = 'a request for consent to cookies';
const LOGIN = 'a login page';
const PAYWALL = 'the teaser of a report that has to be paid for';
const LIST = 'a list of links to reports';

describe('pages that hold no report', () => {
  it.each<[string, string, string]>([
    [
      'a check of the browser',
      BOT,
      bare(
        'Just a moment...',
        '<h1>kell.example</h1><h2>Checking if the site connection is secure</h2><p>kell.example needs to review the security of your connection before proceeding.</p>',
      ),
    ],
    [
      'a question whether one is a robot',
      BOT,
      bare(
        'Kell News - Are you a robot?',
        '<h1>We have seen unusual activity from your network</h1><p>To go on, please click the box below to let us know you are not a robot. Why did this happen? Please make sure your browser supports scripts and cookies and that you are not blocking them from loading.</p>',
      ),
    ],
    [
      'a question under the name of the site',
      BOT,
      bare(
        'Kellberg - Are you a robot?',
        '<h2>Unusual activity was seen</h2><p>To continue, please click the box below, so that we know who you are.</p>',
      ),
    ],
    [
      'a page that scripts would fill',
      'a page that shows nothing without scripts',
      bare(
        'Kell',
        '<h1>JavaScript is not available.</h1><p>Please enable JavaScript or switch to another browser to use this site.</p>',
      ),
    ],
    [
      'a captcha without a telling title',
      BOT,
      bare(
        'kell.example',
        '<p>Please verify you are a human</p><p>Access to this page has been denied because we believe you are using automation tools.</p>',
      ),
    ],
    [
      'access denied',
      ERROR,
      bare(
        'Access Denied',
        '<h1>Access Denied</h1><p>You don’t have permission to access this server. Reference #18.2f</p>',
      ),
    ],
    [
      'page not found on a whole site',
      ERROR,
      site(
        'Page not found | The Kell Courier',
        `<h1>Sorry, we can’t find that page</h1><p>The page you are looking for may have been moved or deleted.</p><h2>Most read</h2>${links(8)}`,
        `${website}<meta property="og:site_name" content="The Kell Courier">`,
      ),
    ],
    ['a number alone', ERROR, bare('404', '<h1>404</h1><p>Not found.</p>')],
    [
      'a server out of order',
      ERROR,
      bare(
        '503 Service Temporarily Unavailable',
        '<center><h1>503 Service Temporarily Unavailable</h1></center>',
      ),
    ],
    [
      'a report that was taken down',
      ERROR,
      site(
        'This article is no longer available - Kell News',
        '<h1>This article is no longer available</h1><p>It may have expired. Try the search, or go back to our front page.</p>',
        '<meta property="og:site_name" content="Kell News">',
      ),
    ],
    [
      'consent before anything else',
      CONSENT,
      bare(
        'Before you continue',
        '<h1>Before you continue</h1><p>We and our 812 partners store and access data on your device, such as cookies, to personalise ads and content.</p><button>Accept all</button><button>Manage options</button>',
      ),
    ],
    [
      'privacy settings',
      CONSENT,
      site(
        'We value your privacy | Kell News',
        '<h2>We value your privacy</h2><p>We use cookies to improve your visit. You may withdraw your consent at any time in the settings of this site.</p>',
        '<meta property="og:site_name" content="Kell News">',
      ),
    ],
    [
      'a login form',
      LOGIN,
      site(
        'Log in - The Kell Courier',
        '<h1>Log in to your account</h1><form><p>Enter your email and password.</p><input name="mail"><input name="pass"></form><p>Forgot your password? Don’t have an account? Register.</p>',
        '<meta property="og:site_name" content="The Kell Courier">',
      ),
    ],
    [
      'a teaser with a prompt to pay in it',
      PAYWALL,
      site(
        'Ferry strikes pier | The Kell Courier',
        `<article><h1>Ferry strikes pier</h1>${prose(1)}<div><p>Subscribe to continue reading. Already a subscriber? Sign in.</p></div></article>`,
        article,
      ),
    ],
    [
      'a teaser with a prompt beside it',
      PAYWALL,
      site(
        'Ferry strikes pier',
        `<article><h1>Ferry strikes pier</h1>${prose(1)}</article><div class="paywall-box"><span>This story is for subscribers only</span></div>`,
        article,
      ),
    ],
    [
      'a teaser that metadata call sold',
      PAYWALL,
      site('Ferry strikes pier', `<article><h1>Ferry strikes pier</h1>${prose(1)}</article>`, sold),
    ],
    [
      'a limit that was reached',
      PAYWALL,
      site(
        'Ferry strikes pier',
        `<article><h1>Ferry strikes pier</h1>${prose(2)}<p>You have reached your monthly article limit. Register for free to continue.</p></article>`,
        article,
      ),
    ],
    [
      'a front page',
      LIST,
      site(
        'The Kell Courier: news from the coast',
        summaries(10),
        `${website}<link rel="canonical" href="https://kell.example/">`,
      ),
    ],
    ['a section', LIST, site('Politics | The Kell Courier', `<h1>Politics</h1>${summaries(10)}`, website)],
    [
      'a tag page',
      LIST,
      site(
        'Tag: ferries | Kell News',
        `<h1>Tag: ferries</h1>${summaries(9)}`,
        linked({ '@type': 'CollectionPage', name: 'ferries' }),
      ),
    ],
    [
      'results of a search',
      LIST,
      site('Search results for ferry', `<h1>Search results for ferry</h1><p>10 results</p>${summaries(10)}`),
    ],
    ['links alone', LIST, site('Latest news', `<h1>Latest news</h1>${links(10)}`)],
  ])('%s', (_name, kind, html) => expect(otherPage(html)).toBe(kind));

  it('gives their text all the same, and says why in words', () => {
    const html = bare('404', '<h1>404</h1><p>Nothing is here.</p>');
    const { article: found, notes } = clean(rawArticle({ id: 'a', html }));
    expect(found.text).toContain('Nothing is here.');
    expect(notes).toMatchObject([
      { code: 'not-an-article', message: 'the page is an error page, not a report: it is called “404”' },
    ]);
  });
});
