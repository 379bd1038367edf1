import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../model/annotation.ts';
import type { Article, Credit } from '../model/article.ts';
import { findDuplicates, findReuse, type ReuseInput } from './index.ts';

type Given = Partial<Omit<Article, 'text' | 'id' | 'credits'>> & { readonly credits?: readonly string[] };

function article(id: string, text: string, given: Given = {}): Article {
  const credits: Credit[] = (given.credits ?? []).map((name) => ({ name, start: 0, end: 0 }));
  return {
    file: null,
    outlet: null,
    url: null,
    title: null,
    byline: null,
    publishedAt: null,
    publishedAtBasis: given.publishedAt === undefined ? 'unknown' : 'metadata',
    publishedAtWhy: null,
    modifiedAt: null,
    seenAt: null,
    language: 'en',
    headline: null,
    paragraphs: [],
    boilerplate: [],
    extra: {},
    ...given,
    id,
    text,
    credits,
  };
}

function withQuotes(given: Article): ReuseInput {
  const quotes = Array.from(given.text.matchAll(/“[^“”]*”|"[^"]*"/g), (match): Quote => {
    const end = match.index + match[0].length;
    const inner = { start: match.index + 1, end: end - 1 };
    return {
      start: match.index,
      end,
      inner,
      form: 'direct',
      speaker: null,
      speakerName: null,
      speakerRule: null,
    };
  });
  return { article: given, quotes };
}

function reuse(...articles: Article[]) {
  return findReuse(articles.map(withQuotes));
}

/** The words of each passage on both sides. */
function passagesOf(...articles: Article[]): [string, string][] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return reuse(...articles).passages.map(({ a, b }) => [
    texts.get(a.articleId)?.slice(a.start, a.end) ?? '',
    texts.get(b.articleId)?.slice(b.start, b.end) ?? '',
  ]);
}

const REPORT = [
  'A grain barge broke loose from its moorings above Tarnsey on Monday night and drifted four kilometres through the dark before it struck the old railway bridge.',
  'Two crew members jumped into shallow water near the tannery and waded ashore, while a third stayed aboard and tried to start the engine with a torn fuel line.',
  'Harbour master Ilse Brandt said the ropes had been cut clean through. “Nobody who knows this river would tie a loaded barge with rope of that kind,” she told reporters.',
  'Engineers lowered a camera along the second pier and found a crack the length of a man, so freight trains between Tarnsey and Colm will take the northern loop until spring.',
  'The owner of the barge, a mill in Colm, carried 900 tonnes of barley that night, of which divers have so far brought up about a third in sealed baskets.',
].join('\n\n');

/** The report under a new headline, two paragraphs cut, its quotation marks and dashes in another style. */
const REWORKED =
  `Runaway barge closes bridge at Tarnsey\n\n${[0, 2, 3].map((i) => REPORT.split('\n\n')[i]).join('\n')}`
    .replace(/[“”]/g, '"')
    .replace('on Monday night', 'late on Monday');

const OTHER = [
  'Rail passengers were the first to notice: the evening train to Colm stood still for an hour, and nobody could say why.',
  'Only towards midnight did word spread along the platform that a runaway barge had hit a pier, and that buses would come.',
].join('\n\n');

describe('findReuse: whole articles', () => {
  it('finds a reworked copy, and that the earlier one was its source', () => {
    const { duplicates } = reuse(
      article('copy', REWORKED, { publishedAt: '2031-05-06T10:30:00Z' }),
      article('first', REPORT, { publishedAt: '2031-05-06T08:00:00Z' }),
      article('other', OTHER, { publishedAt: '2031-05-06T07:00:00Z' }),
    );
    expect(duplicates).toHaveLength(1);
    expect(duplicates[0]).toMatchObject({
      a: { articleId: 'copy' },
      b: { articleId: 'first' },
      relation: 'copy',
      direction: 'b→a',
    });
    expect(duplicates[0]?.containment).toBeGreaterThan(0.9);
    expect(duplicates[0]?.why).toMatch(
      /^\d+ of the \d+ words of copy lie in passages that also stand in first; first was published 3 hours earlier/,
    );
  });

  it('calls a report derived that takes two paragraphs and adds its own', () => {
    const borrowed = `${OTHER}\n\n${REPORT.split('\n\n').slice(1, 3).join('\n\n')}\n\n${OTHER.replaceAll(/\w+/g, 'x$&')}`;
    const { duplicates } = reuse(article('1', REPORT), article('2', borrowed));
    expect(duplicates.map(({ relation, direction }) => [relation, direction])).toEqual([
      ['derived', 'undetermined'],
    ]);
  });

  it('follows an explicit credit against the dates', () => {
    const { duplicates } = reuse(
      article('a', REPORT, { publishedAt: '2031-05-06', outlet: 'Colm Echo', credits: ['River Press'] }),
      article('b', REPORT, { publishedAt: '2031-05-07', outlet: 'The River Press' }),
    );
    expect(duplicates[0]?.direction).toBe('b→a');
    expect(duplicates[0]?.why).toContain('a credits River Press, which published b');
  });

  it('does not tell who copied whom where both credit a third', () => {
    const { duplicates } = reuse(
      article('a', REPORT, { publishedAt: '2031-05-06', outlet: 'Colm Echo', credits: ['RPA'] }),
      article('b', REPORT, {
        publishedAt: '2031-05-09',
        outlet: 'Tarnsey Post',
        credits: ['River Press Agency'],
      }),
    );
    expect(duplicates[0]?.direction).toBe('undetermined');
    expect(duplicates[0]?.why).toContain('both credit RPA');
  });

  it('takes an extract without words of its own to come from the longer text', () => {
    const extract = REPORT.split('\n\n').slice(0, 2).join('\n\n');
    const { duplicates } = reuse(article('long', REPORT), article('short', extract));
    expect(duplicates[0]).toMatchObject({ relation: 'copy', direction: 'a→b', containment: 1 });
  });

  it('does not call two reports copies that quote the same speech at length', () => {
    const speech = REPORT.split('\n\n').slice(0, 4).join(' ').replace(/[“”]/g, '');
    const one = `The minister rose slowly, folded her notes and spoke to a silent chamber for some minutes without pause.\n“${speech}”\nMembers on both benches then filed out past the clerk.`;
    const two = `In the capital a speech drew wide attention. It went as follows, according to a transcript seen by us:\n“${speech}”\nStudents who had gathered outside the gates cheered loudly.`;
    const found = reuse(article('1', one), article('2', two));
    expect(found.duplicates).toEqual([]);
    expect(found.passages.map(({ kind }) => kind)).toEqual(['quote']);
  });

  it.each([
    ['articles on one event in their own words', REPORT, OTHER],
    ['empty articles', '', ''],
    ['teasers', 'More on this story soon', 'More on this story soon'],
  ])('finds no copies among %s', (_, one, two) => {
    expect(reuse(article('1', one), article('2', two)).duplicates).toEqual([]);
  });

  it('finds a copy in a text that repeats itself over and over', () => {
    const refrain = 'Row the boat gently down the stream to the mill. '.repeat(40);
    const { duplicates } = reuse(article('1', refrain), article('2', refrain.toUpperCase()));
    expect(duplicates).toMatchObject([{ relation: 'copy', containment: 1 }]);
  });
});

describe('findReuse: passages', () => {
  const SENTENCE = 'divers found the missing anchor beneath forty tonnes of wet barley';

  it('gives exact places, past emoji and other spacing', () => {
    const one = `🔥👍🏽 Live 🚢: ${SENTENCE} 🌊 today.`;
    const two = `On Friday, ${SENTENCE.replaceAll(' ', '\n ').toUpperCase()}, we hear.`;
    expect(passagesOf(article('1', one), article('2', two))).toEqual([
      [SENTENCE, SENTENCE.replaceAll(' ', '\n ').toUpperCase()],
    ]);
  });

  it('bridges small edits', () => {
    const one =
      'The second pier carries a crack the length of a grown man, engineers found after lowering a camera. The bridge, which was to open in spring, stays closed to lorries.';
    const two =
      'Its second pier carries a long crack the length of a man, engineers found on Friday after lowering a camera. The bridge, which was to open in spring, stays closed to lorries.';
    const { passages } = reuse(article('1', one), article('2', two));
    expect(passages).toHaveLength(1);
    expect(passages[0]?.similarity).toBeGreaterThan(0.8);
    expect(passages[0]?.similarity).toBeLessThan(1);
    expect(passages[0]?.words).toBe(29);
  });

  it('bridges no short runs of what everybody says', () => {
    const one =
      'The match in Velden was stopped in the 40th minute on Friday after a referee was hit by a shoe.';
    const two =
      'A cup match in Velden was stopped in the 40th minute, after a referee was struck with a stone.';
    expect(reuse(article('1', one), article('2', two)).passages).toEqual([]);
  });

  it('calls words quoted by both a quote, with no direction from dates alone', () => {
    const quote = 'nobody who knows this river would tie a loaded barge';
    const { passages } = reuse(
      article('1', `“Well, ${quote} like that,” she said.`, { publishedAt: '2031-05-06' }),
      article('2', `Asked again, Brandt answered: "${quote}."`, { publishedAt: '2031-05-08' }),
    );
    expect(passages).toMatchObject([{ kind: 'quote', words: 10, similarity: 1, direction: 'undetermined' }]);
  });

  it('calls a sentence prose that has a quotation inside', () => {
    const sentence =
      'Rescue swimmers reached the drifting barge before dawn and called the damage “quite beyond repair” in their log';
    const { passages } = reuse(
      article('1', sentence, { publishedAt: '2031-05-06' }),
      article('2', `${sentence}.`, { publishedAt: '2031-05-08' }),
    );
    expect(passages).toMatchObject([{ kind: 'prose', direction: 'a→b' }]);
  });

  it('never reaches into boilerplate', () => {
    const text = `${SENTENCE}. Read also: ${SENTENCE}. The tide turned before the crane could lift its heavy iron frame.`;
    const start = text.indexOf('Read also');
    const end = text.indexOf('The tide');
    const boilerplate = [{ start, end, reason: 'read-also' as const }];
    const passages = passagesOf(article('1', text, { boilerplate }), article('2', text));
    expect(passages.map(([one]) => one)).toEqual([SENTENCE, text.slice(end, -1)]);
  });

  it.each([
    [
      'a chain of names',
      'Former Tarnsey Mayor Otto Klee and Colm Governor Ada Finch of Lower Marrow met in Oster',
    ],
    [
      'a formula of reporters',
      'who spoke on condition of anonymity because they were not authorized to discuss the matter publicly',
    ],
    ['another', 'officials did not immediately respond to a request for comment on Monday'],
    ['a turn of phrase', 'in the early hours of the morning'],
    ['figures', 'on 4 May 2031 and 5 May 2031 at 10:30 and 11:45'],
  ])('does not list %s', (_, phrase) => {
    const one = `Barley floated past the tannery. ${phrase} — so the log.`;
    const two = `Rain had fallen for a week; ${phrase}. Trains stood still.`;
    expect(passagesOf(article('1', one), article('2', two))).toEqual([]);
  });

  it('lists a short run of words freely chosen', () => {
    const phrase = 'waded ashore through cold mud carrying torn fuel lines';
    expect(
      passagesOf(article('1', `They ${phrase} home.`), article('2', `Both men ${phrase}.`)),
    ).toHaveLength(1);
  });

  it('asks for twelve words in languages whose stock words it does not know', () => {
    const given = { language: 'de' };
    const short = 'wateten durch kalten schlamm ans ufer und trugen zerrissene schläuche';
    expect(passagesOf(article('1', `Sie ${short}.`, given), article('2', `Beide ${short}!`, given))).toEqual(
      [],
    );
    const long = `${short} sowie nasse seile`;
    expect(passagesOf(article('1', `Sie ${long}.`, given), article('2', `Beide ${long}!`, given))).toEqual([
      [long, long],
    ]);
  });
});

describe('laws', () => {
  const sentences = [...REPORT.split(/(?<=\.)\s/), ...OTHER.split(/(?<=\.)\s/)];
  const stories = fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }), {
    minLength: 2,
    maxLength: 6,
  });

  it('gives the same whatever the order of the articles', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const articles = story.map((parts, i) => article(`id${i}`, parts.join(' ')));
        expect(reuse(...articles.toReversed())).toEqual(reuse(...articles));
        expect(findDuplicates(articles.toReversed())).toEqual(findDuplicates(articles));
      }),
    );
  });

  it('orders pairs by id, and shares no character of a text twice with one other', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { passages } = reuse(...story.map((parts, i) => article(`id${i}`, parts.join(' '))));
        const reached = new Map<string, number>();
        for (const { a, b, words, similarity } of passages) {
          expect(a.articleId < b.articleId).toBe(true);
          expect(a.start).toBeGreaterThanOrEqual(reached.get(`${a.articleId} ${b.articleId}`) ?? 0);
          reached.set(`${a.articleId} ${b.articleId}`, a.end);
          expect(words).toBeGreaterThanOrEqual(8);
          expect(similarity).toBeGreaterThan(0);
          expect(similarity).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('finds an exact copy of any article of some length', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 2, maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        expect(findDuplicates([article('1', text), article('2', text)])).toMatchObject([
          { relation: 'copy', containment: 1, direction: 'undetermined' },
        ]);
      }),
    );
  });

  it('changes nothing in its input', () => {
    const given = [withQuotes(article('2', REPORT)), withQuotes(article('1', REWORKED))];
    const before = structuredClone(given);
    findReuse(given);
    expect(given).toEqual(before);
  });
});

describe('findDuplicates', () => {
  it('finds a piece of a longer article, and nothing else', () => {
    const pieces = article('3', REPORT.split('\n\n')[3] ?? '');
    const found = findDuplicates([article('1', REPORT), article('2', OTHER), pieces]);
    expect(found.map(({ a, b, relation }) => [a.articleId, b.articleId, relation])).toEqual([
      ['1', '3', 'copy'],
    ]);
  });

  it('keeps a crowd of copies together without pairing all with all', () => {
    const crowd = Array.from({ length: 500 }, (_, i) => article(`c${1000 + i}`, REPORT));
    const found = findDuplicates(crowd);
    expect(found.length).toBeLessThan(500 * 10);
    const linked = new Set(found.flatMap(({ a, b }) => [a.articleId, b.articleId]));
    expect(linked.size).toBe(500);
  });
});
