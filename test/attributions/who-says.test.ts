import { describe, expect, it } from 'vitest';
import { attributionLines } from './read-example.ts';

const table = (name: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
  describe(name, () => {
    it.each(rows)('%s', (text, lines) => {
      expect(attributionLines(text)).toEqual(lines);
    });
  });
};

table('an inverted source with initials, a title or an office', [
  [
    "The fire began in the kitchen, said Dr. J. R. Hollis of St. Mary's Hospital, where 27 were treated.",
    [
      "Dr. J. R. Hollis of St. Mary's Hospital | said | The fire began in the kitchen | J. R. Hollis | assert",
    ],
  ],
  [
    'The fire was out by noon, said Maj. T. B. Kern, who led the crews.',
    ['Maj. T. B. Kern, who led the crews | said | The fire was out by noon | T. B. Kern | assert'],
  ],
  [
    "The blaze was out by noon, said Ostwick's fire chief.",
    ["Ostwick's fire chief | said | The blaze was out by noon | Ostwick's fire chief | assert"],
  ],
  [
    "The blaze was out by noon, said Ostwick's fire chief, Lena Moor.",
    ["Ostwick's fire chief, Lena Moor | said | The blaze was out by noon | Lena Moor | assert"],
  ],
  [
    'The driver fled on foot, the police chief said.',
    ['the police chief | said | The driver fled on foot | police chief | assert'],
  ],
  [
    'The ferry sank, said a source close to the ministry.',
    ['a source close to the ministry | said | The ferry sank | source close to the ministry | assert'],
  ],
  ['The police had a chief aim.', []],
  [
    'Reyes said he made his support for the plan clear in a letter.',
    ['Reyes | said | he made his support for the plan clear in a letter | Reyes | assert'],
  ],
]);

table('who is cited or quoted ahead of the medium', [
  [
    'Citing a person familiar with the inquiry, the VNS news agency reported that the minister would resign.',
    [
      'a person familiar with the inquiry | Citing | that the minister would resign | VNS > person familiar with the inquiry | assert',
      'the VNS news agency | reported | that the minister would resign | VNS | assert',
    ],
  ],
  [
    'Quoting a preliminary report, FTO said the brakes had failed.',
    [
      'a preliminary report | Quoting | the brakes had failed | FTO > preliminary report | assert',
      'FTO | said | the brakes had failed | FTO | assert',
    ],
  ],
  [
    'The brakes had failed, FTO said, quoting a preliminary report.',
    [
      'FTO | said | The brakes had failed | FTO | assert',
      'a preliminary report | quoting | The brakes had failed | FTO > preliminary report | assert',
    ],
  ],
  [
    'Citing safety concerns, the port said the ferry would not sail.',
    ['the port | said | the ferry would not sail | port | assert'],
  ],
  [
    'Quoting her mother, the minister said the plan was dead.',
    ['the minister | said | the plan was dead | minister | assert'],
  ],
  [
    'The Gazette reported that the minister had resigned, a source close to the ministry said.',
    [
      'The Gazette | reported | that the minister had resigned, a source close to the ministry said | Gazette | assert',
      'a source close to the ministry | said | that the minister had resigned | Gazette > source close to the ministry | assert',
    ],
  ],
  [
    'The minister reported that the bridge was shut, a spokesman said.',
    [
      'The minister | reported | that the bridge was shut | spokesman > minister | assert',
      'a spokesman | said | The minister reported that the bridge was shut | spokesman | assert',
    ],
  ],
]);

table('where an aside and a verdict end what is said', [
  [
    'The union said that it would, according to its leader, Ray Holt, vote next Tuesday.',
    [
      'The union | said | that it would, according to its leader, Ray Holt, vote next Tuesday | union | assert',
      'its leader, Ray Holt | according to | that it would … vote next Tuesday | union > Ray Holt | assert',
    ],
  ],
  [
    'The plan will, according to the ministry, cost 3 million.',
    ['the ministry | according to | The plan will … cost 3 million | ministry | assert'],
  ],
  [
    'The port would close, according to its leader, Ray Holt.',
    ['its leader, Ray Holt | according to | The port would close | Ray Holt | assert'],
  ],
  [
    'Ursula Meier called the plan “a farce” — a charge Berlin rejected.',
    [
      'Ursula Meier | called | the plan “a farce” | Ursula Meier | assert',
      'Berlin | rejected | a charge | Germany | deny',
    ],
  ],
  [
    'Reyes said the port had lied, a claim rejected by the ministry.',
    [
      'Reyes | said | the port had lied | Reyes | assert',
      'the ministry | rejected by | a claim | ministry | deny',
    ],
  ],
  [
    'Reyes said there was fire, a threat to the port.',
    ['Reyes | said | there was fire, a threat to the port | Reyes | assert'],
  ],
  [
    'NVR confirmed that 11 miners had died, but the union, which represents them, said the toll was 13.',
    [
      'NVR | confirmed | that 11 miners had died | NVR | confirm',
      'the union, which represents them, | said | the toll was 13 | union | assert',
    ],
  ],
  [
    'NVR confirmed that 11 passengers died, but according to the union, the toll was 13.',
    [
      'NVR | confirmed | that 11 passengers died | NVR | confirm',
      'the union | according to | the toll was 13 | union | assert',
    ],
  ],
  [
    'The ministry confirmed that 11 had died, but that nobody was missing.',
    ['The ministry | confirmed | that 11 had died, but that nobody was missing | ministry | confirm'],
  ],
]);

table('nobody says it, or nothing is said', [
  ['It is not clear who gave the order.', []],
  ['It is not clear exactly who told the police that the bridge was unsafe.', []],
  ['Reyes, who said the plan was late, left.', ['who | said | the plan was late | Reyes | assert']],
  [
    'Nobody has claimed responsibility for the attack.',
    [' | has claimed | responsibility for the attack |  | assert not'],
  ],
  [
    'Neither the FTO nor the police confirmed the report.',
    ['Neither the FTO nor the police | confirmed | the report | FTO | confirm not'],
  ],
  [
    'The ministry would not confirm the report.',
    ['The ministry | would not confirm | the report | ministry | confirm not'],
  ],
  [
    'The bridge was unsafe, said a witness who asked not to be named.',
    ['a witness who asked not to be named | said | The bridge was unsafe | witness | assert'],
  ],
  ['He spoke on condition of anonymity and asked not to be identified.', []],
  [
    'The minister asked to be told who had lied.',
    ['The minister | asked | to be told who had lied | minister | question'],
  ],
  ['A spokesman declined to comment.', []],
  ['The ministry did not respond to a request for comment.', []],
  [
    'The ministry did not respond to the report.',
    ['The ministry | did not respond to | the report | ministry | assert not'],
  ],
  ['Kim also paid respects to flag-draped coffins.', []],
  ['Ana Reyes respects the court.', ['Ana Reyes | respects | the court | Ana Reyes | assert']],
]);

table('ruled out and not found', [
  ['Ana Reyes did not rule out talks.', ['Ana Reyes | did not rule out | talks | Ana Reyes | deny not']],
  ['Ana Reyes ruled out talks.', ['Ana Reyes | ruled out | talks | Ana Reyes | deny']],
  [
    'The judge ruled that the port was closed.',
    ['The judge | ruled | that the port was closed | judge | assert'],
  ],
  ['Police found no evidence of arson.', ['Police | found no | evidence of arson | Police | assert not']],
  ['The children found no eggs.', []],
]);
