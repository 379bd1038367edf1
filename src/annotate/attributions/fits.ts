import { canSpeak, relativeCanSpeak } from './can-speak.ts';
import { hasFiniteVerb } from './content.ts';
import type { VerbCue } from './cue-at.ts';
import { nounLemma } from './noun-lemma.ts';
import { groupOver, isQuote, phraseOver, type Range, type Reading, word } from './reading.ts';
import { opensNaming } from './source-parts.ts';

/** Behind "said" a noun phrase and so many words are a clause, even if the tagger saw no verb in it. */
const LONG = 5;

/** May this stand as what was said? A verb that takes only clauses needs one. */
export function fits(r: Reading, cue: VerbCue, source: Range, content: Range, linked: boolean): boolean {
  if (content.end - content.first === 1 && !isQuote(r, content.first)) {
    const token = r.a.tokens[content.first];
    if (token === undefined || token.pos === 'PRON' || token.pos === 'ADV' || token.pos === 'ADP')
      return false;
    if (cue.frame === 'clause') return isBareNumber(r, cue, content, linked);
  }
  if (
    r.words.cues.reading.has(cue.lemma) &&
    !isQuote(r, content.first) &&
    !r.words.links.that.has(word(r, content.first))
  )
    return false;
  if (opensNaming(r, content.first) || isOtherAct(r, cue, content)) return false;
  if (cue.negated && (isRequest(r, content) || isNoWord(r, cue, content))) return false;
  if (isBallot(r, cue, source)) return false;
  if (r.words.cues.counting.has(cue.lemma) && !holdsNumber(r, content)) return false;
  if (r.words.cues.issuing.has(cue.lemma) && !isPaper(r, content)) return false;
  if (
    r.words.cues.documenting.has(cue.lemma) &&
    !(canSpeak(r, source) && !isUnknownPlural(r, source)) &&
    !r.words.links.that.has(word(r, content.first))
  )
    return false;
  if (cue.frame === 'clause' || cue.frame === 'tell') {
    const opening = word(r, content.first);
    if (r.words.links.contentOpeners.has(opening)) return true;
    if (linked && cue.speech)
      return (
        cue.frame === 'tell' ||
        r.words.cues.topicVerbs.has(cue.lemma) ||
        r.words.cues.topicWords.has(word(r, content.first - 1))
      );
    if (linked || groupOver(r, content.first)?.tense === 'infinitive')
      return cue.frame === 'tell' || !cue.speech;
    // The tagger takes many a finite verb behind its subject for a participle ("said soldiers shot 12").
    const long =
      r.words.cues.saying.has(cue.lemma) &&
      content.end - content.first >= LONG &&
      phraseOver(r, content.first) !== undefined;
    return (
      hasFiniteVerb(r, content.first, content.end) ||
      long ||
      isBidding(r, cue, content) ||
      (cue.speech && hasVerb(r, content))
    );
  }
  return true;
}

/** "did not say a word as he emptied his bag": nothing was said. */
function isNoWord(r: Reading, cue: VerbCue, content: Range): boolean {
  const head = r.a.tokens[phraseOver(r, content.first)?.head ?? -1];
  return (
    r.words.cues.saying.has(cue.lemma) &&
    r.words.sources.singular.has(word(r, content.first)) &&
    head !== undefined &&
    r.words.cues.utterances.has(nounLemma(r, head))
  );
}

/** "reported symptoms", "recalls 38,000 packs": nothing is said. */
function isOtherAct(r: Reading, cue: VerbCue, content: Range): boolean {
  const first = r.a.tokens[content.first];
  if (r.words.cues.withdrawing.has(cue.lemma)) return first?.pos === 'NUM';
  const head = r.a.tokens[phraseOver(r, content.first)?.head ?? -1];
  return head !== undefined && r.words.cues.otherObjects.get(cue.lemma)?.has(nounLemma(r, head)) === true;
}

/** "The league says five", "the firm speaks of seven": a number alone that answers another's. */
const isBareNumber = (r: Reading, cue: VerbCue, content: Range, linked: boolean): boolean =>
  (linked || r.words.cues.saying.has(cue.lemma)) && r.a.tokens[content.first]?.pos === 'NUM';

/** "Voters decided to shut the plant": the outcome of a ballot, which nobody says or promises. */
function isBallot(r: Reading, cue: VerbCue, source: Range): boolean {
  const head = r.a.tokens[phraseOver(r, source.first)?.head ?? -1];
  return (
    r.words.cues.deciding.has(cue.lemma) &&
    head !== undefined &&
    r.words.sources.electors.has(nounLemma(r, head))
  );
}

/** "told owners to unplug them": what somebody is told to do. */
function isBidding(r: Reading, cue: VerbCue, content: Range): boolean {
  const told = phraseOver(r, content.first);
  if (cue.frame !== 'tell' || told?.firstToken !== content.first) return false;
  const group = groupOver(r, told.endToken);
  return group?.firstToken === told.endToken && group.tense === 'infinitive';
}

/** Words behind a request that say what it asks for. */
const LONGEST_PURPOSE = 2;

/** "did not respond to a request for comment": like "declined to comment", it says nothing of anything. */
function isRequest(r: Reading, content: Range): boolean {
  const phrase = phraseOver(r, content.first);
  const head = r.a.tokens[phrase?.head ?? -1];
  if (phrase === undefined || head === undefined || !r.words.cues.requests.has(nounLemma(r, head)))
    return false;
  const last = r.a.tokens[content.end - 1];
  const purpose = last !== undefined && r.words.cues.nouns.has(nounLemma(r, last));
  return content.end <= phrase.endToken || (purpose && content.end <= phrase.endToken + LONGEST_PURPOSE);
}

/** "Details show": a capital at the head of a sentence makes no name of a plural that nothing else names. */
function isUnknownPlural(r: Reading, source: Range): boolean {
  const token = r.a.tokens[source.first];
  if (token === undefined || source.end - source.first > 1 || token.pos !== 'PROPN') return false;
  if ((r.mentionAt[source.first] ?? -1) >= 0 || !r.words.links.endsPlural(token.lower)) return false;
  const lemma = nounLemma(r, token);
  return !r.words.sources.documents.has(lemma) && !r.words.sources.speakers.has(lemma);
}

/** Tokens up to the number, at most: "put the number of casualties, the dead and the injured together, at 71". */
const LONGEST_FIGURE = 20;

/** "put the toll at 30": an estimate has a number. */
function holdsNumber(r: Reading, content: Range): boolean {
  return r.a.tokens
    .slice(content.first, Math.min(content.end, content.first + LONGEST_FIGURE))
    .some((token) => token.pos === 'NUM');
}

/** "figures", "a statement": the thing issued is words. */
function isPaper(r: Reading, content: Range): boolean {
  const head = r.a.tokens[phraseOver(r, content.first)?.head ?? -1];
  return head !== undefined && r.words.sources.documents.has(nounLemma(r, head));
}

/** Somebody who can say something: no empty "it", "this", "there". */
export function mayBeSource(r: Reading, source: Range, cue: VerbCue): boolean {
  if (disagrees(r, source, cue)) return false;
  if (source.end - source.first > 1) return canSpeak(r, source) || isSaid(r, source, cue);
  const text = word(r, source.first);
  const hangs = r.words.links.subjectRelatives.has(text) && !r.words.sources.pronouns.has(text);
  if (hangs && !relativeCanSpeak(r, source.first)) return false;
  if (r.words.links.relatives.has(text) && !hasAntecedent(r, source.first)) return false;
  if (r.words.sources.empty.has(text) && (source.end !== cue.range.first || cue.tense === 'participle'))
    return false;
  if (r.words.sources.pointing.has(text)) return false;
  // "stickers criticizing officials": a thing that no rule knows to speak, with a participle that may be any noun's.
  if (cue.tense === 'participle' && r.a.tokens[source.first]?.pos === 'NOUN' && !canSpeak(r, source))
    return false;
  return !r.words.sources.empty.has(text) || cue.speech;
}

/** "the lamplighters said": whoever is said to have said something can, also where no list knows them. */
function isSaid(r: Reading, source: Range, cue: VerbCue): boolean {
  if (!r.words.cues.saying.has(cue.lemma) || cue.tense === 'participle' || source.end !== cue.range.first)
    return false;
  const phrase = phraseOver(r, source.end - 1);
  return phrase?.firstToken === source.first && r.a.tokens[phrase.head]?.pos === 'NOUN';
}

/** Words between a noun and the "who" that hangs on it: ", and", ", clearly", at most. */
const ANTECEDENT_REACH = 3;

/** What stands right before "who" where it asks: "clear who", "know who", "over who". */
const BEFORE_QUESTION: ReadonlySet<string | undefined> = new Set([
  undefined,
  'ADJ',
  'ADV',
  'VERB',
  'AUX',
  'PART',
  'ADP',
  'SCONJ',
]);

/** "It is not clear who gave the order": with no noun before it the word asks and stands for nobody. */
function hasAntecedent(r: Reading, at: number): boolean {
  const sentence = r.a.tokens[at]?.sentence;
  let left = at - 1;
  while (left > at - ANTECEDENT_REACH && !isQuote(r, left) && isLoose(r.a.tokens[left]?.pos)) left -= 1;
  const token = r.a.tokens[left];
  if (token?.sentence !== sentence) return false;
  if (isQuote(r, left) || r.words.sources.speakers.has(word(r, left))) return true;
  return phraseOver(r, left) !== undefined || !BEFORE_QUESTION.has(token?.pos);
}

const isLoose = (pos: string | undefined): boolean => pos === 'PUNCT' || pos === 'CCONJ' || pos === 'ADV';

/** "a policy address": a base form behind one thing is a noun. */
function disagrees(r: Reading, source: Range, cue: VerbCue): boolean {
  const verb = r.a.tokens[cue.head];
  if (cue.range.end - cue.range.first > 1 || verb?.lower !== cue.lemma || cue.tense !== 'present')
    return false;
  if (r.words.cues.unchangedPasts.has(cue.lemma)) return false;
  const whole = phraseOver(r, source.first);
  return whole?.endToken === cue.range.first && r.words.sources.singular.has(word(r, source.first));
}

function hasVerb(r: Reading, content: Range): boolean {
  for (let i = content.first + 1; i < Math.min(content.end, content.first + 30); i += 1) {
    const group = groupOver(r, i);
    if (
      group !== undefined &&
      group.tense !== 'infinitive' &&
      !r.words.links.isProgressive(word(r, group.head))
    )
      return true;
  }
  return false;
}
