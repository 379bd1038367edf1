import type { Found } from './found.ts';
import { makeNamer } from './name-sources.ts';
import type { Range, Reading } from './reading.ts';
import { isRelay } from './relay.ts';

/** A speech is still relayed by the agency named this many paragraphs before. */
const RELAY_REACH = 2;

/** A pronoun can mean the one who spoke this many paragraphs before. */
const SPEAKER_REACH = 1;

export interface Chain {
  /** From the outlet inward. */
  readonly chain: readonly string[];
  /** Who is named by the source itself; null for a pronoun that nothing resolves. */
  readonly speaker: string | null;
}

/** For each attribution the names from the outlet inward: relays named with it, the attributions it stands inside,
 *  and, for "was quoted as saying", the agency that the text named shortly before. */
export function nameChains(r: Reading, found: readonly Found[]): readonly Chain[] {
  const { nameOf } = makeNamer(r);
  const speakers = nameSpeakers(r, found, nameOf);
  const own = found.map((item, i) => {
    const relay = item.relay === null ? null : nameOf(item.relay);
    return [relay, speakers[i] ?? null].filter((name) => name !== null);
  });
  const chains: (readonly string[])[] = [];
  let agency: { readonly name: string; readonly paragraph: number } | null = null;
  found.forEach((item, i) => {
    const paragraph = r.frames[item.frame]?.paragraph ?? 0;
    const outer = holderOf(found, i);
    const inner = own[i] ?? [];
    const around = outer < 0 ? [] : (chains[outer] ?? own[outer] ?? []);
    const passed = agency !== null && paragraph - agency.paragraph <= RELAY_REACH ? [agency.name] : [];
    const quoted = item.rule === 'quoting' && item.relay === null && around.length === 0;
    const impersonal =
      item.source !== null && isOne(r, item.source, r.words.sources.impersonal) && around.length > 0;
    chains.push(withoutRepeats([...(quoted ? passed : around), ...(impersonal ? [] : inner)]));
    const name = inner.at(-1);
    if (name !== undefined && item.source !== null && isRelay(r, item.source)) agency = { name, paragraph };
    const through = inner[0];
    if (through !== undefined && item.relay !== null && inner.length > 1)
      agency = { name: through, paragraph };
  });
  return chains.map((chain, i) => ({ chain, speaker: speakers[i] ?? null }));
}

/** Whom a source names; "he" whom no name stands for is the one person who spoke last, shortly before. */
function nameSpeakers(
  r: Reading,
  found: readonly Found[],
  nameOf: (source: Range) => string | null,
): readonly (string | null)[] {
  let last: { readonly name: string; readonly paragraph: number } | null = null;
  return found.map((item) => {
    if (item.source === null) return null;
    const paragraph = r.frames[item.frame]?.paragraph ?? 0;
    const known = nameOf(item.source);
    const near = last !== null && paragraph - last.paragraph <= SPEAKER_REACH ? last.name : null;
    const name = known ?? (isOne(r, item.source, r.words.sources.oneself) ? near : null);
    const head = r.a.tokens[item.source.end - 1];
    const several = head !== undefined && r.words.links.endsPlural(head.lower) && head.pos === 'NOUN';
    if (name !== null && item.speech) last = several ? null : { name, paragraph };
    return name;
  });
}

/** Is the source one of these words and nothing else? "KTN said it could not verify": inside another's words "it" means
 *  that other. */
const isOne = (r: Reading, source: Range, words: ReadonlySet<string>): boolean =>
  source.end - source.first === 1 && words.has(r.a.tokens[source.first]?.lower ?? '');

function withoutRepeats(names: readonly string[]): readonly string[] {
  return names.filter((name, i) => names.indexOf(name) === i);
}

/** Looks at so many neighbours in the list: attributions of one sentence stand together. */
const NEIGHBOURS = 12;

/** Index of the nearest attribution of the same frame whose content holds this one's source and cue; or -1. */
function holderOf(found: readonly Found[], i: number): number {
  const item = found[i];
  const cue = item?.cue[0];
  if (item === undefined || cue === undefined) return -1;
  let best = -1;
  let width = Infinity;
  for (let k = Math.max(0, i - NEIGHBOURS); k < Math.min(found.length, i + NEIGHBOURS + 1); k += 1) {
    const other = found[k];
    if (
      k === i ||
      other === undefined ||
      other.frame !== item.frame ||
      other.source === null ||
      other.rule === 'citing'
    )
      continue;
    const range = other.content.find((content) => content.first <= cue.first && cue.end <= content.end);
    if (range === undefined || range.end - range.first >= width) continue;
    best = k;
    width = range.end - range.first;
  }
  return best;
}
