/** Invented outlets. Some repeat a line of their own above or below every article; one in five is an agency. */
import { placeName } from './names.mjs';
import { Random, seedOf } from './random.mjs';

const KINDS = ['Gazette', 'Courier', 'Herald', 'Chronicle', 'Observer', 'Post', 'Echo', 'Mercury', 'Monitor'];
const AGENCIES = ['Meridian Press', 'Harbour Wire', 'Continental News Agency', 'Northlight News Agency'];

const HEADS = [
  'You are reading the %O, founded in %Y. Our reporters in %A, %B and abroad follow the news for you day and night.',
  'Listen to this article read aloud in the %O app, free for subscribers in %A and the whole of the %B region.',
  'This story was first shown to members of the %O circle, who pay for independent reporting from %A and %B.',
];

const TAILS = [
  'Sign up for the morning letter of the %O and read the most important stories from %A and %B before breakfast. You can leave the list at any time.',
  'The %O is edited at 14 Quay Street, %A. Send corrections, letters and photographs to the newsroom or call the desk in %B between nine and five.',
  'Our journalism costs money. For the price of a cup of coffee a week you can support the %O and its eleven reporters in %A, %B and the valleys around.',
  'Follow the %O on every platform, share this article with friends in %A, and tell us what you think about the news from %B in the comments below.',
  'Editing by the night desk of the %O; additional reporting from the bureaus in %A and %B; pictures, where shown, by our staff photographers.',
];

/** How many outlets write the news, and how many of these repeat a line. */
const OUTLETS = 120;
const WITH_LINE = 0.45;

function fill(template, outlet, random) {
  return template
    .replace('%O', outlet)
    .replace('%Y', String(random.between(1840, 2004)))
    .replaceAll('%A', placeName(random.between(0, 400)))
    .replaceAll('%B', placeName(random.between(0, 400)));
}

function makeOutlet(seed, number) {
  const random = new Random(seedOf(seed, 1, number));
  const agency = number < AGENCIES.length;
  // By number, so that no two outlets share a name.
  const town = placeName(number);
  const name = agency ? AGENCIES[number] : `${town} ${random.pick(KINDS)}`;
  const repeats = !agency && random.chance(WITH_LINE);
  const atHead = repeats && random.chance(0.3);
  return {
    name,
    agency,
    host: `https://www.${name.toLowerCase().replaceAll(' ', '')}.example`,
    head: atHead ? fill(random.pick(HEADS), name, random) : null,
    tail: repeats && (!atHead || random.chance(0.3)) ? fill(random.pick(TAILS), name, random) : null,
  };
}

/** @returns {{ agencies: object[], papers: object[] }} */
export function makeOutlets(seed) {
  const all = Array.from({ length: OUTLETS }, (_, number) => makeOutlet(seed, number));
  return { agencies: all.filter(({ agency }) => agency), papers: all.filter(({ agency }) => !agency) };
}
