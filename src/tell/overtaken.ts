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
      other.sentences.some((later) => {
        if (later.boilerplate) return false;
        const named = peopleIn(other, later);
        if (goesFree && meet(people, named) && hasLemma(other, later, TAKEN_IN)) return true;
        return meet(speakers, named) && takesBack(other, later) && meet(subjects, nounsIn(other, later));
      }),
  );
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
