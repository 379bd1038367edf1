import type { Annotated, Token } from '../model/annotation.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { TAKING_UP, TIME_CONCEPTS } from './en/recall-words.ts';
import type { Pledged } from './pledged.ts';
import type { Recalled } from './recalled-pledges.ts';

/** Words in common that make a recalled promise the one told before; one of them is enough where both name who gave it. */
const TELLING = 2;

/** Which of the pledges (index) a sentence recalls: the one it shares most with, of equals the first; null where it
 *  shares too little with any. `pledges` holds only what was published before, nulls for the others. */
export function matchRecalled(
  recalled: Recalled,
  pledges: readonly (Pledged | null)[],
  article: Annotated,
): number | null {
  const topic = new Set([
    ...topicOf(recalled, article),
    ...spansStartingIn(article.mentions, recalled.sentence).map(({ name }) => name),
  ]);
  const numbers = numbersIn(recalled, article);
  const here = new Set(namesIn(recalled, article));
  let found: { at: number; score: number; day: string } | null = null;
  for (const [at, pledge] of pledges.entries()) {
    if (pledge === null) continue;
    const { actors, day, first } = pledge;
    const common = first.concepts.filter((concept) => topic.has(concept) && !TIME_CONCEPTS.has(concept));
    const shared =
      common.filter((concept) => !isName(concept)).length +
      first.numbers.filter((number) => numbers.has(number)).length;
    const isSpeaker = recalled.names.some((name) => actors.includes(name));
    const isStranger = recalled.names.length > 0 && actors.length > 0 && !isSpeaker;
    const isNamed = actors.some((name) => here.has(name));
    // "five days later than Vosk had promised": who promised it, and a place that the promise names.
    const told = isSpeaker && common.some((concept) => !actors.includes(concept));
    // "the city", "the water": who or what it is about is the matter of much else that they said.
    const isTelling = common.some((concept) => concept !== first.subject && !isName(concept));
    if (shared < TELLING && !told && (!isTelling || !isNamed || isStranger)) continue;
    const score = shared + (isNamed ? 1 : 0);
    if (found === null || score > found.score || (score === found.score && day < found.day))
      found = { at, score, day };
  }
  return found?.at ?? null;
}

const isName = (concept: string): boolean => /\p{Lu}/u.test(concept);

function numbersIn({ sentence }: Recalled, { quantities }: Annotated): ReadonlySet<number> {
  const values = spansStartingIn(quantities, sentence).flatMap(({ value }) => value);
  return new Set(values);
}

/** Concepts of the sentence, and of the one before where it takes something of that up. */
function topicOf({ told, sentence, form }: Recalled, article: Annotated): ReadonlySet<string> {
  // A promise that is only told again shares what was promised; what else its sentence says is another matter.
  const own: readonly Token[] =
    form === 'told' ? told : article.tokens.slice(sentence.firstToken, sentence.endToken);
  const leans = form !== 'told' && (form === 'word' || own.some(({ lower }) => TAKING_UP.has(lower)));
  const before = leans ? sentenceBefore(article, sentence.firstToken) : [];
  return new Set([...own, ...before].flatMap(({ concept }) => concept ?? []));
}

function sentenceBefore({ tokens, sentences }: Annotated, firstToken: number): readonly Token[] {
  const before = sentences[(tokens[firstToken]?.sentence ?? 0) - 1];
  return before === undefined || before.boilerplate ? [] : tokens.slice(before.firstToken, before.endToken);
}

/** Who is named in the sentence, and in the one before. */
function namesIn({ sentence }: Recalled, { mentions, sentences, tokens }: Annotated): readonly string[] {
  const before = sentences[(tokens[sentence.firstToken]?.sentence ?? 0) - 1];
  const start = before?.start ?? sentence.start;
  return mentions.flatMap((one) => (one.start >= start && one.start < sentence.end ? [one.name] : []));
}
