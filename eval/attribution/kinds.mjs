// @ts-check
/** @import { Kind } from '../task.ts' */

/** Every kind of error in attributions. In the examples, [source] *cue* {content}.
 *  @satisfies {Record<string, Kind>} */
export const ATTRIBUTION_KINDS = {
  'missed-inside': {
    means: 'Missed: its words were taken for part of another attribution’s content',
    example:
      'Given: [He] *said* {the mayor wanted the toll gone}. Missed: [the mayor] *wanted* {the toll gone}',
  },
  'missed-sign': {
    means: 'Missed: the cue is a colon, a dash or nothing at all',
    example: '[Harbour chief] *:* {Pier will open in May}',
  },
  'missed-sourceless': {
    means: 'Missed: nobody is named as the source',
    example: 'It *is feared* {that the bridge will not hold}',
  },
  'missed-speech-clause': {
    means: 'Missed: a verb of saying, before or after a clause or quotation',
    example: '{The ferry was late}, as [the crew] would later *concede*',
  },
  'missed-speech-object': {
    means: 'Missed: a verb of saying with a mere noun phrase',
    example: '[The union] *described* {the long night on the pier}',
  },
  'missed-known-clause': {
    means: 'Missed: a verb other than of saying, a cue elsewhere, with a clause or infinitive',
    example: '[Residents] long *believed* {the wall would hold}',
  },
  'missed-known-object': {
    means: 'Missed: a verb other than of saying, a cue elsewhere, with a mere noun phrase',
    example: '[The council] *supports* {the new harbour wall}',
  },
  'missed-unknown-clause': {
    means: 'Missed: a verb that the program takes for a cue nowhere, with a clause or infinitive',
    example: '[The minister] *toyed with* {closing the pier for good}',
  },
  'missed-unknown-object': {
    means: 'Missed: a verb that the program takes for a cue nowhere, with a mere noun phrase',
    example: '[Anglers] *cheered* {the cheaper licence}',
  },
  'missed-noun': {
    means: 'Missed: the cue is a noun of saying or attitude, or tagged as a noun',
    example: '[The operator’s] *hope of* {a quiet season}',
  },
  'missed-adjective': {
    means: 'Missed: the cue is an adjective or adverb',
    example: '[The pilots] are *unhappy with* {the new rota}',
  },
  'missed-other': {
    means: 'Missed: the cue is a preposition or another small word',
    example: '*To* [the islanders], {the ferry is a lifeline}',
  },
  'surplus-nested': {
    means: 'Given inside the content of another: this gold only marks the outer one',
    example: 'In [Ms Doe] *said* {the crew denied being late}, also: [the crew] *denied* {being late}',
  },
  'surplus-speech': {
    means: 'Given where the gold has none: a verb of saying',
    example: '[The siren] *announced* {the end of the shift}',
  },
  'surplus-verb': {
    means: 'Given where the gold has none: a verb other than of saying',
    example: '[The festival] *favours* {the young}',
  },
  'surplus-noun': {
    means: 'Given where the gold has none: a noun, adjective or adverb',
    example: 'the {*alleged*} leak, where the gold leaves it alone',
  },
  'surplus-other': {
    means: 'Given where the gold has none: a colon or another small word',
    example: '[Result] *:* {the pier stays shut}',
  },
  'content-begins-early': {
    means: 'Content begins too early',
    example:
      '[he] *said* {On Monday, after the storm, the pier was safe}, where only “the pier was safe” is his',
  },
  'content-begins-late': {
    means: 'Content begins too late',
    example: '“Well. {It will be rebuilt},” [she] *said*, without the “Well”',
  },
  'content-ends-late': {
    means: 'Content ends too late',
    example: '[She] *said* {the pier was safe, a view that few share}',
  },
  'content-ends-early': {
    means: 'Content ends too early',
    example: '[She] *said* {the pier was safe} and would open on Friday',
  },
  'content-gap': {
    means: 'Content lacks or fills a gap in its middle',
    example: '{“It was late,} [he] *said*{, “and it rained”}, with “he said” as content',
  },
  'content-elsewhere': {
    means: 'Content is sought in the wrong place',
    example: '[She] *told* {on Friday} of the closure, where “the closure” is meant',
  },
  'source-elsewhere': {
    means: 'Source is somebody else',
    example: '[The banner] *says* {Stay}, where those who hold it are meant',
  },
  'source-short': {
    means: 'Source is right but lacks words',
    example: '[Ann Roe], head of the rescue service, *said* {all was well}, without her office',
  },
  'source-long': {
    means: 'Source is right but has words too many',
    example: '[In the afternoon the crew] *said* {all was well}',
  },
  'source-missing': {
    means: 'Source is missing',
    example: '*asked* {whether it rained}, where the one who asks stands a sentence before',
  },
  'source-surplus': {
    means: 'Source is given where the gold has none',
    example: '[Engineers] were *told* {the wall would hold}, where the teller is not named',
  },
  'cue-short': {
    means: 'Cue lacks words about it',
    example: '[Ann Roe] *said* in an interview {all was well}, where the interview belongs to the cue',
  },
  'cue-long': {
    means: 'Cue has words too many',
    example: '[Ann Roe] *refused to discuss* {the delay}, where only “refused” is the cue',
  },
  'cue-elsewhere': {
    means: 'Cue is another word, or missing',
    example: '[Ann Roe] *called* it a day and *insisted* {all was well}, by the wrong verb',
  },
};

/** @typedef {keyof typeof ATTRIBUTION_KINDS} AttributionKind */
