import type { Quote } from '../../model/annotation.ts';
import type { Chain } from './chains.ts';
import type { Found } from './found.ts';
import type { Range, Reading } from './reading.ts';
import { spanOf } from './span-of.ts';

interface Speaker {
  /** Tokens of the content that holds the quotation. */
  readonly width: number;
  readonly found: number;
  readonly floating: boolean;
}

/** Each masked quotation takes the source of the narrowest content it lies in, and says by which rule. */
export function giveSpeakers(r: Reading, found: readonly Found[], chains: readonly Chain[]): Quote[] {
  const speakers = new Map<number, Speaker>();
  for (const [i, item] of found.entries()) {
    if (item.source === null || item.rule === 'citing') continue;
    const frame = r.frames[item.frame];
    for (const range of item.content) {
      const floating = item.rule !== 'transcript' && frame !== undefined && !meets(frame, range);
      for (let token = range.first; token < range.end; token += 1) {
        const quote = r.quoteAt[token] ?? -1;
        if (quote < 0) continue;
        const width = range.end - range.first;
        if (width < (speakers.get(quote)?.width ?? Infinity))
          speakers.set(quote, { width, found: i, floating });
        token = (r.quoteTokens[quote]?.end ?? token + 1) - 1;
      }
    }
  }
  return r.a.quotes.map((quote, i) => {
    const by = speakers.get(i);
    const item = by === undefined ? undefined : found[by.found];
    if (by === undefined || item === undefined || item.source === null) return quote;
    return {
      ...quote,
      speaker: spanOf(r, item.source),
      speakerName: chains[by.found]?.speaker ?? null,
      speakerRule: by.floating ? 'floating' : item.rule,
    };
  });
}

const meets = (a: Range, b: Range): boolean => a.first < b.end && b.first < a.end;
