import type { Annotated } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { sentenceKey } from '../text/sentence-key.ts';
import { spansStartingIn } from '../text/spans-starting-in.ts';
import type { Compared } from './compared.ts';
import { isPledged } from './first-pledged.ts';
import { matchRecalled } from './match-recalled.ts';
import type { Told } from './pledge-outcomes.ts';
import type { Pledged } from './pledged.ts';
import { recallVerdict, stillOpenBeside } from './recall-verdict.ts';
import type { Recalled } from './recalled-pledges.ts';

/** What sentences that look back tell of the pledges, and which pledges only tell an earlier one again. */
export interface LookingBack {
  /** By index of the pledge's claim. */
  readonly told: ReadonlyMap<number, readonly Told[]>;
  /** Index of a pledge → index of the earlier one that its report recalls. */
  readonly retold: ReadonlyMap<number, number>;
}

/** Reads the sentences that look back on a pledge ("as promised", "had said it would"),
 *  and says of which pledge they speak and what came of it. */
export function toldLookingBack(
  claims: readonly Compared[],
  pledges: readonly (Pledged | null)[],
  lookingBack: readonly Recalled[],
  articles: ReadonlyMap<string, Annotated>,
): LookingBack {
  const borne = bySentence(claims);
  const told = new Map<number, readonly Told[]>();
  const retold = new Map<number, number>();
  for (const recalled of lookingBack) {
    const article = articles.get(recalled.articleId);
    const day = article?.article.publishedAt?.slice(0, 10) ?? '';
    if (article === undefined || day === '') continue;
    const own = borne.get(sentenceKey(recalled)) ?? [];
    const firsts = own.flatMap(({ claim, statement }) =>
      pledges[claim]?.first === statement ? [claim] : [],
    );
    const earlier = pledges.map((one) => (one !== null && one.day !== '' && one.day < day ? one : null));
    const before = matchRecalled(recalled, earlier, article);
    if (before !== null) for (const claim of firsts) retold.set(claim, before);
    // That it was promised may not have been reported then.
    const at = before ?? firsts.find((claim) => isTold(recalled, pledges[claim]?.first ?? null));
    const pledge = at === undefined ? null : (pledges[at] ?? null);
    if (at === undefined || pledge === null) continue;
    const by = pledge.by?.to ?? null;
    const kind = recallVerdict(recalled, pledge.first, by, article);
    const beside = kind === null ? stillOpenBeside(recalled, by, article) : null;
    const sentence = beside ?? recalled.sentence;
    const bearer = bearerOf(
      borne.get(sentenceKey({ articleId: recalled.articleId, sentence })) ?? [],
      recalled,
    );
    if ((kind === null && beside === null) || bearer === null) continue;
    told.set(at, [
      ...(told.get(at) ?? []),
      { kind: kind ?? 'broken', ...bearer, span: trimmed(article, sentence) },
    ]);
  }
  return { told, retold };
}

/** What looks back speaks of this pledge: "two days longer than planned" beside a threat is not about the threat. */
const isTold = ({ form, told }: Recalled, first: Statement | null): boolean =>
  first !== null &&
  ((form !== 'as' && form !== 'than') ||
    told.some(({ start, end }) => first.span.start <= start && end <= first.span.end));

interface Borne {
  readonly claim: number;
  readonly statement: Statement;
}

function bySentence(claims: readonly Compared[]): ReadonlyMap<string, readonly Borne[]> {
  const found = new Map<string, Borne[]>();
  claims.forEach(({ aligned }, claim) => {
    for (const statement of aligned.statements) {
      const key = sentenceKey(statement);
      const list = found.get(key);
      if (list === undefined) found.set(key, [{ claim, statement }]);
      else list.push({ claim, statement });
    }
  });
  return found;
}

/** The statement of the sentence that tells what came of it: no pledge, and a happening before a figure or a day. */
function bearerOf(own: readonly Borne[], { told }: Recalled): Borne | null {
  const rank = ({ statement }: Borne): number => {
    const inPledge = told.some((word) => word.start === statement.focus.start);
    return (isPledged(statement) ? 4 : 0) + (inPledge ? 2 : 0) + (statement.kind === 'event' ? 0 : 1);
  };
  const sorted = [...own].sort(
    (a, b) => rank(a) - rank(b) || a.statement.span.start - b.statement.span.start,
  );
  return sorted[0] ?? null;
}

/** The sentence without white space and the stop at its rims. */
function trimmed({ article, tokens }: Annotated, sentence: Span): Span {
  const words = spansStartingIn(tokens, sentence).filter(({ text }) => /[\p{L}\p{N}"”]/u.test(text));
  const start = words[0]?.start ?? sentence.start;
  const end = words.at(-1)?.end ?? sentence.end;
  return article.text.slice(start, end) === '' ? sentence : { start, end };
}
