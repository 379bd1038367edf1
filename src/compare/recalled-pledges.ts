import type { Annotated, Sentence, Token, VerbGroup } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { LOOKING_BACK } from './en/pledge-words.ts';
import {
  CLOSING,
  CONTRASTING,
  FORESEEN,
  FORETELLING,
  MEASURING,
  PROMISING,
  TO_COME,
} from './en/recall-words.ts';
import { wordKept } from './word-kept.ts';

/** How a sentence looks back on what somebody promised: `as` promised, later `than` promised, what they `had` promised,
 *  the `promised` list, plainly that they `told` it, or that a `word` was kept or broken. */
export type RecallForm = 'as' | 'than' | 'had' | 'promised' | 'told' | 'word';

/** A sentence of a report that looks back on a pledge. */
export interface Recalled {
  readonly articleId: string;
  readonly sentence: Sentence;
  readonly form: RecallForm;
  /** Tokens that tell what was promised; the others of the sentence tell what came of it. */
  readonly told: readonly Token[];
  readonly rest: readonly Token[];
  /** Verb groups of the rest. */
  readonly verbs: readonly VerbGroup[];
  /** Whether a word of contrast stands between the two. */
  readonly contrasted: boolean;
  /** Canonical names of people and bodies in the words that tell the promise. */
  readonly names: readonly string[];
}

/** Words between "as" or "than" and the word that promised: "than the analysts at Hallin Bank had predicted". */
const MEASURE_REACH = 8;

/** Words between "had said" and the "would" that it told. */
const TO_COME_REACH = 6;

/** Every sentence of an article, boilerplate apart, that looks back on a promise; the first such word of each. */
export function recalledPledges(article: Annotated): readonly Recalled[] {
  return article.sentences.flatMap((sentence): Recalled[] => {
    if (sentence.boilerplate) return [];
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const form = formAt(article, sentence, at);
      if (form !== null) return [recalledAt(article, sentence, at, form)];
    }
    const tokens = article.tokens.slice(sentence.firstToken, sentence.endToken);
    return wordKept(tokens) === null ? [] : [recalledAt(article, sentence, sentence.endToken, 'word')];
  });
}

function formAt(article: Annotated, sentence: Sentence, at: number): RecallForm | null {
  const word = article.tokens[at];
  if (word === undefined) return null;
  const measure = measureBefore(article, sentence, at);
  if (measure !== null && FORESEEN.has(word.lower)) return measure;
  const group = groupOf(article, at);
  const had = group !== undefined && LOOKING_BACK.has(article.tokens[group.firstToken]?.lower ?? '');
  if (PROMISING.has(word.lemma) && word.pos !== 'NOUN') {
    if (had) return measure ?? 'had';
    if (isModifier(article, at, group)) return 'promised';
    return group?.head === at && group.tense === 'past' && !group.negated ? 'told' : null;
  }
  const next = article.tokens.slice(at + 1, Math.min(sentence.endToken, at + 1 + TO_COME_REACH));
  const toCome = next.some(({ lower }) => TO_COME.has(lower));
  return had && group.head === at && FORETELLING.has(word.lemma) && toCome ? 'had' : null;
}

/** "as" or "than" a few words before, no mark between. */
function measureBefore({ tokens }: Annotated, { firstToken }: Sentence, at: number): 'as' | 'than' | null {
  for (let i = at - 1; i >= Math.max(firstToken, at - MEASURE_REACH); i -= 1) {
    const lower = tokens[i]?.lower ?? '';
    if (MEASURING.has(lower)) return lower === 'as' ? 'as' : 'than';
    if (CLOSING.has(lower)) return null;
  }
  return null;
}

/** "the promised list", "the money promised to them". */
function isModifier({ tokens }: Annotated, at: number, group: VerbGroup | undefined): boolean {
  const word = tokens[at];
  if (word === undefined || !FORESEEN.has(word.lower)) return false;
  if (group !== undefined && group.tense !== 'participle' && group.firstToken < at) return false;
  const before = tokens[at - 1]?.pos;
  const next = tokens[at + 1]?.pos;
  const leads = before === 'DET' || before === 'NUM' || before === 'ADJ';
  return (
    (leads && (next === 'NOUN' || next === 'ADJ')) || (group?.tense === 'participle' && before === 'NOUN')
  );
}

function groupOf({ verbGroups }: Annotated, at: number): VerbGroup | undefined {
  return verbGroups.find(({ firstToken, endToken }) => firstToken <= at && at < endToken);
}

function recalledAt(article: Annotated, sentence: Sentence, at: number, form: RecallForm): Recalled {
  const { tokens } = article;
  const [from, to] = stretchOf(article, sentence, at, form);
  const told = tokens.slice(from, to);
  const [first, end] =
    form === 'as' || form === 'than'
      ? clauseBeside(tokens, sentence, from, to)
      : [sentence.firstToken, sentence.endToken];
  const rest = [...tokens.slice(first, Math.min(from, end)), ...tokens.slice(Math.max(to, first), end)];
  const inRest = ({ head }: VerbGroup): boolean => head >= first && head < end && (head < from || head >= to);
  const stretch: Span = { start: told[0]?.start ?? sentence.start, end: told.at(-1)?.end ?? sentence.end };
  return {
    articleId: article.article.id,
    sentence,
    form,
    told,
    rest,
    verbs: spansStartingIn(article.verbGroups, sentence).filter(inRest),
    contrasted: tokens
      .slice(sentence.firstToken, sentence.endToken)
      .some(({ lower }) => CONTRASTING.has(lower)),
    names: spansStartingIn(article.mentions, stretch).flatMap(({ name, type }) =>
      type === 'person' || type === 'organization' ? [name] : [],
    ),
  };
}

/** Token span of the words that tell the promise: from its clause, or from "as", to the next mark or contrast. */
function stretchOf(
  article: Annotated,
  sentence: Sentence,
  at: number,
  form: RecallForm,
): readonly [number, number] {
  const { tokens } = article;
  let from = at;
  if (form === 'as' || form === 'than') {
    while (!MEASURING.has(tokens[from]?.lower ?? '')) from -= 1;
  } else if (form !== 'promised' && form !== 'word') {
    const start = tokens[at]?.start ?? 0;
    const clause = article.clauses.find((one) => one.start <= start && start < one.end);
    from = Math.max(sentence.firstToken, clause?.firstToken ?? at);
  }
  let to = Math.min(at + 1, sentence.endToken);
  const assertions = new Set(
    article.verbGroups.flatMap((group) =>
      group.firstToken > at && asserts(group) ? [group.firstToken] : [],
    ),
  );
  while (to < sentence.endToken && !closes(tokens, to) && !assertions.has(to)) to += 1;
  return [from, to];
}

/** A verb that tells what was, not what was to be: "refunds that had been promised | were not paid". */
const asserts = ({ tense, modal }: VerbGroup): boolean =>
  (tense === 'past' || tense === 'present') && modal === null;

/** "as planned" measures the words between it and the mark before, or behind it where it opens the sentence. */
function clauseBeside(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  from: number,
  to: number,
): readonly [number, number] {
  const isMark = (at: number): boolean => CLOSING.has(tokens[at]?.lower ?? '');
  if (from === firstToken) {
    let end = to + 1;
    while (end < endToken && !isMark(end)) end += 1;
    return [to, end];
  }
  let first = from - 1;
  while (first > firstToken && !isMark(first - 1)) first -= 1;
  return [first, from];
}

/** A mark, a contrast, or "and" before a verb or a pronoun: "and did so on Tuesday". */
function closes(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (CLOSING.has(lower) || CONTRASTING.has(lower)) return true;
  const next = tokens[at + 1]?.pos;
  return lower === 'and' && (next === 'AUX' || next === 'PRON');
}
