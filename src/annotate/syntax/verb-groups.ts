import type { Token, VerbGroup, With } from '../../model/annotation.ts';
import { isModifier } from './participles.ts';
import { BE_FORMS, HAVE_FORMS, MODALS, NEGATIONS } from '../en/function-words.ts';

/** "would be “trained”": a quotation may open inside a verb group. */
const OPENING_MARKS = new Set(['“', '‘', '"']);

/** Verb groups in text order: auxiliaries, negation and adverbs up to one main verb, or a copula alone. */
export function findVerbGroups(a: With<'tokens' | 'sentences'>): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const sentence of a.sentences) {
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const group = groupAt(a.tokens, i, sentence.endToken);
      if (group !== null) groups.push(group);
      i = group === null ? i + 1 : group.endToken;
    }
  }
  return groups;
}

function groupAt(tokens: readonly Token[], first: number, end: number): VerbGroup | null {
  const opening = tokens[first];
  if (opening === undefined || !opens(tokens, first)) return null;
  let head = -1;
  let i = first;
  for (; i < end; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.pos === 'VERB') {
      if (opening.lower !== 'to' && isParticipleOf(tokens, i, first) === false && i > first && head >= 0) break;
      head = i;
      i += 1;
      break;
    }
    if (token.pos === 'AUX') head = i;
    else if (!(token.pos === 'ADV' || token.pos === 'PART' || NEGATIONS.has(token.lower) || OPENING_MARKS.has(token.text))) break;
  }
  if (head < 0) return null;
  return verbGroup(tokens, first, head);
}

function opens(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const after = tokens[i + 1];
  if (token === undefined) return false;
  if (token.pos === 'VERB') return token.lower !== 'according' && !isModifier(tokens, i);
  if (token.pos === 'AUX') return true;
  return token.lower === 'to' && token.pos === 'PART' && (after?.pos === 'VERB' || after?.pos === 'AUX' || (after?.pos === 'ADV' && tokens[i + 2]?.pos === 'VERB'));
}

function isParticipleOf(tokens: readonly Token[], i: number, first: number): boolean {
  return tokens.slice(first, i).some((token) => token.pos === 'AUX');
}

function verbGroup(tokens: readonly Token[], first: number, head: number): VerbGroup | null {
  const opening = tokens[first];
  const main = tokens[head];
  if (opening === undefined || main === undefined) return null;
  const before = tokens.slice(first, head);
  const has = (forms: ReadonlySet<string>): boolean => before.some((token) => forms.has(token.lower));
  const lower = main.lower;
  const progressive = lower.endsWith('ing');
  const be = has(BE_FORMS);
  const previous = tokens[first - 1];
  const reduced = !before.some((token) => token.pos === 'AUX') && isPastForm(main) && previous !== undefined && isReducedRelative(tokens, first);
  return {
    start: opening.start,
    end: main.end,
    firstToken: first,
    endToken: head + 1,
    head,
    lemma: main.lemma,
    voice: (be && !progressive && main.pos === 'VERB' && isPastForm(main)) || reduced ? 'passive' : 'active',
    tense: tenseOf(before, main, reduced),
    perfect: has(HAVE_FORMS) && !progressive && main.pos === 'VERB',
    negated: before.some((token) => NEGATIONS.has(token.lower)),
    modal: before.find((token) => MODALS.has(token.lower))?.lower ?? null,
  };
}

const IRREGULAR_PARTICIPLES = /(en|wn|ne|nt|pt|ld|lt|ft|ught|ung|unk|un|ut|et|it|st|rn|id|ad|ed|ound|ost|uck|ept|ead|eft|ade|ome)$/;

function isPastForm(token: Token): boolean {
  if (token.lower.endsWith('ing')) return false;
  return token.lower !== token.lemma ? !token.lower.endsWith('s') && IRREGULAR_PARTICIPLES.test(token.lower) : /^(cut|hit|put|set|shut|hurt|let|shot|read|cast|burst|split|spread)$/.test(token.lower);
}

/** "soldiers killed in battle", "images released by": a bare participle right behind its noun, with no object of its own. */
function isReducedRelative(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const behindNoun = before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'NUM' || (before?.pos === 'PRON' && /^(those|others|some|many)$/.test(before.lower)) || before?.lower === 'those' || before?.lower === 'more';
  if (!behindNoun) return false;
  if (after !== undefined && TAKEN_AS_OBJECT.has(after.pos)) return false;
  if (after?.lower === 'that') return false;
  if (before?.pos === 'NOUN' || before?.pos === 'NUM' || before?.lower === 'more') return !isPredicateItself(tokens, i);
  return after?.lower === 'by' || before?.lower === 'those';
}

const TAKEN_AS_OBJECT: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM']);

const INTRANSITIVE = new Set(['die', 'happen', 'occur', 'fall', 'rise', 'come', 'go', 'arrive', 'begin', 'start', 'end', 'collapse', 'crash', 'explode', 'burst', 'emerge', 'appear', 'perish', 'travel', 'meet', 'resign', 'drop', 'climb', 'say', 'speak', 'work', 'live', 'serve', 'vote', 'bow', 'report']);

/** The only verb of its sentence so far, or one that cannot be passive: then it is the predicate itself. */
function isPredicateItself(tokens: readonly Token[], i: number): boolean {
  if (INTRANSITIVE.has(tokens[i]?.lemma ?? '')) return true;
  const sentence = tokens[i]?.sentence;
  const after = tokens[i + 1];
  if (after?.lower === 'by') return false;
  for (let k = i + 1; k < tokens.length && tokens[k]?.sentence === sentence; k += 1) {
    const pos = tokens[k]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return false;
  }
  for (let k = i - 1; k >= 0 && tokens[k]?.sentence === sentence; k -= 1) {
    const pos = tokens[k]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return false;
  }
  return true;
}

function tenseOf(before: readonly Token[], main: Token, reduced: boolean): VerbGroup['tense'] {
  const words = before.map((token) => token.lower);
  if (words.includes('will') || words.includes('’ll') || words.includes("'ll") || words.includes('shall') || words.includes('wo')) return 'future';
  const first = before.find((token) => token.pos === 'AUX' || token.lower === 'to');
  if (first?.lower === 'to') return 'infinitive';
  if (first === undefined) {
    if (main.lower.endsWith('ing') || reduced) return 'participle';
    if (main.pos === 'AUX') return /^(was|were|had|did)$/.test(main.lower) ? 'past' : 'present';
    return main.lower === main.lemma || main.lower.endsWith('s') ? 'present' : 'past';
  }
  if (/^(was|were|had|did|could|would|might|should)$/.test(first.lower)) return 'past';
  if (/^(has|have|’ve|'ve)$/.test(first.lower)) return 'past';
  return 'present';
}
