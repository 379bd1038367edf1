/** Pages of an invented news site, sound and not. */
export const SENTENCES = [
  'The harbour of Port Ellen was closed on Monday after a ferry struck the eastern pier, its operator said, and ships were told to wait outside until the evening.',
  'Nobody was hurt, police said, though two of the crew were taken to hospital for a check, and were sent home on the same evening.',
  'The operator expects the harbour to open again by the end of the week, once divers have looked at the damage, which is said to be small.',
  'The council of Kell has asked for a report, and the minister told members on Tuesday that she would publish it in full before the summer.',
];

export const prose = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>${SENTENCES[index % SENTENCES.length]}</p>`).join('');

export const MENU = Array.from(
  { length: 12 },
  (_, index) => `<a href="/s${index}">Section ${index}</a>`,
).join(' ');

export const TEASERS = [
  'Ferry strikes pier in thick fog',
  'Mayor of Kell resigns after vote',
  'Rain until Friday, office says',
  'Two new bridges for the coast road',
  'School in Tarn closes for repairs',
  'Island council wants its own doctor',
  'Fishing fleet stays in port again',
  'Museum finds a lost chart of Kell',
  'Bus line to the north is cut back',
  'Lighthouse keeper retires at ninety',
];

export const summaries = (count: number) =>
  TEASERS.slice(0, count)
    .map(
      (title, index) =>
        `<div class="item"><h3><a href="/a${index}">${title}</a></h3><p>${SENTENCES[index % 4]}</p></div>`,
    )
    .join('');

export const links = (count: number) =>
  `<ul>${TEASERS.slice(0, count)
    .map((title, index) => `<li><a href="/a${index}">${title} and what comes next</a></li>`)
    .join('')}</ul>`;

export const document = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** A page with the menus and links of a whole site. */
export const site = (title: string, body: string, head = '') =>
  document(
    title,
    head,
    `<nav>${MENU}</nav><main>${body}</main><footer>${MENU}<p>© 2026 Kell Media</p></footer>`,
  );

/** A page with nothing round it. */
export const bare = (title: string, body: string) => document(title, '', body);

export const article = '<meta property="og:type" content="article">';
export const website = '<meta property="og:type" content="website">';
export const linked = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const sold = linked({
  '@type': 'NewsArticle',
  headline: 'Ferry strikes pier',
  isAccessibleForFree: false,
});
