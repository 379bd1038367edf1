import type { Apart } from '../model/digest.ts';
import type { Note } from '../model/note.ts';
import { type Membership, makeMembership, openStories, type Stories } from '../pipeline.ts';
import type { Effects } from './effects.ts';
import { type Status, statusOf } from './outcome.ts';
import { readReports } from './read-articles.ts';
import { readStories, stampOf, writeStories } from './stories-file.ts';
import { type DigestedReport, digestReports } from './threads/digest-reports.ts';
import { mapReports } from './threads/map-reports.ts';

export interface ClusterInputsOptions {
  /** Days after which a story that no article joined takes no more. */
  readonly windowDays?: number | undefined;
  /** Articles that are compared with new ones, at most. */
  readonly maxActive?: number | undefined;
  /** File that keeps the stories from one run to the next; null starts anew and keeps nothing. */
  readonly stateFile?: string | null;
}

/** An article and the story it is in. */
export interface ClusteredArticle {
  readonly id: string;
  /** Null where the input holds no article. */
  readonly story: string | null;
  /** Articles of its story that earlier runs took. */
  readonly earlier: number;
  /** Why the article is alone in its story, or in none; null where it may share one. */
  readonly apart: Apart['kind'] | 'no-article' | null;
  /** The same as a sentence. */
  readonly reason: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

export interface ClusterOutcome {
  readonly status: Status;
  /** One an article, in the order given. */
  readonly rows: readonly ClusteredArticle[];
  readonly notes: readonly Note[];
}

/** Files, folders, addresses and `-` → which story each article is in once all of them are read. */
export async function clusterInputs(
  inputs: readonly string[],
  { windowDays, maxActive, stateFile = null }: ClusterInputsOptions = {},
  effects: Effects = {},
): Promise<ClusterOutcome> {
  const stamp = stateFile === null ? null : await stampOf(stateFile);
  const saved = stateFile === null ? null : await readStories(stateFile);
  const stories = openStories(
    {
      ...(windowDays === undefined ? {} : { days: windowDays }),
      ...(maxActive === undefined ? {} : { maxActive }),
    },
    saved,
  );
  const membership = makeMembership();
  const notes: Note[] = [];
  const met: Note[] = [];
  const heads: Head[] = [];
  const reports = readReports(inputs, effects, notes);
  for await (const report of mapReports(reports, effects.threads ?? 1, digestReports)) {
    met.push(...report.notes);
    if (report.found) {
      if (stories.holdsAnother(report.digest)) met.push(takenId(report.digest.articleId));
      membership.follow(stories.add(report.digest));
    }
    heads.push(headOf(report));
    // How many will come is not known before the last input is read.
    effects.onProgress?.({ stage: 'cluster', done: heads.length, total: heads.length });
  }
  if (stateFile !== null) await writeStories(stateFile, stories.save(), stamp);
  // With several threads reading runs ahead: apart, the notes come in the same order with any number of them.
  notes.push(...met);
  const status = statusOf(heads.filter(({ apart }) => apart !== 'no-article').length, notes);
  return { status, rows: inStories(heads, membership.storyOf, stories.sizeOf), notes };
}

type Head = Omit<ClusteredArticle, 'story' | 'earlier'>;

/** The articles with their stories as they stand at the end. */
function inStories(
  heads: readonly Head[],
  storyOf: Membership['storyOf'],
  sizeOf: Stories['sizeOf'],
): readonly ClusteredArticle[] {
  const placed = heads.map((head) => ({ head, story: storyOf(head.id) }));
  const own = new Map<string, number>();
  for (const { story } of placed) if (story !== null) own.set(story, (own.get(story) ?? 0) + 1);
  return placed.map(({ head, story }) => {
    const size = story === null ? null : sizeOf(story);
    return { ...head, story, earlier: size === null ? 0 : size - (own.get(story ?? '') ?? 0) };
  });
}

function takenId(articleId: string): Note {
  return {
    code: 'taken-id',
    place: { articleId },
    stage: 'cluster',
    message: `an earlier run took another text under the id "${articleId}": its story is told, this text is not looked at`,
    expected: 'ids that are unique over all runs with one file of stories',
  };
}

/** What is kept of a report until its story is known. */
function headOf({
  digest: { articleId, apart },
  title,
  outlet,
  publishedAt,
  found,
  notes,
}: DigestedReport): Head {
  const why = found ? apart : { kind: 'no-article' as const, why: notes[0]?.message ?? 'no article' };
  return { id: articleId, apart: why?.kind ?? null, reason: why?.why ?? null, title, outlet, publishedAt };
}
