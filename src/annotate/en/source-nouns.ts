import { wordSet } from '../../text/word-set.ts';
/** Texts, studies and pictures that can be said to say or show something. */
export const DOCUMENT_NOUNS = wordSet(
  `report study survey poll polling statement document indictment complaint affidavit filing lawsuit suit memo memorandum letter email
   e-mail message tweet post article editorial story data figure statistic number record transcript testimony research
   analysis audit review investigation inquiry probe finding evidence estimate video
    film recording documentary website site page book paper intelligence source census index bulletin release
   speech remark word piece ranking voiceover disclosure note column op-ed oped petition legislation accord treaty pact constitution manifesto platform
   communique ruling verdict order bill law text headline caption test result assessment summary account
   presentation law constitution bible advertisement ad`,
);

/** Nouns for people and bodies that speak in the news, beside names. */
export const SPEAKER_NOUNS = wordSet(
  `official spokesman spokeswoman spokesperson minister president leader government ministry agency police officer
   prosecutor lawyer attorney judge court witness resident analyst expert critic supporter opponent senator lawmaker
   legislator candidate campaign aide adviser advisor source company firm union group organization organisation army
   military general commander doctor hospital researcher scientist author professor reporter journalist newspaper
   paper outlet channel network agency media authority mayor governor secretary ambassador diplomat chief director
   chairman chairwoman head executive ceo founder family father mother brother sister wife husband son daughter
   neighbour neighbor friend victim survivor student teacher voter worker protester activist campaigner historian
   economist investigator detective sheriff chancellor premier king queen prince princess bishop pope administration
   department bureau committee commission council parliament congress senate party opposition rebel militant
   speaker manager coach player observer pollster strategist
   percent people person man woman child boy girl member mogul businessman businesswoman tycoon billionaire millionaire
   politician airline foundation panel team respondent employee employer donor actor actress artist singer celebrity
   colleague advocate scholar rival contender admiral colonel captain lieutenant sergeant pilot anthropologist
   psychologist biologist physicist chemist investor representative delegate host couple miner farmer fisherman driver
   nurse paramedic firefighter environmentalist industry forecaster staffer organizer organiser insider detractor foe ally
   independent conservative liberal democrat republican socialist nationalist moderate progressive participant attendee
   crowd audience narrator columnist blogger commentator pundit anchor caller listener viewer reader hacker insurer bank
   community chancellery embassy consulate mission force taskforce bloc alliance coalition office board staff crew
   camp electorate majority minority half third quarter handful dozen pediatrician surgeon physician pharmacist
   academic economist lecturer teenager adult pensioner retiree parent grandparent grandmother grandfather uncle aunt
   cousin nephew niece spouse fiancee boyfriend girlfriend partner classmate roommate survivor refugee migrant immigrant
   citizen villager inhabitant islander tourist passenger traveller traveler customer client consumer shopper buyer
   seller owner landlord tenant developer builder engineer architect designer inventor entrepreneur trader broker banker
   regulator watchdog inspector auditor accountant diplomat negotiator mediator envoy peacekeeper soldier veteran
   marine sailor troop guard warden inmate prisoner detainee hostage defendant plaintiff suspect accuser juror jury
   insurgent fighter militia terrorist guerrilla separatist dissident exile monk nun priest rabbi imam cleric pastor
   preacher deacon cardinal archbishop theologian missionary lobbyist consultant contractor supplier manufacturer
   maker retailer operator carrier publisher editor correspondent photographer filmmaker producer composer conductor
   dancer designer chef brewer athlete boxer swimmer runner fan chief mogul justice magistrate mp congressman
   congresswoman councilman councilwoman councillor councilor alderman assemblyman assemblywoman commissioner
   superintendent principal dean provost chaplain lady gentleman guy everybody anybody somebody nobody neurosurgeon
   front-runner frontrunner newcomer incumbent challenger nominee hopeful fact-checker whistleblower informant eyewitness
   side faction state federation port airport school university college club church mosque museum hotel station plant
   factory mine shop store restaurant railway utility charity trust institute academy laboratory studio league association
   society chamber exchange fund city county country nation deputy assistant boss successor predecessor heir
   service brigade navy corps squad squadron regiment garrison battalion fleet coastguard tribunal registry registrar zoo gallery
   theatre theater orchestra choir festival opera cathedral parish diocese monastery town village borough district province
   chain brand startup label brewery distillery winery shipyard refinery mill quarry farm dairy pub bar cafe bakery hostel
   broadcaster distributor wholesaler importer exporter shipper consortium syndicate conglomerate subsidiary
   lottery observatory hospice clinic pharmacy monarchy palace household estate jockey vet veterinarian
   lifeguard ranger keeper curator librarian referee umpire organist postman courier plumber electrician welder
   constable corporal marshal agent counsel mechanic steward abbot curate bailiff medic patient relative grandson granddaughter
   widow widower pupil graduate trainee apprentice intern recruit cadet actuary cook maid concierge guest townspeople local
   native picket thief burglar teen male female poet
   bystander onlooker passerby demonstrator marcher striker unionist anarchist extremist radical centrist populist`,
);

/** Of these, bodies, for which no "he" or "she" stands; with those of two words, the second of which may be a person. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...wordSet(
    `government ministry agency police court army military hospital newspaper outlet channel network media authority company
     firm union group organization organisation administration department bureau committee commission council parliament
     congress senate party panel airline foundation industry insurer bank embassy consulate mission force taskforce alliance
     coalition office board staff regulator watchdog manufacturer retailer carrier broadcaster federation airport university
     college club church museum railway utility charity trust institute academy laboratory league association society fund
     service brigade navy tribunal registry clinic militia opposition
     campaign camp team crew family community crowd jury electorate bloc faction refinery startup subsidiary consortium`,
  ),
  'coast guard',
  'national guard',
  'fire brigade',
]);

/** Media whose report stands for a whole speech: a relay between the speaker and the outlet. */
export const RELAY_NOUNS = wordSet(
  'media agency newspaper paper broadcaster television tv radio outlet network channel daily station magazine website report',
);

/** Heads of noun phrases that say when, not who: "on Monday", "last week". */
export const TIME_HEADS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december today yesterday tomorrow tonight morning afternoon evening night week weekend month year day hour
   minute moment time jan. feb. aug. sept. oct. nov. dec. noon midnight decade`,
);

/** Prepositions that bind a noun phrase to the one before it. */
export const BINDING_PREPOSITIONS = wordSet(
  'of in for at from with on to against behind near about over under by among within around inside outside between',
);

/** Words in the names of bodies whose trade is to pass on what others say. */
export const MEDIA_NAME_WORDS = wordSet(
  `news agency times post media press tv television radio broadcasting journal gazette herald tribune guardian
   chronicle courier observer telegraph examiner inquirer dispatch newswire wire daily weekly magazine
   ledger broadcaster newspaper politico
   reuters ap upi bbc cnn nbc cbs abc npr pbs afp xinhua tass interfax bloomberg dpa kyodo yonhap kcna`,
);
