/** The words that reports of every subject share. Lists run from frequent to rare, as `Random.pickEarly` expects.
 *  Verbs are regular; `past` (below) inflects them. */

const list = (text) => text.trim().split(/\s+/);
const phrases = (text) => text.trim().split(/\s*\|\s*/);

export const VERBS = list(`
  announce confirm reject approve demand delay support oppose launch suspend review propose defend criticise welcome
  cancel order open expand restore cut limit extend reduce examine discuss postpone replace question challenge inspect
  promise finance publish abandon adopt monitor protect dismiss endorse revise resume record consider explain organise
  prepare warn accept remove ban renew assess threaten discover collect deliver repair impose investigate block award
  plan offer target describe present recommend settle release answer contest ease outline reverse unveil scrap allow
  survey pursue dispute scrutinise condemn tighten coordinate widen administer evaluate halt reopen relocate mobilise
  supervise certify register consolidate dismantle inaugurate modernise ratify subsidise reinstate authorise overhaul`);

export const NOUNS = list(`
  plan report decision agreement programme service project proposal budget contract measure inquiry meeting policy
  dispute system market building campaign operation network review statement proposal scheme law rule talks centre
  reform supply price payment record deadline permit licence route station facility fund grant response warning
  committee audit survey study complaint appeal claim tax debt loan wage pension subsidy tariff quota ceasefire
  accord treaty summit vote ballot boycott petition curfew checkpoint pipeline refinery reservoir dam harbour runway
  terminal tunnel viaduct depot warehouse clinic ward vaccine harvest orchard fishery forest quarry mine shaft furnace
  turbine reactor substation grid cable satellite antenna archive museum gallery orchestra festival stadium league
  fixture transfer coach referee trophy syllabus exam scholarship campus laboratory telescope specimen fossil genome
  patent trademark merger dividend bond currency reserve deficit surplus forecast estimate census registry passport
  visa asylum shelter relief convoy ferry trawler freighter locomotive carriage signal crossing junction detour`);

export const ADJECTIVES = list(`
  new major local national public regional former senior recent final early independent annual joint temporary
  emergency disputed planned legal political economic central foreign private common federal special serious formal
  internal urgent controversial long-awaited costly modest broad partial tentative unusual rival ageing rural coastal
  industrial municipal northern southern eastern western maritime overdue provisional confidential unpopular voluntary
  nationwide cross-border state-owned low-cost high-speed long-term short-term second-hand privately-run tax-free
  wartime seasonal nocturnal abandoned makeshift flawed sweeping rushed symbolic lucrative stalled hard-won outdated`);

export const GROUPS = phrases(`
  officials | residents | investigators | lawmakers | critics | analysts | opposition members | union leaders |
  campaigners | local councillors | experts | traders | teachers | doctors | engineers | farmers | shopkeepers |
  diplomats | aid workers | shareholders | parents | students | commuters | volunteers | lawyers | historians |
  environmental groups | rights groups | employers | pensioners | fishermen | drivers | nurses | economists`);

export const ORDINARY_TIMES = phrases(`
  last year | last month | earlier this week | two years ago | in recent months | over the summer | at the weekend |
  last week | since the spring | in the past decade | earlier this month | a year earlier | in late January |
  this week | three months ago | a decade ago | over the winter | in the first half of the year`);

export const LATER_TIMES = phrases(`
  next month | later this year | in the coming weeks | by the end of the year | next week | in the spring | within days |
  before the summer | by next year | over the next decade`);

export const LINKS = phrases(`
  Meanwhile | However | In addition | At the same time | By contrast | Even so | As a result | In the meantime |
  Despite this | Separately | For now | Nevertheless | Still | On the other hand`);

export const CLAUSES = phrases(`
  after months of delay | despite protests from %G | amid fears over the %A %N | as %G called for a %A %N |
  although the %N remains unclear | while %G waited for a %N | because the %A %N had failed | before the %N could begin |
  in spite of a %A %N | with little prospect of a %N | without consulting %G | following a %A %N and a %N |
  in what %G described as a %A %N | weeks after a %N was %V | to the surprise of %G | under pressure from %G |
  once the %N had been %V | when %G first raised the %N | even though a %N was never %V | so that the %N can be %V`);

export const SPEECH_CUES = phrases(
  'said | told reporters | said in a statement | added | told a news conference | said at a briefing',
);

export const SPEECH = phrases(`
  we will not rest until the %N is %V |
  this %A %N should never have been %V in the first place |
  nobody asked %G before the %N was %V |
  I have seen many a %N but never such a %A %N as this |
  our %N depends on the %N and everyone here knows it |
  there is no %A answer to the %N, only a %A one |
  if the %N fails, %G will pay for it |
  we were told the %N would be %V, and then came the %N |
  what matters now is the %A %N and the people behind it |
  it took us years to win a %A %N and one day to lose it |
  let us be honest about the %N: it was %V too late |
  %G deserve a %A %N, not another %N |
  the %N was %V because nobody dared to question the %N |
  I cannot explain the %N, and I will not defend it`);

/** Past tense and participle, which are the same for all `VERBS`. */
export function past(verb) {
  if (verb === 'cut') return verb;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

const DOUBLED = new Set(['plan', 'ban', 'scrap', 'cancel']);

export const NUMBER_WORDS = list('zero one two three four five six seven eight nine');
