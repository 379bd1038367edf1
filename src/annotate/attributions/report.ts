import type { Stance } from '../../model/annotation.ts';
import type { VerbCue } from './cue-at.ts';
import type { Found } from './found.ts';
import { nounLemma } from './noun-lemma.ts';
import type { Place } from './place.ts';
import { phraseOver, type Range, type Reading } from './reading.ts';

/** The attribution of a reporting verb with its source; of nobody, where the source is a bare "estimates". */
export function report(
  r: Reading,
  place: Place,
  cue: VerbCue,
  source: Range,
  cueRange: Range,
  content: readonly Range[],
): Found {
  const { speech, negated } = cue;
  const shared = { rule: 'verb', frame: place.index, content, speech, negated, relay: null } as const;
  const opinion = isUnsigned(r, source);
  if (opinion !== null)
    return {
      ...shared,
      source: null,
      cue: [{ first: Math.min(source.first, cueRange.first), end: Math.max(source.end, cueRange.end) }],
      stance: opinion,
      hedged: true,
    };
  return { ...shared, source, cue: [cueRange], stance: cue.stance, hedged: false };
}

const UNSIGNED = new Set<Stance>(['estimate', 'suggest', 'expect']);

/** "Estimates suggest", "rumours say": nobody's estimate; its stance, or null where somebody stands behind it. */
function isUnsigned(r: Reading, source: Range): Stance | null {
  const head = phraseOver(r, source.end - 1);
  const token = r.a.tokens[source.end - 1];
  if (
    head === undefined ||
    token === undefined ||
    head.firstToken !== source.first ||
    !r.words.links.endsPlural(token.lower)
  )
    return null;
  const modified = r.a.tokens
    .slice(source.first, source.end - 1)
    .some((t) => t.pos === 'PROPN' || t.pos === 'PART' || t.pos === 'PRON' || t.pos === 'NOUN');
  const stance = r.words.cues.nouns.get(nounLemma(r, token));
  return stance !== undefined && !modified && UNSIGNED.has(stance) ? stance : null;
}
