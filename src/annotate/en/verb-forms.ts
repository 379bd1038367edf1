/** Verbs whose forms the tagger often takes for nouns or adjectives in news prose. */
const VERBS =
  `estimate report claim say state note cite quote quote order demand request call plan promise pledge vow offer
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
 vaccinate educate elect evict deport hospitalise hospitalize acquit arraign indict bury rebuild loot vandalise vandalize
 ask tell warn give take make keep get bring buy carry catch choose close collect compare complain contain continue control
 convert convict create cross cross deal decide deliver demand deploy destroy detail develop die discover discuss disclose
 distribute double draw drive earn educate eliminate embrace emerge enable encourage endure enforce engage enter escape
 establish evacuate examine expand expel explain explode expose extend face fail feed feel fight fill find finish flee fly
 forget gain gather generate gain govern grant grow guarantee happen head hear heal hide hire hope identify ignore impose
 improve inform inspect install intensify interview introduce investigate involve issue justify kneel label lay learn let
 list load look lose maintain manage meet mention miss move negotiate obtain occupy oppose oust outline overturn pass
 patrol perform persuade plead pose possess predict prevent produce promote propose prosecute protest prove punish push
 question quit reach read receive recognise recognize recommend recover reduce regain reject relieve remain remember
 remove repair repay replace represent require resign resist resolve restore restrict resume retain retire retrieve return
 review ride rise rule scan search seek serve settle shut sing sit slow smuggle solve sound speak spread stand steal stress
 struggle study submit succeed sue suffer suspend sustain sweep swim talk target teach testify threaten throw torture
 touch track transfer transform travel treat trigger try turn undermine underscore understand urge use violate wait walk
 warn wash watch wear win withdraw witness work worry write yield
 thank welcome condemn criticise criticize denounce slam back endorse approve veto sign ratify break`
    .split(/\s+/)
    .filter(Boolean);

const DOUBLING = new Set([
  'bid',
  'plan',
  'stop',
  'drop',
  'cut',
  'hit',
  'rip',
  'ban',
  'bar',
  'put',
  'run',
  'set',
  'slam',
  'ship',
  'swap',
  'trap',
  'film',
]);

/** No form in -ed is made of these. */
const IRREGULAR = new Set(
  `hold give take make keep get bring buy catch choose draw drive feed feel fight find flee fly forget grow hear hide kneel lay lead
 learn leave let lose meet mean pay put quit read ride rise run say seek sell send set shoot show shut sing sit speak spend spread
 rebuild stand steal strike sweep swim teach tell throw understand wear weep win withdraw write break bid cut hit hurt shake tear sink bow`.split(
    /\s+/,
  ),
);

function forms(verb: string): readonly string[] {
  const stem = verb.endsWith('e') && !/(ee|oe)$/.test(verb) ? verb.slice(0, -1) : verb;
  const doubled = DOUBLING.has(verb) ? verb + (verb.at(-1) ?? '') : stem;
  const third = /(s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  return [
    ...new Set([
      verb,
      third,
      `${doubled}ing`,
      `${stem}ing`,
      ...(IRREGULAR.has(verb) ? [] : [`${stem}ed`, `${doubled}ed`]),
    ]),
  ];
}

/** Form (base, -s, -ing, regular -ed) → lemma. */
export const VERB_LEMMAS: ReadonlyMap<string, string> = new Map(
  VERBS.flatMap((verb) => forms(verb).map((form): [string, string] => [form, verb])),
);

/** Verbs that take no object, and so make no passive. */
export const INTRANSITIVE: ReadonlySet<string> = new Set([
  'die',
  'happen',
  'occur',
  'fall',
  'rise',
  'come',
  'go',
  'arrive',
  'begin',
  'start',
  'end',
  'collapse',
  'crash',
  'explode',
  'burst',
  'emerge',
  'appear',
  'perish',
  'travel',
  'meet',
  'resign',
  'drop',
  'climb',
  'say',
  'speak',
  'work',
  'live',
  'serve',
  'vote',
  'bow',
  'report',
  'remain',
  'seem',
  'fail',
  'agree',
  'continue',
  'flee',
  'return',
  'walk',
  'sit',
  'stand',
  'lie',
  'sleep',
  'wait',
  'listen',
  'laugh',
  'cry',
  'smile',
  'plunge',
  'surge',
  'soar',
  'react',
  'respond',
  'vanish',
  'disappear',
  'survive',
  'collude',
  'conspire',
  'meddle',
  'interfere',
  'cooperate',
  'compete',
  'testify',
  'retire',
  'erupt',
  'grow',
  'decline',
  'increase',
  'jump',
]);

/** Verbs that stand with an object ("gathered the evidence") or without one ("the crowd gathered"). */
export const AMBITRANSITIVE: ReadonlySet<string> = new Set(
  `assemble adjourn advance anchor berth break burn capsize change clear cool crack cross decrease depart derail dip dock
   double drift drive drown ease end escape evacuate fight flood freeze gain gather halt hide improve land lapse leak leave
   lose march melt merge moor move open overflow overturn part pass pause peak play protest pull quarrel quit rally recede
   recover reopen resume retreat reverse revolt ride roll run sail score settle sever shelter shift shrink shut sink skid
   slide slip slow spread spring stabilise stabilize stall step stop strengthen strike struggle surrender swerve swim thaw
   tighten topple trade tumble turn unfold veer weaken widen win withdraw worsen`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs whose participle is followed by a name: "a charity called Hope". */
export const NAMING_VERBS: ReadonlySet<string> = new Set([
  'call',
  'name',
  'title',
  'entitle',
  'dub',
  'nickname',
  'label',
  'codename',
]);

/** Verbs whose participle says where or whence something is: "the hotel, located at". */
export const STATIVE_VERBS: ReadonlySet<string> = new Set([
  'locate',
  'base',
  'situate',
  'bear',
  'headquarter',
  'date',
  'publish',
  'know',
  'surround',
  'accompany',
  'accuse',
  'arm',
  'charge',
  'convict',
  'describe',
  'identify',
  'suspect',
  'value',
]);

/** Verbs that link their subject with a participle: "appeared shaken". */
export const LINKING_VERBS: ReadonlySet<string> = new Set([
  'appear',
  'seem',
  'remain',
  'look',
  'feel',
  'get',
  'become',
  'stay',
  'lie',
  'sit',
  'stand',
]);

/** Verbs whose past is like their base. */
export const UNCHANGED_PASTS: ReadonlySet<string> = new Set([
  'cut',
  'hit',
  'put',
  'set',
  'shut',
  'hurt',
  'let',
  'shot',
  'read',
  'cast',
  'burst',
  'split',
  'spread',
  'broadcast',
  'forecast',
  'bid',
  'cost',
  'quit',
  'shed',
]);
