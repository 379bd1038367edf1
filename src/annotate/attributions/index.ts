import type { Attribution, Quote } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Language } from '../language.ts';
import { nameChains } from './chains.ts';
import { continueQuotes } from './continue-quotes.ts';
import type { Found } from './found.ts';
import { matchFrames } from './match-frames.ts';
import { read } from './read.ts';
import type { Range, Readable, Reading } from './reading.ts';

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
  const attributions = found.map((item, i) => attribution(reading, item, chains[i] ?? []));
  return {
    attributions: attributions.sort((x, y) => startOf(x) - startOf(y)),
    quotes: withSpeakers(reading, found, chains),
  };
}

function attribution(r: Reading, found: Found, chain: readonly string[]): Attribution {
  const { stance, hedged, negated } = found;
  const source = found.source === null ? [] : [spanOf(r, found.source)];
  const cue = found.cue.map((range) => spanOf(r, range));
  return {
    source,
    cue,
    content: found.content.map((range) => spanOf(r, range)),
    chain,
    stance,
    hedged,
    negated,
  };
}

const startOf = (a: Attribution): number =>
  Math.min(...[...a.source, ...a.cue, ...a.content].map((span) => span.start));

function spanOf(r: Reading, range: Range): Span {
  const start = r.a.tokens[range.first]?.start ?? 0;
  return { start, end: r.a.tokens[range.end - 1]?.end ?? start };
}

/** Each masked quotation takes the source of the narrowest content it lies in. */
function withSpeakers(r: Reading, found: readonly Found[], chains: readonly (readonly string[])[]): Quote[] {
  const speakers = new Map<number, { readonly width: number; readonly found: number }>();
  found.forEach((item, i) => {
    if (item.source === null || item.rule === 'citing') return;
    for (const range of item.content) {
      for (let token = range.first; token < range.end; token += 1) {
        const quote = r.quoteAt[token] ?? -1;
        if (quote < 0) continue;
        const width = range.end - range.first;
        if (width < (speakers.get(quote)?.width ?? Infinity)) speakers.set(quote, { width, found: i });
        token = (r.quoteTokens[quote]?.end ?? token + 1) - 1;
      }
    }
  });
  return r.a.quotes.map((quote, i) => {
    const by = speakers.get(i);
    const source = by === undefined ? null : (found[by.found]?.source ?? null);
    if (by === undefined || source === null) return quote;
    return { ...quote, speaker: spanOf(r, source), speakerName: chains[by.found]?.at(-1) ?? null };
  });
}
