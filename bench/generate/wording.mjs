/** How one report words the facts of its story: every report chooses for itself. */
import { fillSlots, sentence } from './slots.mjs';
import { GROUPS, LINKS, NUMBER_WORDS, SPEECH, SPEECH_CUES } from './words.mjs';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const DAY_MS = 24 * 60 * 60_000;

const BACKGROUND = [
  '%B %V a %A %N %T, and %G %V the %N',
  '%G in %L had %V a %A %N %T',
  'a %A %N worth %$ was %V %T',
  'the %N and the %N were %V by %G in %L',
  'at least %Y %N cases were %V in %L %T',
  '%R had %V the %N before, but %B %V it',
  'nearly %% of the %N was %V, a %A %N showed',
  'in %L, a %A %N has been %V since',
  'no %N was %V, and the %A %N is still open',
  'the %A %N of %L was %V %Y years ago',
  'some %G want to %v the %N; others would %v a %A %N',
  '%B plans to %v the %N and to %v a %A %N %F',
  'every %N in %L must now be %V, %G warned',
  'under a %A %N, %G may %v up to %# tonnes of %N',
  'it was unclear whether the %N had been %V',
  '%R %V the %A %N with %G and left for %L',
  'the %N cost %$, twice as much as the %A %N %T',
  '%G fear that the %N could %v a %A %N',
  'among the %Y who %V the %N were %G from %L',
  'the %E %V a %A debate about the %N',
  'a %N in %L, long %V by %G, may be %V %F',
  'what began as a %A %N soon %V the whole of %L',
  'photographs from %L showed a %A %N beside the %N',
  '%W who lives in %L, had %V the %N %T',
  'for %W a %A %N in %L meant the end of the %N',
  '%W of %L said the %A %N was %V too late',
  '%W and %W %V a %N in %L %T',
  '%B set aside %$ for the %N and %V the rest',
];

/** Most reporters pick another sentence of what was said; the others quote the same. */
const OTHER_SENTENCE = 0.75;

/** Reports say "on Tuesday" of the last days, and give the date of what lies further back. */
function dayWords(day, publishedAt, random) {
  const ago = Math.floor(publishedAt / DAY_MS) - Math.floor(day / DAY_MS);
  const date = new Date(day);
  if (ago >= 0 && ago < 6 && random.chance(0.8)) return `on ${WEEKDAYS[date.getUTCDay()]}`;
  const [number, month] = [date.getUTCDate(), MONTHS[date.getUTCMonth()]];
  return random.chance(0.5) ? `on ${number} ${month}` : `on ${month} ${number}`;
}

function figure(number, random) {
  const digits = number < 10 ? NUMBER_WORDS[number] : number.toLocaleString('en-US');
  return random.chance(0.2) ? `at least ${digits}` : digits;
}

/** Full name and role at first, the surname afterwards. */
function nameOf(person, report) {
  if (report.named.has(person)) return person.last;
  report.named.add(person);
  const full = `${person.first} ${person.last}`;
  return report.random.chance(0.5) ? `${full}, the ${person.role},` : `${person.role} ${full}`;
}

function attribution(report) {
  const { random, story } = report;
  const who = random.chance(0.5) ? `the ${random.pick(story.bodies)}` : random.pickEarly(GROUPS);
  return random.pick([`, ${who} said`, `, according to ${who}`, `, ${who} reported`, '', '', '']);
}

const WORDINGS = {
  count({ number, what, happened }, report) {
    const { random, story } = report;
    const [n, at] = [figure(number, random), random.pick([`in ${story.place}`, `in the ${story.event}`, ''])];
    return fillSlots(
      random.pick([
        `${n} ${what} were ${happened} ${at}${attribution(report)}`,
        `the number of ${what} ${happened} ${at} stood at ${n}${attribution(report)}`,
        `%B put the number of ${what} ${happened} at ${n}`,
        `${n} ${what}, among them %Y from %L, were ${happened}${attribution(report)}`,
      ]),
      random,
      story,
    );
  },
  act({ act, actor, body, daysAfter }, report) {
    const { random, story, publishedAt, eventDay } = report;
    const who = actor === null ? `the ${body}` : nameOf(actor, report);
    const when = dayWords(Math.min(eventDay + daysAfter * DAY_MS, publishedAt), publishedAt, random);
    return fillSlots(
      random
        .pick([
          `${when}, ${who} ${act}`,
          `${who} ${act} ${when}`,
          `${who} later ${act}%X`,
          `%K, ${who} ${act}`,
          `${who} ${act} ${when}, %K`,
        ])
        .replace('%X', attribution(report)),
      random,
      story,
    );
  },
  money({ amount }, { random, story }) {
    const sum = amount >= 1000 ? `$${amount / 1000} billion` : `$${amount} million`;
    return fillSlots(
      random.pick([
        `the cost of the %N was put at ${sum}`,
        `%G estimated the bill for the ${story.event} at ${sum}`,
        `%B spoke of losses of about ${sum} %T`,
        `some ${sum} would be needed for the %A %N`,
      ]),
      random,
      story,
    );
  },
  percent({ amount, noun }, { random, story }) {
    return fillSlots(
      random.pick([
        `the ${noun} was down ${amount} percent %T`,
        `${amount} percent of the ${noun} had been %V by then`,
        `according to %B, ${amount} percent of the ${noun} was %V`,
      ]),
      random,
      story,
    );
  },
  speech({ speaker, words: known }, report) {
    const { random, story } = report;
    const words = random.chance(OTHER_SENTENCE) ? fillSlots(random.pick(SPEECH), random, story) : known;
    const [open, close] = report.marks;
    const cue = random.pickEarly(SPEECH_CUES);
    const name = nameOf(speaker, report);
    const start = words.charAt(0).toUpperCase() + words.slice(1);
    return random.pick([
      `${open}${start},${close} ${name} ${cue}`,
      `${name} ${cue.replace('added', 'said')}: ${open}${start}.${close}`,
      `${open}${start},${close} ${name} said`,
    ]);
  },
};

function background(report) {
  const { random, story } = report;
  const link = random.chance(0.15) ? `${random.pick(LINKS)}, ` : '';
  const clause = random.chance(0.35) ? ', %K' : attribution(report);
  return sentence(fillSlots(`${link}${random.pick(BACKGROUND)}${clause}`, random, story));
}

/** One sentence on a fact of the story. A closing quotation mark after a stop ends it. */
function wordFact(fact, report) {
  const words = WORDINGS[fact.kind](fact, report).replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();
  return /[.][”"]$/.test(words) ? sentence(words).slice(0, -1) : sentence(words);
}

/** What happened, where and when: every report opens with it. */
function lead(report) {
  const { random, story, publishedAt, eventDay } = report;
  const when = dayWords(eventDay, publishedAt, random);
  const count = story.facts[0];
  const n = figure(count.number, random);
  const { event, place, street } = story;
  return sentence(
    fillSlots(
      random.pick([
        `${n} ${count.what} were ${count.happened} ${when} in the ${event} in ${place}${attribution(report)}`,
        `the ${event} in ${place} left ${n} ${count.what} ${count.happened}, %B said ${when}`,
        `%G in ${place} were still counting the cost of the ${event} after ${n} ${count.what} were ${count.happened} ${when}`,
        `${when}, the ${event} near ${street} in ${place} saw ${n} ${count.what} ${count.happened}`,
        `%B confirmed ${when} that ${n} ${count.what} had been ${count.happened} in the ${event} in ${place}`,
      ]),
      random,
      story,
    ),
  );
}

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** A headline over the story, in sentence case. */
export function headline(report) {
  const { random, story } = report;
  const count = story.facts[0];
  return capital(
    fillSlots(
      random.pick([
        `${story.place}: ${story.event} leaves ${count.number} ${count.what} ${count.happened}`,
        `${count.number} ${count.what} ${count.happened} in ${story.event} in ${story.place}`,
        `${story.event} in ${story.place}: what we know about the %N`,
        `%G %v %N after ${story.event} in ${story.place}`,
        `after the ${story.event}, ${story.place} fears for its %N`,
      ]),
      random,
      story,
    ),
  );
}

/** Shares of sentences that are about the story's facts rather than around it. */
const OWN_FACTS = 0.42;

/** Paragraphs of sentences, up to about `words` words: the lead, then facts and background in the report's own order. */
export function wordReport(report, words) {
  const { random, story } = report;
  const facts = story.facts
    .slice(1)
    .map((fact) => ({ fact, at: random.next() }))
    .sort((x, y) => x.at - y.at);
  const paragraphs = [[lead(report)]];
  let written = 25;
  while (written < words) {
    const paragraph = [];
    for (let left = random.between(1, 3); left > 0; left -= 1) {
      const next = random.chance(OWN_FACTS) ? facts.pop() : undefined;
      const one = next === undefined ? background(report) : wordFact(next.fact, report);
      paragraph.push(one);
      written += one.split(' ').length;
    }
    paragraphs.push(paragraph);
  }
  return paragraphs;
}
