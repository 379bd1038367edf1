import type { VerbGroup } from '../../model/annotation.ts';
import { opensCiting } from './content.ts';
import { groupOver, hasTense, isQuote, phraseOver, type Range, type Reading, word } from './reading.ts';
import type { CueVerb } from './words.ts';

/** A reporting verb in the text with its auxiliaries, adverbs, carrier and particle. */
export interface VerbCue extends CueVerb {
  readonly lemma: string;
  readonly range: Range;
  /** Token of the verb itself. */
  readonly head: number;
  readonly voice: 'active' | 'passive';
  readonly tense: VerbGroup['tense'];
  readonly negated: boolean;
  /** Its bare past form is hardly ever a participle. */
  readonly plain: boolean;
}

/** The reporting verb whose main verb stands at token `i`; null where none does. */
export function cueAt(r: Reading, i: number): VerbCue | null {
  if (isQuote(r, i)) return null;
  const group = groupOver(r, i);
  if (group === undefined) return sureForm(r, i);
  if (group.head !== i) return null;
  const lemma = r.words.cues.sureForms.get(word(r, i)) ?? group.lemma;
  const phrasal = group.endToken === i + 1 ? r.words.cues.phrasal.get(lemma)?.get(word(r, i + 1)) : undefined;
  const plain = r.words.cues.verbs.get(lemma);
  // "ruled out" is another act than "ruled"; "talked about" is none.
  const verb = r.words.cues.topicWords.has(word(r, i + 1)) ? (plain ?? phrasal) : (phrasal ?? plain);
  if (verb === undefined) return null;
  // "called off the match", "called back 84,000 cars": another act.
  if (r.words.cues.otherActs.get(lemma)?.has(word(r, i + 1)) === true) return null;
  // "declined to comment": the refusal is part of what was not said.
  if (
    r.words.cues.refusing.has(lemma) &&
    r.words.cues.verbs.has(infinitiveAt(r, group.endToken)?.lemma ?? '')
  )
    return null;
  const end = verb === phrasal ? i + 2 : (behindJoinedVerb(r, verb, group) ?? group.endToken);
  const bare = group.firstToken === i && group.voice === 'passive' && !r.words.links.by.has(word(r, i + 1));
  const finite =
    r.words.cues.sureForms.has(word(r, i)) ||
    r.words.cues.plainPasts.has(group.lemma) ||
    r.words.links.that.has(word(r, i + 1)) ||
    (verb.stance === 'question' && r.words.links.questions.has(word(r, i + 1)));
  // "ruled out that": a participle of a noun takes no clause.
  const takesClause = bare && verb === phrasal && r.words.links.that.has(word(r, end));
  if (bare && !takesClause && (finite || takesObject(r, i))) return sureForm(r, i, group.lemma);
  const carrier = group.tense === 'infinitive' ? carrierOf(r, group) : avoidedBy(r, group);
  const first = carrier?.firstToken ?? group.firstToken;
  const neither = r.words.links.neither.has(word(r, first - 1));
  const from = neither ? first - 1 : withAdverbs(r, first);
  return {
    stance: verb.stance,
    frame: verb.frame,
    speech: verb.speech,
    lemma,
    head: i,
    range: { first: from, end },
    voice: takesClause ? 'active' : group.voice,
    plain: r.words.cues.plainPasts.has(lemma),
    tense: takesClause ? 'past' : tenseOf(group, carrier),
    negated:
      group.negated ||
      neither ||
      (carrier !== undefined && (carrier.negated || isShunned(r, carrier))) ||
      isNearly(r, from, i),
  };
}

const tenseOf = (group: VerbGroup, carrier: VerbGroup | undefined): VerbGroup['tense'] =>
  carrier?.tense === 'participle' ? 'past' : (carrier?.tense ?? group.tense);

const isShunned = (r: Reading, carrier: VerbGroup): boolean =>
  r.words.cues.refusing.has(carrier.lemma) || r.words.cues.avoiding.has(carrier.lemma);

/** "almost admitted": it was not said. */
function isNearly(r: Reading, first: number, head: number): boolean {
  for (let i = first; i < head; i += 1) if (r.words.cues.nearly.has(word(r, i))) return true;
  return false;
}

/** Words between a verb of shunning and what is shunned, at most: "stopped short of saying". */
const SHUNNED_REACH = 3;

/** "avoided saying", "stopped short of saying": the finite verb before the participle, which says it was not said. */
function avoidedBy(r: Reading, group: VerbGroup): VerbGroup | undefined {
  if (group.tense !== 'participle' || !r.words.links.isProgressive(word(r, group.head))) return undefined;
  for (let step = 1; step <= SHUNNED_REACH; step += 1) {
    const carrier = groupOver(r, group.firstToken - step);
    if (carrier !== undefined)
      // "the governor stopped short of saying": before what is shunned, no participle of a noun stands.
      return r.words.cues.avoiding.has(carrier.lemma) &&
        carrier.tense !== 'infinitive' &&
        !r.words.links.isProgressive(word(r, carrier.head))
        ? carrier
        : undefined;
    const pos = r.a.tokens[group.firstToken - step]?.pos;
    if (pos !== 'ADP' && pos !== 'ADV' && pos !== 'ADJ') return undefined;
  }
  return undefined;
}

/** Words between a verb joined to the cue and their common object: "remained silent about". */
const JOINED_REACH = 3;

/** "confirmed nor denied the report", "denied or remained silent about it": behind the second verb, where a thing follows
 *  that both have; null where none is joined. */
function behindJoinedVerb(r: Reading, verb: CueVerb, group: VerbGroup): number | null {
  if (verb.frame === 'clause' || verb.frame === 'tell' || r.a.tokens[group.endToken]?.pos !== 'CCONJ')
    return null;
  const next = groupOver(r, group.endToken + 1);
  if (next?.firstToken !== group.endToken + 1 || !hasTense(r, next) || next.voice !== group.voice)
    return null;
  for (let i = next.endToken; i < next.endToken + JOINED_REACH; i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined || isQuote(r, i) || token.sentence !== r.a.tokens[group.head]?.sentence)
      return null;
    const phrase = phraseOver(r, i);
    if (phrase !== undefined) return phrase.firstToken === i ? i : null;
    if (r.words.links.that.has(token.lower)) return i;
    if (token.pos !== 'ADJ' && token.pos !== 'ADV' && token.pos !== 'ADP') return null;
  }
  return null;
}

function infinitiveAt(r: Reading, at: number): VerbGroup | undefined {
  const group = groupOver(r, at);
  return group?.firstToken === at && group.tense === 'infinitive' ? group : undefined;
}

/** The cue with the small word behind it, where the content begins behind that: "called for", "asked about". */
export function withParticle(r: Reading, cue: VerbCue): Range {
  const { first, end } = cue.range;
  const pos = r.a.tokens[end]?.pos;
  const particle =
    r.words.cues.particles.has(word(r, end)) && (pos === 'ADP' || pos === 'ADV' || pos === 'PART');
  const number = r.a.tokens[end + 1]?.pos === 'NUM' || r.words.cues.numberOpeners.has(word(r, end + 1));
  const same = r.a.tokens[end]?.sentence === r.a.tokens[end - 1]?.sentence;
  return particle && same && (!number || r.words.links.of.has(word(r, end))) && r.groupAt[end] === -1
    ? { first, end: end + 1 }
    : cue.range;
}

function sureForm(r: Reading, i: number, known?: string): VerbCue | null {
  const lemma = closesSentence(r, i)
    ? (r.a.tokens[i]?.lemma ?? '')
    : (r.words.cues.sureForms.get(word(r, i)) ?? known);
  const verb = lemma === undefined ? undefined : r.words.cues.verbs.get(lemma);
  const token = r.a.tokens[i];
  if (
    lemma === undefined ||
    verb === undefined ||
    token === undefined ||
    (r.words.cues.nounForms.has(token.lower) && !closesSentence(r, i))
  )
    return null;
  if (!closesSentence(r, i) && (token.pos === 'ADJ' || token.pos === 'NOUN')) {
    const left = r.a.tokens[i - 1];
    if (left?.pos === 'DET' || left?.pos === 'ADJ') return null;
  }
  const tense = r.words.links.isProgressive(token.lower)
    ? 'participle'
    : r.words.links.endsPlural(token.lower)
      ? 'present'
      : 'past';
  return {
    stance: verb.stance,
    frame: verb.frame,
    speech: verb.speech,
    lemma,
    head: i,
    range: { first: withAdverbs(r, i), end: i + 1 },
    voice: 'active',
    tense,
    plain: r.words.cues.plainPasts.has(lemma),
    negated: false,
  };
}

/** ", state media reports.", ", KTN reports, citing": a noun to the tagger, a verb to the reader. */
function closesSentence(r: Reading, i: number): boolean {
  if (!r.words.cues.nounForms.has(word(r, i)) && !isPluralReport(r, i)) return false;
  const phrase = phraseOver(r, i);
  if (
    phrase === undefined ||
    phrase.firstToken >= i ||
    phrase.endToken !== i + 1 ||
    word(r, phrase.firstToken - 1) !== ','
  )
    return false;
  return (
    r.a.tokens[i + 1] === undefined ||
    r.a.tokens[i + 1]?.sentence !== r.a.tokens[i]?.sentence ||
    word(r, i + 1) === '.' ||
    opensCiting(r, i + 1)
  );
}

/** "local media report", "newspapers report": the form that agrees with several, of which none can be a report's kind. */
function isPluralReport(r: Reading, i: number): boolean {
  const media = r.a.tokens[i - 1];
  const { reportForms, relays, plurals } = r.words.sources;
  if (media === undefined || !reportForms.has(word(r, i))) return false;
  return plurals.has(media.lower) || (relays.has(media.lemma) && r.words.links.endsPlural(media.lower));
}

/** "also said", "later told": adverbs left of the verb belong to the cue. */
function withAdverbs(r: Reading, first: number): number {
  // "has since said": the tagger takes "since" for a conjunction and parts the auxiliary from its verb.
  // "have both argued": what counts the subjects stands between the auxiliary and its verb.
  if (r.words.cues.floating.has(word(r, first - 1)) && r.a.tokens[first - 2]?.pos === 'AUX')
    return groupOver(r, first - 2)?.firstToken ?? first;
  let i =
    r.words.cues.parting.has(word(r, first - 1)) && r.words.cues.perfectForms.has(word(r, first - 2))
      ? first - 2
      : first;
  while (
    first - i < 2 &&
    r.a.tokens[i - 1]?.pos === 'ADV' &&
    !isQuote(r, i - 1) &&
    r.a.tokens[i - 1]?.sentence === r.a.tokens[first]?.sentence
  ) {
    i -= 1;
  }
  // "no longer says": the negation is the adverb's.
  const negated = r.words.cues.negatedAdverbs.has(word(r, i)) && r.words.sources.nobody.has(word(r, i - 1));
  return negated ? i - 1 : i;
}

/** "declined to comment", "went on to say": the finite verb right before an infinitive. */
function carrierOf(r: Reading, group: VerbGroup): VerbGroup | undefined {
  for (let step = 1; step <= 2; step += 1) {
    const carrier = groupOver(r, group.firstToken - step);
    const ready = step === 2 && r.words.cues.readiness.has(word(r, group.firstToken - 1));
    if (carrier !== undefined)
      return (r.words.cues.carriers.has(carrier.lemma) ||
        (ready && r.words.cues.copulas.has(carrier.lemma))) &&
        hasTense(r, carrier) &&
        (carrier.voice === 'active' || carrier.firstToken === carrier.head)
        ? carrier
        : undefined;
    if (
      !r.words.cues.readiness.has(word(r, group.firstToken - step)) &&
      r.a.tokens[group.firstToken - step]?.pos !== 'ADV' &&
      r.a.tokens[group.firstToken - step]?.pos !== 'ADP'
    )
      return undefined;
  }
  return undefined;
}

/** ", called the attack": behind a comma and before its object no participle of a noun stands. */
function takesObject(r: Reading, i: number): boolean {
  const pos = r.a.tokens[i + 1]?.pos;
  return word(r, i - 1) === ',' && (pos === 'DET' || pos === 'PRON' || pos === 'PROPN');
}
