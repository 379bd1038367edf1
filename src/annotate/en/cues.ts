import type { Stance } from '../../model/annotation.ts';
import type { CueVerb } from '../attributions/words.ts';

interface CueGroup extends CueVerb {
  readonly words: string;
}

/** Written from general knowledge of news English, a row a kind of act. */
const GROUPS: readonly CueGroup[] = [
  {
    stance: 'assert',
    frame: 'clause',
    speech: true,
    words: `say add state remark observe comment reply respond retort answer counter write tweet post blog retweet joke
      quip shout yell exclaim whisper mutter muse opine boast brag complain lament continue begin interject scoff sneer gush charge
      snap chime elaborate assert contend maintain insist argue testify conclude reason conclude
      determine rule decree remember reminisce underline point vent
      speak talk grumble plead allude refer summarise summarize narrate read gripe reflect theorise theorize bemoan deadpan text concur
      phone-in email e-mail growl chant proclaim pronounce relate`,
  },
  {
    stance: 'assert',
    frame: 'any',
    speech: true,
    words: `reiterate repeat emphasise emphasize stress explain recount specify clarify promote list announce report declare claim allege note mention cite reveal disclose divulge detail describe document
      publicise publicize broadcast quote recommend advocate propose advise demand request outline underscore highlight
      voice express discuss address`,
  },
  // A maker recalls its cars, too: only with a clause is it speech.
  { stance: 'assert', frame: 'clause', speech: true, words: 'recall' },
  { stance: 'assert', frame: 'any', speech: false, words: 'release publish issue give provide' },
  {
    stance: 'assert',
    frame: 'any',
    speech: false,
    words: 'echo reference invoke articulate utter recite preach tackle',
  },
  {
    stance: 'assert',
    frame: 'tell',
    speech: true,
    words: 'tell inform assure remind notify advise convince persuade brief lecture',
  },
  { stance: 'assert', frame: 'tell', speech: true, words: 'warn caution' },
  {
    stance: 'assert',
    frame: 'object',
    speech: false,
    words: `praise criticise criticize blame condemn denounce slam blast rebuke mock ridicule applaud hail welcome laud
      commend salute decry deride lambast lambaste berate chide scold bash lash trash tout defend accuse fault chastise
      disparage insult label brand dub call characterise characterize portray depict liken compare rate rank rail urge
      encourage exhort implore beg press order instruct invite appeal advocate thank congratulate endorse support favour
      favor oppose back object protest want wish prefer desire bet gamble love hate like dislike admire respect resent regret
      seek argue disagree attribute credit acknowledge apologise apologize vote rip
       assail savage skewer pillory lampoon taunt tease heckle boo cheer hail herald champion extol 
      renounce spurn ignore challenge misrepresent misstate vilify demonise demonize malign disown shun snub
      loathe despise detest cherish relish appreciate trust distrust mistrust envy pity dread disapprove
      prioritise prioritize interpret justify excuse rationalise rationalize exaggerate overstate understate
      misunderstand underestimate overestimate hype bash lobby petition pressure`,
  },
  // Hospitals and countries admit people too: only a clause makes it somebody's words.
  { stance: 'confirm', frame: 'clause', speech: true, words: 'admit' },
  {
    stance: 'confirm',
    frame: 'any',
    speech: true,
    words:
      'confirm acknowledge concede verify affirm corroborate reaffirm confess recognise recognize certify authenticate',
  },
  {
    stance: 'deny',
    frame: 'any',
    speech: true,
    words:
      'deny reject dispute refute rebut dismiss disavow contradict repudiate debunk disclaim rubbish downplay',
  },
  { stance: 'estimate', frame: 'any', speech: true, words: 'estimate calculate reckon project tally' },
  {
    stance: 'suggest',
    frame: 'any',
    speech: true,
    words: 'suggest indicate imply hint signal insinuate intimate posit speculate',
  },
  {
    stance: 'suggest',
    frame: 'clause',
    speech: false,
    words: `think believe suspect feel assume guess suppose figure consider presume imagine know realise realize understand
      sense notice perceive fancy surmise see learn hear discover`,
  },
  { stance: 'suggest', frame: 'any', speech: false, words: 'view regard deem' },
  { stance: 'assert', frame: 'clause', speech: false, words: 'find' },
  { stance: 'assert', frame: 'any', speech: false, words: 'show demonstrate prove' },
  { stance: 'estimate', frame: 'any', speech: false, words: 'put' },
  {
    stance: 'expect',
    frame: 'any',
    speech: false,
    words: 'expect predict forecast anticipate foresee hope fear worry await',
  },
  { stance: 'pledge', frame: 'any', speech: true, words: 'pledge vow promise swear guarantee threaten' },
  { stance: 'pledge', frame: 'any', speech: false, words: 'offer' },
  { stance: 'pledge', frame: 'clause', speech: false, words: 'plan intend commit agree decide' },
  { stance: 'deny', frame: 'clause', speech: false, words: 'refuse decline balk hesitate' },
  {
    stance: 'suggest',
    frame: 'any',
    speech: false,
    words: 'envision envisage picture visualise visualize ponder contemplate',
  },
  { stance: 'question', frame: 'clause', speech: false, words: 'doubt' },
  { stance: 'question', frame: 'any', speech: true, words: 'ask question wonder inquire enquire query' },
];

/** Reporting and attitude verbs by lemma. A lemma's first row holds. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = new Map(
  [...GROUPS].reverse().flatMap(({ words, ...verb }) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word): [string, CueVerb] => [word, verb]),
  ),
);

interface PhrasalGroup extends CueVerb {
  /** `verb-particle` pairs, separated by white space. */
  readonly words: string;
}

const PHRASAL: readonly PhrasalGroup[] = [
  {
    stance: 'assert',
    frame: 'clause',
    speech: true,
    words: 'hit-back hit-out fire-back shoot-back lash-out',
  },
  {
    stance: 'assert',
    frame: 'any',
    speech: true,
    words: 'lay-out set-out spell-out point-out call-out speak-about talk-about',
  },
  {
    stance: 'assert',
    frame: 'object',
    speech: false,
    words: `push-for push-against dwell-on touch-on side-with vouch-for campaign-for campaign-against stand-by stand-behind
      speak-out rally-behind rally-against care-about approve-of disapprove-of take-issue
      laugh-at poke-fun look-forward react-to lean-toward lean-towards seize-on harp-on rail-against rant-about warn-against
      bristle-at recoil-at marvel-at swear-by insist-on`,
  },
  {
    stance: 'deny',
    frame: 'object',
    speech: false,
    words: 'play-down brush-off brush-aside shrug-off laugh-off wave-off shy-away back-away',
  },
  { stance: 'deny', frame: 'any', speech: true, words: 'rule-out' },
];

/** Verbs that report only with the particle behind them, by lemma and particle: "laid out", "push for". */
export const PHRASAL_CUES: ReadonlyMap<string, ReadonlyMap<string, CueVerb>> = PHRASAL.flatMap(
  ({ words, ...verb }) => words.split(/\s+/).map((pair) => ({ verb, pair: pair.split('-') })),
).reduce((map, { verb, pair: [lemma = '', particle = ''] }) => {
  map.set(lemma, new Map([...(map.get(lemma) ?? []), [particle, verb]]));
  return map;
}, new Map<string, Map<string, CueVerb>>());

/** Forms of verbs of saying that are never anything else, so that a wrong tag does not hide them. */
export const SURE_FORMS: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['tells', 'tell'],
  ['added', 'add'],
  ['adds', 'add'],
  ['argued', 'argue'],
  ['argues', 'argue'],
  ['wrote', 'write'],
  ['writes', 'write'],
  ['insisted', 'insist'],
  ['insists', 'insist'],
  ['denied', 'deny'],
  ['denies', 'deny'],
  ['tweeted', 'tweet'],
  ['replied', 'reply'],
  ['explained', 'explain'],
  ['suggested', 'suggest'],
  ['announced', 'announce'],
  ['asked', 'ask'],
  ['warned', 'warn'],
  ['admitted', 'admit'],
  ['admits', 'admit'],
  ['vowed', 'vow'],
  ['pledged', 'pledge'],
  ['claimed', 'claim'],
  ['noted', 'note'],
  ['believes', 'believe'],
  ['believed', 'believe'],
  ['thinks', 'think'],
  ['suggests', 'suggest'],
  ['saying', 'say'],
  ['adding', 'add'],
  ['confirmed', 'confirm'],
  ['confirms', 'confirm'],
  ['revealed', 'reveal'],
  ['reveals', 'reveal'],
  ['estimates', 'estimate'],
  ['estimated', 'estimate'],
  ['acknowledged', 'acknowledge'],
  ['concluded', 'conclude'],
  ['alleges', 'allege'],
  ['alleged', 'allege'],
  ['declared', 'declare'],
]);

/** Verbs that report where what is issued is a text or figures. */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(['release', 'publish', 'issue', 'give', 'provide']);

/** Small words by which a verb of saying takes a thing: "boasted of", "complained about". */
export const TOPIC_WORDS: ReadonlySet<string> = new Set(['about', 'of', 'against']);

/** Verbs of saying that take their thing by whatever word follows: "referring to", "comment on". */
export const TOPIC_VERBS: ReadonlySet<string> = new Set([
  'refer',
  'allude',
  'point',
  'respond',
  'reply',
  'comment',
  'elaborate',
  'reflect',
  'argue',
  'plead',
  'argue',
  'plead',
]);

/** Forms that are nouns as often: at the end of a sentence, behind a comma and a name, they report. */
export const NOUN_VERBS: ReadonlySet<string> = new Set([
  'reports',
  'claims',
  'estimates',
  'notes',
  'warns',
  'states',
  'cautions',
  'show',
  'shows',
]);

/** Verbs whose bare past form is hardly ever a participle behind a noun ("the minister declined"). */
export const PLAIN_PASTS: ReadonlySet<string> = new Set(
  'say add argue insist reply respond explain warn vow pledge admit conclude tweet write note decline refuse comment joke agree complain hope continue point recall remark quip retort elaborate contend'.split(
    ' ',
  ),
);

/** Verbs before an infinitive cue whose subject is the source: "continued to insist", "declined to say". */
export const CARRIER_VERBS: ReadonlySet<string> = new Set(
  'decline refuse fail continue go seem appear try want need begin start come use have proceed rush dare manage hasten like love attempt'.split(
    ' ',
  ),
);

/** Of these, the ones that say the act was not done. */
export const REFUSING_VERBS: ReadonlySet<string> = new Set(['decline', 'refuse', 'fail']);

/** What "is said to", "are believed to" rest on: nobody named. */
export const HEDGE_PASSIVES: ReadonlyMap<string, Stance> = new Map([
  ['believe', 'suggest'],
  ['think', 'suggest'],
  ['understand', 'suggest'],
  ['say', 'assert'],
  ['report', 'assert'],
  ['allege', 'assert'],
  ['expect', 'expect'],
  ['estimate', 'estimate'],
  ['rumour', 'suggest'],
  ['rumor', 'suggest'],
  ['know', 'assert'],
  ['presume', 'suggest'],
  ['suppose', 'suggest'],
  ['suspect', 'suggest'],
  ['claim', 'assert'],
  ['consider', 'suggest'],
  ['project', 'expect'],
  ['anticipate', 'expect'],
  ['fear', 'expect'],
  ['schedule', 'expect'],
  ['slate', 'expect'],
  ['perceive', 'suggest'],
  ['assume', 'suggest'],
  ['deem', 'suggest'],
  ['predict', 'expect'],
  ['regard', 'suggest'],
]);

/** "is due to", "is likely to": expectation without a verb of expecting. */
export const HEDGE_ADJECTIVES: ReadonlyMap<string, Stance> = new Map([
  ['due', 'expect'],
  ['poised', 'expect'],
  ['slated', 'expect'],
  ['scheduled', 'expect'],
]);

/** Adjectives of opinion and feeling that a form of "be" makes a cue: "is confident that". */
export const CUE_ADJECTIVES: ReadonlyMap<string, Stance> = new Map([
  ...'confident hopeful optimistic afraid worried concerned fearful anxious pessimistic'
    .split(' ')
    .map((w): [string, Stance] => [w, 'expect']),
  ...'sure certain convinced aware adamant glad happy pleased proud upset angry furious sorry grateful thankful critical supportive'
    .split(' ')
    .map((w): [string, Stance] => [w, 'suggest']),
  ...'skeptical sceptical doubtful unsure uncertain unconvinced wary unaware'
    .split(' ')
    .map((w): [string, Stance] => [w, 'question']),
]);

/** Adverbs that lay a statement on unnamed others. */
export const HEDGE_ADVERBS: ReadonlyMap<string, Stance> = new Map([
  ['reportedly', 'assert'],
  ['allegedly', 'assert'],
  ['purportedly', 'assert'],
  ['supposedly', 'assert'],
  ['apparently', 'suggest'],
]);

/** Passives that carry somebody's words: "was quoted as saying", "was cited as saying". */
export const QUOTING_VERBS: ReadonlySet<string> = new Set([
  'quote',
  'cite',
  'report',
  'hear',
  'record',
  'paraphrase',
]);

/** Passives of judging: "is seen as". */
export const SEEING_VERBS: ReadonlySet<string> = new Set(
  'see view regard describe perceive portray characterize characterise depict criticize criticise denounce praise'.split(
    ' ',
  ),
);

/** Nouns that name an act of saying or thinking; their possessor is the source. */
export const CUE_NOUNS: ReadonlyMap<string, Stance> = new Map(
  (
    [
      [
        'assert',
        `claim statement assertion remark comment allegation accusation argument contention report announcement declaration
        complaint criticism testimony insistence revelation message warning conclusion finding explanation reminder attack call
        demand request proposal rhetoric condemnation rebuke plea recommendation concern complaint admonition boast jab
        characterization characterisation praise support opposition verdict charge`,
      ],
      ['confirm', 'confirmation admission acknowledgement acknowledgment concession'],
      ['deny', 'denial rejection refusal dismissal'],
      ['estimate', 'estimate calculation'],
      [
        'suggest',
        'suggestion belief view opinion indication hint speculation rumour rumor perception notion idea feeling thought suspicion sense impression',
      ],
      ['pledge', 'pledge promise vow threat commitment guarantee assurance'],
      ['expect', 'prediction forecast expectation projection hope fear worry'],
      ['question', 'question doubt skepticism scepticism'],
    ] satisfies readonly (readonly [Stance, string])[]
  ).flatMap(([stance, words]) =>
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word): [string, Stance] => [word, stance]),
  ),
);

/** Verbs whose subject is often a thing that happens: they report only where a person, a body or a text does it. */
export const DOCUMENT_VERBS: ReadonlySet<string> = new Set([
  'highlight',
  'underscore',
  'underline',
  'announce',
  'show',
  'demonstrate',
  'prove',
  'read',
  'document',
  'detail',
  'find',
  'indicate',
  'signal',
  'hint',
  'imply',
]);
