import { wordSet } from '../../text/word-set.ts';
/** Lower-case words that stand before a person's name and are no part of it. */
export const TITLES: ReadonlySet<string> =
  wordSet(`mr mrs ms miss dr prof professor sir dame lord lady president vice premier prime
 minister chancellor king queen prince princess pope bishop archbishop cardinal rev reverend father sister imam rabbi
 senator sen representative rep congressman congresswoman governor gov mayor councillor councilor councilman councilwoman
 mp secretary deputy attorney judge justice chief general gen colonel col major maj captain capt lieutenant lt sergeant sgt
 master corporal private admiral commander officer constable inspector superintendent detective sheriff marshal commissioner
 ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair director manager coach leader officer
 ceo cfo coo founder owner editor author analyst economist professor lawyer doctor nurse engineer pilot speaker
 comptroller undersecretary dean provost rector monsignor ayatollah sultan emir duke duchess earl baron baroness
 cpl corporal pfc pvt spc cmdr adm brig supt insp det officer trooper deputy firefighter patrolman investigator
 co-host co-founder co-chair co-chairman co-owner co-author agents officers senators representatives sens reps generals
 judges justices detectives inspectors presidents professors messrs drs
 hon st-sgt leader chieftain warden principal superintendent whip counsel
 treasurer coroner prosecutor defender agent special head former acting interim late then incoming outgoing`);

/** Of these, words that only say more of the title behind them. */
export const TITLE_MODIFIERS: ReadonlySet<string> = wordSet(
  'former acting interim late then incoming outgoing special head vice deputy prime',
);

/** Last or inner words of the names of bodies. */
export const ORGANIZATION_WORDS: ReadonlySet<string> =
  wordSet(`agency ministry department office bureau commission committee council board
 court tribunal parliament senate congress assembly house party union federation association society institute institution
 university college school academy hospital clinic church bank fund group company corporation corp inc ltd plc llc co holdings
 airlines airways motors industries systems technologies partners capital securities insurance police army navy force forces
 guard brigade corps service services authority administration government network news times post herald tribune journal gazette
 observer guardian telegraph press radio television tv broadcasting media team club league foundation trust centre center
 organisation organization alliance coalition movement front campaign intelligence command headquarters ministries museum
 library laboratory laboratories exchange chamber regulator watchdog ombudsman inspectorate registry lines railways shipping
 union caucus militia brotherhood jihad ballet orchestra choir studios pictures records airline brothers sons
 associates enterprises ventures labs software electronics semiconductor motors automotive stores supermarkets restaurants
 patrol military marines star sun mirror mail chronicle dispatch inquirer enquirer examiner register sentinel bee
 standard independent express echo courier globe union-tribune wire daily
 united rovers wanderers athletic fc afc energy oil gas steel foods pharmaceuticals pharma health healthcare solutions international global`);

/** Last words of the names of places. */
export const PLACE_WORDS: ReadonlySet<string> =
  wordSet(`river lake sea ocean bay gulf strait island islands mountain mountains mount hill hills valley
 desert forest park street road avenue boulevard lane drive square bridge tunnel airport station port harbour harbor terminal pier
 city town village county province state region district territory peninsula coast beach canal dam plaza building tower stadium
 arena hall palace cathedral square quarter border crossing highway motorway channel delta basin cape reef heights springs falls
 shipyard hotel motel restaurant inn mall cinema theater theatre synagogue mosque temple chapel monastery cemetery zoo apartments
 apartment prison jail farm ranch mine plant refinery freeway expressway turnpike parkway boulevard blvd st ave rd terrace
 heights woods creek gardens junction plains glacier volcano oasis archipelago pond ridge canyon`);

/** Capitalised words that open sentences and name nobody. */
export const CALENDAR_WORDS: ReadonlySet<string> =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
 september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
 christmas easter ramadan new-year i ii iii iv`);

/** Small words that may stand inside a name: "Ministry of Health", "Ludwig van Beethoven". */
export const NAME_CONNECTORS: ReadonlySet<string> = wordSet(
  'of the for and de la le du del della van von der den bin ibn al el da dos das di y e',
);

/** Words that tell the office of the title behind them and are no name: "Russian Foreign Minister". */
export const PORTFOLIO_WORDS: ReadonlySet<string> =
  wordSet(`foreign defense defence finance interior health education justice trade energy environment agriculture
 transport transportation labor labour home housing culture sports tourism planning security national press public international
 economic economy commerce treasury attorney first second third fourth crown assistant associate senior junior executive managing
 staff majority minority opposition party campaign state district county city police fire solicitor homeland intelligence development
 immigration communications information technology science welfare water works vice deputy`);

/** Nouns for a person that may stand, capitalised, before a name at the head of a sentence: "Witness Mark Lea". */
export const ROLE_WORDS: ReadonlySet<string> =
  wordSet(`witness victim suspect gunman shooter attacker survivor activist resident neighbor neighbour lawmaker actor actress
 singer rapper comedian footballer striker goalkeeper midfielder quarterback pitcher golfer swimmer cyclist driver rider boxer champion
 billionaire tycoon businessman businesswoman entrepreneur investor banker trader farmer fisherman worker student pupil teacher
 scientist researcher historian biologist physicist epidemiologist virologist economist strategist pollster columnist reporter
 journalist correspondent anchor host presenter photographer filmmaker novelist poet artist architect designer veteran soldier
 marine airman sailor astronaut policeman policewoman whistleblower hacker defendant plaintiff juror convict inmate fugitive
 dissident rebel warlord militant terrorist extremist bomber candidate nominee challenger incumbent contender rival ally aide adviser
 advisor insider spokesman spokeswoman organizer organiser volunteer campaigner lobbyist consultant expert scholar academic critic
 mother father son daughter brother sister wife husband widow widower uncle aunt cousin nephew niece grandmother grandfather
 grandson granddaughter grandparent stepfather stepmother fiance fiancee girlfriend boyfriend partner parent colleague friend passenger
 bystander motorist pedestrian tourist hiker guest customer shopper shopkeeper clerk cashier waitress chef guard paramedic medic surgeon
 physician psychiatrist psychologist therapist patient donor attorney lawyer barrister solicitor prosecutor judge`);

/** More of them, which in capitals may open other names: "Cook Islands". */
export const MORE_ROLE_WORDS: ReadonlySet<string> =
  wordSet(`executive vice-president vice-chairman secretary-general mechanic tenant priest nun monk referee umpire eyewitness delegate
 member mp mep envoy diplomat statesman politician economist demographer curator diver sommelier captain skipper apprentice
 graduate intern trustee employee nominee refugee evacuee retiree amputee guide cook nanny landlord landlady tutor
 bride groom orphan twin survivor descendant relative`);

/** Nouns that mean firms: "the insurer, Hallin Mutual, said". */
export const TRADE_NOUNS: ReadonlySet<string> =
  wordSet(`broadcaster insurer reinsurer lender airline retailer manufacturer carmaker automaker planemaker drugmaker chipmaker
 distributor importer exporter wholesaler shipbuilder steelmaker refiner grocer supermarket company firm bank brewer utility charity
 union consortium conglomerate startup chain maker`);

/** With those that may stand for people and things as well. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set([
  ...TRADE_NOUNS,
  ...wordSet(`operator owner producer supplier publisher carrier distiller developer contractor subcontractor provider employer
 builder grower processor vendor seller buyer bidder creditor regulator watchdog auditor smelter caterer shipper charterer
 underwriter registrar partner rival competitor group plant club party newspaper school hospital ship ferry vessel`),
]);

/** Of these, kin: who is brought in by one ("his wife, Ada Brandt") is not the one the bare surname means. */
export const KIN_WORDS: ReadonlySet<string> =
  wordSet(`mother father son daughter brother sister wife husband widow widower uncle aunt cousin nephew niece
 grandmother grandfather grandson granddaughter stepfather stepmother stepson stepdaughter fiance fiancée fiancee girlfriend boyfriend parent twin sibling`);

/** Party members: a mention of their own before a name ("Republican Ann Lee"). */
export const PARTY_WORDS: ReadonlySet<string> = wordSet(
  'democrat republican conservative tory libertarian independent socialist communist democratic',
);

/** Nouns that, right behind a name without another sign, make it a body's: "Norvik shares". */
export const COMPANY_NOUNS: ReadonlySet<string> =
  wordSet(`shares stock stocks shareholders shareholder employees employee customers customer executives
 executive spokesman spokeswoman spokesperson ceo cfo subsidiary unit factory store stores flight flights jet plane plant affiliate
 agents agent offices deputies investigators researchers reporters reporter host anchor correspondent contributor`);

/** Capitalised short forms that name nothing: zones, units, "ID". */
export const NO_NAMES: ReadonlySet<string> =
  wordSet(`ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC ID TV SUV PM AM OK DNA HIV AIDS ER ICU VIP CEO CFO COO PR IT AI DIY
 FAQ ATM DUI DWI IQ GDP IPO PDF USB LED PTSD CPR EMS EMT IED AWOL DIY JR SR MD PHD I I’m I'm I’ve I've I’ll I'll I’d I'd T S X Q A No. Nos.`);

/** Last words of names that are neither a person's, a body's nor a place's. */
export const THING_WORDS: ReadonlySet<string> =
  wordSet(`amendment act law bill watch warning advisory report treaty agreement accord pact plan deal summit conference
 award awards prize cup championship championships games olympics war day week month eve year season festival parade strategy
 constitution code doctrine protocol convention declaration project program programme operation storm hurricane typhoon virus
 syndrome disease index era age series show story highlights update photo video reserved rights majority minority`);
