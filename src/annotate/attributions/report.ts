import type { Stance } from '../../model/annotation.ts';
import type { VerbCue } from './cue-at.ts';
import type { Found } from './found.ts';
import { nounLemma } from './noun-lemma.ts';
import type { Place } from './place.ts';
import { isPledge } from './pledge.ts';
import { phraseOver, type Range, type Reading, word } from './reading.ts';
import { isRelay } from './relay.ts';
import { talkedWith, toldTo } from './told-to.ts';

/** The attribution of a reporting verb with its source; of nobody, where the source is a bare "estimates". */
export function report(
  r: Reading,
  place: Place,
  cue: VerbCue,
  source: Range,
  cueRange: Range,
  content: readonly Range[],
): Found {
  const opinion = isUnsigned(r, source);
  const whole = { first: Math.min(source.first, cueRange.first), end: Math.max(source.end, cueRange.end) };
  return {
    rule: 'verb',
    frame: place.index,
    source: opinion === null && !isNobody(r, source) ? source : null,
    cue: [opinion === null ? cueRange : whole],
    content,
    stance:
      opinion ??
      (cue.stance === 'assert' && cue.speech && isPledge(r, source, content) ? 'pledge' : cue.stance),
    hedged: opinion !== null,
    negated: cue.negated !== isUnsaid(r, source),
    speech: cue.speech,
    relay:
      opinion === null && cue.speech && !isRelay(r, source)
        ? (toldTo(r, place.frame, cue) ?? talkedWith(r, place.frame, cue))
        : null,
  };
}

/** "Nobody has claimed", "no official said": whom the words name is no one; "neither Reyes nor Lang" names two. */
const isNobody = (r: Reading, { first }: Range): boolean =>
  r.words.sources.nobody.has(word(r, first)) && !r.words.links.neither.has(word(r, first));

/** They say it not, or not all of them: "nobody", "neither Reyes nor Lang", "few generals", "not all generals"; but "not
 *  only the generals" do. */
function isUnsaid(r: Reading, { first }: Range): boolean {
  const { nobody, notBefore, limiting } = r.words.sources;
  return nobody.has(word(r, first)) || (notBefore.has(word(r, first - 1)) && !limiting.has(word(r, first)));
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
  const stance = r.words.cues.nouns.get(nounLemma(r, token));
  if (stance === undefined || !UNSIGNED.has(stance)) return null;
  for (let i = source.first; i < source.end - 1; i += 1)
    if (OWNERS.has(r.a.tokens[i]?.pos ?? '')) return null;
  return stance;
}

/** What names whose estimates they are. */
const OWNERS: ReadonlySet<string> = new Set(['PROPN', 'PART', 'PRON', 'NOUN']);
