import { describe, expect, it } from 'vitest';
import {
  article,
  document,
  linked,
  prose,
  SENTENCES,
  site,
  sold,
  summaries,
  TEASERS,
  website,
} from '../../../test/pages/invented-site.ts';
import { rawArticle } from '../../model/raw-article.ts';
import { clean } from '../index.ts';

const codesOf = (html: string) => clean(rawArticle({ id: 'a', html })).notes.map(({ code }) => code);

describe('reports that look alike', () => {
  const short =
    '<p>The harbour of Port Ellen was closed on Monday after a ferry struck the eastern pier in fog.</p><p>Nobody was hurt, police said. Two of the crew were sent home in the evening.</p><p>The operator expects the harbour to open again by the end of the week, once divers have looked at the damage.</p>';

  it.each<[string, string]>([
    [
      'a short report of 60 words without any metadata',
      site('Ferry strikes pier', `<h1>Ferry strikes pier</h1>${short}`),
    ],
    [
      'a short report that metadata call sold',
      site('Ferry strikes pier', `<h1>Ferry strikes pier</h1>${short}`, sold),
    ],
    [
      'on an error page',
      site(
        '404: how a missing page became a work of art',
        `<h1>404: how a missing page became a work of art</h1><p>“Page not found” is what most visitors of the museum of Kell see first, and they laugh.</p>${prose(3)}`,
      ),
    ],
    [
      'on an error page, with a dash',
      site('404 - how a missing page became art', `<h1>404 - how a missing page became art</h1>${short}`),
    ],
    [
      'on cookies',
      site(
        'Cookies | Kell News',
        `<h1>Cookies</h1><p>We use cookies on every page, the council of Kell wrote, and was fined for it on Monday.</p>${prose(4)}`,
        '<meta property="og:site_name" content="Kell News">',
      ),
    ],
    [
      'on robots that have to prove that they are none',
      site(
        'Are you a robot? The question that stops half the net',
        `<h1>Are you a robot? The question that stops half the net</h1><p>“Verify you are human” is what half of all visits begin with, a study from Kell says.</p>${prose(3)}`,
      ),
    ],
    [
      'a whole text with a prompt to pay at its end',
      site(
        'Ferry strikes pier',
        `<article><h1>Ferry strikes pier</h1>${prose(4)}<p>Subscribe to continue reading the best of the Courier.</p></article>`,
        article,
      ),
    ],
    [
      'a whole text beside a prompt to pay',
      site(
        'Ferry strikes pier',
        `<article><h1>Ferry strikes pier</h1>${prose(3)}</article><div class="paywall">Subscribe to continue reading</div>`,
        sold,
      ),
    ],
    [
      'a live blog without metadata',
      site(
        'Ferry crash: live updates',
        `<h1>Ferry crash: live updates</h1>${SENTENCES.map((words, index) => `<div><h3>1${index}:05 GMT</h3><p>${words}</p><p>${SENTENCES[(index + 1) % 4]}</p></div>`).join('')}`,
      ),
    ],
    [
      'a report among many links to others',
      site(
        'Ferry strikes pier',
        `<h1>Ferry strikes pier</h1>${prose(4)}<h2>More</h2>${summaries(10)}`,
        website,
      ),
    ],
    [
      'links between the paragraphs',
      site(
        'Ferry strikes pier',
        `<article><h1>Ferry strikes pier</h1>${TEASERS.map((title, index) => `<p>${SENTENCES[index % 4]}</p><p><a href="/x${index}">${title}</a></p>`).join('')}</article>`,
        article,
      ),
    ],
    [
      'a list of facts',
      site(
        'Ten things to know about the ferry',
        `<h1>Ten things to know about the ferry</h1>${TEASERS.map((title, index) => `<h3>${title}</h3><p>${SENTENCES[index % 4]}</p>`).join('')}`,
      ),
    ],
    [
      'a login that failed for thousands',
      site(
        'Log in fails for thousands of customers of Kell Bank',
        `<h1>Log in fails for thousands of customers of Kell Bank</h1>${short}`,
      ),
    ],
    [
      'a report on the front page of a site of one report',
      site(
        'Ferry strikes pier',
        `<h1>Ferry strikes pier</h1>${prose(5)}`,
        '<link rel="canonical" href="https://ferry.example/">',
      ),
    ],
  ])('%s', (_name, html) => expect(codesOf(html)).toEqual([]));

  it('asks it of pages only', () => {
    const text = 'Page not found\n\nThe page you are looking for does not exist.';
    expect(clean(rawArticle({ id: 'a', text })).notes).toEqual([]);
  });
});

describe('reports that other pages’ words occur in', () => {
  it.each<[string, string]>([
    [
      'members of the public',
      site(
        'Hotline opened after ferry accident',
        `<h1>Hotline opened after ferry accident</h1><p>A hotline for members of the public was opened on Tuesday, and 400 people called it in the first hour, the council of Kell said in the evening.</p>${prose(1)}`,
      ),
    ],
    [
      'a headline that begins like a search',
      site(
        'Search for missing sailors',
        `<article><h1>Search for missing sailors</h1>${prose(4)}</article>${summaries(9)}`,
      ),
    ],
    [
      'a headline that begins like a section',
      site(
        'Section of bridge collapses',
        `<article><h1>Section of bridge collapses</h1>${prose(4)}</article>${summaries(9)}`,
      ),
    ],
    [
      'a form to sign in over a short report',
      site(
        'Ferry strikes pier in thick fog',
        `<div class="modal"><h1>Sign in</h1></div><article><h1>Ferry strikes pier in thick fog</h1>${prose(2)}</article>`,
      ),
    ],
    [
      'links to related reports after every paragraph',
      site(
        'Ferry strikes pier',
        TEASERS.slice(0, 8)
          .map(
            (title, index) =>
              `<p>${SENTENCES[index % 4]} ${SENTENCES[(index + 1) % 4]}</p><p><a href="/r${index}">${title}</a></p>`,
          )
          .join(''),
      ),
    ],
    [
      'a Japanese report that is sold',
      document(
        '港で火災',
        `${linked({ '@type': 'NewsArticle', headline: '港で火災', isAccessibleForFree: false })}`,
        `<article><h1>港で火災</h1>${'<p>港の倉庫で火曜日の夜に火災があり、四人が死亡したと消防が発表した。原因はまだ分かっていない。</p>'.repeat(6)}</article>`,
      ),
    ],
  ])('%s', (_name, html) => expect(codesOf(html)).not.toContain('not-an-article'));

  it('keeps all paragraphs of a text without blanks', () => {
    const paragraph = '港の倉庫で火曜日の夜に火災があり、四人が死亡したと消防が発表した';
    const html = document(
      '港で火災',
      '',
      `<article><h1>港で火災</h1><p>${paragraph}。</p><p>${paragraph.repeat(12)}。</p><p>${paragraph}？</p></article>`,
    );
    expect(clean(rawArticle({ id: 'a', html })).article.paragraphs).toHaveLength(3);
  });
});
