import type { Token, VerbGroup, With } from '../../model/annotation.ts';
import { BE_FORMS, HAVE_FORMS, MODALS, NEGATIONS } from '../en/function-words.ts';
import { INTRANSITIVE } from '../en/verb-forms.ts';
import { isModifier } from './participles.ts';
import { isPastForm, isReducedRelative, takesObject } from './reduced-relatives.ts';

/** "would be “trained”": a quotation may open inside a verb group. */
const OPENING_MARKS = new Set(['“', '‘', '"', '``']);

/** Auxiliaries, adverbs and marks between the first word of a group and its main verb; more is no group. */
const MAX_BEFORE_MAIN = 12;

/** Verb groups in text order: auxiliaries, negation and adverbs up to one main verb, or a copula alone with its "not". */
export function findVerbGroups(a: With<'tokens' | 'sentences'>): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (const sentence of a.sentences) {
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const found = groupAt(a.tokens, i, sentence.endToken);
      const group = found === null ? null : sharePassive(a.tokens, found, groups.at(-1));
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
  const last = Math.min(end, first + MAX_BEFORE_MAIN);
  for (let i = first; i < last; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.pos === 'VERB') {
      const auxiliary =
        opening.lower === 'to' || head < 0 || tokens.slice(first, i).some((word) => word.pos === 'AUX');
      if (i > first && !auxiliary) break;
      head = i;
      break;
    }
    // "have nowhere to go": what "to" opens is a group of its own, save right behind the auxiliary ("has to go").
    if (token.lower === 'to' && i > first && i - 1 !== head) break;
    if (token.pos === 'AUX') head = i;
    else if (
      !(
        token.pos === 'ADV' ||
        token.pos === 'PART' ||
        NEGATIONS.has(token.lower) ||
        OPENING_MARKS.has(token.text)
      )
    )
      break;
  }
  return head < 0 ? null : verbGroup(tokens, first, head, end);
}

/** "was seized and taken to": a bare participle shares the auxiliary of the passive it is joined to. */
function sharePassive(
  tokens: readonly Token[],
  group: VerbGroup,
  previous: VerbGroup | undefined,
): VerbGroup {
  const main = tokens[group.head];
  if (
    previous === undefined ||
    main === undefined ||
    previous.voice !== 'passive' ||
    previous.tense === 'participle'
  )
    return group;
  let at = group.firstToken - 1;
  while (tokens[at]?.pos === 'ADV') at -= 1;
  const bare =
    group.tense === 'past' &&
    group.voice === 'active' &&
    main.pos === 'VERB' &&
    tokens.slice(group.firstToken, group.head).every((token) => token.pos === 'ADV');
  const joined = tokens[at]?.pos === 'CCONJ' && tokens[at]?.sentence === tokens[previous.head]?.sentence;
  if (
    !bare ||
    !joined ||
    !isPastForm(main) ||
    INTRANSITIVE.has(main.lemma) ||
    takesObject(tokens, group.head)
  )
    return group;
  const { tense, perfect, modal } = previous;
  return { ...group, voice: 'passive', tense, perfect, modal };
}

function opens(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.pos === 'VERB') return token.lower !== 'according' && !isModifier(tokens, i);
  if (token.pos === 'AUX') return true;
  if (token.lower !== 'to' || token.pos === 'PRON') return false;
  const next = OPENING_MARKS.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
  const verb = tokens[next]?.pos === 'ADV' ? tokens[next + 1] : tokens[next];
  if (verb === undefined || verb.sentence !== token.sentence) return false;
  // "to grieving parents", "due to injured pride": no infinitive.
  return (
    (verb.pos === 'AUX' && !verb.lower.endsWith('ing')) ||
    (verb.pos === 'VERB' && (verb.lower === verb.lemma || !/(?:ing|ed)$/.test(verb.lower)))
  );
}

function verbGroup(tokens: readonly Token[], first: number, head: number, end: number): VerbGroup | null {
  const opening = tokens[first];
  const main = tokens[head];
  if (opening === undefined || main === undefined) return null;
  const before = tokens.slice(first, head);
  const has = (forms: ReadonlySet<string>): boolean => before.some((token) => forms.has(token.lower));
  const progressive = main.lower.endsWith('ing');
  const reduced =
    !before.some((token) => token.pos === 'AUX') &&
    isPastForm(main) &&
    isReducedRelative(tokens, first, head);
  const past = main.pos === 'VERB' && isPastForm(main);
  const endToken = main.pos === 'AUX' ? behindNegation(tokens, head + 1, end) : head + 1;
  return {
    start: opening.start,
    end: tokens[endToken - 1]?.end ?? main.end,
    firstToken: first,
    endToken,
    head,
    lemma: main.lemma,
    voice: (has(BE_FORMS) && !progressive && past) || reduced ? 'passive' : 'active',
    tense: tenseOf(before, main, reduced),
    perfect: has(HAVE_FORMS) && main.pos === 'VERB' && (!progressive || has(new Set(['been']))),
    negated: tokens.slice(first, endToken).some((token) => NEGATIONS.has(token.lower)),
    modal: before.find((token) => MODALS.has(token.lower))?.lower ?? null,
  };
}

/** "was not", "isn’t": the negation behind a copula belongs to it. */
function behindNegation(tokens: readonly Token[], at: number, end: number): number {
  const word = tokens[at]?.lower ?? '';
  return at < end && (word === 'not' || word === "n't" || word === 'n’t' || word === 'never') ? at + 1 : at;
}

function tenseOf(before: readonly Token[], main: Token, reduced: boolean): VerbGroup['tense'] {
  const words = before.map((token) => token.lower);
  if (words.some((word) => ['will', '’ll', "'ll", 'shall', 'wo'].includes(word))) return 'future';
  const first = before.find((token) => token.pos === 'AUX' || token.lower === 'to');
  if (first?.lower === 'to') return 'infinitive';
  if (first === undefined) {
    if (main.lower.endsWith('ing') || reduced) return 'participle';
    if (main.pos === 'AUX') return copulaTense(main.lower);
    return (main.lower === main.lemma && !main.lower.endsWith('ed')) || main.lower.endsWith('s')
      ? 'present'
      : 'past';
  }
  if (/^(?:having|being)$/.test(first.lower)) return 'participle';
  return /^(?:was|were|had|did|could|would|might|should|has|have|’ve|'ve|’d|'d)$/.test(first.lower)
    ? 'past'
    : 'present';
}

function copulaTense(copula: string): VerbGroup['tense'] {
  if (copula === 'will' || copula === '’ll' || copula === "'ll") return 'future';
  return /^(?:was|were|had|did|could|would|might|should)$/.test(copula) ? 'past' : 'present';
}
