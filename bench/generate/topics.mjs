/** What news is about. `events` name the happening, `counts` what is counted and what happened to it, `acts` what people
 *  in `roles` and `bodies` did about it, `nouns` are the subject's own words. %P is the story's place. */

const phrases = (text) => text.trim().split(/\s*\|\s*/);

function topic(name, parts) {
  return {
    name,
    weight: parts.weight,
    deadly: parts.deadly ?? false,
    events: phrases(parts.events),
    counts: phrases(parts.counts).map((count) => count.split(' > ')),
    acts: phrases(parts.acts),
    roles: phrases(parts.roles),
    bodies: phrases(parts.bodies),
    nouns: phrases(parts.nouns),
  };
}

export const TOPICS = [
  topic('fire', {
    weight: 6,
    deadly: true,
    events:
      'fire at a warehouse | blaze in an apartment block | fire at a chemical plant | explosion at a refinery | blaze at a market | fire in a hospital wing | wildfire',
    counts:
      'people > killed | people > injured | firefighters > treated | families > evacuated | homes > destroyed | vehicles > burned',
    acts: 'evacuated the surrounding streets | brought the flames under control | blamed faulty wiring | searched the ruins for survivors | shut off the gas supply | questioned the owner of the building | inspected the sprinklers',
    roles: 'fire chief | building owner | mayor | police spokesman | survivor | hospital director',
    bodies: '%P Fire Service | %P City Council | National Safety Board',
    nouns:
      'smoke | flames | roof | stairwell | ladder | alarm | insulation | gas bottle | wiring | ashes | hydrant | ambulance | exit door | sprinkler | charred beam | foam | wind | ember | fuel tank | balcony',
  }),
  topic('crash', {
    weight: 6,
    deadly: true,
    events:
      'train derailment | bus crash | plane crash | ferry accident | motorway pile-up | helicopter crash | tram collision',
    counts:
      'passengers > killed | passengers > injured | people > rescued | carriages > derailed | flights > cancelled | crew members > treated',
    acts: 'recovered the flight recorder | closed the line in both directions | questioned the driver | towed the wreck away | checked the brakes | opened a hotline for relatives | examined the maintenance records',
    roles:
      'transport minister | driver | chief investigator | airline executive | passenger | rescue coordinator',
    bodies: 'Transport Safety Board | %P Railways | Civil Aviation Authority',
    nouns:
      'track | wreckage | brake | locomotive | signal | platform | embankment | cockpit | fuselage | engine | barrier | lane | steering | hull | life jacket | recorder | sleeper | bend | fog | axle',
  }),
  topic('attack', {
    weight: 7,
    deadly: true,
    events:
      'shooting at a nightclub | bombing of a market | missile strike | stabbing at a school | drone attack | ambush of a patrol | raid on a village',
    counts:
      'people > killed | people > wounded | soldiers > killed | suspects > arrested | hostages > freed | drones > intercepted',
    acts: 'sealed off the area | claimed responsibility for the attack | named the suspect | seized weapons and ammunition | raised the alert level | vowed to retaliate | tightened security at the border',
    roles: 'interior minister | army spokesman | police chief | witness | prosecutor | rebel commander',
    bodies: 'Defence Ministry | %P Police | %P Liberation Front',
    nouns:
      'gunman | rifle | shrapnel | checkpoint | militia | convoy | grenade | suspect | motive | bullet | militant | hostage | barracks | armour | sniper | border post | truce | rocket | bunker | casualty',
  }),
  topic('trial', {
    weight: 6,
    events:
      'fraud trial | corruption trial | murder trial | libel case | bribery case | appeal hearing | extradition hearing',
    counts:
      'witnesses > heard | defendants > convicted | charges > dropped | documents > seized | years > demanded',
    acts: 'denied all charges | asked for bail | called a new witness | rejected the appeal | read out the verdict | adjourned the hearing | accused the judge of bias',
    roles: 'judge | prosecutor | defence lawyer | former director | witness | court clerk',
    bodies: '%P District Court | Supreme Court | Anti-Corruption Office',
    nouns:
      'verdict | jury | indictment | testimony | sentence | evidence | plea | custody | bribe | ledger | alibi | affidavit | cell | bail | lawsuit | settlement | subpoena | courtroom | perjury | acquittal',
  }),
  topic('election', {
    weight: 7,
    events:
      'presidential election | mayoral election | by-election | referendum | leadership contest | coalition talks | no-confidence vote',
    counts:
      'voters > registered | seats > won | ballots > counted | polling stations > opened | candidates > rejected',
    acts: 'claimed victory | conceded defeat | demanded a recount | refused to join a coalition | called for calm | promised lower taxes | accused rivals of fraud',
    roles:
      'prime minister | opposition leader | candidate | party chairman | election official | finance minister',
    bodies: 'Electoral Commission | %P Unity Party | Democratic Alliance',
    nouns:
      'ballot | turnout | coalition | manifesto | majority | recount | campaign | poll | constituency | cabinet | mandate | exit poll | rally | swing | candidate list | portfolio | bloc | observer | pledge | debate',
  }),
  topic('strike', {
    weight: 5,
    events:
      'rail strike | teachers’ strike | dock strike | general strike | walkout at a car plant | pay dispute | hospital strike',
    counts: 'workers > suspended | trains > cancelled | members > balloted | jobs > cut | schools > closed',
    acts: 'walked out at midnight | rejected a pay offer | blocked the gates | called for arbitration | returned to the table | threatened further action | hired temporary staff',
    roles: 'union leader | labour minister | plant manager | mediator | shop steward | personnel director',
    bodies: 'Transport Workers’ Union | Federation of Employers | %P Port Authority',
    nouns:
      'picket | wage | overtime | shift | pension | ballot | mediator | bonus | roster | lockout | backlog | timetable | contract | inflation | allowance | dismissal | solidarity | workforce | arbitration | grievance',
  }),
  topic('storm', {
    weight: 6,
    deadly: true,
    events: 'cyclone | flood | earthquake | landslide | snowstorm | heatwave | drought | tornado',
    counts:
      'people > killed | people > displaced | homes > damaged | households > evacuated | villages > flooded | roads > blocked',
    acts: 'declared a state of emergency | sent boats and tents | opened emergency shelters | warned of further rain | repaired the levee | appealed for foreign aid | restored power to the hospital',
    roles: 'governor | chief meteorologist | relief coordinator | mayor | villager | army engineer',
    bodies: 'Meteorological Office | Red Crescent of %P | Disaster Agency',
    nouns:
      'rainfall | levee | mud | aftershock | gust | shelter | rescue boat | river bank | dam | tent | epicentre | debris | roof | crop | livestock | sandbag | drinking water | power line | mudslide | forecast',
  }),
  topic('earnings', {
    weight: 6,
    events:
      'quarterly results | profit warning | share issue | restructuring | product recall | annual results | rights issue',
    counts: 'jobs > cut | branches > closed | vehicles > recalled | staff > hired | shops > opened',
    acts: 'raised its forecast | cut the dividend | blamed weak demand | named a new chief executive | sold a stake | wrote off the investment | bought back shares',
    roles: 'chief executive | finance director | analyst | chairwoman | union representative | fund manager',
    bodies: '%C | Securities Commission | Central Bank',
    nouns:
      'revenue | margin | dividend | shareholder | forecast | turnover | inventory | quarter | output | demand | subsidiary | balance sheet | investor | cash flow | stake | audit | guidance | stock price | bond | write-down',
  }),
  topic('merger', {
    weight: 4,
    events:
      'takeover bid | merger | joint venture | sale of a subsidiary | privatisation | stock market listing',
    counts: 'jobs > affected | shares > tendered | outlets > sold | licences > granted',
    acts: 'raised its bid | rejected the offer | asked regulators for approval | signed a letter of intent | secured a loan | set a deadline | appealed to shareholders',
    roles:
      'chairman | chief executive | competition commissioner | adviser | major shareholder | trade minister',
    bodies: '%C | %D | Competition Authority',
    nouns:
      'bid | stake | premium | regulator | synergy | shareholder | due diligence | listing | prospectus | valuation | remedy | monopoly | board seat | merger fee | loan | divestment | share swap | veto | brand | patent',
  }),
  topic('sport', {
    weight: 8,
    events: 'cup final | league match | doping case | transfer | championship | qualifier | marathon',
    counts: 'spectators > counted | goals > scored | matches > won | players > suspended | medals > won',
    acts: 'scored in the last minute | missed a penalty | signed a new contract | withdrew with an injury | praised the goalkeeper | complained about the referee | broke the national record',
    roles: 'coach | captain | striker | goalkeeper | club president | referee',
    bodies: '%P United | %P Rovers | Football Association',
    nouns:
      'penalty | midfield | header | defender | injury time | trophy | bench | contract | league table | derby | fitness | tackle | corner | offside | fan | dressing room | stadium | medal | transfer fee | season',
  }),
  topic('health', {
    weight: 5,
    deadly: true,
    events:
      'outbreak of cholera | measles outbreak | flu epidemic | drug shortage | food poisoning | hospital scandal | vaccination campaign',
    counts:
      'patients > infected | people > vaccinated | patients > treated | deaths > confirmed | clinics > closed',
    acts: 'opened a vaccination centre | traced the source to a well | ordered a recall | sent medical teams | closed the schools | tested the water | urged people to stay at home',
    roles: 'health minister | epidemiologist | head nurse | hospital director | patient | pharmacist',
    bodies: 'Health Ministry | %P General Hospital | World Health Office',
    nouns:
      'virus | dose | vaccine | symptom | ward | fever | laboratory | quarantine | infection | bacteria | antibiotic | nurse | mask | mortality | diagnosis | syringe | well | hygiene | relapse | immunity',
  }),
  topic('diplomacy', {
    weight: 6,
    events:
      'summit | trade agreement | border dispute | prisoner exchange | sanctions decision | peace talks | state visit',
    counts:
      'prisoners > exchanged | diplomats > expelled | delegates > invited | companies > blacklisted | troops > withdrawn',
    acts: 'signed a joint declaration | recalled the ambassador | imposed new sanctions | offered to mediate | broke off the talks | agreed on a timetable | summoned the envoy',
    roles: 'foreign minister | ambassador | president | chief negotiator | envoy | trade commissioner',
    bodies: 'Foreign Ministry | Council of Nations | Border Commission',
    nouns:
      'envoy | treaty | border | embassy | sanction | delegation | communique | ceasefire | tariff | sovereignty | protocol | concession | demarcation | observer mission | veto | exchange | corridor | summit | visa | islands',
  }),
  topic('science', {
    weight: 3,
    events:
      'satellite launch | discovery of a fossil | clinical trial | space mission | excavation | climate study',
    counts:
      'samples > analysed | species > identified | volunteers > tested | satellites > launched | graves > opened',
    acts: 'published the findings | postponed the launch | found traces of water | dated the bones | mapped the sea floor | repeated the experiment | lost contact with the probe',
    roles: 'lead researcher | mission director | archaeologist | professor | curator | geologist',
    bodies: '%P University | Space Agency | Natural History Museum',
    nouns:
      'probe | orbit | fossil | genome | specimen | telescope | sediment | isotope | crater | antenna | skeleton | enzyme | glacier | plankton | placebo | trench | pottery | sensor | payload | hypothesis',
  }),
  topic('crime', {
    weight: 6,
    deadly: true,
    events:
      'bank robbery | kidnapping | drug seizure | art theft | cyber attack | prison escape | smuggling case',
    counts:
      'suspects > arrested | kilograms of cocaine > seized | inmates > recaptured | paintings > stolen | accounts > hacked | people > held',
    acts: 'raided a farmhouse | released a photograph | offered a reward | followed a trail of cash | found the getaway car | charged the suspect | searched the harbour',
    roles: 'detective | police chief | prosecutor | bank manager | prison governor | customs officer',
    bodies: '%P Police | Customs Office | Organised Crime Unit',
    nouns:
      'suspect | ransom | getaway car | camera footage | fingerprint | vault | smuggler | warrant | cell phone | alias | gang | password | hideout | courier | safe | informant | balaclava | cargo | forgery | escape route',
  }),
];
