import { describe, expect, it } from 'vitest';
import { classifyAttributions, knownCues } from '../../eval/attribution/classify-attributions.mjs';
import { scoreAttributions } from '../../eval/attribution/score-attributions.mjs';
import { hasSpeechVerb } from '../../eval/attribution/speech-verbs.mjs';
import { toMetrics } from '../../eval/measure/scores.mjs';
import { findWords } from '../../eval/measure/words.mjs';
import type { PartOfSpeech } from '../../src/model/annotation.ts';
import { readAttribution } from './read-attribution.ts';

/** Both sides' markings of one text. */
interface Case {
  readonly golds: readonly string[];
  readonly given: readonly string[];
}

function readCase({ golds, given }: Case) {
  const read = [...golds, ...given].map(readAttribution);
  const [first] = read;
  if (first === undefined) throw new Error('a case marks at least one attribution');
  for (const { text } of read) expect(text.text).toBe(first.text.text);
  const attributions = read.map(({ attribution }) => attribution);
  return {
    text: first.text,
    golds: attributions.slice(0, golds.length),
    predictions: attributions.slice(golds.length),
  };
}

function measure(one: Case): Record<string, number> {
  const { text, golds, predictions } = readCase(one);
  const tallies = new Map();
  scoreAttributions(tallies, text, golds, predictions);
  return toMetrics(tallies);
}

const SAID = '🚢 [The crew] <said> {the pier was safe}. Ann Roe, a diver, wept.';

describe('scores', () => {
  it('are 1 where both sides are the same', () => {
    expect(new Set(Object.values(measure({ golds: [SAID], given: [SAID] })))).toEqual(new Set([1]));
  });

  it('are 0 where nothing is given, and where all of it is wrong', () => {
    const wrong = '🚢 The crew said the pier was safe. {Ann Roe}, [a diver], <wept>.';
    expect(new Set(Object.values(measure({ golds: [SAID], given: [] })))).toEqual(new Set([0]));
    expect(new Set(Object.values(measure({ golds: [SAID], given: [wrong] })))).toEqual(new Set([0]));
  });

  it.each<[string, Case, Record<string, number>]>([
    [
      'half of the content, more than half of it, still overlaps',
      { golds: [SAID], given: ['🚢 [The crew] <said> the pier {was safe}. Ann Roe, a diver, wept.'] },
      { content_p: 1, content_r: 0.5, overlap_f1: 1, linked_f1: 1, source_f1: 1 },
    ],
    [
      'less than half of it does not',
      { golds: [SAID], given: ['🚢 [The crew] <said> the pier was {safe}. Ann Roe, a diver, wept.'] },
      { content_r: 0.25, overlap_f1: 0, linked_f1: 0, sent_f1: 1 },
    ],
    [
      'the right content of the wrong source is not linked',
      { golds: [SAID], given: ['🚢 The crew <said> {the pier was safe}. [Ann Roe], a diver, wept.'] },
      { overlap_f1: 1, linked_f1: 0, source_f1: 0, source_overlap_f1: 0, sent_p: 0.5, sent_r: 1 },
    ],
    [
      'a discontinuous content is as good as its words',
      {
        golds: ['{“It was,} [she] <said>{, “a wave.”}'],
        given: ['{“It was,} [she] <said>, {“a wave.”}'],
      },
      { content_p: 1, content_r: 0.9, overlap_f1: 1, linked_f1: 1 },
    ],
    [
      'without a source in the gold, linking is not asked for',
      { golds: ['It <is said> {that he wept}.'], given: ['[It] <is said> {that he wept}.'] },
      { overlap_f1: 1, linked_p: 0, linked_r: 0, source_p: 0 },
    ],
    [
      'speech: what the gold has counts for recall, what is given for precision',
      {
        golds: ['[Ann] <said> {it rained}, [Bob] <thought> {it snowed}.'],
        given: ['[Ann] <said> {it rained}, [Bob] <thought> {it snowed}.'],
      },
      { speech_linked_p: 1, speech_linked_r: 1 },
    ],
    [
      'no cue of speech, no score of speech',
      { golds: ['[Bob] <thought> {it snowed}.'], given: ['[Bob] <thought> {it snowed}.'] },
      { linked_f1: 1, speech_linked_f1: 0 },
    ],
  ])('%s', (_, one, expected) => {
    expect(measure(one)).toMatchObject(expected);
  });

  it('give a word of two attributions to the wider one', () => {
    const outer = '[He] <said> {that Ann denied the delay}.';
    const inner = 'He said that [Ann] <denied> {the delay}.';
    expect(measure({ golds: [outer], given: [outer, inner] })).toMatchObject({
      content_f1: 1,
      source_f1: 1,
      cue_f1: 1,
      overlap_p: 0.5,
    });
  });
});

describe('verbs of saying', () => {
  it.each(['said', 'According to', 'has denied', 'admitting', 'wrote in a letter', 'urges'])('%s', (cue) => {
    expect(hasSpeechVerb(cue)).toBe(true);
  });
  it.each(['believed', 'unsaid', 'essay', 'hopes to', ''])('not %s', (cue) => {
    expect(hasSpeechVerb(cue)).toBe(false);
  });
});

const TAGS: Readonly<Record<string, PartOfSpeech>> = Object.fromEntries([
  ...'said denied was wept hailed loved left'.split(' ').map((word) => [word, 'VERB']),
  ...'hope plan pier'.split(' ').map((word) => [word, 'NOUN']),
  ...'sure allegedly'.split(' ').map((word) => [word, 'ADJ']),
]);

function kindsOf(one: Case, known: readonly string[] = []): string[] {
  const reading = readCase(one);
  const tokens = findWords(reading.text.text).map(({ start, end }) => {
    const lemma = reading.text.text.slice(start, end).toLowerCase();
    return { start, end, lemma, pos: TAGS[lemma] ?? 'X' };
  });
  const full = { ...reading, tokens };
  return classifyAttributions(full, new Set([...knownCues([full]), ...known])).map(({ kind }) => kind);
}

describe('kinds of error', () => {
  it('are none where both sides are the same, quotation marks aside', () => {
    expect(kindsOf({ golds: [SAID], given: [SAID] })).toEqual([]);
    expect(kindsOf({ golds: ['[He] <said>: “{It was}.”'], given: ['[He] <said>{: “It was.”}'] })).toEqual([]);
  });

  it.each<[string, string]>([
    ['missed-speech-clause', '[He] <said> {it was late}.'],
    ['missed-speech-object', '[He] <denied> {the delay}.'],
    ['missed-known-object', '[He] <loved> {the boat}.'],
    ['missed-known-clause', '[He] <loved> {that it was late}.'],
    ['missed-unknown-object', '[He] <hailed> {the boat}.'],
    ['missed-unknown-clause', '[He] <hailed> {that it was late}.'],
    ['missed-noun', '[His] <hope of> {the boat}.'],
    ['missed-adjective', '[He] is <sure of> {it}.'],
    ['missed-other', '<To> [him], {it was late}.'],
    ['missed-sign', '[He]<:> {it was late}.'],
    ['missed-sourceless', 'It <was said> {it rained}.'],
  ])('%s', (kind, gold) => {
    expect(kindsOf({ golds: [gold], given: [] }, ['loved'])).toEqual([kind]);
  });

  it.each<[string, string]>([
    ['surplus-speech', '[He] <said> {it was late}.'],
    ['surplus-verb', '[He] <hailed> {the boat}.'],
    ['surplus-noun', '[His] <plan> {of the boat}.'],
    ['surplus-other', '[He]<:> {it was late}.'],
  ])('%s', (kind, given) => {
    expect(kindsOf({ golds: [], given: [given] })).toEqual([kind]);
  });

  it.each<[string[], string, string]>([
    [['content-ends-late'], '[He] <said> {it was late} and left.', '[He] <said> {it was late and left}.'],
    [['content-ends-early'], '[He] <said> {it was late and left}.', '[He] <said> {it was late} and left.'],
    [
      ['content-begins-early'],
      'After rain {it was late}, [he] <said>.',
      '{After rain it was late}, [he] <said>.',
    ],
    [
      ['content-begins-late'],
      '{After rain it was late}, [he] <said>.',
      'After rain {it was late}, [he] <said>.',
    ],
    [
      ['content-gap', 'source-missing'],
      '{It was}, [he] <said>, {very late}.',
      '{It was, he} <said>{, very late}.',
    ],
    [['content-elsewhere'], '[He] <said> today {it was late}.', '[He] <said> {today} it was late.'],
    [['source-elsewhere'], '[Ann] saw Bob, <said> {it was late}.', 'Ann saw [Bob], <said> {it was late}.'],
    [['source-short'], '[Ann Roe] <said> {it was late}.', 'Ann [Roe] <said> {it was late}.'],
    [['source-long'], 'Then [Ann] <said> {it was late}.', '[Then Ann] <said> {it was late}.'],
    [['source-missing'], '[Ann] <said> {it was late}.', 'Ann <said> {it was late}.'],
    [['source-surplus'], 'It <was said> {it rained}.', '[It] <was said> {it rained}.'],
    [['cue-short'], '[Ann] <said today> {it was late}.', '[Ann] <said> today {it was late}.'],
    [['cue-long'], '[Ann] <said> today {it was late}.', '[Ann] <said today> {it was late}.'],
    [['cue-elsewhere'], '[Ann] wept and <said> {it was late}.', '[Ann] <wept> and said {it was late}.'],
    [
      ['content-ends-late', 'source-short', 'cue-short'],
      '[Ann Roe] <said today> {it was late} and left.',
      '[Ann] Roe <said> today {it was late and left}.',
    ],
    [['missed-inside', 'surplus-speech'], 'He said [Ann] <loved> {it}.', '[He] <said> {Ann loved it}.'],
  ])('%j', (kinds, gold, given) => {
    expect(kindsOf({ golds: [gold], given: [given] })).toEqual(kinds);
  });

  it('one inside another’s content is surplus only', () => {
    const outer = '[He] <said> {Ann loved it}.';
    expect(kindsOf({ golds: [outer], given: [outer, 'He said [Ann] <loved> {it}.'] })).toEqual([
      'surplus-nested',
    ]);
  });
});
