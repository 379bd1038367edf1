import { isPublishedBy } from '../../text/same-body.ts';
import type { Found } from './found.ts';
import { makeNamer, type Namer } from './name-sources.ts';
import type { Speaker } from './pronouns.ts';
import { groupOver, type Range, type Reading } from './reading.ts';
import { isRelay } from './relay.ts';
import { toldTo } from './told-to.ts';

/** A speech is still relayed by the agency named this many paragraphs before. */
const RELAY_REACH = 2;

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
  const speakers = nameSpeakers(found, nameOf);
  const own: (readonly string[])[] = [];
  for (const [i, item] of found.entries()) own.push(ownNames(r, item, speakers[i] ?? null, nameOf));
  const chains: (readonly string[])[] = [];
  let agency: { readonly name: string; readonly paragraph: number } | null = null;
  for (const [i, item] of found.entries()) {
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
  }
  return chains.map((chain, i) => ({ chain, speaker: speakers[i] ?? null }));
}

/** Through whom the attribution comes and who says it, as far as they are named. */
function ownNames(
  r: Reading,
  item: Found,
  speaker: string | null,
  nameOf: Namer['nameOf'],
): readonly string[] {
  const relay = item.relay === null ? null : nameOf(item.relay, []);
  // "He told KTN": the medium that an unknown one told did not say it.
  if (item.rule !== 'quoting' && item.source !== null && speaker === null) return [];
  const told = quotedTo(r, item);
  const through = told === null ? null : nameOf(told, []);
  const passed = [relay, through].filter((name) => name !== null && !isOwnOutlet(r, name));
  return [...passed, speaker].filter((name) => name !== null);
}

/** "Malin told the Chronicle", in the Norwell Chronicle: what an outlet is told itself comes through nobody else. */
function isOwnOutlet(r: Reading, name: string): boolean {
  const { article } = r.a;
  const short = name.replace(/^the /i, '').toLowerCase();
  const own = (article.outlet ?? '').toLowerCase();
  return isPublishedBy(name, article) || own === short || own.endsWith(` ${short}`);
}

/** "Reuters quoted the mayor as telling state radio that": the medium that the words came to Reuters through. */
function quotedTo(r: Reading, { rule, cue, frame }: Found): Range | null {
  const range = cue.at(-1);
  const whole = r.frames[frame];
  if (rule !== 'quoting' || range === undefined || whole === undefined) return null;
  const verb = r.words.cues.verbs.get(groupOver(r, range.end - 1)?.lemma ?? '');
  return verb?.frame === 'tell' ? toldTo(r, whole, { frame: 'tell', range }) : null;
}

/** Whom each source names, those who spoke before known to the pronouns behind them. */
function nameSpeakers(found: readonly Found[], nameOf: Namer['nameOf']): readonly (string | null)[] {
  const spoken: Speaker[] = [];
  const names: (string | null)[] = [];
  for (const [i, { source, speech }] of found.entries()) {
    const name = source === null ? null : nameOf(source, spoken);
    names.push(name);
    if (source !== null && name !== null && speech)
      spoken.push({ source, name, outermost: holderOf(found, i) < 0 });
  }
  return names;
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
