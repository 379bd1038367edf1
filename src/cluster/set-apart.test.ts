import { describe, expect, test } from 'vitest';
import { annotateArticles } from '../pipeline.ts';
import { setApart } from './set-apart.ts';

function kindOf(title: string, paragraphs: readonly string[]): string | null {
  const [read] = annotateArticles([{ id: 'a', title, text: paragraphs.join('\n\n') }]);
  return read === undefined ? null : (setApart(read.annotated)?.kind ?? null);
}

const REPORT = [
  'A ferry caught fire off Port Ellery early on Friday and 12 people were killed, the coastguard said.',
  'The ferry, the Marlin, was on its way to Port Ellery with 140 people on board when the fire broke out, according to the coastguard.',
  'Police in Port Ellery said that the captain of the Marlin, Ivo Tesar, was being questioned.',
  'Mr Tesar told the coastguard that the fire began in the engine room of the ferry.',
];

const ENTRIES = [
  '10:42 a.m. The coastguard says 12 people were killed in the fire on the ferry off Port Ellery.',
  '10:15 a.m. Boats from Port Ellery have reached the ferry, and people are being taken ashore.',
  '9.50 am Smoke can be seen from the harbour, says a reporter in the town.',
  '9.31 am The first calls came a few minutes ago, the fire service says.',
  '9.05 am Good morning. Reports are coming in of a fire on a ferry.',
];

/** Paragraphs that name other people each, and are of one event. */
const CHAIN = [
  'The mayor of Ellery Sands, Karl Voss, said on Monday that the ferry Lady Marlin had caught fire near the port.',
  'The chief of the coastguard, Maria Lund, told reporters that rescuers from Tolland pulled 140 people from the water.',
  'President Ivan Petrov visited the port on Tuesday and met survivors, his office in Ruvenia said in a statement.',
  'The shipping company Marlin Lines, whose director is Otto Brandt, apologised to the families of the victims.',
];

const UNRELATED = [
  'LUNDBY — A bakery in Lundby burned down on Monday; nobody was hurt, said the fire chief, Ada Moen, who praised her crew.',
  'KESTREL BAY — Two men were arrested in Kestrel Bay after a shop was robbed of watches worth 40,000 dollars, said Sergeant Omar Pell.',
  'NORTH ARDEN — The council of North Arden voted to close its swimming pool, against the wishes of the mayor, Lena Quist.',
  'TOLLAND — A lorry overturned near Tolland and spilled apples over the road to Westry for six hours, said trooper Jan Vos.',
];

describe('articles that belong to no one story', () => {
  test.each([
    ['a live blog', 'Ferry fire – live updates', ENTRIES, 'live-blog'],
    ['a live blog that is over', 'Ferry fire: as it happened', ENTRIES, 'live-blog'],
    ['news in brief', 'News in brief', UNRELATED, 'round-up'],
    ['a blotter with its day', 'Police blotter: Jan. 3', UNRELATED, 'round-up'],
    ['briefs', 'In brief', UNRELATED, 'round-up'],
    ['briefs of a section', 'Nation & World briefs', UNRELATED, 'round-up'],
    ['briefs of a day', 'Monday’s news in brief', UNRELATED, 'round-up'],
    ['briefs from a region', 'Briefs from around the valley', UNRELATED, 'round-up'],
    ['a round-up by its desk', 'World news round-up', UNRELATED, 'round-up'],
    ['a blotter with its day behind a comma', 'Police Blotter, Jan. 5', UNRELATED, 'round-up'],
    ['a blotter of a county', 'Westry County blotter', UNRELATED, 'round-up'],
    ['a list by its number', '5 things to know today', UNRELATED, 'round-up'],
    ['the same in words', 'Five things to know this Monday', UNRELATED, 'round-up'],
    [
      'a round-up that names its first event',
      'Top stories: Bakery burns down in Lundby',
      UNRELATED,
      'round-up',
    ],
    ['a live blog that is over, without a colon', 'Ferry fire as it happened', ENTRIES, 'live-blog'],
    ['live updates before their event', 'Live updates, ferry fire: 12 dead', ENTRIES, 'live-blog'],
    ['entries behind bullets', 'Ferry fire – live', ENTRIES.map((one) => `• ${one}`), 'live-blog'],
    ['a newsletter', 'Your Monday Briefing | The Gazette', UNRELATED, 'newsletter'],
    ['pictures of many events', 'The week in pictures', REPORT, 'pictures'],
    ['letters', 'Letters to the editor', UNRELATED, 'opinions'],
    ['letters of a day', 'Letters to the Editor - 12 May', UNRELATED, 'opinions'],
  ])('%s', (_, title, paragraphs, kind) => {
    expect(kindOf(title, paragraphs)).toBe(kind);
  });
});

describe('reports that stay with their story', () => {
  test.each([
    ['a plain report', 'Fire on ferry kills 12', REPORT],
    ['a report that says when each thing happened', 'How the ferry fire unfolded', ENTRIES],
    ['a report with a live word in its title', 'Live music ban: what it means', REPORT],
    ['a report linked to its live blog', 'Ferry fire kills 12 – live updates', REPORT],
    ['a report of a television show', 'Live: band plays on burning ferry', REPORT],
    ['a report filed under briefs that tells one event', 'News in brief', REPORT],
    ['a report of one event, as pictures', 'In pictures: fire on ferry kills 12', REPORT],
    ['letters that are the news', 'Letters to the editor reveal plan to burn ferry', REPORT],
    ['a briefing that is the news', 'Minister cancels Monday briefing after ferry fire', REPORT],
    ['a briefing by its name, with one event', 'Evening briefing', REPORT],
    ['a report below its section', 'World briefs: ferry fire kills 12', CHAIN],
    ['a report among the top stories', 'Top stories: Ferry fire kills 12 off Port Ellery', CHAIN],
    ['a report that is first thing to read', 'Ferry fire kills 12 off Port Ellery: first thing', CHAIN],
    ['one event as a list', '5 things to know about the ferry fire off Port Ellery', CHAIN],
    ['a report that names the blotter', 'Ferry fire kills 12, says the police blotter', CHAIN],
    ['a report of how it happened', 'Fire on ferry as it happened to be refuelled', ENTRIES],
    ['a report by its end', 'Ferry burns as it happened', REPORT],
    ['a herbicide', 'Roundup: jury finds maker liable', REPORT],
    ['several events without the word', 'Bakery burns, shop is robbed, pool to close', UNRELATED],
    ['no text', 'Live updates', ['']],
  ])('%s', (_, title, paragraphs) => {
    expect(kindOf(title, paragraphs)).toBeNull();
  });
});

test('says what it was seen by', () => {
  const [read] = annotateArticles([
    { id: 'a', title: 'Ferry fire – live updates', text: ENTRIES.join('\n\n') },
  ]);
  expect(read === undefined ? null : setApart(read.annotated)?.why).toBe(
    'its title says “live updates”, and 5 paragraphs open with a time of day',
  );
});
