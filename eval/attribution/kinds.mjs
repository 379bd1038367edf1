// @ts-check
/** @import { Kind } from '../task.ts' */

/** Every kind of error in attributions. In the examples, [source] *cue* {content}.
 *  @satisfies {Record<string, Kind>} */
export const ATTRIBUTION_KINDS = {
  'missed-inside': {
    group: 'missed',
    means: 'its words were taken for part of another attribution’s content',
    example:
      'Given: [He] *said* {the mayor wanted the toll gone}. Missed: [the mayor] *wanted* {the toll gone}',
  },
  'missed-sign': {
    group: 'missed',
    means: 'the cue is a colon, a dash or nothing at all',
    example: '[Harbour chief] *:* {Pier will open in May}',
  },
  'missed-sourceless': {
    group: 'missed',
    means: 'nobody is named as the source',
    example: '*Fear of* {a second storm} kept the crews ashore',
  },
  'missed-speech-clause': {
    group: 'missed',
    means: 'a verb of saying, before or after a clause or quotation',
    example: 'The crews were loud in [their] *demand* {that the rota be scrapped}',
  },
  'missed-speech-object': {
    group: 'missed',
    means: 'a verb of saying with a mere noun phrase',
    example: '[The union] *described* {the long night on the pier}',
  },
  'missed-known-clause': {
    group: 'missed',
    means: 'a verb other than of saying, a cue elsewhere, with a clause or infinitive',
    example: '[The mayor] looked at the harbour and *saw* {a town that had given up}',
  },
  'missed-known-object': {
    group: 'missed',
    means: 'a verb other than of saying, a cue elsewhere, with a mere noun phrase',
    example: '[The union], *backing* {the crews}, left the table',
  },
  'missed-unknown-clause': {
    group: 'missed',
    means: 'a verb that the program takes for a cue nowhere, with a clause or infinitive',
    example: '[The minister] *toyed with* {closing the pier for good}',
  },
  'missed-unknown-object': {
    group: 'missed',
    means: 'a verb that the program takes for a cue nowhere, with a mere noun phrase',
    example: '[Anglers] *cheered* {the cheaper licence}',
  },
  'missed-noun': {
    group: 'missed',
    means: 'the cue is a noun of saying or attitude, or tagged as a noun',
    example: '[The operator’s] *hope of* {a quiet season} faded',
  },
  'missed-adjective': {
    group: 'missed',
    means: 'the cue is an adjective or adverb',
    example: '[The pilots] are *unhappy with* {the new rota}',
  },
  'missed-other': {
    group: 'missed',
    means: 'the cue is a preposition or another small word',
    example: '*To* [the islanders], {the ferry is a lifeline}',
  },
  'surplus-nested': {
    group: 'surplus',
    means: 'inside the content of another, as this gold only marks the outer one',
    example: 'In [Ms Doe] *said* {the crew denied being late}, also: [the crew] *denied* {being late}',
  },
  'surplus-speech': {
    group: 'surplus',
    means: 'a verb of saying',
    example: '[The old map] *describes* {three harbours}',
  },
  'surplus-verb': {
    group: 'surplus',
    means: 'a verb other than of saying',
    example: '[The festival] *favours* {the young}',
  },
  'surplus-noun': {
    group: 'surplus',
    means: 'a noun, adjective or adverb',
    example: '[Her] *refusal* {to open the pier}, where the gold leaves it alone',
  },
  'surplus-other': {
    group: 'surplus',
    means: 'a colon or another small word',
    example: '[Result] *:* {the pier stays shut}',
  },
  'content-begins-early': {
    group: 'content',
    means: 'begins too early',
    example: '{On Monday}, [the operator] *said*, {the pier was safe}, where Monday is the day he spoke',
  },
  'content-begins-late': {
    group: 'content',
    means: 'begins too late',
    example: '“Well. {It will be rebuilt},” [she] *said*, without the “Well”',
  },
  'content-ends-late': {
    group: 'content',
    means: 'ends too late',
    example: '[The operator] *said* {the pier was safe, a view that few engineers share}',
  },
  'content-ends-early': {
    group: 'content',
    means: 'ends too early',
    example: '[She] *said* {the pier was safe} and would open on Friday',
  },
  'content-gap': {
    group: 'content',
    means: 'lacks or fills a gap in its middle',
    example: '{“It was late,} [he] *said*{, “and it rained”}, with “he said” as content',
  },
  'content-elsewhere': {
    group: 'content',
    means: 'sought in the wrong place',
    example: '[She] *told* {on Friday} of the closure, where “the closure” is meant',
  },
  'source-elsewhere': {
    group: 'source',
    means: 'somebody else',
    example: '[The banner] *says* {Stay}, where those who hold it are meant',
  },
  'source-short': {
    group: 'source',
    means: 'right but lacks words',
    example: '[Ann Roe], head of the rescue service, *said* {all was well}, without her office',
  },
  'source-long': {
    group: 'source',
    means: 'right but has words too many',
    example: '[In the afternoon the crew] *said* {all was well}',
  },
  'source-missing': {
    group: 'source',
    means: 'missing',
    example: '*asked* {whether it rained}, where the one who asks stands a sentence before',
  },
  'source-surplus': {
    group: 'source',
    means: 'given where the gold has none',
    example: '[Engineers] were *told* {the wall would hold}, where the teller is not named',
  },
  'cue-short': {
    group: 'cue',
    means: 'lacks words about it',
    example: '[Ann Roe] *said* in an interview {all was well}, where the interview belongs to the cue',
  },
  'cue-long': {
    group: 'cue',
    means: 'has words too many',
    example: '[Ann Roe] *refused to discuss* {the delay}, where only “refused” is the cue',
  },
  'cue-elsewhere': {
    group: 'cue',
    means: 'another word, or missing',
    example: '[Ann Roe] *called* it a day and *insisted* {all was well}, by the wrong verb',
  },
};

/** @typedef {keyof typeof ATTRIBUTION_KINDS} AttributionKind */
