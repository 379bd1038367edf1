import { describe, expect, it } from 'vitest';
import { attribute } from '../../../test/attributions/read-example.ts';

const speakers = (text: string): readonly string[] =>
  attribute(text).quotes.map(({ speakerName, speakerRule }) =>
    `${speakerName ?? ''} ${speakerRule ?? ''}`.trim(),
  );

describe('whose a quotation is, and by which rule', () => {
  it.each([
    ['“We are ready,” Reyes said.', ['Reyes verb']],
    ['“We are ready,” said Reyes.', ['Reyes inverted']],
    ['“We are ready.” Reyes said.', ['Reyes verb']],
    ['„We are ready“, Reyes said.', ['Reyes verb']],
    ["``We are ready,'' Reyes said.", ['Reyes verb']],
    ['Ana Reyes: “We are ready.”', ['Ana Reyes colon']],
    ['According to Reyes, “we are ready”.', ['Reyes according']],
    ['“We are ready,” Reyes said. “We will not wait.”', ['Reyes verb', 'Reyes floating']],
    ['“We are ready,” Reyes said. “They are not,” Brandt said.', ['Reyes verb', 'Brandt verb']],
    ['Reyes said “we will win” while Brandt said “we will lose”.', ['Reyes verb', 'Brandt verb']],
    ['“We are ready,” Ana Reyes was quoted as saying.', ['Ana Reyes quoting']],
    ['The mayor spoke. He said: “We are ready.”', ['verb']],
    ['“We are ready,” Reyes said.\n“It is late,” the mayor went on.', ['Reyes verb', 'mayor verb']],
    ['“We are ready,” Reyes said.\n“It is late,” laughed Bo Hall.', ['Reyes verb', 'Bo Hall inverted']],
    ['“We are ready,” Reyes said. “It is late,” and the crowd fell silent.', ['Reyes verb', '']],
    ['Said one nurse: “We are ready.”', ['one nurse inverted']],
    ['Wrote Judge Reyes: “We are ready.”', ['Reyes inverted']],
    ['Rep. Ana Reyes, D-Pa., a member of the panel, told reporters: “We are ready.”', ['Ana Reyes verb']],
  ])('%s', (text, found) => {
    expect(speakers(text)).toEqual(found);
  });

  it.each([
    ['“We are ready.” “They are not.”'],
    ['The “peace” talks failed.'],
    ['The song “We Will Win” was played.'],
  ])('nobody’s: %s', (text) => {
    expect(speakers(text).filter(Boolean)).toEqual([]);
  });
});

describe('how much of what is said stands in marks', () => {
  it.each([
    ['“We are ready,” Reyes said.', 'direct'],
    ['Reyes said the city was ready.', 'indirect'],
    ['Reyes said the city was “more than ready” for it.', 'mixed'],
  ])('%s', (text, form) => {
    expect(attribute(text).attributions.map((one) => one.form)).toEqual([form]);
  });
});
