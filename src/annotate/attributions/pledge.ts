import { groupOver, mentionOver, phraseOver, type Range, type Reading, word } from './reading.ts';

/** "Reyes said she would resign", "The company will build homes, it said": who speaks says what he will do himself. */
export function isPledge(r: Reading, source: Range, content: readonly Range[]): boolean {
  const range = content[0];
  if (range === undefined) return false;
  const first = r.words.links.that.has(word(r, range.first)) ? range.first + 1 : range.first;
  const subject = phraseOver(r, first);
  if (subject === undefined || subject.firstToken !== first || subject.endToken > range.end) return false;
  const verb = groupOver(r, subject.endToken);
  if (
    verb?.firstToken !== subject.endToken ||
    verb.voice === 'passive' ||
    r.words.cues.copulas.has(verb.lemma)
  )
    return false;
  if (verb.tense !== 'future' && !r.words.links.willing.has(verb.modal ?? '')) return false;
  const { oneself, several, speaker, thing } = r.words.sources;
  const own = [oneself, several, speaker, thing].some((words) => words.has(word(r, first)));
  const pronoun = [oneself, several, thing].some((words) => words.has(word(r, source.first)));
  return subject.endToken - first === 1 && own
    ? !thing.has(word(r, first)) || isBody(r, source.end - 1)
    : pronoun && range.first < source.first && source.end - source.first === 1;
}

/** "it" of a ministry is the ministry; of a person it is the weather. */
function isBody(r: Reading, at: number): boolean {
  const mention = mentionOver(r, at);
  return mention === undefined ? r.a.tokens[at]?.pos === 'NOUN' : mention.type === 'organization';
}
