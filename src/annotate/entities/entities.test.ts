import { expect, test } from 'vitest';
import { mentionLines } from '../../../test/syntax/read-parsed.ts';

test.each([
  [
    'a company by its short name',
    'Tolland Group fell. We asked Tolland.',
    ['Tolland Group (organization)', 'Tolland → Tolland Group (organization)'],
  ],
  [
    'a company without its trade',
    'Orrin Airlines fell. We asked Orrin.',
    ['Orrin Airlines (organization)', 'Orrin → Orrin Airlines (organization)'],
  ],
  [
    'a town, and a bank of its name',
    'Velmouth Bank fell. They met in Velmouth.',
    ['Velmouth Bank (organization)', 'Velmouth (place)'],
  ],
  [
    'a town in a dateline, and a bank of its name',
    'ORRIN, March 3 (KSP) — Orrin Bank fell. We asked Orrin.',
    ['ORRIN → Orrin (other)', 'KSP (organization)', 'Orrin Bank (organization)', 'Orrin (other)'],
  ],
  [
    'a river, and the body that keeps it',
    'The Orrin Water Authority spoke. The Orrin rose.',
    ['Orrin Water Authority (organization)', 'Orrin (other)'],
  ],
  [
    'two companies of one first word',
    'Orrin Air cut jobs. Orrin Trust fell. We asked Orrin.',
    ['Orrin Air (person)', 'Orrin Trust (organization)', 'Orrin (other)'],
  ],
  [
    'a body without the river it keeps',
    'The Orrin Water Authority spoke. The Water Authority left.',
    ['Orrin Water Authority (organization)', 'Water Authority → Orrin Water Authority (organization)'],
  ],
  [
    'a court of a state, and that of the country',
    'The Ohio Supreme Court ruled. The Supreme Court did not.',
    ['Ohio Supreme Court (organization)', 'Supreme Court (organization)'],
  ],
  [
    'bodies of two rivers',
    'The Orrin Water Authority and the Marl Water Authority spoke. The Water Authority left.',
    [
      'Orrin Water Authority (organization)',
      'Marl Water Authority (organization)',
      'Water Authority (organization)',
    ],
  ],
  [
    'a storm by its name',
    'Storm Dagny came ashore. We feared Dagny.',
    ['Storm Dagny (other)', 'Dagny → Storm Dagny (other)'],
  ],
  [
    'a ministry turned round',
    'The Interior Ministry spoke. The Ministry of the Interior left.',
    ['Interior Ministry (organization)', 'Ministry of the Interior → Interior Ministry (organization)'],
  ],
  [
    'a town, and a company of its name',
    'Velmouth Company fell. They met in Velmouth.',
    ['Velmouth Company (organization)', 'Velmouth (place)'],
  ],
  [
    'a person, and a company of the name',
    'Brandt Group fell. Anna Brandt left. We asked Brandt.',
    ['Brandt Group (organization)', 'Anna Brandt (person)', 'Brandt → Anna Brandt (person)'],
  ],
  [
    'two companies of one short name',
    'Acme Group and Acme Holdings fell. We asked Acme.',
    ['Acme Group (organization)', 'Acme Holdings (organization)', 'Acme (other)'],
  ],
  ['titles stay outside', 'Deputy Prime Minister Anna Petrova spoke.', ['Anna Petrova (person)']],
  ['the place before a title is its own', 'Ohio Gov. Ann Lee spoke.', ['Ohio (place)', 'Ann Lee (person)']],
  [
    'a country before a title',
    'Russian Foreign Minister Oleg Brandt left.',
    ['Russian → Russia (place)', 'Oleg Brandt (person)'],
  ],
  ['a role at the head of a sentence', 'Witness Mark Quill fled.', ['Mark Quill (person)']],
  [
    'a party before a name',
    'It faces Democrat Ammar Campa-Najjar.',
    ['Democrat (organization)', 'Ammar Campa-Najjar (person)'],
  ],
  [
    'no known given name, a role behind',
    'It was Zorv Krellan, a nurse, who called.',
    ['Zorv Krellan (person)'],
  ],
  [
    'a role of several words behind',
    'Zorv Krellan, its managing director, left. Dov Mirrel, the deputy governor, stayed.',
    ['Zorv Krellan (person)', 'Dov Mirrel (person)'],
  ],
  ['a trade before', 'The geologist, Zorv Krellan, left.', ['Zorv Krellan (person)']],
  [
    'a role with what it is of before',
    'A spokesman for the port, Zorv Krellan, left. The chief of police, Dov Mirrel, stayed.',
    ['Zorv Krellan (person)', 'Dov Mirrel (person)'],
  ],
  [
    'a firm beside its trade, and beside whoever speaks for it',
    'The insurer, Krellan Mirrel, left. A lawyer for the airline, Dovan Zorv, stayed.',
    ['Krellan Mirrel (organization)', 'Dovan Zorv (other)'],
  ],
  ['kin', 'He came with his wife Ysolt.', ['Ysolt (person)']],
  [
    'newsrooms and charities',
    'Reuters and Human Rights Watch agreed with Médecins Sans Frontières.',
    [
      'Reuters (organization)',
      'Human Rights Watch (organization)',
      'Médecins Sans Frontières (organization)',
    ],
  ],
  [
    'a body with a possessive inside',
    'The Attorney General’s Office spoke.',
    ['Attorney General’s Office (organization)'],
  ],
  [
    'a body of a place',
    'The Ministry of Health in Norwell spoke.',
    ['Ministry of Health (organization)', 'Norwell (place)'],
  ],
  ['a town before its state', 'He drove to Norwell, Ohio, on Monday.', ['Norwell (place)', 'Ohio (place)']],
  ['a possessive is no part', 'We met Ann Lee’s lawyers.', ['Ann Lee (person)']],
  [
    'a dateline',
    'KELLAN, Ohio (Reuters) — The dam broke.',
    ['KELLAN → Kellan (place)', 'Ohio (place)', 'Reuters (organization)'],
  ],
  ['a syllable in lower case', 'They met Kim Jong-un on Monday.', ['Kim Jong-un (person)']],
  ['a capital as government', 'Seoul has suggested that 600 died.', ['Seoul → South Korea (organization)*']],
  ['a capital as a place', 'They met in Seoul and Tokyo.', ['Seoul (place)', 'Tokyo (place)']],
  ['an office with what it is of', 'Secretary of State Ann Lee spoke.', ['Ann Lee (person)']],
  ['an office of a house', 'Speaker of the House Oda Krell spoke.', ['Oda Krell (person)']],
  ['an office of a place', 'Governor of Ohio Ann Lee spoke.', ['Ohio (place)', 'Ann Lee (person)']],
  [
    'a medium that is told, and another body',
    'He told Fox News the FBI was wrong.',
    ['Fox News (organization)', 'FBI (organization)'],
  ],
  [
    'a medium that is told, and a person',
    'He told CNN Oda Krell was wrong.',
    ['CNN (organization)', 'Oda Krell (person)'],
  ],
  [
    'a programme is no person who is told of',
    'He told BBC Breakfast that it rained.',
    ['BBC Breakfast (other)'],
  ],
  ['a family name that is a title', 'Mark King Jr. spoke.', ['Mark King Jr. (person)']],
  [
    'a body with a list in its name',
    'The Department of Health and Human Services spoke.',
    ['Department of Health and Human Services (organization)'],
  ],
  [
    'a list of bodies',
    'The Department of Health and Norvik Lines spoke.',
    ['Department of Health (organization)', 'Norvik Lines (organization)'],
  ],
  [
    'a person called Hall',
    'Otto Hall spoke. Mr. Hall left.',
    ['Otto Hall (person)', 'Hall → Otto Hall (person)'],
  ],
  ['a hall', 'They met in the Albert Hall.', ['Albert Hall (place)']],
  [
    'unions of countries',
    'The UN and the European Union agreed.',
    ['UN → United Nations (organization)', 'European Union (organization)'],
  ],
  ['a firm of two', 'Brandt & Voss spoke.', ['Brandt & Voss (organization)']],
  ['a number is in no person’s name', 'They saw a Norvik X-20 burn.', ['Norvik X-20 (other)']],
  ['a numbered war', 'He fought in World War II.', ['World War II (other)']],
])('candidate: %s', (_, text, expected) => {
  expect(mentionLines(text)[0]).toEqual(expected);
});

test.each([
  [
    'a capital at the head of a sentence',
    'Tragedy struck. Others ran. Most people fled. However, it rained.',
  ],
  ['a quotation’s first word', 'He said, “Indications are good.”'],
  ['an affiliation, a zone, an initial', 'It began at noon EST (R-Calif.).'],
  ['a title-case line', 'Dam Failure Leaves Whole Valley Without Clean Water'],
  ['a line in capitals', 'KRELLAN SAID THE VALLEY FLOODED.'],
  ['a currency', 'It cost Rs 500 or R20.'],
  ['days and months', 'It rained on Monday in April.'],
])('no name: %s', (_, text) => {
  expect(mentionLines(text)[0]).toEqual([]);
});

test.each([
  ['a surname', ['Ann Lee spoke. Lee left.'], [['Ann Lee (person)', 'Lee → Ann Lee (person)']]],
  [
    'a surname of another article',
    ['Mara Quill spoke.', 'Later Quill left.'],
    [['Mara Quill (person)'], ['Quill → Mara Quill (person)']],
  ],
  [
    'a given name of the same article only',
    ['Mara Quill spoke. We saw Mara.', 'We saw Mara too.'],
    [['Mara Quill (person)', 'Mara → Mara Quill (person)'], ['Mara (person)']],
  ],
  [
    'an East Asian name',
    ['Leader Kim Jong Un spoke. Kim left.'],
    [['Kim Jong Un (person)', 'Kim → Kim Jong Un (person)']],
  ],
  [
    'two spellings',
    ['They met Kim Jong Un.', 'They met Kim Jong-un.'],
    [['Kim Jong Un (person)'], ['Kim Jong-un → Kim Jong Un (person)']],
  ],
  [
    'a middle initial',
    ['Ann R. Lee spoke.', 'Ann Lee spoke.'],
    [['Ann R. Lee (person)'], ['Ann Lee → Ann R. Lee (person)']],
  ],
  [
    'a defined acronym',
    ['The Central Flood Agency (CFA) spoke.', 'The CFA spoke.'],
    [
      ['Central Flood Agency (organization)', 'CFA → Central Flood Agency (organization)'],
      ['CFA → Central Flood Agency (organization)'],
    ],
  ],
  [
    'an acronym with stops',
    ['The Federal Tide Commission (FTC) spoke.', 'The F.T.C. spoke.'],
    [
      ['Federal Tide Commission (organization)', 'FTC → Federal Tide Commission (organization)'],
      ['F.T.C. → Federal Tide Commission (organization)'],
    ],
  ],
  [
    'two of one surname, nothing to tell them apart',
    ['Michael Oster and Anna Oster spoke. Oster left.'],
    [['Michael Oster (person)', 'Anna Oster (person)', 'Oster (person)']],
  ],
  [
    'two of one surname, one called by the given name',
    ['Michael Oster and his wife Anna Oster spoke. We saw Anna. Then Oster left.'],
    [
      [
        'Michael Oster (person)',
        'Anna Oster (person)',
        'Anna → Anna Oster (person)',
        'Oster → Michael Oster (person)',
      ],
    ],
  ],
  [
    'two of one surname, one with the title',
    ['Rep. Duncan Oster met David Oster. Then Rep. Oster left.'],
    [['Duncan Oster (person)', 'David Oster (person)', 'Oster → Duncan Oster (person)']],
  ],
  [
    'a title of the other sex means another',
    ['Anna Oster spoke. Mr. Oster said no. Oster left.'],
    [['Anna Oster (person)', 'Oster (person)', 'Oster (person)']],
  ],
  [
    'an office is not that of the holder’s kin',
    ['His daughter Anna Oster spoke. President Oster said no.'],
    [['Anna Oster (person)', 'Oster (person)']],
  ],
  [
    'a title of the sex',
    ['Otto Oster met Anna Oster. Then Ms. Oster left.'],
    [['Otto Oster (person)', 'Anna Oster (person)', 'Oster → Anna Oster (person)']],
  ],
  [
    'a father and his son',
    ['Otto Quarne met Otto Quarne Jr. there. Quarne left.'],
    [['Otto Quarne (person)', 'Otto Quarne Jr. (person)', 'Quarne → Otto Quarne (person)']],
  ],
  [
    'a prince is not who bears his given name',
    ['Prince Otto left. His lawyer Otto Quarne spoke. Otto left.'],
    [['Otto (person)', 'Otto Quarne (person)', 'Otto (person)']],
  ],
  [
    'an honour is no family name',
    ['They saw Otto Quarne KC. Quarne left.'],
    [['Otto Quarne KC (person)', 'Quarne → Otto Quarne KC (person)']],
  ],
  [
    'a couple that shares a surname',
    ['Steve and Shirley Oster fled. Later Steve died.'],
    [['Steve → Steve Oster (person)', 'Shirley Oster (person)', 'Steve → Steve Oster (person)']],
  ],
  [
    'a surname that is also a capital',
    ['Esteban Santiago fled. Santiago was caught.', 'Police say Santiago was caught.'],
    [
      ['Esteban Santiago (person)', 'Santiago → Esteban Santiago (person)'],
      ['Santiago → Esteban Santiago (person)'],
    ],
  ],
  [
    'a family is not the person',
    ['Duncan Oster spoke. The Osters left.'],
    [['Duncan Oster (person)', 'Osters (other)']],
  ],
  [
    'a misread name typed by its surname',
    ['Bill Quarne spoke.', 'They saw Zebul Quarne there.'],
    [['Bill Quarne (person)'], ['Zebul Quarne (person)']],
  ],
])('linking: %s', (_, texts, expected) => {
  expect(mentionLines(...texts)).toEqual(expected);
});

test.each([
  [
    'a description is the one body of its kind and country',
    [
      'South Korea’s National Intelligence Service (NIS) spoke.',
      'NIS officials left. South Korea’s spy agency agreed, and so did the South Korean intelligence service.',
    ],
    [
      [
        'South Korea (place)',
        'National Intelligence Service (organization)',
        'NIS → National Intelligence Service (organization)',
      ],
      [
        'NIS → National Intelligence Service (organization)',
        'South Korea (place)',
        'spy agency → National Intelligence Service (organization)',
        'South Korean → South Korea (place)',
        'intelligence service → National Intelligence Service (organization)',
      ],
    ],
  ],
  [
    'the country is told by what stands beside the name',
    ['The Grey House Bureau, Norway’s main spy agency, said so.', 'Oslo’s spy agency fell silent.'],
    [
      ['Grey House Bureau (organization)', 'Norway (place)', 'spy agency → Grey House Bureau (organization)'],
      ['Oslo → Norway (organization)*', 'spy agency → Grey House Bureau (organization)'],
    ],
  ],
  [
    'a name behind its description',
    ['Norway’s spy agency, the Grey House Bureau, said so. The Norwegian state news agency NTK agreed.'],
    [
      [
        'Norway (place)',
        'spy agency → Grey House Bureau (organization)',
        'Grey House Bureau (organization)',
        'Norwegian → Norway (place)',
        'state news agency → NTK (organization)',
        'NTK (organization)',
      ],
    ],
  ],
  [
    'a description without a country, of the only one',
    ['Norway’s Grey Intelligence Service spoke. The spy agency’s chief left.'],
    [
      [
        'Norway (place)',
        'Grey Intelligence Service (organization)',
        'spy agency → Grey Intelligence Service (organization)',
      ],
    ],
  ],
  [
    'a country behind the description',
    [
      'Russia’s Foreign Ministry spoke. The Foreign Ministry in Tokyo answered. The Health Ministry in Gaza did not.',
    ],
    [
      [
        'Russia (place)',
        'Foreign Ministry → Russia’s Foreign Ministry (organization)',
        'Foreign Ministry → Japan’s Foreign Ministry (organization)',
        'Tokyo (place)',
        'Health Ministry (organization)',
        'Gaza (place)',
      ],
    ],
  ],
  [
    'ministries go with their countries',
    [
      'Russia’s Foreign Ministry spoke. Japan’s foreign ministry did not.',
      'The Russian Foreign Ministry and the Japanese Foreign Ministry spoke.',
    ],
    [
      [
        'Russia (place)',
        'Foreign Ministry → Russia’s Foreign Ministry (organization)',
        'Japan (place)',
        'foreign ministry → Japan’s Foreign Ministry (organization)',
      ],
      [
        'Russian Foreign Ministry → Russia’s Foreign Ministry (organization)',
        'Japanese Foreign Ministry → Japan’s Foreign Ministry (organization)',
      ],
    ],
  ],
  [
    'a ministry alone is that of the one country whose ministry is named',
    ['Russia’s Foreign Ministry spoke. The Foreign Ministry then fell silent.'],
    [
      [
        'Russia (place)',
        'Foreign Ministry → Russia’s Foreign Ministry (organization)',
        'Foreign Ministry → Russia’s Foreign Ministry (organization)',
      ],
    ],
  ],
  [
    'one name with and without the adjective',
    ['The South Korean National Intelligence Service spoke.', 'The National Intelligence Service spoke.'],
    [
      ['South Korean National Intelligence Service → National Intelligence Service (organization)'],
      ['National Intelligence Service (organization)'],
    ],
  ],
  [
    'a department turned round',
    ['The Justice Department spoke. DOJ lawyers left.', 'The Department of Justice spoke.'],
    [
      ['Justice Department (organization)', 'DOJ → Justice Department (organization)'],
      ['Department of Justice → Justice Department (organization)'],
    ],
  ],
  [
    'a place cut short',
    ['They drove to Fort Kellan.', 'They drove to Ft. Kellan.'],
    [['Fort Kellan (place)'], ['Ft. Kellan → Fort Kellan (place)']],
  ],
  [
    'an acronym before it is spelled out',
    ['UCS crews struck.', 'The Union of Calvenian Seafarers (UCS) struck.'],
    [
      ['UCS → Union of Calvenian Seafarers (organization)'],
      ['Union of Calvenian Seafarers (organization)', 'UCS → Union of Calvenian Seafarers (organization)'],
    ],
  ],
])('bodies: %s', (_, texts, expected) => {
  expect(mentionLines(...texts)).toEqual(expected);
  expect([...mentionLines(...[...texts].reverse())].reverse()).toEqual(expected);
});

test.each([
  [
    'two bodies of the kind',
    ['Norway’s Grey Intelligence Service met Norway’s Fjord Intelligence Bureau. Norway’s spy agency spoke.'],
    'spy agency',
  ],
  [
    'the body of another country',
    ['Norway’s Grey Intelligence Service spoke. Japan’s spy agency did not.'],
    'spy agency',
  ],
  ['no country told', ['The Grey Intelligence Service spoke. Japan’s spy agency did not.'], 'spy agency'],
  [
    'no country before it, and two that have one',
    [
      'Norway’s Grey Intelligence Service spoke. Japan’s Fjord Intelligence Bureau agreed.',
      'The spy agency fell silent.',
    ],
    'spy agency',
  ],
  [
    'the ministry of a place that is no country',
    [
      'Israel’s Health Ministry spoke. Gaza’s Health Ministry answered, and the health ministry in Gaza fell silent.',
    ],
    'health ministry',
  ],
  ['several agencies', ['Norway’s Grey Intelligence Service met Norway’s spy agencies.'], 'spy agencies'],
  [
    'a list',
    ['The Grey Bureau, Norway’s spy agency, and the army spoke. Norway’s spy agency left.'],
    'spy agency',
  ],
  [
    'one short form, two bodies',
    ['The Grey Tide Agency (GTA) met the Green Town Assembly (GTA). Later GTA spoke.'],
    'GTA → G',
  ],
])('abstains: %s', (_, texts, words) => {
  expect(
    mentionLines(...texts)
      .flat()
      .join('\n'),
  ).not.toContain(words);
});

test.each([
  ['a ship', 'The ferry Ada Brandt sank.', 'Ada Brandt (other)'],
  ['a warship', 'They boarded HMS Norwell on Monday.', 'HMS Norwell (other)'],
  ['an operation', 'They began Operation Grey Reef on Monday.', 'Operation Grey Reef (other)'],
  ['a film', 'She saw the film Lena Voss on Monday.', 'Lena Voss (other)'],
  ['a company that owns ships', 'The ferry Norvik Lines sank.', 'Norvik Lines (organization)'],
])('a thing, no person: %s', (_, text, line) => {
  expect(mentionLines(text)[0]).toContain(line);
});

test('linking does not depend on the order of articles', () => {
  const texts = [
    'Ann Lee of the Central Flood Agency (CFA) met Otto Brandt.',
    'Lee and Brandt left. CFA officials stayed in Seoul.',
    'KELLAN, Ohio — Ann R. Lee and Ada Brandt, his wife, spoke in Kellan.',
  ];
  const forward = mentionLines(...texts);
  const backward = mentionLines(...[...texts].reverse());
  expect([...backward].reverse()).toEqual(forward);
});

test.each([
  ['a broadcaster by its first word', ['TV Tarvia spoke in Tarvia.'], 'TV Tarvia (organization)'],
  ['who is not its state', ['Radio Ostrelia met Ostrelia.'], 'Ostrelia (other)'],
])('%s', (_, texts, line) => {
  expect(mentionLines(...texts).flat()).toContain(line);
});

test('ministries of two states that are in no list are two', () => {
  const lines = mentionLines(
    'Norland’s Interior Ministry met Sudland’s Interior Ministry.',
    'Sudland’s Interior Ministry left. The Interior Ministry fell silent.',
    'The Interior Ministry spoke.',
  );
  const own = 'Interior Ministry → Sudland’s Interior Ministry (organization)';
  expect(lines[0]).toContain('Interior Ministry → Norland’s Interior Ministry (organization)');
  expect(lines[1]?.filter((line) => line === own)).toHaveLength(2);
  expect(lines[2]).toEqual(['Interior Ministry (organization)']);
});

test('copies have no vote on what a name names', () => {
  const texts = ['We met in Norwell. It rained in Norwell all day.', 'Norwell, 34, a nurse, left.'];
  const copy = 'She said Norwell was there, in Norwell at noon.';
  const once = mentionLines(...texts, copy);
  expect(mentionLines(...texts, copy, copy, copy, copy).slice(0, 3)).toEqual(once);
});
