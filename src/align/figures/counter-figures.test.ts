import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../test/stories/tell-story.ts';

/** Figures of every claim that one report disputes with itself. */
const disputed = (text: string): readonly (readonly string[])[] =>
  tellStory(text)
    .claims.filter(({ kind, agreement }) => kind === 'quantity' && agreement === 'disputed')
    .map(({ readings }) => readings.map(({ label }) => label).sort());

describe('figures set against each other', () => {
  it.each([
    ['The union said 5,800 took part; the company counted 3,900.', ['3,900', '5,800']],
    ['Seven people were hurt in the crush, the hospital said. The league says five.', ['Seven', 'five']],
    ['The mayor said 20 people had died. The ministry puts the number at 17.', ['17', '20']],
    [
      'Fire officials said 300 hectares had burned. Residents put it at 500 hectares.',
      ['300 hectares', '500 hectares'],
    ],
    [
      'The bill could reach 230 million talers, analysts at Harrow estimated. They include 50 million for a fine. The bank itself puts the cost at 180 million talers.',
      ['180 million', '230 million'],
    ],
    [
      'Retailers lost about 60 million talers in sales, a study of the Velden Institute says. The Retail Federation stood by its estimate of 90 million.',
      ['90 million', 'about 60 million'],
    ],
    [
      'Prices would rise by 6 percent by 2032, the ministry said. The Velden Institute expects 19 percent.',
      ['19 percent', '6 percent'],
    ],
    [
      'Mills Ltd said the recall would cost about €9 million. Two analysts put the cost at €15 million or more.',
      ['about €9 million', '€15 million or more'],
    ],
    [
      'Damage comes to 30 billion talers. Velden alone accounts for 11 billion of the sum, the minister said. The council had spoken of 13 billion on Friday.',
      ['11 billion', '13 billion'],
    ],
    ['The union said 5,800 workers took part; the company counted 3,900 workers.', ['3,900', '5,800']],
    [
      'The union said 26,000 of its 31,000 members had joined the walkout. The department put the number of strikers at 17,500.',
      ['17,500', '26,000'],
    ],
    ['Police estimated the crowd at 8,000; the union said 15,000 people took part.', ['15,000', '8,000']],
    [
      'Norland says 34 drones were launched and 27 were shot down. Sudland says 20 were launched.',
      ['20', '34'],
    ],
    [
      'The train did 92 kilometres an hour, Orrin Rail said. The union disputed that. Its chairman, Tom Hask, said the recorder showed 131 kilometres an hour.',
      ['131 kilometres an hour', '92 kilometres an hour'],
    ],
    [
      'The train did 128 kilometres an hour, the board said. Orrin Rail had put the speed at 92.',
      ['128 kilometres an hour', '92'],
    ],
    ['Orrin Rail said 17 drivers had reported the fault; the board counted 11 such reports.', ['11', '17']],
    [
      'The envoy said five Sudlanders had been on board. Orrin Rail told the agency that it knew of only three.',
      ['five', 'only three'],
    ],
    [
      'Harrow Oil said three tanks had been destroyed and about 9,000 tonnes lost. Bruno Askel spoke of two tanks.',
      ['three', 'two'],
    ],
    [
      'The minister says the demand would cost 340 million dollars. The union says 210 million.',
      ['210 million', '340 million dollars'],
    ],
  ])('%s', (text, figures) => expect(disputed(text)).toEqual([figures]));

  it.each([
    'Analysts expect a loss of $40 million; the company speaks of $25 million.',
    'The union said 5,800 took part. It counted 3,900 on Monday.',
    'The union said 5,800 workers took part; the company counted 3,900 letters.',
    'The union said 5,800 took part. The company employs 9,000 people.',
    'Seven people were hurt, the hospital said. The league has 18 clubs.',
    'The price is $40, the company said. The rent is $25.',
    'The army said 34 drones were launched. The navy said 20 were launched from the sea.',
    "The nurses' union said 5,000 nurses joined the strike. The Doctors' Guild said 3,000 doctors walked out.",
    'Police said 300 officers guarded the march; the union said 1,500 people took part.',
    'The train did 92 kilometres an hour, Orrin Rail said. The union regretted that. Its chairman, Tom Hask, said a gust reached 131 kilometres an hour.',
    'The train did 128 kilometres an hour, the board said. Orrin Rail had put the weight at 92.',
    'The hospital said 34 patients were treated. The clinic said 20 were treated.',
    'Velden police said 800 people marched in Velden. Harrow police said 1,200 people marched in Harrow.',
    'Fire officials said 300 hectares had burned. The union counted 120 workers.',
    'A statement puts the dead at 24, most of them in the valley. The ministry lists 41 people as missing.',
    'The train ran at 128 on a curve where 100 is allowed, the board said. The operator claimed 92.',
    'Prices rose by 6 percent in May, the ministry said. The Velden Institute expects 19 percent.',
    'Police counted 5,800 at the gate, the mayor said. The guards stood by 40 buses.',
    'The recall would cost about €9 million, Mills Ltd said. Two analysts put the profit at €15 million.',
    'The bill could reach 230 million talers, analysts estimated. It rained. The bank puts the cost at 180 million talers.',
  ])('not: %s', (text) => expect(disputed(text)).toEqual([]));
});

describe('a verb said once for two who count', () => {
  const told = (...texts: readonly string[]) =>
    tellStory(...texts)
      .claims.filter(({ kind, agreement }) => kind === 'quantity' && agreement === 'disputed')
      .map(({ readings }) =>
        readings
          .map(({ label, evidence }) => `${label} ${evidence[0]?.chain.join(' > ') ?? ''}`.trim())
          .sort(),
      );

  it.each<[string, readonly string[][]]>([
    ['The company counted 46 workers in the hall, the union 61.', [['46 company', '61 union']]],
    ['The company counted 46 workers in the hall, and it rained for 61 hours.', []],
    ['The coach said his team scored 46 points, the rival 61.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('a question between two does not keep them apart', () => {
    const disputes = told(
      'Seventeen vehicles or 22? Not even that is settled.',
      'The Roads Office said 22 vehicles had been on the bridge. Police had spoken of 17.',
    );
    expect(disputes.map((one) => one.length)).toEqual([2]);
  });
});
