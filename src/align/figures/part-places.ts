import type { Token } from '../../model/annotation.ts';
import type { Statement } from '../../model/statement.ts';
import { firstStartingAt } from '../../text/spans-starting-in.ts';
import { ORIGIN_WORD, WHERE_WORDS } from '../en/figure-words.ts';
import type { Reader } from '../reading/reader.ts';

/** Words between a number and the place that it is told of, at most: "20 people have died in the Arl Valley". */
const PLACE_REACH = 12;

/** The figures of one story, with those of a part's place told apart from those of the whole: where a report says that "18
 *  of the 34 died in the Arl Valley", another's "20 people died in the Arl Valley" and "18 people died in this valley"
 *  are of that part, too, and no rivals of a country's toll; so is a number that somebody sets against such a figure. A
 *  figure as large as any other is no part. */
export function withPartPlaces(readers: readonly Reader[], told: readonly Statement[]): readonly Statement[] {
  const byArticle = new Map(readers.map((r) => [r.a.article.id, r]));
  const figures = told.filter((s) => s.kind === 'quantity' && s.predicate !== null && !s.background);
  const parts = new Map<string, string>();
  for (const s of figures) {
    if (s.scope !== 'part') continue;
    const place = placeOf(byArticle.get(s.articleId), s, null);
    if (place !== null) parts.set(`${s.predicate}:${place}`, place);
  }
  if (parts.size === 0) return told;
  const most = largestByPredicate(figures);
  const places = [...parts.values()];
  return told.map((s) => {
    if (!figures.includes(s) || statedOf(s) >= (most.get(s.predicate ?? '') ?? 0)) return s;
    const countered = figures.find(
      (one) => one.focus.end < s.focus.start && one.scope === 'part' && one.context === s.context,
    );
    const place = placeOf(byArticle.get(s.articleId), countered ?? s, places);
    if (place === null || !parts.has(`${s.predicate}:${place}`) || isWholeOf(s, figures)) return s;
    return { ...s, scope: 'part', bearer: place, about: `${s.about} (${place})` };
  });
}

const statedOf = ({ value }: Statement): number => (value?.kind === 'number' ? value.stated : 0);

function largestByPredicate(figures: readonly Statement[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const s of figures) {
    if (s.scope === 'part') continue;
    const predicate = s.predicate ?? '';
    most.set(predicate, Math.max(most.get(predicate) ?? 0, statedOf(s)));
  }
  return most;
}

/** "18 of the 34 died": the 34 are told of the whole, though the place stands behind them. */
function isWholeOf(s: Statement, figures: readonly Statement[]): boolean {
  return (
    s.scope !== 'part' &&
    figures.some(
      (part) =>
        part.scope === 'part' &&
        part.articleId === s.articleId &&
        part.sentence.start === s.sentence.start &&
        part.focus.start < s.focus.start,
    )
  );
}

/** The place named behind the number, with no other number or mark between; "this valley" is the Arl Valley where that is
 *  a known part. "from Arl Valley" where it says where people came from. */
function placeOf(r: Reader | undefined, s: Statement, known: readonly string[] | null): string | null {
  if (r === undefined) return null;
  const first = firstStartingAt(r.a.tokens, s.focus.end);
  for (let i = first; i < first + PLACE_REACH; i += 1) {
    const token = r.a.tokens[i];
    if (token === undefined || token.start >= s.sentence.end || token.pos === 'PUNCT') return null;
    if (s.scope !== 'part' && token.pos === 'NUM') return null;
    if (!WHERE_WORDS.has(token.lower)) continue;
    const named = namedBehind(r, i) ?? shortNamed(r.a.tokens, i, known ?? []);
    if (named !== null) return token.lower === ORIGIN_WORD ? `${ORIGIN_WORD} ${named}` : named;
  }
  return null;
}

function namedBehind(r: Reader, preposition: number): string | null {
  const at = r.a.tokens[preposition + 1]?.pos === 'DET' ? preposition + 2 : preposition + 1;
  const mention = r.a.mentions[firstStartingAt(r.a.mentions, r.a.tokens[at]?.start ?? Infinity)];
  return mention?.type === 'place' && mention.start === r.a.tokens[at]?.start ? mention.name : null;
}

/** "in this valley" */
function shortNamed(tokens: readonly Token[], preposition: number, known: readonly string[]): string | null {
  const [pointer, noun] = tokens.slice(preposition + 1, preposition + 3);
  if (pointer?.pos !== 'DET' || noun === undefined) return null;
  return known.find((name) => name.toLowerCase().endsWith(` ${noun.lower}`)) ?? null;
}
