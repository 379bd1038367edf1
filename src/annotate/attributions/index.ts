import type { Attribution, Quote } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Language } from '../language.ts';
import { nameChains } from './chains.ts';
import { continueQuotes } from './continue-quotes.ts';
import type { Found } from './found.ts';
import { giveSpeakers } from './give-speakers.ts';
import { matchFrames } from './match-frames.ts';
import { read } from './read.ts';
import { behind, isQuote, type Range, type Readable, type Reading } from './reading.ts';
import { spanOf } from './span-of.ts';

/** Marks who (source) says, by what word (cue), what (content), and gives the quotations their speakers.
 *  Attributions come in the order of their first span, quotes as given. Spans are discontinuous where the text is.
 *  Linear in the length of the text. */
export function annotateAttributions(
  a: Readable,
  language: Language,
): {
  readonly attributions: Attribution[];
  readonly quotes: Quote[];
} {
  const reading = read(a, language.attributions);
  const found = continueQuotes(reading, matchFrames(reading));
  const chains = nameChains(reading, found);
  const attributions: Attribution[] = [];
  for (const [i, item] of found.entries())
    attributions.push(attribution(reading, item, chains[i]?.chain ?? []));
  return {
    attributions: inTextOrder(attributions),
    quotes: giveSpeakers(reading, found, chains),
  };
}

function attribution(r: Reading, found: Found, chain: readonly string[]): Attribution {
  const { stance, hedged, negated, rule } = found;
  return {
    source: found.source === null ? [] : [spanOf(r, found.source)],
    cue: spansOf(r, found.cue),
    content: spansOf(r, found.content),
    chain,
    stance,
    hedged,
    negated,
    form: formOf(r, found.content),
    rule,
  };
}

function spansOf(r: Reading, ranges: readonly Range[]): readonly Span[] {
  const spans: Span[] = [];
  for (const range of ranges) spans.push(spanOf(r, range));
  return spans;
}

/** How much of the content stands in quotation marks; marks and commas around it count for nothing. */
function formOf(r: Reading, content: readonly Range[]): Attribution['form'] {
  let quoted = false;
  let plain = false;
  for (const { first, end } of content) {
    for (let i = first; i < end && !(quoted && plain); i = behind(r, i)) {
      if (isQuote(r, i)) quoted = true;
      else if (r.a.tokens[i]?.pos !== 'PUNCT') plain = true;
    }
  }
  return quoted ? (plain ? 'mixed' : 'direct') : 'indirect';
}

function inTextOrder(attributions: readonly Attribution[]): Attribution[] {
  return attributions
    .map((one) => ({ one, start: startOf(one) }))
    .sort((x, y) => x.start - y.start)
    .map(({ one }) => one);
}

const startOf = (a: Attribution): number =>
  Math.min(
    a.source[0]?.start ?? Infinity,
    a.cue[0]?.start ?? Infinity,
    ...a.content.map((span) => span.start),
  );
