import type { Clause, EventMention, Token, VerbGroup, With } from '../model/annotation.ts';
import { EVENT_CLASSES, EVENT_LABELS, type EventClass } from './en/event-classes.ts';
import { MODALS, PROSPECTIVE_WORDS } from './en/function-words.ts';

const BY_VERB = new Map<string, EventClass>();
const BY_NOUN = new Map<string, EventClass>();
const BY_ADJECTIVE = new Map<string, EventClass>();
const BY_PHRASE = new Map<string, EventClass>();
for (const entry of EVENT_CLASSES) {
  for (const verb of entry.verbs) if (!BY_VERB.has(verb)) BY_VERB.set(verb, entry);
  for (const noun of entry.nouns) if (!BY_NOUN.has(noun)) BY_NOUN.set(noun, entry);
  for (const adjective of entry.adjectives ?? [])
    if (!BY_ADJECTIVE.has(adjective)) BY_ADJECTIVE.set(adjective, entry);
  for (const [verb, object] of entry.phrases ?? []) BY_PHRASE.set(`${verb} ${object}`, entry);
}

type Parsed = With<'tokens' | 'sentences' | 'nounPhrases' | 'verbGroups' | 'clauses'>;

/** Words that name happenings, in text order: every main verb, and the nouns and adjectives of the event lexicon. */
export function findEvents(a: Parsed): readonly EventMention[] {
  const clauseOf = clauseOfToken(a);
  const heads = new Map(a.verbGroups.map((group) => [group.head, group]));
  const events: EventMention[] = [];
  a.tokens.forEach((token, i) => {
    const clauseIndex = clauseOf[i] ?? -1;
    const clause = a.clauses[clauseIndex];
    const group = heads.get(i);
    const found =
      group !== undefined && token.pos === 'VERB'
        ? verbClass(a, group)
        : group === undefined
          ? nominalClass(token)
          : null;
    if (found === null || (found === undefined && group === undefined)) return;
    const governor = clause?.verb == null ? undefined : a.verbGroups[clause.verb];
    events.push({
      start: token.start,
      end: token.end,
      token: i,
      sentence: token.sentence,
      clause: clauseIndex < 0 ? null : clauseIndex,
      lemma: token.lemma,
      class: found?.name ?? null,
      label: found === undefined ? token.lemma : (EVENT_LABELS.get(found.name) ?? found.name),
      form: group === undefined ? 'noun' : 'verb',
      negated: (group ?? governor)?.negated ?? false,
      modality: modality(a, group ?? governor, clauseIndex),
      once: found?.once ?? false,
    });
  });
  return events;
}

/** Token index → index of the innermost (last opened) clause that holds it, or -1. */
function clauseOfToken(a: Parsed): Int32Array {
  const owner = new Int32Array(a.tokens.length).fill(-1);
  a.clauses.forEach((clause, i) => {
    owner.fill(i, clause.firstToken, clause.endToken);
  });
  return owner;
}

/** Words behind a verb among which its telling object must stand ("lost their young lives"). */
const PHRASE_REACH = 5;

function verbClass(a: Parsed, group: VerbGroup): EventClass | undefined {
  for (let i = group.endToken; i < group.endToken + PHRASE_REACH; i += 1) {
    const token = a.tokens[i];
    if (token === undefined || token.pos === 'VERB' || token.sentence !== a.tokens[group.head]?.sentence)
      break;
    // "give them a better life" is no death: the life lost is somebody's, or counted.
    if (token.lemma === 'life' && (a.tokens[i - 1]?.pos === 'ADJ' || a.tokens[i - 1]?.lower === 'a')) break;
    const found = BY_PHRASE.get(`${group.lemma} ${token.lemma}`);
    if (found !== undefined) return found;
  }
  return BY_VERB.get(group.lemma);
}

/** Undefined where the word names no listed happening. */
function nominalClass(token: Token): EventClass | undefined | null {
  if (token.pos === 'NOUN')
    return BY_NOUN.get(token.lemma) ?? BY_NOUN.get(token.lower) ?? BY_ADJECTIVE.get(token.lower) ?? null;
  if (token.pos === 'ADJ' || token.pos === 'VERB') return BY_ADJECTIVE.get(token.lower) ?? null;
  return null;
}

function modality(a: Parsed, group: VerbGroup | undefined, clauseIndex: number): EventMention['modality'] {
  if (group === undefined) return 'actual';
  if (group.tense === 'future') return 'future';
  const clause: Clause | undefined = a.clauses[clauseIndex];
  if (clause?.opener === 'if' || clause?.opener === 'whether' || clause?.opener === 'unless') return 'unreal';
  if (group.modal !== null && MODALS.has(group.modal)) return group.modal === 'would' ? 'future' : 'unreal';
  if (group.tense === 'infinitive') return prospective(a, group) ? 'future' : 'actual';
  return 'actual';
}

/** "is expected to meet", "a decision to send": the word that governs the infinitive looks ahead. */
function prospective(a: Parsed, group: VerbGroup): boolean {
  for (let i = group.firstToken - 1; i >= group.firstToken - 4 && i >= 0; i -= 1) {
    const token = a.tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (PROSPECTIVE_WORDS.has(token.lemma) || PROSPECTIVE_WORDS.has(token.lower)) return true;
  }
  return false;
}
