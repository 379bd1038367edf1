import type { Dossier } from '../model/dossier.ts';
import { tellBrief } from './brief.ts';
import { listCoverage } from './coverage.ts';
import { listSources } from './sources.ts';
import { findStoryDays } from './story-days.ts';
import { type TellInput, viewStory } from './story-view.ts';
import { tellTimeline } from './timeline.ts';
import { chooseTitle, firstWords } from './title.ts';

export type { TellInput } from './story-view.ts';

/** What is told of a story beside its claims. */
export type Told = Pick<Dossier, 'sources' | 'coverage' | 'timeline' | 'brief'> & {
  readonly title: string;
  /** ISO days from the event to its last report; null where nothing is dated. */
  readonly from: string | null;
  readonly to: string | null;
};

/** Claims → title, days, timeline, sources, coverage and brief, in the reports' own words and with their spans. Pure; the order
 *  of `story` makes no difference. */
export function tell(input: TellInput): Told {
  const view = viewStory(input);
  const days = findStoryDays(view);
  const title = chooseTitle(view);
  const brief = tellBrief(view, title ?? '');
  return {
    title: title ?? firstWords(brief[0]?.text ?? ''),
    from: earliest(days.from, days.firstPublished),
    to: latest(days.to, days.lastPublished),
    sources: listSources(view),
    coverage: listCoverage(view),
    timeline: tellTimeline(view, days),
    brief,
  };
}

const earliest = (...days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

const latest = (...days: readonly (string | null)[]): string | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;
