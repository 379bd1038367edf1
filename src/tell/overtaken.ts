import type { Annotated, Sentence } from '../model/annotation.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import { BEING_WRONG, GOING_FREE, OWNING, TAKEN_IN, TAKING_BACK } from './en/openers.ts';

/** Does a report of a later day undo what the sentence tells: somebody goes free who is then arrested, or says what he
 *  then takes back? A brief gives the latest state.
 *  @param voices names of those who say what is told in it */
export function isOvertaken(
  articles: readonly Annotated[],
  article: Annotated,
  sentence: Sentence,
  voices: readonly string[],
): boolean {
  const people = peopleIn(article, sentence);
  if (people.size === 0) return false;
  const goesFree = hasLemma(article, sentence, GOING_FREE);
  const speakers = new Set(voices.filter((name) => people.has(name)));
  if (!goesFree && speakers.size === 0) return false;
  const subjects = nounsIn(article, sentence);
  return articles.some(
    (other) =>
      dayOf(other) > dayOf(article) &&
      undoingIn(other).some(({ named, nouns, takesIn, takesBack }) => {
        if (goesFree && takesIn && meet(people, named)) return true;
        return takesBack && meet(speakers, named) && meet(subjects, nouns);
      }),
  );
}

/** A sentence by which somebody is arrested or takes something back. */
interface Undoing {
  readonly named: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly takesIn: boolean;
  readonly takesBack: boolean;
}

/** Many sentences of a story ask the same reports: each is read once. */
const undoings = new WeakMap<Annotated, readonly Undoing[]>();

function undoingIn(article: Annotated): readonly Undoing[] {
  const known = undoings.get(article);
  if (known !== undefined) return known;
  const found = article.sentences.flatMap((sentence): Undoing[] => {
    if (sentence.boilerplate) return [];
    const takesIn = hasLemma(article, sentence, TAKEN_IN);
    const back = takesBack(article, sentence);
    if (!takesIn && !back) return [];
    return [
      { named: peopleIn(article, sentence), nouns: nounsIn(article, sentence), takesIn, takesBack: back },
    ];
  });
  undoings.set(article, found);
  return found;
}

function takesBack(article: Annotated, sentence: Sentence): boolean {
  return (
    hasLemma(article, sentence, TAKING_BACK) ||
    (hasLemma(article, sentence, OWNING) && hasLemma(article, sentence, BEING_WRONG))
  );
}

const dayOf = ({ article }: Annotated): string => article.publishedAt?.slice(0, 10) ?? '';

function peopleIn({ mentions }: Annotated, sentence: Sentence): ReadonlySet<string> {
  return new Set(
    spansStartingIn(mentions, sentence).flatMap(({ type, name }) => (type === 'person' ? [name] : [])),
  );
}

function nounsIn({ tokens }: Annotated, { firstToken, endToken }: Sentence): ReadonlySet<string> {
  return new Set(
    tokens
      .slice(firstToken, endToken)
      .flatMap(({ pos, concept }) => (pos === 'NOUN' && concept !== null ? [concept] : [])),
  );
}

function hasLemma(
  { tokens }: Annotated,
  { firstToken, endToken }: Sentence,
  lemmas: ReadonlySet<string>,
): boolean {
  return tokens.slice(firstToken, endToken).some(({ lemma }) => lemmas.has(lemma));
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
