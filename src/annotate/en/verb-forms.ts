/** Verbs whose forms the tagger often takes for nouns or adjectives in news prose. */
const VERBS = `estimate report claim say state note cite quote quote order demand request call plan promise pledge vow offer
 aim attempt bid fear hope warn signal show hold face cause force urge name train guard help support aid honour honor
 praise blame question answer plead want need mean visit host meet greet comfort console mourn kneel bow lay weep
 express convey voice underscore highlight mark stress reinforce bolster strengthen frame portray describe depict
 accuse charge suspect suspend place put send supply provide transport ship fire shoot strike attack shell bomb raid
 kill wound injure hurt damage destroy leave trap bury sweep flood force displace prompt trigger spark raise cut drop
 lift boost lower double triple top total exceed reach near number count include exclude cover span last run
 share post tweet broadcast release issue publish air screen record film document photograph stage organise organize
 commemorate celebrate attend join lead follow back defend protect save rescue free ransom trade swap exchange buy
 purchase acquire sell value price cost pay spend fund finance invest lend borrow owe own rent lease seize ban bar
 block halt stop end start open close launch test land crash sink burn blast hit rock shake rattle rip tear break
 admit confirm deny reject dispute refuse decline suggest indicate reveal announce declare add insist argue admit
 thank welcome condemn criticise criticize denounce slam back endorse approve veto sign ratify break`
  .split(/\s+/)
  .filter(Boolean);

const DOUBLING = new Set(['bid', 'plan', 'stop', 'drop', 'cut', 'hit', 'rip', 'ban', 'bar', 'put', 'run', 'set', 'slam', 'ship', 'swap', 'trap', 'film']);

function forms(verb: string): readonly string[] {
  const stem = verb.endsWith('e') && !/(ee|oe)$/.test(verb) ? verb.slice(0, -1) : verb;
  const doubled = DOUBLING.has(verb) ? verb + (verb.at(-1) ?? '') : stem;
  const third = /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  return [verb, third, `${doubled}ing`, `${stem}ing`];
}

/** Form (base, -s, -ing) → lemma. */
export const VERB_LEMMAS: ReadonlyMap<string, string> = new Map(
  VERBS.flatMap((verb) => forms(verb).map((form): [string, string] => [form, verb])),
);
