/** A class of happenings: its verbs and nouns, and how often one such thing can befall the same participants. */
export interface EventClass {
  readonly name: string;
  readonly verbs: readonly string[];
  /** Verb and object that only together name the happening ("lose life", "take hostage"). */
  readonly phrases?: readonly (readonly [verb: string, object: string])[];
  readonly nouns: readonly string[];
  /** Adjectives that state the outcome: "five are dead", "six missing". */
  readonly adjectives?: readonly string[];
  /** True where it happens once to its participants, so that two days for it cannot both be right. */
  readonly once: boolean;
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** News happenings. Written from general knowledge of news English; a word stands in one class only. */
export const EVENT_CLASSES: readonly EventClass[] = [
  {
    name: 'kill',
    verbs: words('kill die perish slay murder execute succumb drown assassinate massacre'),
    phrases: [['lose', 'life'], ['sacrifice', 'life'], ['claim', 'life'], ['gun', 'down'], ['give', 'life'], ['take', 'life']],
    nouns: words('death fatality killing murder slaying dead deceased body corpse homicide manslaughter'),
    adjectives: words('dead killed slain deceased fallen drowned'),
    once: true,
  },
  {
    name: 'wound',
    verbs: words('wound injure hurt maim'),
    nouns: words('injury wounded injured wound'),
    adjectives: words('wounded injured hurt'),
    once: false,
  },
  { name: 'casualty', verbs: [], nouns: words('casualty loss victim'), once: false },
  { name: 'miss', verbs: words('disappear vanish'), nouns: words('missing disappearance'), adjectives: words('missing unaccounted trapped stranded'), once: false },
  { name: 'deploy', verbs: words('deploy dispatch send mobilise mobilize'), nouns: words('deployment dispatch mobilisation mobilization'), once: false },
  { name: 'withdraw', verbs: words('withdraw recall retreat'), nouns: words('withdrawal recall retreat'), once: false },
  { name: 'arrest', verbs: words('arrest detain apprehend nab'), phrases: [['take', 'custody']], nouns: words('arrest detention custody'), adjectives: words('arrested detained'), once: false },
  { name: 'charge', verbs: words('charge indict arraign prosecute accuse'), nouns: words('charge indictment arraignment accusation count'), once: false },
  { name: 'convict', verbs: words('convict sentence jail imprison acquit'), nouns: words('conviction sentence verdict acquittal'), once: true },
  { name: 'shoot', verbs: words('shoot gun'), phrases: [['open', 'fire']], nouns: words('shooting gunfire shootout'), once: false },
  { name: 'strike', verbs: words('attack strike bomb shell assault raid ambush hit'), nouns: words('attack strike bombing shelling assault raid ambush airstrike'), once: false },
  { name: 'explode', verbs: words('explode detonate'), nouns: words('explosion blast detonation'), once: false },
  { name: 'burn', verbs: words('burn ignite'), phrases: [['catch', 'fire']], nouns: words('fire blaze inferno'), once: false },
  { name: 'crash', verbs: words('crash collide derail capsize sink'), nouns: words('crash collision derailment wreck sinking'), once: true },
  { name: 'collapse', verbs: words('collapse cave topple'), nouns: words('collapse landslide mudslide'), once: true },
  { name: 'flood', verbs: words('flood inundate submerge burst breach'), nouns: words('flood flooding breach'), once: false },
  { name: 'shake', verbs: words('shake rattle'), nouns: words('earthquake quake tremor aftershock'), once: false },
  { name: 'evacuate', verbs: words('evacuate displace flee'), nouns: words('evacuation exodus displacement evacuee'), adjectives: words('displaced homeless evacuated'), once: false },
  { name: 'rescue', verbs: words('rescue save'), nouns: words('rescue survivor'), adjectives: words('rescued saved'), once: false },
  { name: 'destroy', verbs: words('destroy damage demolish wreck ruin raze'), nouns: words('destruction damage demolition'), adjectives: words('destroyed damaged'), once: false },
  { name: 'hospitalize', verbs: words('hospitalise hospitalize treat'), nouns: words('hospitalisation hospitalization treatment'), adjectives: words('hospitalised hospitalized'), once: false },
  { name: 'sicken', verbs: words('sicken infect poison contract'), nouns: words('illness infection poisoning case outbreak'), adjectives: words('ill sick infected'), once: false },
  { name: 'meet', verbs: words('meet host gather convene'), phrases: [['hold', 'talk'], ['hold', 'meeting']], nouns: words('meeting gathering ceremony talks summit reception occasion'), once: false },
  { name: 'visit', verbs: words('visit tour travel'), nouns: words('visit trip tour'), once: false },
  { name: 'sign', verbs: words('sign'), nouns: words('signing'), once: true },
  { name: 'ratify', verbs: words('ratify'), nouns: words('ratification'), once: true },
  { name: 'decide', verbs: words('decide'), phrases: [['make', 'decision'], ['take', 'decision']], nouns: words('decision'), once: false },
  { name: 'confirm', verbs: words('confirm acknowledge admit'), nouns: words('confirmation acknowledgment acknowledgement admission'), once: false },
  { name: 'deny', verbs: words('deny reject dispute refute'), nouns: words('denial rejection'), once: false },
  { name: 'disclose', verbs: words('disclose release publish reveal'), nouns: words('disclosure release publication'), once: false },
  { name: 'supply', verbs: words('supply provide deliver ship furnish donate'), nouns: words('supply delivery shipment donation'), once: false },
  { name: 'receive', verbs: words('receive obtain get'), nouns: words('receipt'), once: false },
  { name: 'buy', verbs: words('buy acquire purchase'), nouns: words('purchase acquisition takeover buyout merger'), once: true },
  { name: 'offer', verbs: words('offer bid'), nouns: words('offer bid proposal'), once: false },
  { name: 'sell', verbs: words('sell divest'), nouns: words('sale divestment'), once: false },
  { name: 'pay', verbs: words('pay repay reimburse spend cost'), nouns: words('payment repayment spending cost'), once: false },
  { name: 'earn', verbs: words('earn'), phrases: [['make', 'profit']], nouns: words('profit earnings revenue income loss'), once: false },
  { name: 'hire', verbs: words('hire appoint recruit name'), nouns: words('appointment hiring'), once: false },
  { name: 'dismiss', verbs: words('dismiss sack fire oust'), phrases: [['lay', 'off'], ['cut', 'job']], nouns: words('dismissal layoff redundancy ouster'), once: false },
  { name: 'resign', verbs: words('resign quit'), phrases: [['step', 'down']], nouns: words('resignation'), once: true },
  { name: 'elect', verbs: words('elect vote'), nouns: words('election vote ballot turnout poll referendum'), once: false },
  { name: 'win', verbs: words('win defeat'), nouns: words('win victory defeat'), once: false },
  { name: 'protest', verbs: words('protest demonstrate march rally riot'), nouns: words('protest demonstration rally march riot protester demonstrator'), once: false },
  { name: 'parade', verbs: words('parade'), nouns: words('parade'), once: false },
  { name: 'build', verbs: words('build construct erect'), nouns: words('construction'), once: false },
  { name: 'found', verbs: words('found establish'), nouns: words('founding establishment'), once: true },
  { name: 'open', verbs: words('open inaugurate launch'), nouns: words('opening inauguration launch'), once: false },
  { name: 'close', verbs: words('close shut suspend halt cancel postpone'), nouns: words('closure shutdown suspension cancellation'), once: false },
  { name: 'begin', verbs: words('begin start commence'), nouns: words('start beginning outset'), once: false },
  { name: 'end', verbs: words('end conclude finish expire'), nouns: words('end conclusion expiry'), once: false },
  { name: 'born', verbs: words('bear'), nouns: words('birth'), once: true },
  { name: 'marry', verbs: words('marry wed divorce'), nouns: words('marriage wedding divorce'), once: true },
  { name: 'sue', verbs: words('sue appeal'), nouns: words('lawsuit suit appeal complaint'), once: false },
  { name: 'rule', verbs: words('rule overturn uphold'), nouns: words('ruling judgment judgement'), once: false },
  { name: 'investigate', verbs: words('investigate probe'), nouns: words('investigation inquiry probe'), once: false },
  { name: 'pass', verbs: words('enact adopt approve'), nouns: words('approval passage enactment'), once: false },
  { name: 'air', verbs: words('air broadcast'), nouns: words('broadcast'), once: false },
  { name: 'play', verbs: words('play score'), nouns: words('match game fixture goal'), once: false },
  { name: 'pledge', verbs: words('pledge vow promise'), nouns: words('pledge vow promise'), once: false },
  { name: 'stab', verbs: words('stab knife'), nouns: words('stabbing'), once: false },
  { name: 'kidnap', verbs: words('kidnap abduct'), phrases: [['take', 'hostage']], nouns: words('kidnapping abduction hostage'), once: false },
  { name: 'rob', verbs: words('rob steal loot burgle'), nouns: words('robbery theft burglary heist looting'), once: false },
  { name: 'seize', verbs: words('seize capture confiscate impound'), nouns: words('seizure capture'), once: false },
  { name: 'invade', verbs: words('invade annex'), nouns: words('invasion annexation incursion'), once: false },
  { name: 'erupt', verbs: words('erupt'), nouns: words('eruption'), once: false },
  { name: 'deport', verbs: words('deport extradite evict'), nouns: words('deportation extradition eviction'), once: false },
  { name: 'surrender', verbs: words('surrender'), nouns: words('surrender'), once: true },
  { name: 'testify', verbs: words('testify'), nouns: words('testimony'), once: false },
  { name: 'plead', verbs: words('plead'), nouns: words('plea'), once: false },
  { name: 'settle', verbs: words('settle'), nouns: words('settlement'), once: false },
  { name: 'fine', verbs: words('fine'), nouns: words('fine penalty'), once: false },
  { name: 'ban', verbs: words('ban prohibit outlaw'), nouns: words('ban prohibition'), once: false },
  { name: 'bankrupt', verbs: words('default'), nouns: words('bankruptcy insolvency'), adjectives: words('bankrupt insolvent'), once: true },
  { name: 'nominate', verbs: words('nominate'), nouns: words('nomination'), once: false },
  { name: 'impeach', verbs: words('impeach'), nouns: words('impeachment'), once: false },
  { name: 'vaccinate', verbs: words('vaccinate immunise immunize'), nouns: words('vaccination immunisation immunization'), once: false },
  { name: 'report', verbs: words('say report state announce declare tell'), nouns: words('report announcement statement'), once: false },
];

/** Class → how a heading tells it, as a participle or noun behind the thing it happened to. */
export const EVENT_LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kill: 'killed', wound: 'wounded', casualty: 'casualties', miss: 'missing', deploy: 'sent', withdraw: 'withdrawn', arrest: 'arrested',
    charge: 'charged', convict: 'convicted', shoot: 'shot', strike: 'attacked', explode: 'explosion', burn: 'fire', crash: 'crash',
    collapse: 'collapse', flood: 'flooding', shake: 'earthquake', evacuate: 'evacuated', rescue: 'rescued', destroy: 'damaged',
    hospitalize: 'in hospital', sicken: 'fallen ill', meet: 'meeting', visit: 'visit', sign: 'signing', ratify: 'ratification',
    decide: 'decision', confirm: 'confirmed', deny: 'denied', disclose: 'disclosed', supply: 'supplied', receive: 'received',
    buy: 'purchase', offer: 'offer', sell: 'sale', pay: 'paid', earn: 'earnings', hire: 'appointed', dismiss: 'dismissed',
    resign: 'resignation', elect: 'vote', win: 'win', protest: 'protest', parade: 'parade', build: 'built', found: 'founded',
    open: 'opening', close: 'closed', begin: 'start', end: 'end', born: 'born', marry: 'marriage', sue: 'lawsuit', rule: 'ruling',
    investigate: 'investigation', pass: 'approval', air: 'broadcast', play: 'match', pledge: 'pledged', report: 'reported',
    stab: 'stabbed', kidnap: 'kidnapped', rob: 'robbery', seize: 'seized', invade: 'invasion', erupt: 'eruption', deport: 'deported',
    surrender: 'surrender', testify: 'testimony', plead: 'plea', settle: 'settlement', fine: 'fined', ban: 'ban', bankrupt: 'bankruptcy',
    nominate: 'nominated', impeach: 'impeachment', vaccinate: 'vaccinated',
  }),
);
