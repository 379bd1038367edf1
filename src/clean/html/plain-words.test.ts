import { expect, it } from 'vitest';
import { plainWords } from './plain-words.ts';

it.each([
  ['Ferry strikes pier', 'Ferry strikes pier'],
  ['  Ferry\n strikes  pier ', 'Ferry strikes pier'],
  ['Ferry &amp; pier', 'Ferry & pier'],
  ['&#8216;Rotten&#x2019; pier', '‘Rotten’ pier'],
  ['AT&amp;amp;T', 'AT&amp;T'],
  ['<b>Ferry</b> strikes <i class="x">pier</i>', 'Ferry strikes pier'],
  ['&lt;b&gt;Ferry&lt;/b&gt; strikes pier', 'Ferry strikes pier'],
  ['Fares < 5 & rising', 'Fares < 5 & rising'],
  ['Fares < 5 &amp; rising', 'Fares < 5 & rising'],
  ['R&D; and more', 'R&D; and more'],
  ['', ''],
])('%s', (words, plain) => expect(plainWords(words)).toBe(plain));
