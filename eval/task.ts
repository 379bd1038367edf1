import type { annotateArticles } from '../src/index.ts';
import type { ArticleInput } from '../src/model/article.ts';

/** What a task may ask of the built program. */
export interface Program {
  readonly annotateArticles: typeof annotateArticles;
}

/** One question put to the program, with third-party data that holds the answers. A task is one file in `tasks/`. */
export interface Task {
  /** Also the name of its folder in the data. */
  readonly name: string;
  readonly title: string;
  /** The files in that folder without which it cannot be measured. */
  readonly files: readonly string[];
  /** What is asked and when an answer counts as right, for the reader of the page. */
  readonly question: string;
  /** What the articles and the items in them are called there: "articles", "attributions". */
  readonly nouns: { readonly texts: string; readonly items: string };
  /** What the page shows of the metrics. */
  readonly rows: readonly Row[];
  readonly published: readonly Published[];
  /** How errors are counted, as the end of a sentence: "each missed time is one". */
  readonly errorUnit: string;
  /** Every kind of error that `evaluate` can give, by its key. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** @param folder holds the task's data; throws a DataError where they cannot be read
   *  @param program called once an article */
  evaluate(folder: string, program: Program): Evaluation;
}

/** A line of the page's table: precision, recall and F1 of one metric. */
export interface Row {
  /** `content` stands for the metrics `content_p`, `content_r` and `content_f1`. */
  readonly metric: string;
  readonly means: string;
}

/** A figure of others, to compare. */
export interface Published {
  readonly who: string;
  /** F1 in the words of its source, and on what data. */
  readonly figures: string;
}

/** A kind of error. */
export interface Kind {
  /** What is wrong: the whole item (`missed`, `surplus`) or one of its parts (`value`, `span`, `cue`…). */
  readonly group: string;
  readonly means: string;
  /** Invented: no word of the data stands in this repository. */
  readonly example: string;
}

/** How one task went. The same data and program give the same evaluation. */
export interface Evaluation {
  readonly articles: number;
  /** Of what sets they are, where there is more than one. */
  readonly sets: readonly { readonly name: string; readonly articles: number }[];
  /** Items in the gold, and items the program gave. */
  readonly gold: number;
  readonly predicted: number;
  /** Shares from 0 to 1, by name. */
  readonly metrics: Readonly<Record<string, number>>;
  readonly errors: readonly EvaluationError[];
}

/** One error, as the task classified it. */
export interface EvaluationError {
  /** Key of the task's `kinds`. */
  readonly kind: string;
  /** Id of the article. */
  readonly article: string;
  /** What was expected and what was given, for whoever looks for the cause; never shown on the page. */
  readonly expected: string | null;
  readonly given: string | null;
}

/** An article of the data beside its gold. */
export interface Item<Gold> {
  readonly article: ArticleInput & { readonly text: string };
  readonly gold: Gold;
}

/** Both sides of one metric. `right` of the `predicted` are right, `found` of the `gold` are found: mostly the same
 *  number, but where the sides are counted by different marks they differ. */
export interface Tally {
  readonly predicted: number;
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}
