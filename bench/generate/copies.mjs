/** What outlets do to a text that they take from another. Paragraphs are lists of sentences. */
import { ADJECTIVES, GROUPS, past, VERBS } from './words.mjs';

/** The kinds of taking over and how often each is met. The first three leave a copy: most of the shorter text stands
 *  in the longer; `quoted` is a report of its own with some paragraphs of another. */
const KINDS = [
  ['exact', 0.35],
  ['edited', 0.3],
  ['cut', 0.22],
  ['quoted', 0.13],
];

export function pickKind(random) {
  let left = random.next();
  for (const [kind, share] of KINDS) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'exact';
}

/** A light edit of a sentence: a describing word put in, changed or left out, or another verb. */
function editSentence(sentence, random) {
  const words = sentence.split(' ');
  const at = random.between(1, Math.max(1, words.length - 2));
  const verbs = VERBS.map(past);
  const plain = words[at]?.replace(/[^a-z-]/g, '');
  if (verbs.includes(plain)) words[at] = words[at].replace(plain, random.pick(verbs));
  else if (ADJECTIVES.includes(plain)) words[at] = words[at].replace(plain, random.pick(ADJECTIVES));
  else if (/^[a-z]+$/.test(words[at] ?? '')) words.splice(at, 0, random.pick(ADJECTIVES));
  return words.join(' ');
}

const otherMarks = (sentence) =>
  sentence.includes('“') ? sentence.replace(/[“”]/g, '"') : sentence.replace(/"([^"]*)"/g, '“$1”');

/** One sentence in four is touched; quotation marks are the other house's. */
function edit(paragraphs, random) {
  return paragraphs.map((sentences) =>
    sentences.map((sentence) => otherMarks(random.chance(0.25) ? editSentence(sentence, random) : sentence)),
  );
}

/** The beginning, or all but a few paragraphs of the middle. */
function cut(paragraphs, random) {
  const keep = Math.max(2, Math.ceil(paragraphs.length * (0.4 + 0.5 * random.next())));
  if (random.chance(0.6)) return paragraphs.slice(0, keep);
  const drop = paragraphs.length - keep;
  const from = random.between(1, keep);
  return paragraphs.filter((_, at) => at < from || at >= from + drop);
}

/** A report of one's own, with up to two neighbouring paragraphs of the other put in and credited. */
function quote(own, paragraphs, outlet, random) {
  const from = random.between(1, Math.max(1, paragraphs.length - 2));
  const taken = paragraphs.slice(from, from + 2);
  const at = random.between(1, own.length);
  const credit = [`${outlet} reported the following, which ${random.pick(GROUPS)} did not deny.`];
  return [...own.slice(0, at), credit, ...taken, ...own.slice(at)];
}

/** @param {{ kind: string, root: { paragraphs: string[][], outlet: string }, own: () => string[][] }} taking */
export function takeOver({ kind, root, own }, random) {
  if (kind === 'edited') return edit(root.paragraphs, random);
  if (kind === 'cut') return cut(root.paragraphs, random);
  if (kind === 'quoted') return quote(own(), root.paragraphs, root.outlet, random);
  return root.paragraphs;
}
