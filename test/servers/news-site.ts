import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A news site on the loopback, as a reader meets it: robots.txt, pages, a feed. */
export interface NewsSite {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const LEAD =
  'A freight train left the track near Brannoc Halt on Tuesday night, spilling 14 wagons of grain.';
const REST = [
  'Nobody was hurt, the operator, Kell Northern, said. “The driver walked home,” said its spokeswoman, Ada Rowe.',
  'The line will stay closed until Friday at least. Some 3,200 passengers a day use it, and buses are to run in place of trains.',
  'Farmers nearby had complained of the state of the track since 2029, when a first train left it without harm to anybody.',
];

function page(number: number): string {
  const title = `Grain train derails near Brannoc Halt, part ${number}`;
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Brannoc Echo">
<meta property="article:published_time" content="2021-05-14T06:30:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${[LEAD, ...REST].map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
}

const feed = (origin: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Brannoc Echo</title><link>${origin}/</link>${[
    1, 2, 3,
  ]
    .map(
      (n) =>
        `<item><title>Part ${n}</title><link>${origin}/story/${n}</link><pubDate>Fri, 14 May 2021 06:30:00 GMT</pubDate><description>${LEAD}</description></item>`,
    )
    .join('')}</channel></rss>`;

/** Opens the site on a free port. */
export async function openNewsSite(): Promise<NewsSite> {
  const asked: string[] = [];
  let origin = '';
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    asked.push(path);
    const send = (type: string, body: string) => {
      response.writeHead(200, { 'content-type': type });
      response.end(body);
    };
    const story = /^\/story\/(\d)$/.exec(path)?.[1];
    if (story !== undefined) send('text/html; charset=utf-8', page(Number(story)));
    else if (path === '/feed.xml') send('application/rss+xml', feed(origin));
    else if (path === '/robots.txt') send('text/plain', 'User-agent: *\nDisallow: /private/');
    else {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end('<h1>Not found</h1>');
    }
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
