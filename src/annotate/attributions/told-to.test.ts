import { describe, expect, it } from 'vitest';
import { attribute } from '../../../test/attributions/read-example.ts';

describe('the medium a speech came through', () => {
  it.each([
    ['Ana Reyes told the Norda Times that the talks failed.', ['Norda Times', 'Ana Reyes']],
    ['The talks failed, Ana Reyes told the Norda Times.', ['Norda Times', 'Ana Reyes']],
    ['“They failed,” Ana Reyes said in an interview with Oria TV.', ['Oria TV', 'Ana Reyes']],
    ['In an interview with the Norda Times, Ana Reyes said the talks failed.', ['Norda Times', 'Ana Reyes']],
    [
      'In an interview published by the Norda Courier on Sunday, Ana Reyes said the talks failed.',
      ['Norda Courier', 'Ana Reyes'],
    ],
    ['Ana Reyes also told the AP by phone on Monday that the talks failed.', ['AP', 'Ana Reyes']],
    ['The talks failed, Ana Reyes told state radio.', ['state radio', 'Ana Reyes']],
    ['The talks failed, Ana Reyes told the broadcaster Kanal Vest.', ['Kanal Vest', 'Ana Reyes']],
    ['“They failed,” a baker who gave her name as Ana told Oria TV by phone.', ['Oria TV', 'Ana']],
    [
      'There is no danger from the Morrow Dam, the water minister, Ana Reyes, told Radio Norda.',
      ['Radio Norda', 'Ana Reyes'],
    ],
  ])('%s', (text, chain) => {
    expect(attribute(text).attributions.map((one) => one.chain)).toEqual([chain]);
  });

  it.each([
    ['Ana Reyes told the court that the talks failed.'],
    ['Ana Reyes told the newspaper that the talks failed.'],
    ['In an interview with Karl Brandt, Ana Reyes said that the talks failed.'],
    ['Ana Reyes told Karl Brandt that the talks failed.'],
    ['Ana Reyes declined to comment on the report.'],
  ])('none in: %s', (text) => {
    expect(attribute(text).attributions.map((one) => one.chain)).toEqual([['Ana Reyes']]);
  });
});
