/** In how many of a collection of English news articles each word stands: lines of a count and its words; words in fewer
 *  than 3 are left out. Made by `scripts/count-words.mjs`; frozen, since every weight and saved state rests on it. */
export const DOCUMENT_FREQUENCIES = {
  version: 1,
  articles: 3679,
  rows: `
3 22nd 28th 34th 36th 40th 60s 70s 70th 93rd 9th a-1 a330 abandoned abate abbreviated abductor abkhazia abner
3 absentia absorption abundance abuser aca accidental accolade acevedo ache aclu acquiescence activation adage
3 addictive adel adherent adirondacks adjournment adjustable admonish adolph adored adorn adrian adumim
3 adversarial adversity advertiser advocates aeroflot affected affidavit affirmation affordability aficionado
3 afoul afterthought aggrieve agnelli aguilar aguirre aig airborne airfare airstrike ajax akbar akhil alamodome
3 albrecht alcoholism algorithm alienating allegations allergic allianz allure alphabet alstom alvarez amadou
3 amar amber ambiguity ambiguous ambivalence ambivalent amelie amir amorphous analytical anarchist anatolian
3 ancestral anchorage andrey angkor anil annenberg annoyance ansar anselm antagonize ante antelope anti-drug
3 anti-eu anti-graft anti-israel anti-tank antoine apocalypse apocalyptic appal appalachia appealing appier
3 appraisal apprehended aps apt apted arba arcane argun arianna armistice arnie arpad arpaio artful arthritis
3 artistic arturo artwork asahi asahikawa asashoryu ascend asif aspen assails assimilate assortment ast astana
3 astounding atal atkinson atletico atrocious attempted auckland auctioneer audacious audition auditor aukera
3 aura aurora auspice austen austrians autism autocratic automaking autor avail avid avinor awed awlaki axe axis
3 az b-52 bach bachelet backstage backstreet backwards bader bae baez baffert bahamas bai baikonur bailouts
3 baiting bak ballantine baltasar bamako bamberg bandit bangalore banish bankroll banquet barbershop barents
3 barkley barreled barroom barter barton basel basil bates battalion bazaar bba beacon bearish beatrice beatty
3 becerra bechdel beckon behest belarussian belies belittled belize belmont benefactor benenson benicio benitez
3 bereft bergen bermuda bespectacled bestselling beth bezos bhd bibi biggest bilk billions bipolar birtherism
3 bishkek bissau bk blackpool blackwell blah blanc blatantly blinking blm blooded blossom bluechip bluegrass
3 bluntly blush bnl boasting bode bogged bombardment bombast bonanza bonding boogeyman bookmaker bookseller
3 borbon bordeaux borderless borsa bosnians botswana bottler bouquet bourne bourses bouteflika bracelet bracket
3 brainard bramlet branagh brandeis bratislava bratton bravado breakout breathtaking bremen brenda brentwood
3 breton bric briefcase brilliantly brim britney broadcom brochure broncos broom brotherly brownback browns
3 brunt buckeye bucknell builder bulent bullhorn burdensome burglary burial burman burnish burnley burqa burt
3 burundian bushnell buttress bygone bystander cab cabaret cacophony cafasso cain calculator calibrate calling
3 calorie calvin camacho caminiti canadians cancellara candor cannabis canopy canseco capello capitals
3 cappuccino cardiac cardiovascular carelessness carjacking carling carney carr carrie carroll carrot castaway
3 catalunya caterpillar cato cayman ccb cds cecil cecile cedar cejka celebrant celebratory celsius cem
3 censorship censure centerview ceos cesarean cfa chained challenging chama chameleon chandelier chandeliered
3 chandler changing chassis chasten cheaply cheerleader cheers cheetahs cheetos cherif chestnut chevrolet chew
3 chico chiefly childish chili chill chin chinatown chink choir cholesterol chopped christoph chuan ciller
3 cinderblock cindy circular circumspect claims clarion claudia clement clergyman clerides clientele clive
3 closeness closet clung clyburn cnooc co-authored co-chairman co-defendants co-director co-hosts co-moderator
3 co-operation co-pilot coarse cobb coincidentally colgate collateral colleges cologne colt comics commemorative
3 commercially commonplace communists como comoros complexion complimentary composition comprehend computerize
3 computing conceptual concoct concorde conditioner conducive confab confetti conflagration congestion congrats
3 conjunction conjure conrad consensual conserve conspicuous conspicuously consternation consul contagious
3 contemplacion contingency contorted convincingly convoluted cooker cordero cornerback coronation coroner
3 corporal corpus corral corretja corroborate corrupted cortege coslet cosmodrome counterculture countermeasure
3 counterproductive countersuit counterweight countrywide courier courtney courtyard cradle crap craven crawl
3 credibly credo crimes criminality crimp crisscrossed cronenberg cross-strait crossover crossroad crouch crumb
3 crusaders crutcher crystallize csa cska cuccinelli cuisine cul curbelo cursory cushman cusp customers
3 customize cybersecurity cynically cypriots daley dario darkest darkly darren darwin daryl dashing dassault
3 dating davutoglu daybreak daytona dazzled dazzling deaf dealers debit decamp decency deception deceptive
3 decisions decommission decorate decrepit deductible deer defibrillator defund defunding delee delfin delgado
3 delinquent delusional dem demagogic demilitarize demining demoralized demote denim denise denominate densely
3 dentist dependence deplorable depressing derision derosa derry dervis deserter despicable despises despondent
3 destabilization deterioration developmental dexter dhs diaspora dickerson dickson dictum didier differentiated
3 dignified dike dilution dimensional dinosaur directionally disable disallow disappoint disassociate disco
3 discontinue disenchanted disgruntled disillusioned disintegrate disintegration disjointed dislodge dismember
3 displacement dissuade distaste distil distinctly distinguished distorted distortion disturbingly divergence
3 diversified djibouti doc doctoral doctorate doctrinal dodging dogged doherty doldrums doled dolphins donations
3 donnelly donovan doohan dormitory dorothy dotted doubleheader dover dowie downer downright drafting dragons
3 drainage dravid drawdown dredge drowsy drugged drugmaker duct dugout dujana dukes dune duplicate dweller dying
3 dylan dyoung eagles eagleton earliest earned eastbourne easternmost eastman eastwood eater eavesdrop eb ebay
3 ecb ecclestone echelon ecology economists ecstatic ecuadoran edict edith editorialize eerily effron egregious
3 eilat eindhoven eked ekeus elaborated elated elbe elephants elevated elise elitist ellen ellison elmendorf els
3 elton ely emanate embankment embarrass embezzle embolden embroil embroiled emeritus emerson emigration
3 emissary emphysema enac encapsulate encompass encrust encyclical endemic ending engraving enigma enlarged
3 enquiry enqvist enrol entebbe entertain entryway envelop enviable enviously envoys epitomize equation
3 equitable equivocation erakat erica ericsson eritrean eroglu err erwin escapade escudo espresso esthetic
3 estimates estimation estoril estuary eternity ethan ethnically eurasian euro15 euro170 euro380 euro6
3 eurocopter eurostat evacuee evan evander eventful evercore eviscerate ex-president exchanges excruciatingly
3 executives exhume exonerate expansionist expedite expend experienced expletive extinguish extraction eyeball
3 eyeglass eyesight eyjafjoell fabio fabled fabrice facet factional factually faded faint fairway faithfully
3 fallin famine fanatical fanfare farmhouse faruk favoritism fdr fe feasibility featherweight federalist
3 feinstein feisty fell fenton fernandes ferrer fertility fertilization festoon fethullah fetish fi fiancee
3 fianna fictionalize fidler fife fightback files filet filter filthy finns fireball fireplace fireproof
3 firestone fixed fizzle flags flail flammable flashy flavor flavored flawlessly fleche fleece fleeting
3 fleischer flex flinch flirtation floods florentino flounder flourishing flout fluctuation fluent fluid flutter
3 flux foam fogh folks folksy folly fonda foot-2 foot-5 foothill foothold foreman forensics foreshadow forestall
3 forested fork forrest fortitude fountain fracas fragmented francona frankel frantically fraudulently frazzle
3 freeman freeway frenzied freshwater fresno frigate frond frontman frosty fruition fujian fulfillment fulton
3 fumed fundamentalism funds furcal furnish futility future45 g.o.p. g7 gabby gabon gabrielle gaddafi gadfly
3 gagne gainesville gambit ganges gaping garzon gaspar gaunt gaylord gazette gazi gbagbo gee gen generalized
3 generously genie genoa genome genteel genuinely geoffrey geographically gerardo gia giffords giggs gilman
3 gimmick ginger ginsburg glimmer globalize glorious gloucester glover goalie gogh goodman goodwin goody
3 gopperth gorge gossip gotta gould governments gown gp granddaddy grande grandma grandpa grandstand gras grassy
3 gravitas grayson greater grecia greensboro gregarious grieve grilled grinning grissom grizzlies grobbelaar
3 gromov grossly groups grouse grudgingly gruff gsm guadalupe guadeloupe guam guantã guccifer guilt gum gump
3 gunboat gunplay gunpoint gunships gush gustavo gusto guyana guztiak gwen gyarmati gypsy h-1b h5n1 haaretz
3 habitual haifa hal halifax halle hallelujah hamlet hampton handheld handwritten hanoun hanson haocai
3 hardworking hardy harman harmonize harper hartman hater hathaway hatoyama haute havre haze headless headlong
3 hearst heartbreak hearted heineken heinous helens helmand helms helper hence hendrick hendricks henley hepburn
3 herrera hess heterosexual hew heyday hibernian hidden hideout highland hina hindsight hiroshima hiss hmos
3 hobble hoc hodges holliday hollis holyfield homesick homeway homophobic honeymoon hongyan honorable hoodlum
3 hooked hoon hoop hoosier hopelessly horribly horseshoe hospitalization hostess href hristo hsbc huffpollster
3 humanize humbling humiliated hunan hunk huntington huntsville hurd hurtful husted hustle hyatt hyde hygiene
3 iain iata icbc icrc icty idealism identifiable ifill igel illegals imaginative imam imitation immensely
3 immigrants immoral immunize impair impediment impermissibly implosion importation improving impulsive inacio
3 inadequacy incense inconvenience indebted indignation individually induct inequity inevitability inexcusable
3 inexperience infamously infiltrator inflationary influenza infuriated infuse ingratiate ingrid inhabit
3 innocuous inquest insignificant inspirational instinctive instructive integral intellectually intemperate
3 interestingly interests interfaith intergovernmental interloper internally internationalist interpol
3 interrogate interventionist interviews intimately intimidating intolerance intransigence intrude intruder
3 inversion investigating investigations investing invincible inward ioannis ipad iqbal irian irrefutable
3 irregular irreparable irresistible irrespective irrigation irritant isaacson isaiah islamophobia issues istvan
3 isu isuzu italiana itching j.j. jackpot jamaa jameer janitor jansher jaroslaw jaw jaya jayaratne jayhawks
3 jealous jeffery jeffs jelly jennings jenrette jewel jiangxi jillian jin jiri jittery jiyun joachim joann
3 joaquin joblessness jodie jogging johan joschka josep jozef juanita judd judges judith juhan jukebox juncture
3 jurgen jurisprudence jurist justices juvenile kadeer kadhafi kagan kall kamal karaoke kardashian karry kash
3 kashechkin kasoulides kathy katzav kawasaki keizai kelli kelsey kenny kernel kerr ketchup keyboard khalid
3 khalif khans khun kibaki kicker kingson kirchner klaus klobuchar kmart kmt knoblauch knot knowingly ko
3 kohlberg koo koskie kotsay kozlov kramnik kravis krispy krone kung kuomintang l'occitane labrador lael laggard
3 lahore lamar lamont lancet lander landmine landon lanqing lao laotian laquan lara larijani lark lashing
3 lauderdale laureate lazy leadoff leah learning leech leekpai leeway leftwing legged legitimately lehel
3 lehtinen lengthen leniency lennox leno leonardo leonean leotard leprosy lerner leu levinson lgbtq libel
3 liberalize liberate libyans liechtenstein lilly limbo limestone limousine lindh linear linford lingo liquefy
3 liquidation listed literacy lizard lloyds loathe locale localize localized locationecode lockerbie loeb lofty
3 lois loot looting lop lopes lords losses loudoun louie louima lu lucent ludwigshafen lug lugovoi lukas
3 lukashenko lula lump lundberg lunge luntz lusa maale mac macapagal macdonald machination madden madonna madre
3 mae magnanimous maguire mailbox maimed majed malone mammal managerial manama mandelson manoel manor mansour
3 manta manuscript mapinduzi marcia marconi mariam maris markarian marking marley marlon marquis marriott
3 marseilles marti mas masayoshi mashhadani masked massimo masterful matador mathematical mattel mauricio maxim
3 maya mays mccall mccann mcclendon mccoy mccrory mcdermott mcdonald’s mcdonnell mcginley mcgovern mckinley
3 mckinsey mdc meadowlands measured measurement mechanic meddling mega mega-donor megaphone megawati melanne
3 mena menacing mendes mending mendoza menem meridian merkley merlino merry mesic messrs. metalworker meteoric
3 mezni micabrera michelangelo michelin microscopic mid-march mid-september middleweight midterm midwestern
3 mighty mignon milf militancy militants min mindless minimalist minn mint mishap mismanagement misplace
3 misspoke mistaking mistreatment mit mitzvah mm moamer modality modification module mojave moldovan molly
3 molotov mona monkey monroe montezemolo montgomerie montoya monumental moo mop morass moreau moro morph moses
3 mota moto motogp motorbike motorcade motorway motto moudjahid mountaintop mounting moves mower multi-national
3 multimillionaire multimillionaires mumbai munch muqtada murayama mushy mussa mussina mussolini mutually mwai
3 myspace mystic mythology n.m. na nadu namo nantes napoleon napster naral narcissistic nasrallah natalie nathan
3 natwar naysayer nearer needed neera negatively negotiable neill neon neophyte nervously nestor netherworld
3 netzarim nevertrump newborn newfoundland newscast newsmax newspapers nextel nh nibble nicky nidal nigerians
3 nihon nikki nkurunziza non-white nonexistent nonproliferation nonwhites noodle noontime norma nortel nostalgia
3 nouredine npr nrl nugget nuri nursery nutrition nzl o'hanlon oaks oasis obeid obey objectionable obligate
3 obliquely obnoxious observing occidental oceania oceanic officeholder offshoot offstage oft ogden ohioans
3 oilers oilman oligarch olivier olson ominously onboard oneida onerous oneself opinionated oppenheimer orders
3 oreos orszag ortega os osbourne osman ostensibly osuna otis otter outage outdo outlying outperform outsized
3 outspent outward overblown overdrive overfishing overstay overstep overt overtly overtone overvalue overweight
3 ox oxfam ozzy pacifier pacing padded paddle paddy pager paige painkiller painter pakistanis pamplona panhandle
3 papaya papua paradox paranoia parisian parkhead parlor pasta paste pattaya patti pavel pawlenty pawtucket
3 payback payday paying peach peaks pearce peculiar pediatric pennant pent perceived percival percolate
3 perfection perfunctory perot perpignan perplexed persistently persuadable persuasive perversion petro
3 petrochina pettitte ph pharmaceuticals phenomenal philanthropy philharmonic philips photography picnic pigs
3 pike piloting pine pint piping pistons pity placido plagiarism plainclothes plantation plasma plaster
3 platitude playground plumbing plundered plutocrat plymouth plywood poach podium poe poetic polanski policies
3 politick polk pollak pollsters polluters polly polri polygamy ponte ponytail pooch porch posit post-9
3 post-debate post-election post-war postage posture potency practitioner pre-season pre-weekend precaution
3 predictably predictive preferable pres presage presbyterian prescott preservation pretended pretense
3 prevalence pricewaterhousecoopers primetime principe privy pro-business pro-cruz pro-gay pro-government
3 pro-islamic pro-israeli pro-sanders procession procter profess profiteer progressives prolog pronged
3 proportionality prospects prostate prudential psychologically psychology psychopath pt published publishers
3 pudgy pudong pulp pummel puppet purchaser puree purist purportedly puzzling pvs qantas quadrennial quaint
3 qualified qualifying qualm quandary quark quesadilla rabobank racer raceway raddatz radicalization radius
3 rafah rafsanjani rahman rahul rai rainforest ramble ramsey rangoon ransom ration raunchy ravaging raven raze
3 rbis re-emergence re-sign re-signed readers realdonaldtrump realtors reasoning reassert reassessment reattach
3 reattached rebecca rebiya rebranding recant recharge recognizable reconnect reconstruct recuse redesign
3 redistribution redwood reese refinance refloat refocus reformer refueling regalia regatta reggae regions
3 regretful rehnquist reich reinsertion reinvent reinvigorate relatable relaunching reliability remodel
3 renegotiate renewables renominate rep reparation repent repressive reproduction requisite resent reservist
3 resettled residue resolute respectfully respondents restaurateur rested restitution resupply resuscitate
3 retarded revealing revenues revised revitalized revolve revue reynaldo rhetorically rhodia ribbon ricans
3 richly ricketts ricochet riddled rifles rigas rigged rightist rite riyal rize robbins roberta robertson robyn
3 roethlisberger rogge roller rolls romario romero ronaldo ronnie rory rosenthal rot rotary rotten rotting
3 roughshod roundup rubbish rubens rug ruiz rukeyser rulebook rutherford saad sabato saddened sadiq sahagun
3 sahara salah salma salty salvo sandbag sanex sanofi sarcastic sarcastically sarkisian satan saturation saul
3 savior saxophonist scarce scarcely scattering schadenfreude schaeuble schizophrenic schmooze schneider
3 schoolyard schourek scioscia scorching scorer scoring scotch scouts scrappy scrawl screaming scribble
3 scripture se seale seam seaport sears seasonal secretariat secularist securely sediment sef seismologist
3 selector selfies selloff seminal semtex senegal sensibility septuplets sequestration serge sergio seriousness
3 serzh severance sewed sexton sexuality shaffar shaheen shakeup shane shareh shareholding sharing shattered
3 shebaa shelby sheltered shelton shenyang sherrod shields shimbun shipbuilding shoestring shopkeeper showman
3 shrinking sia sicilian sides sidestep sidetrack siding sift sikh sikhs silk silly simas simmering simplicity
3 sincerity sirens siriusxm sischy sitcom sizeable sizzling skateboarder skeptic skyscraper slams slander
3 slanted slender sleuth slog slope slovak slovenian slur slush smattering smirnov snip snipers soares sobering
3 socialists socrates sofa softbank soggy sol solitary sondheim sonics soothe soothing sophie sorensen soros
3 sounding soundtrack souring souter spanking sparse sparsely spear speck spectacularly spies spine splashing
3 spoke sprinkler spurgeon squat squawk squeaky squibb squint srinivasan stacey stagger stained stanislav
3 stanton staph staples starlink stat statelet staten statutory steamy stearns steele steelmaker steffi stench
3 stephens steward stonewall stool stoppard stout stranded strangely strangers strangled stranglehold strangling
3 strategies strauss strickland strident stronger stu studiously stumping su suan suard sub-prime subcommittee
3 subcompact suffice suharto suicides suitable sun. sunnyvale super-middleweight superfund superiority
3 supersonic superspeedway supervise surefire surrey susceptible suspended sustainability suvs swat sweatshop
3 swede sweepstakes swollen swordfish sykes tableau tai tajik tajikistan takemura talabani tamir tamoxifen
3 tanden tansu tanzanians taping tareq targetted targetting tarmac tasty teachout teargas technocrat teddy
3 tedious teenaged telecommunications teleconference teliasonera tempting tequila terence termination
3 terminology terrorists terse testimonial testy tetsuya texans texture thames thankful theblaze theo therapist
3 theresa thermo thesis thinly thom thorn thriving thronged tiffany tikrit timberlake timidly tinker tinkering
3 tirana tm-21 to-4 tobin toil tolbert tomiichi tompkins toni torment torricelli tory toshiba tote trafalgar
3 transfixed transistor traumatic traveling traverse tread trenton trevor trials triangle trichet triet tripping
3 troublemaker trouser trout trudge trumka trumpers truthful trw tsonga tufts tunis tunisian tupelo turbot turin
3 turquoise tuzla twirl tyrant u.s u.s.a. ual uige ulster ultra-low um un-appointed una unaccompanied unaligned
3 unapologetic unbeatable uncharacteristically uncompromising unconditional unconscionable unconscious undaunted
3 undeclared undemocratic undeniably underage underneath underpin understandably undertaking undivided
3 unequivocally unfairness unfamiliar unforced unfurl unharmed unheralded unicorn unisys unnerved unnerving
3 unpledged unraveling unreasonable unrestricted unruly unscripted unseasonably unseemly unsubtle unsupported
3 unsurprising untenable unthinkable unwelcome unwieldy unwittingly unwritten uplifting upload upstage upstairs
3 uptick ur used utmost utor vagary vajpayee valeant valencia vanilla vanity vargas variant variation vaulted
3 vaunt vedra veng vengeful ventilation ventoux verdasco viciously vick videos viewership villagers villaraigosa
3 vindication vinegar violator virenque virginity vitro vividly vogue volunteers votes vuitton vulgar vyacheslav
3 wa wager wah wahdat waiter wallaby walton wam warburg warden warily wariness warmup wasdin wasteful wat
3 waterway watkins waving wayside weakened weapons wearing webcam wed weeping weinstein weisfield weld wesley
3 westerners westside westward westwood wheeze whichever whisk whit whitman whopping wigan wii willingly
3 wilshire wince winnowing wiretapping wissanu withering witherspoon wong woodrow workable worries worsening
3 wrangling wrench wring writ wwii xbox xerox xl xu yak yankee yassin yehud yerevan yingfan yoke yomiuri
3 youkilis yucca yukio yuxi z. zabaleta zachary zardari zedillo zephyr zeynep zhongnanhai zhuhai zoe zogby zola
3 zombie zuckerberg
4 16th 23rd 26th 27th 30s 32nd 60th a.j. a350 aback abdulateef abet ablaze aboriginal abortive abstention
4 acquaintance acquiesce addicted adebayor adelaide adelphia adelson adjacent adjective adjoin adler admittedly
4 adoring adulation adulyadej affectionate afghans afridi aftershock agence agribusiness ahmet aipac airports
4 ak-47 alcoa alfred alias aligning alitalia alito aliyev allay allergy allies allocation aloft alomar alou
4 aloud alphandery alpine alright alt alternately altman amano amc amended amends amenity ami amicable analytics
4 analyzes anathema anatomy andretti andrews anguished anheuser animated animating animosity annoy antarctic
4 antarctica anthropologist anti-bush anti-discrimination anti-japan anti-poverty anti-us ape apollo app
4 appellate appropriation arantxa arats arbitrage ari arlanda armando arouse arsene artificially ashton assassin
4 astronomer atkins atm atoll atone attain attributable attrition aurilia autobiographical autograph automate
4 autopsy auxerre aventis awakening awe backpacker backstop baffled baggage baier bald banco banda bandwagon
4 bangguo barclays baring barney barroso bastille batista bbva beau bedrock befuddle begawan behavioral beilin
4 belatedly belie berate berg berisha betweeen bewilder bhumibol bickering biennial billing billiton billow
4 bills binge bio biology biomedical bisexual bjorn blackberry blasphemy blazing blighted blip blitz bloodbath
4 blunder boardroom boating boiled bombardier bombastic bonsignore borders borgetti borough bowen boyhood
4 brainchild brazen brazile breadth breezy briggs brightly brilliance bristol brit brooke browse brutalize
4 bruton brzezinski buckley budding budge budweiser bulb bulgarians buoyant burnt burr bushes busted butch
4 byproduct c.i.a. cabin cac cadbury calamity calculus calgary caliber callaway calmly camdessus camping cane
4 canterbury cardboard cardin caregiver carmen carnegie carriage cars casket casper cassette castigate castilla
4 catalyst categorize caustic cavernous chao chartered cheating chee chemistry chernomyrdin cherry chesapeake
4 chet christina cinco citation citigroup civilized clam clamoring clandestine classical clint clinton's
4 clinton’s clobber closest clot cloth clown co-sponsor cobblestone cockpit coherent coiled colbert coleman
4 collaborative collusion colonization coloring colosseum columbine commencement communicating complicated
4 conclave concussion confidante confinement conflate confrontational congratulatory conn consequently
4 consistency constitutionally containment contamination contraception contraceptive contractual contradictory
4 convent conventions coria corker cornel cornered corning corpse correspond corrupting costas costello cough
4 councilor counter-attack counterattack counterintelligence countervail courtship couture coventry cox cpl
4 crank cringe crisscross croats crossfire crowning croydon crucifixion cuff culturally cupola currie curse
4 curtis curve custodian cyanide czechoslovakia d'italia d'ivoire daimlerchrysler dalton daly damned dane
4 daniels daredevil darkened darn darrell dart davies dayton debater decaf decimate deduct defamation defeated
4 defective deference deflate degenerate delicious delighted delist demagogue demean democratically dented
4 depiction deplore deposition depress depressive der derailment dereliction despair desperation destine details
4 detection developers devoid devout dhabi dianne diary dice dietary differentiate dini disapproval disapprove
4 disburse discard dislocation displeasure disposition disrespectful dissipate distress distressing disturbed
4 dixon diyala dobbs docket doctrine doling domenici donaldson donkey doral dormant dorsey dortmund dovish
4 downey downpour downs downside downwards drank dreamer dresden drexel drinker driveway drubbing drumbeat dude
4 dudley dumping durban durbin durham duval dye dylann dysfunctional eagerness eating ebbers ebrd echos eckhard
4 eclectic edelman edmund eds educator egan ego eldest electability electable elected elective elias elkann
4 elysee eminent emir emma empathetic emperor emphatically encircle endurance engender engineers enroll
4 entangled enterprises enticing entrances entrepreneurial epa epithet epstein equate erie erin ernesto
4 erroneous established etc. eternal euphoria euro5 euro750 euthanasia eva evasive events ex excavate
4 excessively exclaim exemption expanse expectancy expiration expos extortion exude exxon eyewitness fabulous
4 factual fahrenheit falsehood familial familiarity fang fans farce farms farook fars fascinating fascism
4 fashanu fateful fathers faulty faux fayyad fbn feasible featured feedback feldman felon fema fernandez ferrero
4 fervent fester fete fides figures filipinos fininvest fireworks fis fiscally fisheries fissure fivethirtyeight
4 flake flanders flatly flicker flights floating floodgate flor florence flyers flynn focal fore forgiveness
4 forgo fortress forwards framing francophone fraternal fraternity freddy freelance frigid frill frown ftse
4 fuller futile gadhafi gaggle galapagos gangster gardens garth gauze ge generale genre gerard ghanaian ghazala
4 gibson giggle gilded gill gillett gillibrand gin gina gladly glamor glue glut gnp goddess goggles golan
4 goodlatte goose goosen gore gorilla gothenburg gov governorate gps graceful grad granddaughter granma gravely
4 graveyard gripping groan grove grumman grumpy guangzhou guinness guns gutter gx gyanendra gymnasium ha hackett
4 haired handout hands hannelore hanoi hanover hanssen harbhajan hardcore harden hark harmony harriman hartford
4 hashemi hashim hashish hashtag hassle hawaiian hays header headphone headwind heady healing heartbeat
4 heartbreaking hebrew heckler heisman hemingway hemorrhage henman hermes heroine heroism hijacker hiker hiking
4 hillside hingis hksar hmong hog hoist hound howl hugely hungarians hurry hurtle hutomo hwa hydraulic
4 hydroelectric hyper ibf idealist idle idyllic illicitly imbalance immense immerse immigrate impatient implode
4 importer imposition impossibly impound impractical impunity inadvertently ince inception incest incompatible
4 indiscriminate indoors indyk inefficiency infectious infest infielder inflame inflection informer ingraham
4 inheritance initiation innovatively input insecure instigator insulate insurgents intensely intentional
4 inter-korean interact internment intifada intricacy intricate intrusion invalidate ipsos irene irina ironic
4 isa isolated issa isuzuki italia itunes iv iverson ivo iwo jaffna jamaican jamming jammu janeiro java jermaine
4 ji jiji jima jock jogger johansson jonas jude judy justifiably kaczynska kai kander kane kasparov kavan kazakh
4 keating keeper keflavik kellogg kemp keyser kgb khaled kidnapper kindness knack knicks knowledgeable known
4 kraft kubica kufuor kwan lakefront lakeside lamb lamberto lancaster lange languish laredo latina launching
4 launder lawful lawlessness ldp leafs leaguer leaning lectern ledger leftover leftward legislating lemon leo
4 leopard lest levine lewisburg liable liaison lick lid liebenberg ligament lighted lightly lin linkedin links
4 lipton liquidity litany ljubicic logan logging lome looking lorena lori lufkin lugar luiz luke luo lyndon
4 lyric m3 ma macarthur macy maddux maggie magical maharashtra mahdi maher maiden mailing mainstay maj majestic
4 malaysians malign malpractice manchin mandala manic manifest manpower mansell manure maple maputo marat
4 margarita marilyn marin marist marital markedly marketer marketplaces markow marlin marquette marsh martina
4 martonyi marvelous marvin mash massage matthews mattress maui mauritius mcauliffe mcgriff mckee mclaughlin
4 mcveigh meander meaningless medecin mekong meles melt menace mentality mercurial metall metastasize methodical
4 mezvinsky mi mibtel mic michele mid-1990s mid-atlantic mid-january miers minds mined mingle mirage miranda
4 miserable misfire misgiving misidentified misrepresent missive mistreated mitigate mixing mixture moammar
4 mockery modernized moisture molester mommy monique monolithic montedison moot moqtada moran mormonism moussa
4 moving mow mug mukasey mulder multimedia mystics myung n.v. nam namesake nanjing narrowing nascent nassau
4 nativist naturalized neutrality newsday newsmaker nichols nides nighttime nikkei-225 nimble nina nomad
4 non-governmental nonviolent norfolk normandy norodom northridge northrop notebook notoriously nottingham
4 notwithstanding novak novice nsa nurture nyc nyt o'leary o'neill oak oblivion obscurity observatory ocabrera
4 occupier oddly odyssey oecd offbeat officers offseason oleksy olympique oops openness operations opportunist
4 oppression oppressive optic optimist oracle orator orderly ore osh oslo ostracized outdated outfield
4 outlandish outlier outsize overarch overcapacity overdose overflight overreach overriding oversupply
4 overtaking overtook owens owl o’donnell pacify pagliano painfully pairing palo palpable pancreatic pandurevic
4 panoply papers paraguay parameter paramount parody parrot parry paso pastrana patched paternal pathetic patio
4 pavilion peabody peacemaker peasant peck pedestrian pediatrics pedigree penalize pencil pep perennial
4 performing perjury perpetrate persecute petrol peugeot peyton pf pharmacist philipp physicist pi picturesque
4 pier piero pillow ping pinocchios pitching pitfall pitt pla plainly plans plateau playfully pleasing plouffe
4 pluck plume plunder poacher poetry pointed pointer pol polar polo pomp pooh porto portrayal posh post-world
4 postwar potus poultry pounce ppi pragmatism pre-emptive predicate prejudice presse pretend pretext preventive
4 principally pristine probability procurement profitability progressively promenade pronounce prostitution
4 protective protein protests prowess prudence psa publicist puck pugnacious pulpit pursuant putra que quentin
4 questioner questioning quilt quinn quiz rabid raging raiders rainfall ralf ramsay rancorous rapids
4 rapprochement raptors ratio ratner raton rave raza re-examine reassess reassign reassurance reauthorization
4 reckon recorded redeem redefine redeploy redistricting redskins refine refiner reformed regis reigning reilly
4 reimburse reinserted rejoice relaunch relaxation relegate religiously remembrance remorse remotely renteria
4 reorganize repeated replica repression reprise reproach required reshuffle resilience resilient respite
4 resurface retief retrospect retweet revalue rey rican riga rings rink risha rivera rivet riviera roadblock
4 roanoke roast robotic rolf romano rosa rosie rosy roth rounding roundtable rouse royce rubbing rubin rude russ
4 ryder s.a. sabers sac saeb safeco safin saints saleh sali salvadoran samoa sana sane sanitation satisfactory
4 sattar saudis savimbi sawyer saxon sayed scaling scapegoat scarf schakowsky scheduled schengen schoen
4 schoeneweis schoolteacher schweppes sci sclerosis scoff scores scorned scotus screenplay sebastian secluded
4 segregation seismic selective semblance semel semester senegalese seng sepp seri servicing setup sexting
4 shahid shali shapiro sharjah shashi shave shawn sheen sheep shek shelley shenanigan shilling shingle shining
4 shlomo shoal shoddy shortcut shorthand shovel showcased shred shutter si sicily sicken sideways sidney
4 simulate singaporean singularly siren sirius sitter skull slab slalom slickened sling sliver sloppy slovakian
4 slowing sly smarter smartphone snare snarky sociologist sock soe soeharto someday southampton soy sozzled
4 spaceship spam sparring spears speechless spelling sperling sphere spider spielberg spinal spiraling spoiler
4 spoiling sprinter spurt stabilization stain stakeholder stakes stamford standpoint starkly starred stately
4 stealth stefan stepfather stepmother steps stevie stigma storybook straighten strawberry stressful strikingly
4 strung stud stylist sub subscriber subside succumb sunderland sunglass superintendent superpower supplementary
4 surging suspense sutherland swastika sweeten swissair sylvia symbolism syndrome tablet tacit tacking taco tael
4 taft takeaway taker talker tamales tandem tariq tashfeen tat tattered taxation tearfully tears tease teeter
4 telegram teller temperamentally temptation tendon tenn tepid tester thatcher theoretical therese thiel thierry
4 thinker thome thoroughbred threatening throated throttle thump thunderstorms tiananmen tidy tijuana tile
4 timber timberwolves timely tin titans tna tnt tonga toothpaste torre totalitarian touchstone toughness tow
4 township toys tracker tract traditionalist trait translator travail travis treasured trench trinidad
4 tripartite trojan tropicana trot trucking trudeau trunk trustworthiness tub tuberculosis tulkarem tulsa tung
4 turk turkmenistan turtle tutu tweak tyco uk ultimatum un-american unanswered unapproved unassuming uncharted
4 unconfirmed undefeated under-21 undercard undercurrent undersea understandable undervalue underwriter undock
4 unethical unfettered unfolding unhinge unicef uniformed uniformly uninsured uninterrupted unions unita unjust
4 unmarked unmarried unmoved unprompted unseeded unsolved unwarranted unyielding upshot uptown uribe uruguay usc
4 useless utilized uzbekistan uzi vaccination valentin valerie valve vandalism variable vaughn vega vegetarian
4 vehement venetian venice ventilator verification vernacular veronique verse verses verveer viacom vigil viking
4 vilsack vinci vindicate vinko visionary visiting visitors visually voiceover vox vulture wael waffle waitress
4 walking walkouts walkway walmart warmly warrantless warriors wasps watcher watershed wbo weathered wembley
4 wheelchair wheelhouse whereby whirl whirlwind whitewashed whitney whittle widening wig williamsburg willis
4 windshield winless winnipeg winnow wishers wit witnesses wobbly woodward wool woolson workstation worm
4 worshipper wreath wsj xavier xiang xiaoping yawn yearlong ymca yonhap yoshiro younis yukiya yushchenko zanu
4 zenawi zhao zika zimbabweans zimmerman zuma
5 1930s 20s 24th 6th 7th abby abdelaziz abnormal abolition abuja accurately achilles acrimonious acronym
5 activists acutely adamant adept adm adolescent adrift adventurer aena afro afterwards agents aggravating
5 agitate airing airlift airtime alarcon albuquerque alejandro alexei alice alinghi allan allergan almighty alps
5 alto amtrak amusing analogy anatoly andrea anecdote anfield angelo anglican angop animation annexation annika
5 anomaly anonymously antagonist anti-doping anti-globalization anti-gun anti-immigration anti-israeli
5 antibiotic antidepressant antique antiwar anwar anxiously appease apprehension arbitrarily ardent aristide
5 arming arraign arrogance arrogant arroyo artifact ashore asians aspiring ass aston astronauts atom attendant
5 averse avoidance awkwardly b.c. backlog backward bahraini bakery baku balcony ballpark banana banzer bark
5 barron baseline bask bayer beautifully beckham bedevil bedford behemoth bellicose belligerent belly benz
5 berkman bertrand besieged betsy beware bhp bigoted bihac birthplace blatter blend blinding blizzard blowback
5 blowout blumenthal bluster blustery bmw bodyguard bolivian bollywood bonn bonnie boomer bore borussia boutros
5 boyle bpd bravo brendan broadside brock bronislaw brothel broward brumbies brunch bruni buckingham buff buffet
5 bulletin bullying burbank bureaucratic burrow businesswoman butler byrd caesar caesars cameroon candid cantona
5 capitalization careen carole carpenter catalog categorically catering cathy caucusgoers cereal certification
5 certify cha chaffetz chagrin chalk champagne chang chappaqua charismatic checker chengdu chertoff chic chick
5 chide chilling chilly choreographer chung circumvent citadel citroen clad claes clampdown clara clarence
5 clawed clemency clermont closed clouded co-founded co-sponsored coalescing coastline coffer coffin coincidence
5 coke col collaborator colon colter coma comical commend commute companion compartment compatible compilation
5 comrade conant conceive concord condense conditioning condo confidentiality congestive constellation
5 constituent constraint consultancy contador contagion contestant continually continuous continuously
5 contracting contributors controlling convergence conway coolly correlation costume cottage cotton countdown
5 coupon courageous couric coutts cpi cppcc crescent crewman crisp crocker crypt cub cue curator curry cushion
5 cutting cyclist cylinder d'affaires d'amato damon dante dappled darryl dartmouth dashboard dauphine dearborn
5 debacle debilitating decker declassify dedication deed defiantly deficiency degrading delphi demonize den deng
5 denomination deplete depreciate derisively derivative desmond despise destined detector deterrent dethrone
5 devaluation developed devolve devotee dignitary dim disaffected disastrously disbar disbelief discrepancy
5 disgraceful disguise dishonest disingenuous dislocated dismay dismayed dismissive dispose diver diversion
5 diving dlrs documents dodge domingo dominion donors doorway doubtful dread drudge dumb dunn dupont dwarf dwell
5 e.u. eakin earnhardt edgy edited edmond edmonton eduardo electrify eliot elusive emc empowerment enamored
5 encryption endowment enjoyable enraged enrollment environmentally er ernie espouse essay essex estai ethanol
5 euphrates euro14 eurocontrol evenhanded everton exaggerated examiner exceedingly excel exceptionally
5 exhaustive expanded expressway extinct extort fairfax fanatic farmland fascination feast federico fedex
5 feminine fermin ferocious fertilizer festivity fickle fictional fictitious fina firebrand firefight
5 firefighters firehouse firewall fishery fl flak flattering flea flemish flick fling floodwaters flush fodder
5 foia fond fondling footing footsie footwear forearm forensic forlorn format fortnight fortunate fortunately
5 fragment frazier freighter friction friedman frustrate fta fundraising furnace g20 gardner garrison gasp
5 gateway gazprom generational genetic geographical georgetown gerald geremek germain getaway ghali ghosn gibbs
5 gibraltar gigantic gil gilchrist girls giro glance glare glasgow glittering glowing goalless goldwater goodbye
5 gospel governance grateful gravitate grijalva grilling grimace grin gritty grouping guangxi guitarist gulu
5 gutierrez gynecologist haditha haile haley hallmark halve handicap harare harness harrah harriet hasek hatch
5 hawkins hay hayat heather hector helton henderson hepatitis herb hercegovina herman hilly hoax hofstra hogan
5 holmes holtz homecoming honey honolulu hoover hopeless horizon hormone horrified hose hospitals hubei huh hulk
5 humane humayun humid humiliation humphrey hunch hydro hydropower hypocritical hyundai ideally ignorance il
5 illustration imagery impartial impetus impropriety impulse inactive inc incapable inconsistency incorporate
5 independents induce infantry inflow influx informally informant infringement inherent insane insanity insect
5 insensitive intermediary interpreter interval invalid invention investments invisible ipo irkutsk irrelevant
5 irritation isaac isle isolation issuance ivana jalal janos jeep jenna jerk jiaxuan jinping johns joking jonah
5 joshua journalistic jubilant juggernaut julius jumblatt jumbo juncker jurors kabushemeye kara kashmiri
5 kasyanov kay kellyanne kennebunkport khalifa khizr khomeini kickback kindergarten kiribati kirkpatrick kirwan
5 kkk klesko koreans krajicek kronor kweisi lame lamenting lamp lanzhou latvian laughable laundry lauren laurie
5 lava lavrov laws lawson leaflet leahy legalization len lennon leonard lesotho leterme leukemia lever lew lewd
5 liberals libere likable limbaugh liner lions liquidate listener lithuanian litigate llc loans locally longest
5 lovely lowest lra ltv lucy lull lush luxurious lyons machimura machines maddow magnet magnificent magnify
5 malaise malcolm mali mancini mango manifesto marcel marginally marla marquee mars mart martyr massively mast
5 mat maternity maturity maureen max mayo mazda mcbride mccaskill mccaw mccurry mckinnon md mechanical
5 meditation megan meissner melanie memorabilia messenger metropolis meyer mfume mg micro mid-april mid-term
5 midland mika militarily mimic mince mines mini minivan misinformation misspell mistaken mobil mobster
5 modernization modernize monarchs monastery mondale monet moniker monmouth monthlong months monty morales
5 mordonez mortal moshe mosquito motel motive mourinho moussaoui mp mt. muddled multitude muscular mutilated
5 mysteriously naive namibian narendra nashua nativity negotiations nemesis netflix newport newsroom newsstand
5 newtown nhk niche nickel nicklaus nike nile nintendo nobutaka nominal non-citizen non-emergency non-partisan
5 nonprofits nonwhite noose norah normalization novartis nowadays nsw nuance nujoma nullify numbers nurses
5 o'reilly o.k. obasanjo oblige obscene obstetrician obstruct ochoa ois oleg olusegun omani oneaustralia opaque
5 opposing optical optional orban ordina organism organized orphan osaka outburst outstrip overdue overheat
5 oxford pacers packaging packer packet palin palmer paltry panamanian panetta papandreou paparazzo paradise
5 paralympics paranoid parental parse partisanship passover password pastime pathological patriotic paulson
5 paved pc pedal pediatrician pena penchant penguins penh pertain perth pervasive pessimistic pfizer philippe
5 phnom photos physic pianist pillory pixar placard placate plausible plentiful ploy plurality pna poignant
5 polarization polluted poppy pore portable post-soviet post-traumatic pottery powerless pradesh prairie
5 predatory premature preoccupy presley pressing preston prices printer pro-independence pro-trump probable
5 proclamation prodi products professionalism profoundly proliferate proponents protected protector proven
5 providence proximity punk pupil putt pyramid quadruple quagmire qualcomm quarantine quetta quirky rabbit
5 racing racket radically rafik raider rake raleigh ralston ramirez randall rat rawlings re re-enactment
5 rebellious reboot rebuilding rebuttal recede recklessness reclusive reconvene recoup recourse recreation
5 recruiting recur recycle redirect refrigerator refurbish regrettable rehabilitation rehearsal reignite
5 reinforcement related relic relocation remedy rendezvous renege repatriation repayment repel reps. rescind
5 reset resonance resounding responder restart restrained retool retort retrenchment ridge riff rile ripken
5 ripping rita rjr roadway roam robe rollins rollout rompres rooftop rooney rope rosenberg rossi rotate rover
5 rovers rugged rutgers sabah sadly salesman sally salute sampdoria samsung saud scan scent schilling schiphol
5 scold scorecard scrub sculpted seafood seasons secondary seedings seep semi semi-autonomous sentinel seth
5 seung sevens shallow shaquille shareholders sharks shearer sheldon shen shinzo shortstop shredded shuttered
5 siberia sicko siemens slav sliced slit smallpox smoker smoothly sneaker snowball snowe snowfall snuff snyder
5 soap socialism soda softening soldiers solicitor sons sope sorenstam soto soundscan sources soured soviets
5 spacious spaniards spicer spiegel spinner spinoff spitzer spoiled sporadic springfield squalid sr. ss stair
5 staley standardized standby stare starr stash steadfast steagall steak steelers steely stereo stoppage storied
5 stormy straddle streamline strew stringent stroller stubbornly sub-saharan suicidal sultan sunrise sunset
5 superb superman supervised supper supremacy surcharge surreal survivors sutton sweeney syed symphony symptom
5 systematic tahoe tailor takedown tammy tamp tamper tanjug tar teamsters tearful telekom telescope temperatures
5 terribly tharoor theorist thereby thessaloniki thigh thorvald thrilling throne thunderous toe token toledo
5 tome toro touchdown tractor tranquility transformative transpire travelers treble tremendously troublesome
5 trump's trumpian tsvangirai tucker tucson tugboat tuna turbine twilight ugliness uighur umbrella un-african
5 unaffected uncommitted undergraduate underlying underperform undetermined undoubtedly undue unease uneven
5 unflattering unionist universally unlock unmanned unorthodox unpredictability unprepared unreported unseat
5 unstoppable unsuccessfully unsustainable untouched untrustworthy unwind upbringing upended upfront uproot
5 upswing utilization utterly uygur vain validate validity vandalize vanuatu ventura versailles vibrant vigor
5 vikings vince vineyard visceral visibly vitriol voa vodka voices volatility wad waldheim walters wardrobe
5 washingtonpost wasting waterfront waver waxman ways wedge welsh wenger westchester wetland whack whiz wilder
5 wilderness wilfried windsor wink wishful wizards womb won wonk worthwhile wrath wrinkle xm yangon yevgeny yong
5 yunnan zacarias zach zhuang zoellick zulu
6 128th 14th 2000s 3rd 40s 4th 50s 55th ababa abacha abduction abe abound abundant acceleration accent
6 accomplice accordance accuracy acquaint acquittal addict addiction addis adjourn admirable adolf adultery
6 advancement afc afloat ager aggregate agony ahern alessandro alexandria alicia allawi allison alsthom altar
6 alternate amaze ambulance ames amok ample anc andean angle angst anita anoint anti-semitic anti-syrian
6 anti-terrorist antic anticipation antipathy appalling apparatus appliance appointee appropriately aqaba
6 arabian arbitrary archives arguably artery assertive astonishing attacks attorneys au auditorium authenticity
6 axel backbone badger baja balancing bali ballistic bandar bangor barb barnstorm barricaded bathe bathing
6 bearded beheading beit beltway beneficial berger bernstein bertie bian biblical bicycle bihar bitterness blade
6 blare bleed bluff bolshoi bolton bona booster botched brandon brennan bret breyer bros browsing buckle bucks
6 bullish bullpen burma burmese butcher calderon calf camel candidly cannes canova capsize caring carnival
6 cascade catapult catcher cater cattle caucasus caveat cc cerebral chambers chandrika characterization cheek
6 chevy cholera christophe churn civility claire clashing claycourt clever climax climber clog co co-author cod
6 coerce col. collectively comatose combative comcast comfortably commons companies compass concacaf confederate
6 confer confidently confuse congolese conscious constrain consular consummate convenient converge cooperative
6 coordinated cord corresponding cote counseling counselor counter-terrorism cram cremate crib cricketer crusade
6 crusader cubic cultivate curiel customary cutback cute d'etat daring dax daytime debates debunk deceive
6 deepening deftly dell delve demeanor demur dental denuclearization deregulation derogatory devastation devices
6 dilute dime din dior discomfort disdain disenfranchised disgraced disgust disliked disparate dispense
6 dissolution distort divine divulge dj dogfight dolphin dos drawing dresdner dundee dutchman dysfunction earl
6 easygoing ecological ecosystem eden eli embed emblematic endorser ensue entertaining entitlement episcopal
6 erdogan erecting espin euro2 evaporate evict exasperated excellence excise excite exert existential explorer
6 extended extensively extraordinarily fabian facade facts failing falcon fancy farc favored feat fenway fervor
6 fetch fewer fields filibuster firsthand fist fitton flagging flamboyant fondness foolish footballer footprint
6 forbid forcibly forego foresee fortified frances franz freak freeh freewheeling fried fry fu functional
6 furthermore gabriel gadget gaffe gag gamble gantlet garry geek generator generosity gently geography georgian
6 germ gilmore gleefully glide glitch gonzalo gorbachev graf graffito gram gratitude gravity greenland
6 greenpeace gremio gridlock guatemalan guilin guillois gunbattle guru hainan halloween hamad han hanchett
6 handler handshake handsome hanging hangzhou haniyeh hardened hardship harlan hastily hayes headway heartfelt
6 heidi heist helsinki hesitant hierarchy hitchcock holden horrify horseback hp hypocrisy ichiro icy ifp
6 illegitimate illusion impasse imperative imposing improvised ina inaction incarnation incompetent incomplete
6 independently indirect industrialist infighting inflamed inkatha innovate inroad interactive interject
6 interruption interviewer intolerable intrigue invitational ipod irs isakson islamists islamiyah iss ivw iyad
6 jamal jeanne jelena jemaah jets jihadists joni josef jospin jp jpmorgan jungle kantor karim kathleen kendall
6 keystone khodorkovsky kimberly kirsten kissinger klm knuckle kostunica kristen kumaratunga kurd lace ladies
6 lago lagos lakes laptop laud laurence lebron leeson lewinsky libby liberian libertadores lieberman lifeline
6 lightweight likewise lim limp linebacker lining liquor liter literary litmus litvinenko liu livestock lockdown
6 looted lost luanda luca lurid macau madness mahal mai mailer malawi malik maltese mammoth manipulator manny
6 manouchehr manufacturers mapping marcher marshal mateen maverick maxwell mayoral mccallum mccartney mclaren
6 mclean median mediation mei mel memorable meningitis mercenary metaphor meteorology methodically mgm mick
6 mid-november midway mileage minutes minya miscalculation mischief misdeed misstep misuse mitsubishi mitterrand
6 mkapa mladic mobilization mori motivation mottaki mountains muammar mushroom myriad nafta nagging narrator
6 nash nasser nationalism nazarbayev neal neatly nepalese nestle nets newfound niece nieto nolan non-profit
6 noriega norton novosti nun nursultan ny o'neal o. obituary obsessed obstruction oic opine orchestra
6 orchestrate outdoors override owen paid pale panthers parenthesis pataki patriots pawn payable payout
6 peacemaking peg periodically perpetual philosophical piano pimp playboy pledged polanco policymakers polling
6 pollutant pong pork portman positioning posting postponement postseason pot powder powers precarious precious
6 prematurely prioritize pro-choice pro-life pro-rubio pro-russian pro-syrian pro-western procedural prohibitive
6 promotional proportionally protectionism provocation puffy punjab puppy purge qian qichen quartet queensland
6 rahm rainbow rallying ramadi ramon ranger rant ratko ravine raymond re-opened realistically reassuring
6 recapture recep recollection reconcile recrimination refining reflective registered rehabilitate reliance
6 reliant relinquish remainder remarkably rematch remittance rename rene reorganization repercussion reprimand
6 repurchase reservoir resurgence resurgent retract retroactively revel revision revisit revitalize rewarding
6 rhp rhythm ria richards rigorous rim ripe ritz roadmap rockefeller roma roommate roubaix rousing royals
6 royalty saboteur sadness saga saigon salam salem sammy sani scala scandinavia scattered scenic schalke schmidt
6 scholars schoolchildren schools scoop scourge scranton scurry seasoned sebastien sec seeded seeking selling
6 semi-official senseless sensex sever shaanxi shack shanley shard sharpen sharpened shiny shipyard shopper
6 shove showcasing showtime shrewd shrimp shuffle shui silverman skater skiing skyline skyrocket sleeper
6 slippery snowstorm snub soak societe sofia somalis sonia soyuz spawn spencer spice splinter spoil spontaneous
6 squander squash staunchly steelworkers sticky stoltenberg stopover strasbourg strategically strengthening
6 stripper sufferer sunnis suppression surfer surviving sustained suzanne swearing swoon sword sympathizer
6 synonymous systematically systemic taint taj tallahassee tang tattoo teleprompter tenet teng tenth
6 thanksgiving thermal thomson thoughtful thumping tiebreaking till ting tissue toast toddler tolerant toothless
6 torrent toughen toulouse tpp transatlantic transmit trayvon treason trendy tri-nations trove trustee tunisia
6 turks tussle tutsi twickenham twisted tyrone uc ucla unborn unbound underlie underwear underwood underwrite
6 undisputed uneasy unesco unfavorably unifier unresolved unsafe unscheduled unseen unsold untrue unwilling
6 upstart upsurge utilize vegetative vehemently vein vejjajiva venerable vent verhofstadt vernon vest
6 vice-premier vicinity viewpoint vigorously vilma vintage virulent vitamin vojislav volvo von vouch wachovia
6 waive wal watergate waters weakening weary weiner wendy werner whatsoever wholly willie willy wilmington
6 wither wolfensohn woolmer wording words worldview writers written xinjiang yao yasushi yawning yeah yearly
6 yoga yves zero zhirinovsky zhou zip zoning zoom
7 15th 1940s 1st 25th ab abhisit abide abiding abrupt accustom acting aden adherence admirer advisers afflict
7 affluent aggravate ah airbase alawite albany alcatel alfonso alienated alienation alley alleyway allied allude
7 alvaro alzheimer ancelotti anders announcer annul anthrax anti-missile anti-semitism anton aol arbiter
7 archeologist armenian armenians arrow articulated ashamed asleep asphalt aspire augusto aung authentic
7 availability ayatollah azerbaijani babe backtrack bacon badge bait baldwin basket bath beholden bengal berry
7 beset bigot billboard blackout blasio blatant blink boil borrower boutique bowing bragging brake brant
7 breakdown brew bronx bruins bruno budapest bulwark bureaucracy burke businesses bustling butt byron cache
7 cadillac cajole calcutta californians camden candle canvas canyon capt. caput cardiff caretaker caricature
7 carlton carmaker carnage caroline catastrophe centenary certainty chapel charisma chiang cho chronicle
7 clapping clijsters clooney collaboration combined comesa committeeman communique competitiveness complaints
7 concentrated conciliatory conditional condominium condone conductor confidant confine confusion congratulation
7 congregation convenience copyright cordial cornyn correctly cosmonaut countryside covert coverup cowboy
7 cramped crawford craze criminalize crossing crowley cruel crushing culprit curiosity curt dae darling daunting
7 deduction definitively depot derive deserved detrimental devise dfs dictatorship diet directors disqualifying
7 dissatisfaction distinctive disturbance diversify doctors doll dominik doug douse doyle drunken du dublin dunk
7 duration eagerly easing eccentric edgar efforts elaine elevator elijah ellis em emirate emit enforcer entail
7 espn essence estonian eta euro18 evangelicals evangelist everest everett evoke excerpt exchequer exclusion
7 exotic exploitation exports eyebrow f.b.i. fabricate fallujah falsely famer farther fascist fated fears
7 federated feeding felipe felix fellowship ferre fertile fetus fiasco fielder films fingerprint firepower flap
7 fledged flier flint flop flores floyd flying foil foment foray forbes forbidden forecaster foreseeable forex
7 fortify frederick frenzy frequency frightened fruitless fulham gage gala garin gawker generic geopolitical
7 gifted gilad glaring globally glory gloss goodness gorges governors gowdy grandson grappling greatness
7 greenville grid grit groin groundwork guards guessing guillermo guitar habitat hafez hallway hamptons hazard
7 heck heights hesitate hindus hinge holdout homage homemade honda honorary honored hospice hourly howell humble
7 hutu iaaf icc idol ig implant implicit improperly incarceration inconvenient inexpensive inhabitant inhumane
7 inland innocence inspectorate inspiration instability insure intact intimate intimidation invasive iowans
7 iranians isolationist jacksonville jaguar jaime jakarta jeter jindal jo joan jobs jokingly julian julie jung
7 justification kahn keenly kenyans keynote kickoff kirkuk kissing knit kyi kyoto lahoud landline lauer laughter
7 lehman les lester liberia lifelong likud lisbon literature litter lleyton logical loop loosen lots louise
7 luggage lyin lynn madagascar malaria manhunt mania mankind mantra marcus margaret marker markets marty marxist
7 mathematically mature maze mcgwire meaning mediator medieval mehmet melting memorandum memphis meteorological
7 metric milton ming mir misguided misinterpret mistrust modi mold momentous moments monarchy morale morrison
7 morton moslems multi multimillion namibia nate nepali neverland newton nguyen nicaragua nicholas nippon noah
7 noisy nokia novelist nudge nutritional o'brien o'donnell obsession occurrence offend okinawan optioned ordeal
7 organizational organizers outnumber outpace packing pageant pamela paralympic parcel parish patron paulo pave
7 peel performer perilous perk pessimism petty picket pinochet pizza planner playing playstation playwright po
7 poisonous poles polished politely politifact pornographic portal postal powerfully preach predator preparatory
7 preparedness pretax pretoria prim principled pro-democracy profiling prominence prominently pronouncement
7 prophet prototype prudent pullout punctuate purse qatari quell quip rabbi radicalize randolph rational
7 realization rebate rebels recast receptive reckoning redact refute relatives relevance rental replicate
7 repudiate reschedule resettle residency resoundingly revile revolutionize rhetorical rhodes rightful ringgit
7 rioting riyadh roil roiled runway rupture sadr safari sap sara scanner scarborough schumacher scooter scorn
7 screenwriter scuffle seating selfish sensor serving seventeen sexy sgt. shakespeare shalit shared sharpton
7 shaw shelve shepherd sherman shiites shin shroud silva similarity simmer simplify simultaneous sinai sincere
7 skate skew skid skier sleepy slue snack snapshot sneak sniff socially soprano sore sotomayor soup spacewalk
7 spacewalker sparkling spit splitting spoon staffing stalin stalwart startling starzz stephanopoulos stimulate
7 strangle structural stuffed stunt stuttgart stymie subprime subscription succession suffolk suisse surf
7 surveying suu swagger sweat symbolize syracuse tabloid talented tame tan tapie taxing tayyip teachers
7 technician telling tenor tensions tenuous terrify testament texan theodore thereafter thorny thug thunder tian
7 timestamp toilet tomato tortilla tortured tracy trafford trajectory trample transmission tribesman tripoli
7 triumphant troops tug tun tutsis twins tx u.k. uber ultra-orthodox unbelievable understate underwater
7 unilaterally uniquely uniting unmistakable unnoticed unravel unrelenting unsettled unsure upside uss valentino
7 valid viability victimize victims victorious vigilant vincent vladimiro volkswagen voyage wagner wail
7 wakefield walid walkout waratahs warmth welch whomever wichita williamson wings winners witch wooded woody
7 worrisome wow xenophobia yacht yangtze yards yossi yuri zaire zeal zurich
8 100th 13th 2nd 30th abdel abducted abusive accessible accessory acclaimed accommodation additionally advanced
8 adventure adverse agers aground ailes airman akashi akin americas amherst amr anew anne ansa anthem
8 anti-castro anti-war antiabortion append appetite aqsa arc aunt bailey ballet bannon barbecue barge baron
8 basement basin bastion becker bee bellsouth bellwether bemoan berkeley bern berth bethesda betrayal beverage
8 biotech blacklist blank blogger blond bloom bogus boisterous boldly bombshell boring bound bp bradford branded
8 brewer brexit broadband broken browser bse buchanan buffer buffett bumper bungle burgeon burton busch butter
8 buying cafeteria cage cake calculation canal capriati cartoon cede centers champ charming chatter cheering
8 cheese chernobyl chime chop churchill clamp clan clarification clarke clause cleanup clone clones coalesce
8 coat cobble coincide collector compassion compassionate complexity complicity compliment confession conquer
8 conquest conspire consuming contingent contradiction controller cory cos cozy crater creature creek crossroads
8 cyberspace dana datetime defection defending defenseman definitive defunct delight demonstrators denote dense
8 depressed destiny devils diagnosis diaz digest disadvantage disconnect discord discretion disgusting
8 disobedience disorderly disparage disperse disproportionate distraught distressed distrust disturb disturbing
8 dive dole domestically domination doris drake draped drastic drip drove dull duncan durable e-mails eads
8 elegant elena elicit elimination embryo emily emmanuel encouragement enlargement enormously enrique enshrine
8 enthusiast entrenched envelope eriksson erosion eugene evasion ex-wife exaggerate exhort exodus expansive
8 expedition explicit exposition extol facto falsify farmers fearful feminist ferrari fidelity finale
8 financially firebomb fitting flashpoint fluctuate footstep frightening fume gallup gansu garage garbage
8 geithner gentle geological ghost gig giving gloomy gm goat grill grozny gruesome guiding gujarat hamper
8 hamstring handily hank hardware hasina hateful heaven helen herbal herbert hiatus higher hitch hollande
8 homegrown homeowner homosexual hopkins hotspur hull humor hurricanes hybrid ibrahim idb immune impede imperial
8 imperil improbable impromptu inclusion inclusive incoming inconsistent indirectly indispensable ineligible
8 inflammatory inflate innovative insistence instagram intersection intimidate intriguing ire irregularity
8 irresponsible irritated italians jackie jar jays joey jong journalists julia juniors junk juppe k. kandahar
8 katherine kent khmer kingpin kit klan klansman knockout kuchma kyle labored lacrosse ladder lana laurent lax
8 leather legality legitimacy leslie letterman levin liberalization liberties linda lob locker lou lp lucas
8 luther magnus mantle marble marcos marginal mariano marina mario maurice mayhem mecca medallist mediate
8 menendez mentor mercantile mercer mercury messy microsystems midday ministers mofaz moldova monster mont
8 montesinos montgomery moratorium mound mtv mud muhammad multi-million mutiny navigation ncaa nec needy neil
8 nephew newcastle nigel nightly nl nonfiction nonpartisan nouri nuanced nv nypd o'malley oath oau occupant
8 olympia ominous operational opponents organic orientation orthodoxy ottoman outcry overflow overlap overly
8 overrule overture pa padilla paperwork paralyze parents parishioner particle patty paula peanut peddle
8 pedophilia phenomenon pictures pie pierce pig pinch plenary plutonium polio politicians porn posada pre-tax
8 preacher precise precision prescribe pretending princeton privilege prohibition proliferation promoter
8 protestants psychiatrist purple quantity quarterback queue quicken quinnipiac rachel racketeering raft rainy
8 ram ramadan randy rasmussen ratchet rationale rays re-elected readily realm receipt recorder recruitment
8 redemption redouble referenced reformist relish reluctantly renaissance renato renegade renewable repatriate
8 replay reports reside resistant respectful respiratory responsive retake retweeted reveler reverberate
8 reynolds rica richardson ricky ridden rigging ripple rocker roddick roe rogue rounded rub ruggiero rules
8 salvation samantha sanaa santos sarin sauce scam scant scoreboard scud sculpture shadowy shaft shah shaul
8 sheffield shipping shorten shotgun shun shutout sigh sleeve slick slovenia slum smack smithsonian smuggle
8 smuggled soaring solidly somber sour spaniard spate speedy spite spurn stagnant stalinist stamen stanford
8 starbucks starve statistical stinging stroll stylish subsidize sufficiently suitcase summary summers sunken
8 sunlight supervision supremacist sven swallow sweltering sync tab tapper taunt terminal terrific thoroughly
8 tibetans tightly timetable tina titan titanic togo tongue toomey towel towering transcend trauma treasure trey
8 trustworthy tumor tumult turbulent turf tyler tyranny ubiquitous ultra-nationalist uncommon unconventional
8 undersecretary unification unilateral unlimited unsolicited unwanted uproar upscale vacant vicious visibility
8 vivid vp waft wagon waiting waiver waning warlord waterboarding watson webber weekday weep wet whistle whiter
8 wikileaks winfrey withstand wolfgang workshop worship wrongly yanukovych years yukos zhang
9 17th 5th abort absorb accidentally accountant accumulate ace acute adaptation admiral admiration afl amanda
9 andres anti-muslim anti-terror apparel aquarium arbitration archipelago architecture archrival ariz armenia
9 arson ashley aum awards ax backyard baht banned barnes barrack bean belarus beloved binding biting blackburn
9 blackmail blackstone bleeding bloodies bludgeon blues bolt booker bowling boyfriend brady bread brett brigade
9 bronze bruise bucharest bug bundle burhanuddin burlington cambridge campaigner cannon capitalism cardenas
9 carla carol castillo catastrophic cathay catherine cautiously cavaliers celtics ceremonial certified charm
9 chastise christianity cio circulation circus clarkson classify clearing clubhouse cole collaborate cols
9 commonly commuter compact competence confederation connie consequential container contaminate coral
9 cornerstone correctness correspondence countless creep criterion crow cyber cynical damn dash daylight deborah
9 decidedly defining delicate descendant detour diamond dictate diesel dignity disability dismal dissatisfy
9 downhill drain drastically drone drunk dubious duel e-commerce eagle effectiveness eject elbow elude emblem
9 empathy employees energetic enrich entertainer epicenter erez ers estranged ethical exacerbate expenditure
9 expulsion extramarital faculty falun fantastic fargo farming financier firestorm flagship flesh fool formerly
9 formulate freestyle fulfil furor fusion g-8 geoff gianfranco glacier glen glove goalkeeper governmental grader
9 gradual graft guerrero guinea hamburg hamburger havoc hawk heal heinz hinder honduras humiliating humility hun
9 hype igor impassioned implore inaugural inclination incorrect incur ing initiate inn inspect insurmountable
9 interceptor intraday invent ironically irony jacket jacobs jazeera jeopardy jessica jiabao ju juice jupiter
9 krakow kuala kurdistan kursk kyodo lambast latvia lavish lazio leicester lens leonid lexus lighting limb
9 limelight lip lira lit lively logic logistical logo lonely longstanding ltd lumpur lurch mahmud makeup malibu
9 malta manslaughter maoist marginalize marlins martial mason maximize medication melbourne mercedes michel
9 mickelson millennial mislead mistakenly misunderstanding monger montenegro mps museveni muster myers nabisco
9 narasimha narcotic naviair nebraska negligence newark newcomer nielsen non nonsense nosedive nut obesity
9 occasional olive onslaught oprah org originate outing outraged outset outsource outweigh overcrowd overstate
9 oxygen p.v. packed pak pam pardon parts passageway patriotism paycheck payroll pcs penetrate pepsi perch
9 perpetuate persona pesticide peterson pilgrimage plains playbook poet pointedly polite prague prep prey
9 printing privatization privatize pro-israel problematic profession prom proxy purely quebec query rabbani
9 railing rainier ralph random randomly raul rebellion records recruiter reeve relaxed remake remnant rendell
9 rescued resettlement respective restroom retaliate rib ricardo robber rochester rockets romp roster rowdy
9 runaway rupee sabotage salmon sampling samuel sao sas satanic saw scorched seasonally secessionist secretive
9 sedan senatorial senators sequel sharia sharm shine shirts shocking siberian sidewalk simultaneously skinny
9 smear sosa soybean spacecraft speculative speculator splash spree srebrenica staggering stan standstill staple
9 starter starting statehood statesman stein stephanie stubborn students studios sub-index subdivision suntrust
9 sushi suv swarm swoop tail tangle taxi tempt terrain terrifying thief thorough trailer transitional transplant
9 trickle trumpet turner turning undertake undo unfairly unfinished unhcr unheard univision unnamed unpopularity
9 unsecured unstable unsubstantiated unwavering unwillingness upend upward utter valentine vancouver vanguard
9 vanquish veer vice-chairman villain walesa walt wander warring weave weed weird wheat whereabouts windfall
9 workout worldcom wreak wreckage yellen yongbyon yoweri
10 18th 8th absentee adb adequately advertisement aerial affection affiliation africans ailment alain amplify ana
10 angel anna antara anti-secession appreciation apprentice arlington articulate assuage authorization
10 autobiography bachelor bacteria balloting bang baptist barometer basilica batsman belgrade believer bend
10 bernanke betty beverly blistering bolivia boon boulevard boundary bourse boxer boys brass brawl breath breeze
10 brewing brutality bujumbura bulls bunker butterfly captor casey castle casual chan changer characteristic
10 choke chorus christine classification classroom clerical clout cluster clutch co-host coaching colonial comb
10 commando composer con concerted conflicting confusing consolidation consumers contempt continuation cookie
10 cooking copper cornell countries cream crimea critics crooked cross-country crumble culminate cummings cuomo
10 curfew cynthia dairy dancer debenture decisively demise denunciation depict destructive detractor devine
10 diamondbacks digging disarray discharge disciplinary discontent disposal disregard disrespect disruptive dock
10 dusty dvd edison eligibility elvis embezzlement embody emile emotionally endangered enrichment entourage erik
10 eritrea ernest euro4 evaluation evans exciting experimental extinction extract favorability fec felony
10 ferdinand fiber finavia fisher flirt flourish flung foods foreclosure forefront francis fray freight
10 frustrating ga garment germans giambi gilbert goldberg gong greenberg greene greenspan gregory grievance
10 griffin grind guidance guild gut halfway ham handover hans harlem heating helmet hemisphere hernandez hi hk
10 hockey holt honestly hsu hughes hutus identical identification ideologically impeach importantly improper
10 industrials ineffective infect infringe injunction ink insecurity insight integrate intentionally interference
10 invade ivanisevic ivanov jefferson jewelry jihadist jill junichiro karadzic kate katrina khatami ki knighthood
10 koizumi kwazulu ky lawless legion limitation lionel liz lloyd logistics lopsided louisville lpga lurk lyon
10 manipulation marion masterpiece mavericks mccarthy melissa mend menu merchandise midtown milestone millennium
10 minimize ministerial misery missionary misstate mongolia mozambican mph muse muted naked namely nashville
10 nissan normalize observation occupied offended offs olmert opium osce outskirt overhead padres pal panda
10 pathway pbs philanthropist physically piracy pkk placement pleasant plug porter pragmatic precede presidents
10 prevention principles prolific pronounced prosperous protracted psychologist pulse pure puzzle qinghai
10 radiation radovan railroad raiser razor reasonably rebut recess refund reliever reluctance renewed renounce
10 renovation reported rescuers residents restate restrictive resurrect rogers rouge rubble sailing salinas
10 sanchez sanctuary santiago sayyaf scheduling scholarship schwarzenegger scrutinize searing seaside secular
10 seldom sensation sensational serie sessions setting sexist sham shameful shortcoming slat smuggler snag snake
10 solemn solutions sovereign speaking spike spiked sprain spratly stalemate statistically statue staunch stave
10 stores straightforward strait struggling subscribe successive superhero swipe syrians tactical tad talking
10 tangible telegraph tex thread tomb tornado torrential traitor transformation treasurer tribune truman uh
10 unemployed unified unionize unload unpaid unrealistic upstate urgently vacancy verbal verify verizon veterans
10 vice-president visual void voluntarily voluntary weeklong wellington winnie winston workplace worn writing x.
10 yang
11 abduct acceptable accused activism actors adhere adjustment ahmad ahmed aides airstrikes anbar animate
11 answering anti-corruption anxious applicant associates austerity australians authoritarian automatically
11 avalanche awake balkans bargaining barrage barricade baseman bashar battery beast beheaded belfast beneficiary
11 besiege birdie bleak blockade booth bradley brag braves breed bundesliga buzzfeed cellular celtic cheryl
11 chronic chrysler co-worker cocktail commentary comparable competent considerably consist consultative corp
11 corridor couch counterfeit crane creative crunch cull curious dale descent desktop deutsche di dial dimension
11 disavow disband discourage dislike disparity dispel disproportionately distributor divert divided doha
11 dominican doomsday drill dwight eisenhower elicited emanuel emmy engulf eradicate ernst est euro3 europa
11 europeans evenly evident ex-premier exhaust exultation fatigue faulkner fc fever fisherman fledgling
11 flexibility fossil frail freezing frenchman fury galaxy gallery garcia gdp genius gloom gloria goer going
11 grandparent handcuff hannity harass haunt hawkish healthcare hectare helpful henan hone hood horrific hugh
11 hypothetical idf illicit imagination impending implicitly inaccurate incremental indy inherit instant
11 instrument intelligent inter-american internationally interpretation islanders ismail jacob jericho keith kiev
11 klein laundering layer leaf leeds lgbt lifestyle liver lopez lyonnais machinery makeover manual marketplace
11 melania merrick mid milk misdemeanor mo modestly mogadishu mongolian moody motorola myth nablus networks
11 nightmare noble notch notify nra o'connor ontario operating orbit ottawa outfit overtime pacemaker partially
11 pearson peng permanently persecution persist peseta pew pharmacy piazza pickup pin pinpoint pipe plank plow
11 podesta poem poke ponder populism pornography precisely predictable prelude presumably programming prone
11 prostitute protestors psychiatric publicize quash rapture rash receiver reef reflection relax relay relegation
11 relentlessly reliably reminiscent renault reporters reporting reprieve reproductive repute researchers
11 resources retaliatory retrieve revamp ridiculous riverside romance rubber rwanda rwandan sacred salvador
11 sampras sandwich savvy scout screening scripted sensible separated sergei shade simon sin sketch skipper
11 slugger sober solomon songwriter sow span specialize spectacle sponsorship sportswriter spray squabble
11 squarely stars statute steering steinbeck stereotype sticker stomach storage subdue substitute supporting
11 suzuki swath swathe swim tack taking tarnish temper thrift timeline torpedo trespassing tricky trounce
11 twenty20 umpire unaffiliated unauthorized unclassified undercover unfortunate unfounded unrelated unspecified
11 useful vacuum vigorous villa villager walsh wan warrior weber wen whenever wherever winger wolfowitz wooden
11 worse wrangle wrestle wu yorker zambian
12 12th acquit advertise advisor albeit altitude amsterdam annex anti-japanese anti-terrorism approximately arabs
12 arise arresting aziz backdrop backfire backup balkan biscayne bizarre blacks blockbuster boca bonds brash
12 breakup brewers bristle briton britons bryan bulldozer button buyout caller cameron campbell capitalist
12 captivity cart cave chad cherish chi civilization classmate clearance clergy clerk cloning coin compensate
12 compose comprise consciousness consolidated consume contemplate conversion counterterrorism countryman courage
12 coveted cpc creator croat cure dade danny davenport deadlocked defuse delegates delete deliberation dems derek
12 deride diabetes diocese discriminate dish distinct distraction dodd domain donna dot dubai duo dwindle dynasty
12 edt einhorn emergence emerging endeavor enthusiastically erroneously escalation ethnicity evolution excitement
12 expertise experts extremism fairness faithful flare fog forgive fracking fraudulent fujimori funnel gallon
12 gaming gaze granite gym harassment hardliner harvest heap henin horn hunter hysteria inaugurate incendiary
12 incline indefinite industrialized inflict injustice insert insufficient intel internationals interstate ioc
12 ivanka jab jamie jeer jiangsu jolt junta keen kidney kiss knight kopp lapse lawmakers lazaro lineup lingering
12 listing litigation log lottery lounge loving luxembourg magistrate maliki manmohan marseille marvel mickey
12 microphone migration militiaman minh minimal minneapolis mire mocking molest monopoly montana mook mosul
12 mozambique mull multi-party n. natal naturally navigate netanyahu nev newsletter nhl npc oliver onetime
12 onstage orioles ouster palestine panama parks parole passing penn penny peril pet petersburg pollute populated
12 positively possess powerhouse pregnancy presentation pricing productive proposition provisional psychiatry
12 queens questions rafiq raising rankings rapper readiness reed referee refugees rejoin representation reshape
12 rethink retiree reunification rewrite robot russell sag samaranch sandy santorum sar scandinavian scoreless
12 separation shaky shootout signing sip slice slovakia sluggish snatch solicit solidify specify speechwriter
12 spirited stifle stray strictly strongman stuart subsequently sufficient superdelegate suppress surely swamp
12 swell swimmer talks technically therapy thrill throat thrust tigers tommy torch traction trio troubling
12 tumultuous turbulence tyson ubs unaware underline unearth unfavorable universe unlawful vague venezuelan venus
12 videotape warhead whisper whitewash wnba xenophobic yale yank
13 a-share abraham absurd ac accuser affirmative alarming alcohol allocate altogether amman anatolia anglo
13 angrily anti antonin apiece arabic arap arch archive arts assail atop attractive awful ayotte bahrain beam
13 bidder billy biological bitterly blog bloodshed blueprint bombay bookstore bowler bribery broadcaster brooks
13 buildup burns cafe cal cameraman candy careless carl carpet centerpiece cheat chunk claude cliff cnbc
13 compatriot compliance consent constructive continental cosmetic courtesy courthouse cowboys curtail damascus
13 dancing dare days decree defraud dent dependent detect diane dilemma disarm discriminatory disgrace disk ditch
13 downgrade download eclipse educated energize erase evade everyday exam exempt expected explicitly expo fabric
13 favorably fiat finalist finalize firework foiled foremost forever formation fraught freshman fundamentalist
13 garland genetically graphic grassley greed groundbreaking gunmen h.w. happily hardline harold harris harshly
13 harvey heir hijack hitler homosexuality honesty hopefully hotly hours hover hudson hug huma hungry ibm ignite
13 imprisonment inadequate increased infiltrate installment intensity irna irvine ivan jenin jeremy joel johnston
13 justine klux koch ku kurt laser letters liaoning liquid lithuania madison making martinez mask mbeki medicaid
13 messaging millionaire mishandle moi molestation monarch monsoon mueller necessity needle nobel noise okinawa
13 oman oral orient ovation pander paramilitary patience peacefully pelosi perez plaza pleasure pneumonia poison
13 poster practically pre-election predominantly premise prestigious promptly proponent prospective proudly
13 punitive quarterfinal questionable radioactive rafter ramos rao raucous raw rbi rear recipient recite removal
13 repeating resentment restoration reversal richmond rivalry robby roberto rolling roosevelt rumble sake salad
13 sandra savage scalia sciences secretly seeker seeming seller sexism shortfall showcase sinking skirt slate
13 smell sometime spat spearhead specter spectrum spiral sporting stalk stimulus strap subordinate suck sugar
13 suite sunny superstar supplier supposedly swift tag taiwanese teammate technological technologies tendency
13 textile thabo tick tolerate trademark trafficker trek troy tuck unnecessary unprofor unsuccessful vaccine
13 vegetable vs. wade whip wholesaler wildfire wise wonderful wright wyoming yorkers zagreb
14 19th abedin aging aisle alien aluminum amateur amend ankle anytime arctic argentine askariya athletic
14 attraction augusta automotive autonomy aviv backlash balk balladur balloon ballroom basra bedroom behave
14 beshir biased bible bigotry bike blazers bone breast brilliant brotherhood buddy bunch buzz bypass cancelation
14 certificate charitable chen chocolate clarity colorful columbus commentator commonwealth completion
14 complication concentration confiscate consulate continuing convey coordinator cope creditor cubans dampen dear
14 debris defer deflect destabilize devil diana diner dirt discredit dissent distinction distinguish dmitry
14 dominating dose drift drilling earner ecuador editing elections elephant eleventh embark enlist
14 environmentalist envision examination exceptional exposure f-16 fa facilitate falter fiji fitness flaw
14 forceful forcefully foul fraction franco galvanize ghana governing grandchild greenback grueling hasten hebron
14 hefty helmut hills hilton himalayan honeywell ignorant images implicate inauguration incredibly inevitably
14 ingredient innovation inspiring installation instruct interrogation investors isil islamabad istanbul
14 jeopardize jesus jurisdiction katharine kobe l.a. lackluster latter lecture lodge loudly loyalist magnate
14 makeshift marshall masse matthew mediterranean medvedev memoir mercy merrill metro mill misleading moderately
14 moroccan motorist nail nod npt obamacare obscure outfielder parenthood patricia patriot payer pearl phillips
14 phony pirates planting players poisoning pontiff portsmouth potato practical premiere propaganda proportion
14 protestant protesters pulitzer purport q. ratification reel renowned restructure reunite revered rio robin
14 rushdie safeguard sample satisfaction savings scared scope semiconductor seminar sensitivity serena shame
14 skilled slavery smoking speedway spew stagnation stature stockholm stories supervisor sympathetic symposium
14 taipei teaching tee tel tentatively terminate textbook thumb tilt tire trim tropical unqualified usher vendor
14 verge viral wallace warplane worsen wrack wrest wrist wrongdoing xi zanzibar
15 abruptly accommodate afterward aggression albania alienate analyze anonymous archdiocese armstrong asean
15 assassinate badminton bankrupt barbara barnett basque beside brad bride brothers bubble buddhist bulgaria
15 bulgarian bump cat cathedral civic cohen cola communicate concentrate condit conservatism constitute
15 consultation consumption context continued cross-border crystal curtain dakota darkness data dc decent defiant
15 deliberate dennis deter diagnose discipline discourse disqualify distract dope downward driving dual dub
15 economically educate elaborate embarrassed euro1 exporter external fallon federally ferguson flexible freely
15 furniture geneva gentleman goodwill grandfather grasp habit hacker haitian hander harrison hart hip historian
15 hook huffpost hui iconic illustrate imminent immunity impoverished instantly instinct insulting integration
15 interaction interpret investigators jam jamaica jared jazz jihad jobless jockey johnny kazakhstan km lasting
15 leap lindsay lines macedonian mariners maritime materialize men mentally merely merit metropolitan mills
15 miracle mohamed monaco mouse mudslide multilateral murderer murderous musician mystery naacp nadal nazis
15 neglect nevertheless nicole non-proliferation odd offshore orc originally overwhelm palmieri pant parallel
15 passport patriarch pedro peer perfectly phillies philosophy pillar pink plaintiff plight podcast poorly
15 portrait post-abc preview pro-clinton prolonged quo rack radar rage ravage reap reassure relentless renewal
15 renovate reunion revival revoke rhode richter ridicule roar robbery romantic runoff salman scar scathing
15 schumer scientists screw sect separately shandong sitting slepian soften solana solar speculate steroid
15 straits strife studies subpoena sunshine suspicious swiftly symbolic synagogue territorial tianjin tier tribe
15 u. uae unanimous unhappy unpredictable vice-presidential victoria vieques wallet warfare wary whale wisdom
15 wolf wreck zhejiang
16 abdurrahman abolish absent accomplishment admire adversary aftermath agassi albert amass amy
16 anti-establishment archbishop artificial aspiration audio automatic awareness axelrod beck beg bennett bent
16 besides biography blackwater bribe broadway bryant buck bully chicken chiefs click cling clue colonel compel
16 conceal confess cooper coordination costa defendant demolish developing dhaka dominance eddie educational
16 electrical elementary embarrassment empower entrance equip ex-soviet excited exclusively fallout federer fend
16 fernando filipina flank flurry forthcoming fractious funny glimpse gonna grace grain grandmother grapple
16 grassroots grocery hague hazardous height helm hewitt hicks huddle ideal inappropriate indigenous infamous
16 introduction jesse jorge karzai katie khartoum kirk kohl lane lawn lion loyalty macao maintenance manner
16 marburg mastermind mcdonald millennials millions mohammed morocco mountainous murdoch norm nursing opener
16 organ outdoor pandemic petraeus politicize portfolio potent potter presume priorities proper publicity pundit
16 rebuff reclaim reds reince reinstate relocate render respondent resumption rider rift rockies romanian rookie
16 rust ruth samarra scatter sen sibling sichuan solely solo sony specialty spector staging stanley steam
16 stockpile straw strive stupid substantially suitor supermarket sweet tent thrive timor tolerance tooth
16 transparent uefa ugly upheaval urgency victor warehouse workforce y.
17 50th accomplished accountability aceh affirm algiers andersen anti-immigrant apec ashcroft atmosphere balanced
17 bethlehem betray blind bout boxing brave brick brokerage brookings bruising buoy characterize charleston chart
17 checkpoint chess chongqing citizens clothes cocaine combination confidential convertible convincing convoy
17 copa copenhagen correction cow craft cypriot database dave deadlock defect defiance del delta depth dioxide
17 disappearance disastrous disorder duck edouard embryonic erode estonia excuse fantasy fiercely fifa flawed
17 fold framework fringe frontrunner fulfill getty giants golfer guatemala harmful haven heartland heroin hiding
17 hindu hitter hungarian i. impression incursion indianapolis infant interfere iphone juventus kaine kenneth
17 kozyrev kuwaiti lament laos libyan lisa lt. lufthansa mandatory manipulate marie mechanism megyn midfielder
17 mode monk motorcycle municipal murphy mysterious nickname niger nikkei nowhere o.j. offender op outrageous
17 outspoken overtake o’malley parking pepper perry pic pierre plummet precinct priebus prolong pti quota rabin
17 realclearpolitics refrain residential robinson rout routinely rumsfeld rupert sa sacramento sail sailor saying
17 scenario scratch scuttle secrecy servant sheer shower ski slaughter somali sooner spare specialist sterling
17 subtle supportive sustainable swirl tale tape temple threshold timing tottenham tracking tuition unarmed
17 uncomfortable va veil vienna virgin virtual visible wars weighted wis yeltsin zoo
18 abdul accomplish accountable accurate activate actively administer alike andre angolan arnold assad astros
18 audit awkward azerbaijan baltic bangladeshi batch batter bayern bite booming borrowing bow bowles businessmen
18 captive carve cinema clarify clark clay coca colony comic communism compile condemnation conscience
18 conservation consortium courtroom dalai dam dar deck deliberately differently dirty doom drum duke edwards egg
18 endless equality espionage evaluate evolve excerpts excess existing fiery fischer fracture fragile francois
18 handling headache hop ian implementation inability indefinitely indoor industries infected infection inform
18 jay johannesburg karen karl lab laboratory latest legally lethal likelihood lover lucky lure magnitude mall
18 manafort maneuver mansion martha meaningful meantime meltdown mess misconduct montreal municipality murky n.c.
18 nascar newt orleans over-the-counter overrun overshadow p. pan partners patent pen peninsula persian pga
18 precedent premium princess processing qualification racially rag ramallah ramp rapist ratify reaffirm repay
18 resemble results rough salaam sarah scary seizure sens settler shelf silicon skepticism sniper steadily stiff
18 stocks stranger surgeon t. tobacco tragic trainer unconstitutional undercut underestimate undisclosed viable
18 wahid warner wayne wicket wield wood yemeni yitzhak
19 adequate albanians album anyway baker barings bbc burst clothing collins comedian compaq compelling
19 conglomerate congratulate conservatives constantly corrupt crippling cubs dad decry denver depression
19 description destination dining dire disappointed dozens drc ear efficient emotion endanger eventual existence
19 famed fat filipino flock franklin fundamentally girlfriend given glad goran graduation hariri hassan hey ho
19 holding holdings horrible incredible inject ins interrupt itar javier karachi khan lakers lama lending leon
19 loretta lung marc meat members merge mood nasdaq notable occupation origin ounce outright passionate patch
19 permission peruvian pivotal privacy publishing reckless reelection regulate reno reservation retaliation rico
19 rose ruin s.c. salt scottish semi-finals snow sophisticated sovereignty spectator spell stabilize stack stamp
19 statewide sting supplement surpass swap systems todd trace transgender transit unbeaten underdog unfortunately
19 unofficial vary vastly viktor virtue wholesale wire withhold woo
20 1950s adoption advisory aerospace ahmadinejad airwave allegiance ankara anti-abortion assumption attendance
20 austin banks bat bathroom bias blessing blunt breathe bulk bundesbank calif camilla cardinals catholics census
20 christ co-founder considerable contrary cult deem depose deprive detective disappointment dissolve downplay
20 dprk embarrassing engaging ethic exhibit fed feud formidable frequent fruit gate gene gerhard grip here’s
20 hollow holocaust homicide humanity ideological incorrectly injection instruction insurer integrity intercept
20 jonathan kilogram lately libertarian lightning lives mafia maid marijuana mexicans mideast midst minaret minus
20 monica morgan morris neck nixon noon norman norwegian notably opera outreach overthrow ownership pastor plain
20 preside probation properly prosperity provocative publication puerto refinery relevant revenge roadside rod
20 safely script sheriff shoe skin sole sopranos spa stab stewart strange studio substantive superior survival
20 suspected tabulate tass temperature thick thriller tibetan transparency twist uncover unpopular versus
20 vulnerability wartime wheel www zambia
21 10th 20th aaron accession amazon anaheim banner beauty beirut benazir bench bhutto birmingham blake bonus boot
21 borrow breakaway broaden brunei bull calculate capability cape capitalize cemetery chilean concept confused
21 contemporary contention contradict corps critically definition desperately distant dna efficiency enclave
21 entitle es excellent farewell fiction flame flash frankfurt gesture gingrich globalization greatly greg
21 gubernatorial guideline hamid hamilton harbor hatred hawaii hbo heated hunting hurdle implication indians
21 jordanian joy lance lap legalize legendary luck manuel manufacture mere mob moreover mortar multinational
21 muscle nasty nick nonprofit ok okay outgoing oversight parker peres peso pill pirate projection promotion
21 protocol provoke punishment pursuit qatar quest realistic reinforce reliable remaining rent ritual rnc rudolph
21 schroeder scream seoul shimon siege significance similarly slave slim slot somehow spar specie spectacular
21 sprint statistics sullivan sumatra surprisingly taste thunderstorm timothy tune underway unidentified upi vie
21 vocal wang wipe
22 algeria align ann artillery attendee batting bearer berlusconi bother burning bust buyer collective colombian
22 columnist consolidate deepen distribution diversity dome downturn equally ethiopia firmly friends genuine
22 geographic gradually herald here's hostility increasing informed inspection institutional intervene iraqis
22 jake jintao lag latinos laura lend lesbian loophole mad mandela matchup meal mikhail mirror moderator monte
22 moon moore occasion orthodox outlaw paralyzed perceive photographer pipeline populous possession prediction
22 premiership proclaim profitable profound prop prosecutors rattle reasonable rebuke recipe reconsider relations
22 repeal resonate risky ross sad salvage santa shutdown silvio sino smoke somewhere spiritual sprawling stroke
22 summon tariff teenage tens therefore thinking tide toxic trophy unanimously unchanged unexpectedly weaver
22 wells wilson wireless worthy yell zimbabwean
23 21st abdullah academic adapt albright annually assess assign bless briefing brink cambodian ceasefire
23 cellphone centrist charlie charter cigarette corn cripple delaware delivery deposit differ disappointing drown
23 edition en engagement epidemic equivalent escort exact exclude experiment fade firefighter fleet franchise
23 gambling generous greenhouse guangdong guantanamo guardian heed homeless impeachment in. incentive intensive
23 iron jan jeffrey justin kremlin lawrence lieutenant liken lincoln mainland manila merchant minded misogynist
23 mohammad moines nordic notorious oakland objective polls proceeds rarely rocky rodriguez sacrifice shaped skip
23 slight smuggling soul st swimming talent tall tentative thompson transcript unfit uniform unusually ward
23 wildly woods xenophobe youtube
24 absolute administrator ag andrei array assurance athletics attach avert bare benedict broadcasting bruce carlo
24 chest christmas collar consideration cousin damaging definitely devastate drought earnest elevate emphasis
24 enact endure epic exploration famously fein finnish fla founding franc friendship glenn grim imply inventory
24 isolate knife kurds lengthy lewandowski liberation linger luis math mild mitchell mobilize mom nancy nervous
24 neurosurgeon occasionally perception petroleum philip physical pleased pole preference ray refuge restraint
24 revolt roof routine sand scientific shares shelter shrug simpson sinn sizable skating slogan sorry squeeze
24 stern steven stevens stoke stride subsequent supporters sydney taylor trawler tremendous turnaround undecided
24 verdict vicente widow
25 acceptance afraid alter ambush appeals applause armored assignment austria bakiyev bidding casino ceiling
25 chandra circulate cleric comey credential critique crop cycling dealing debbie default defensive delhi des
25 descend deteriorate dig disney dnc dramatically dust entrepreneur ethiopian evil flu frankly garner gerry
25 guangfa heel heritage historically hospitalize impress impressive inter invoke islamist ivory kabul kurmanbek
25 landscape le leaders leverage li lone lucrative mar maximum midwest mitch monthly nonetheless normally novel
25 object pedophile pence peru petition phrase pregnant prescription primarily psychological rampage remains
25 reminder roberts rudy russians salary scholar schultz scotland serbs shadow shortage slowdown smooth susan
25 tanzanian temperament terri tibet tired traditionally trash tycoon ukrainian uncle unfold upgrade wasserman
25 windows xvi yahoo
26 allen ambition applaud atrocity beautiful bell benjamin boom broadly carefully cartel chaotic chapter
26 cincinnati consistently contributor dean defender denmark detainee dip divorce dynamic elder essential fare
26 icon iii intellectual jane jon juror lankan lawyers lease leftist liverpool lord macedonia madeleine medal
26 medicare memo mugabe n.h. nairobi obvious pacs pilgrim plate polarize portion prevail promising railway regain
26 rein romania roy saint sales schiavo scrap shark shopping shy singh slap substance suspension technique tender
26 theft topple toss toyota uncertain unrest uranium valuable venue wag wash widen
27 1960s adam amazing angels architect arthur auction autonomous bereaved birther blanket category cautious
27 cement coastal component constant correspondent costly depart designate dodgers elderly engineering
27 evangelical everywhere excessive extensive extradite flip float flower foster function grenade hewlett hu hub
27 hunger indicator intern journalism liability lindsey load motivate munich murray musical naturalization nose
27 objection obligation omar opt packard painful par partial participant pattern pension pit portland principal
27 print prohibit registration remarkable respectively revelation sarajevo silent spin steer stronghold stun
27 sudden surveillance tamil tanker taxpayer translate trick twin underground unexpected walker warsaw
28 adams agricultural anthony apology appreciate arrange assertion austrian backing baltimore bash belgian boris
28 candidates chef circuit coffee comparison comply constituency conventional croatian cyprus dance decisive desk
28 dismantle disputed douglas drinking entity exhibition filmmaker forest frame furious g. genocide heavyweight
28 historical hurl idaho inevitable investigative josh junior kidnapping leone lifetime lynch marry mcconnell
28 miller modify mutual n.j. narrative narrowly neutral nightclub phoenix proof reception reconstruction rob
28 serbian sergeant sexually sheet slash slaying sports striking submarine swear televise things trans typical
28 upbeat wildlife yugoslav
29 achievement akayev anchor angola antitrust arrangement askar aspect bailout basically beef belt beneath
29 bernardino bounce buffalo careful clock commanding concession content contentious convene crazy crowded
29 demographic determination diminish ebola elian empire explanation extension frontier grave hammer harvard
29 honest icelandic ideology indication jointly judiciary knee lash legend lender living loser loyal maine
29 marines marketing medicine midnight nfl openly oregon osama outlook plo pm portuguese pride pro qualifier
29 regardless reward ride rumor scheme shoulder stable standoff strain subsidy survivor thin unacceptable unique
29 vet weaken wine woe
30 acre ambitious benchmark berlin bold calendar carbon caribbean chavez chechen comeback communications contend
30 conviction cook corey credible cruise custom dawn disruption drink eligible fault finger fort fred gonzales
30 hack hat hosni huckabee huffington indies inner insurgency intervention janet jerry ken kings landing
30 legitimate motors nerve observe opec opposite outrage overlook parade pause personality pioneer pitcher
30 pittsburgh planet preliminary propel provincial pump pyongyang racism rejection reluctant replacement rifle
30 rongji saving scare sectarian selection shed shinawatra slowly spill stir strained stunning surplus sway
30 thaksin torture ugandan uphold visitor walter
31 11th actual agriculture animal anymore assemble athlete barry boo brush burden childhood chile commodity
31 cooperate danish designer diplomacy distribute diverse dominant eager electronics employ enthusiastic
31 expression fairly fame forge forth gift google havana kyrgyz l. literally lobbyist locate loose mary merkel
31 metal migrant mubarak optimism pat pile pivot plastic preferred prior quietly rev rid running satisfy serbia
31 thwart truce v. vietnamese warrant warship whoever zemin
32 1970s 1980s absence advocacy albanian anderson anti-trump anywhere astronaut atlantis attitude breakfast
32 brussels charlotte christians clintons conspiracy dedicate disagreement drama dry electricity empty exclusive
32 financing fish globe haul hunt incumbent kuwait length marathon maria miguel mouth nazi nurse oh
32 pharmaceutical pollution pool preparation proceeding rafael ranch rapid re-election reid reign retire ruler
32 seal sean southwestern steep strict stumble sum toy transition upper uprising urgent vt yankees yemen
32 yugoslavia
33 admission airways alaska arena asylum bail bargain barrel battleground bearing bed breakthrough brutal campus
33 cargo comedy concede consistent derail discrimination dividend ed edward engine enhance exploit explore extent
33 fence finding foe fugitive gender hispanics hiv horror hungary inequality informal ira justify latino
33 louisiana luxury married milosevic miner mix oscar oval passion plea pray provider regulatory restive retreat
33 robust segment semi-final sheik silence slobodan stag tense tip tomorrow undocumented universal wales wta wto
33 yellow
34 accompany airbus amnesty arrival atp aware beer bottle casualty competitor confrontation craig customs
34 disagree exceed hedge heighten hometown inmate intensify interfax islands jimmy lewis map master method
34 milwaukee outpost persistent perspective pete please pocket proceed punch quarterly rap rapidly recommendation
34 restrict reuters seemingly semifinal silver sing sleep solidarity sustain symbol technical utility venezuela
34 viewer zhu
35 aboard accelerate actress adjust ancient andrew angela carter charity cheney cool credibility debra departure
35 developer estrada exception fundamental fundraiser gang gates gonzalez gordon gray hardly incite jennifer
35 larry library membership mental mississippi newhouse ninth painting participation pending plague punish
35 rangers reconciliation rig shatter shore somalia somewhat southeastern stark statistic swedish traveler unify
35 vital weyded weydert workers yard
36 abu andy bird burundi cambodia ceo chuck comfortable compensation consensus console declaration defy desire
36 desperate detailed divisive emirates expel fake faster favorable frequently greet hair harsh hell henry
36 hezbollah hint hugo intent invitation kerry landslide mainly mets motion nasa northwestern norway nytimes
36 obstacle odds officials optimistic peacekeeper reading recognition repair sarkozy services seventh showdown
36 slump stump terry toronto transportation triple unknown volume
37 affiliate anonymity appropriate beleaguer birthday boast boeing breitbart capacity cia circumstance collection
37 deportation dialog dictator enterprise entirely essentially eurozone execution faction fun haiti hostile
37 interesting jews laugh levy loud mining nationalist northeastern outline panic partly peaceful rebuild resist
37 serial skeptical stephen striker stuff subsidiary surprising surrender surrogate trafficking tumble tunnel
37 uncertainty urban weight winter worst
38 academy accounting aggressively anti-government appointment bowl cairo citizenship columbia copy dissident don
38 enormous enron episode fiorina handful inch jack jan. kitchen magic male matt michelle nicolas operative
38 overturn partisan passage populist publisher recount retailer ron setback shenzhen shrink slide spur squad
38 switch tampa telecom tenure tout typically winning
39 alex ali bag belgium belong cardinal carly concert continent contractor cry discovery documentary editorial
39 editors employment enforce examine extraordinary fin gear graduate gross guess guide initially moral offense
39 orange pollster predecessor prefer rampant saddam seattle severely sierra soil surface teen terrible theory
39 totally tribal wedding willingness
40 anticipate athens attribute bernard capable colombia daniel difficulty disarmament enable expensive expire
40 finland healthy impossible infrastructure install jiang kim liberty madrid nelson obviously output
40 peacekeeping peak perfect plenty portugal prayer preserve privately restructuring retirement rising sachs sam
40 showing skill spirit substantial suburban successfully successor sunni superdelegates switzerland tea
40 telecommunication ultimate understanding unleash van voters vulnerable weekly
41 affordable apologize assist barcelona benghazi bolster brace chamber chant convert coordinate dark destruction
41 element escalate extradition fax foreigner garden grade kofi overwhelmingly palm provision referendum scramble
41 snap submit suburb surgery tragedy turnout undergo unfair weakness wealth women
42 alexander algerian anxiety argentina badly billion bishop briefly bright consult enthusiasm forces fortune
42 gasoline imf implement innocent insider intention kenyan laden license moslem necessarily netherlands ordinary
42 popularity proud rand rape resistance sight spotlight subway thought thus unlike veto volatile warm
43 administrative arsenal atomic banker bipartisan brazilian campaigning chat chirac complicate concrete
43 crackdown creation dinner easter economics electronic emission equity filing firing formula goldman horse
43 improvement indeed jury kingdom missouri nature nepal numerous offset overcome paint pour rail react recruit
43 retail revise shout teach tool tourism tradition usual
44 alberto backer bilateral bin breach championships closure comprehensive contested debut dec. employer farmer
44 fishing hussein interim joke mobile outlet owe palace phil planned procedure purpose roger section shield
44 signature soft song suspicion sweden uganda user wimbledon
45 a. alabama alarm assistant balance band biden brooklyn chase chechnya circle consultant corner crush deserve
45 devote elsewhere except forget games golden hispanic humanitarian inspector islam la leak liar mock monitoring
45 n.y. overwhelming postpone prosecute regret requirement rip sensitive staffer strand stream sudanese tennessee
45 trader utah
46 afford arkansas bitter bobby broker busy clinch conclusion deport digit embattled entertainment extra frank
46 giuliani hundreds ice jean kelly killer legislative lesson location loom nationally negotiator notion oklahoma
46 outbreak plc portray r. ring theme tighten transaction truly update vegas waste widespread
47 adult assessment barak c. caution champions condoleezza czech dan davis desert digital dr. engineer execute
47 ford h. mandate manufacturing motor nigerian outsider pain permit personally revolutionary rome ronald sack
47 shop shrine singer tennis testimony tower underscore visa
48 advice affairs annan antonio anybody belief burn cease chelsea collect complex compound connecticut crown
48 dallas diego disabled discount donate emphasize feb. frustration govern item knowledge las lunch mail media
48 minor native observer prosecution queen reportedly specifically speculation suddenly teenager temporarily tend
48 tiger topic transform turmoil unclear
49 b. bangkok bind branch camera command d.c. darfur dump fate folk graham israelis kansas mortgage nice pop
49 refusal representatives rural shuttle sideline significantly smart sox steady string testing thank tonight
49 tube virus warming yield
50 apart assassination authorize barrier bottom brand color dow drag ehud emotional eruption explosive frustrated
50 guest happy influential insult isis kashmir lee marine merger ocean officially phase relatively reply rights
50 sun tanzania ten variety volunteer
51 absolutely alan application artist barely celebration cheap correct croatia demonstrator device dick dramatic
51 eighth encounter extremely follower grass hostage identity judgment label lake minimum original pervez
51 planning powell reference riot satellite stone tackle temporary trap wild wish
52 background basic bloomberg congo consequence coup depend derby farm fee festival formal glass god intense
52 interested libya mosque msnbc naval nearby northeast occupy pair possibly remind serb smile tiny unable
52 unprecedented unusual upset
53 bosnia cap challenger code d. define devastating el expansion extreme feeling flat found highway holy houston
53 mate milan neighboring orlando qaeda quiet reactor reagan researcher resort retain sister smith soar
54 advise analysis bankruptcy box boycott carlos classified completely consecutive curb cycle dress economist
54 entry escape eve faith hike holder juan judicial kosovo militia personnel racist reader regularly rick shell
54 shirt socialist streak thousands
55 apple automaker bury calm celebrity colin error f. factor gary grab id mainstream malaysian mccain musharraf
55 myanmar remote venture weather wrap yuan
56 ball blair christie classic customer detroit distance e. elizabeth factory fundraise hail harm imagine kevin
56 legacy marriage permanent prix recommend reiterate screen severe slip tree trend usually watchdog
57 alive bangladesh bet brian broadcast connect convince deeply equal exit expose homeland jacques latin meter
57 notice oct. patrol regulator scrutiny somebody stadium suit syndicate tactic tsunami violation virtually
57 vision
58 better commerce confront disrupt false freeze gores headline jason jose lobby museum operator overhaul oversee
58 poise sentiment steal tap williams
59 arabia assure atlantic await birth bloody captain combine flow forecast illegally illinois manufacturer memory
59 mogul olympics penalty realize route seed solid steel unite youth
60 accusation apartment behalf behavior character easily electoral electric elite enemy fashion generally
60 guarantee hero instance kilometer ltd. modest momentum monitor ms. outcome rely reputation rodham simple
60 software suggestion teacher testify tim ton website weigh window
61 ariel cell confident eric fit francisco guerrilla helicopter jackson kaczynski kennedy manchester minnesota
61 nba nigeria normal nov. organizer pilot prize racial shape sink southwest stability suppose theater tight
61 transport unveil working yesterday
62 a.m. active aside assume aug. banking carson chaos cheer colleague competitive cultural earth echo effectively
62 eventually howard importance internal multiple nbc otherwise playoff rebound securities sky solve sponsor
62 tehran treasury type unemployment valley
63 advertising aids cbs column coverage fatah fierce formally jordan kidnap kurdish malaysia michigan mixed
63 patrick reaction restriction rugby s. southeast thomas undermine wind
64 atlanta bloc blood composite crack danger exile fiscal forum involvement jeff johnson louis mountain occur
64 payment ranking revive select specific steve various zimbabwe
65 1990s amendment beginning capitol cold embargo equipment hopeful irish jim massacre monetary pac pack platform
65 prisoner regular revolution rush soviet sweeping tech whatever
66 bridge coal complaint contender facebook heat invasion monument politico recession roughly stress vatican
67 auto chemical clean contribution e-mail eat electorate harry hollywood immediate machine negative neighbor
67 pace partnership sixth stall
68 abandon aggressive baby compromise constitutional counter donation eliminate everybody federation georgia hole
68 kick knock landmark lean leg outstanding putin surround thanks tone wisconsin wonder
69 abc abroad bomber bosnian demonstration duty erupt fidel homer initiative lech listen nevada plead potentially
69 professional progressive royal science shock swiss ukraine writer
70 abbas best chain commissioner denounce dog female founder generate hide model negotiate participate regulation
70 sharon stance taliban
71 achieve apply bob corruption crude deadline friendly inspire lower modern no. nobody offensive p.m. persuade
71 port reopen shortly society split
72 basis cancel counterpart inflation kenya m. poverty religion restore stretch william
73 christopher coming downtown environment gen. hate heavily lanka left northwest package repeat reverse tank
73 task tourist worldwide
74 brief castro chancellor closing golf mistake mitt narrow navy newly quality quick renew root ryan size square
74 stem touch
75 accident airlines alternative angry apparent degree display dutch feed gap highlight highly hot housing
75 indonesian invite magazine meanwhile microsoft pentagon perform pretty prince principle relief server spy
75 strategic strategist sue telephone unity usa yes
76 bay cable communication direction independence offering patient plus regard sharply
77 carrier clearly core facility fully mount mrs. necessary particular separatist table web
78 afghan baseball bureau closely crew dream effective exercise masters romney signal soccer stick tension
78 transfer upcoming
79 attract beating chip complain cricket demonstrate historic interior maybe nationwide qualify rhetoric rice
79 singapore
80 bond cuban dominate famous import lady moderate priority producer strongly troubled truth ultimately unlikely
80 warren wealthy
81 actor addition colorado enjoy foundation hire indiana lebanese mahmoud manhattan mostly polish sudan ticket
81 tom village
82 brazil controversy fix kentucky obtain resolution responsibility restaurant solution trigger
83 cabinet discover exactly flood ongoing pose priest prominent rating regime scientist scott treatment
84 anniversary basketball bit concerned constitution culture egyptian exist initial recovery successful sweep
84 version vietnam vladimir
85 allegedly aviation cuba familiar growing institution kyrgyzstan oust succeed swing
86 dangerous engage flag hang lay recover sexual strength
87 commitment gay limited pakistani possibility pound profile strengthen tony
88 announcement card contribute delegation directly english floor funeral gulf ignore invest limit miss
88 neighborhood property qaida terror wage
89 beach businessman channel conversation envoy greek jerusalem longtime politically rank roman syrian volcano
89 widely
90 abortion arizona cancer client climate era headquarters industrial jr. martin option poland rare shiite
90 sometimes thai
91 natural philippines presence recognize
92 compete diplomatic embrace endorsement guilty joe kasich margin maryland pursue
93 canadian christian condolence currently fair introduce ireland jeb miami nato overall overnight predict river
93 seriously slam taiwan
94 cent cleveland discussion driver involved massachusetts overseas resource row slightly sort survive violate
95 charles favorite joseph killing music piece pitch presumptive register retired sharp traditional twice
96 brown competition insurgent jones owner sanction settle settlement
97 confidence contact contain contrast domestic egypt ethnic incident lock yasser
98 affair brain extremist fine generation intelligence lebanon plot speed status trouble
99 alone anger august celebrate i’m language olympic path percentage peter richard sport
100 approval bus connection halt relationship responsible scene st. syria training truck wake
101 ability arafat capture deficit disease indicate shake spark sri true
102 certainly doubt editor encourage institute parliamentary prompt saudi simply weak
103 ad additional adopt affect crucial embassy gold italy mile nominate pennsylvania prospect remove speaker style
103 turkish
104 destroy partner publicly reality resolve whole
105 appoint draft environmental hill hotel professor repeatedly ship wear
106 bar establish fraud journalist material shanghai
107 abstract disaster education iranian journal king philippine
108 apparently earn fifth inning mexican paper rain safe subject
109 advocate argument audience brother check donor fill positive radical remember treat
110 afp ambassador appearance ben entire football jersey moscow opinion philadelphia sea sound unit
111 expectation insurance passenger relieve roll shut
112 ap commercial corporate enforcement fan impose indonesia praise store tear
113 airline asset consumer couple currency democracy management tournament willing wing
114 agenda amp billionaire candidacy com following handle influence trust yen
115 author commander leading panel spain
116 award boston establishment estate fellow intend manage protester regional slow spot worth
117 art closer letter mind page range wide
118 condemn green light negotiation population revenue spring
119 chicago critic effect failure freedom grant impact mention operate respect violent zealand
120 broad division gmt guy jewish organize performance xinhua
121 example hearing identify read reflect replace
122 caucus de feature minority progress religious suicide tokyo veteran witness
123 blue
124 advantage canada coalition immediately refer rich storm thailand
125 cast difference ensure safety seize spread
126 design difficult divide export maintain pacific secret sex
127 available communist critical diplomat online
128 access delegate else joint sector sense shift text wrong
129 airspace door everyone explain hall mother resident rock
130 blow convict girl lift mayor movie previously someone straight winner
131 edge emerge largely plant
132 catch detail korean lawsuit loan scandal sept. situation walk
133 cnn hampshire rep. spending voting
134 commit mike review separate
135 everything fast fbi guard pope practice seat session standing survey
136 average document eye finally internet learn promote refugee
137 collapse perhaps relate wave
138 chris honour muslims secure significant trail virginia
139 annual cross endorse england euro resume turkey
140 asia greece similar success suspend train
141 daughter easy i'm lie protection
142 championship evening fresh medical phone stake
143 anyone anything delay london particularly
144 fox presidency prove
145 activity amount baghdad civilian coast fuel inside october ohio parent spanish territory tweet
146 australian blame carolina controversial emergency strip
147 advance credit doctor longer production
148 date james lack search super traffic
149 actually agent approach budget determine hamas opponent palestinians present prosecutor quickly understand
149 vermont
150 associate deep foot ill legislation probably produce twitter
151 j. track
152 article conduct datum experience muslim rubio sure
153 evidence heavy insist wait
154 kong liberal park
155 illegal italian quake remark
156 account arab criminal december direct involve love marco pull relation voice
157 favor hong income index popular surprise
158 adviser boy certain coach condition immigrant maker net
159 choice cooperation increasingly self
160 australia avoid catholic double period poor powerful september terrorism
161 alleged develop gun previous rest
162 compare film land million
163 armed democrat grand opportunity sit
164 dealer heart independent mission premier product radio reserve runner
165 choose congressional forward mass water worry
166 abuse century contest county iowa missing serious
167 especially evacuate father iceland technology welcome
168 afternoon standard
169 activist benefit bombing college cover oppose ready
170 career suffer
171 throw
172 computer improve
173 answer class january leadership research
174 february prevent require room
175 pick rocket
176 expand potential tough
177 analyst boost contract nothing supreme
178 aide criticize fly labor opening player
179 afghanistan age complete summer value
180 accept approve crowd moment paris politician
181 always indian protect space study
182 argue attend file food link san tour
183 attention bear camp citizen common
185 email fourth hundred trading
186 robert volcanic
187 association gaza reporter
188 co. gas son
189 friend idea
190 different goal instead score site station
191 ruling strategy
192 hospital mexico proposal request
193 extend
194 criticism tv victim
196 gov. network student
197 eastern
198 block club commission course describe response travel
199 ally church red
200 able beijing convention dispute rebel
201 cruz hear
202 angeles council germany
203 form
204 debt investment movement represent
205 chance damage dozen los reason
206 book together
207 ii immigration project resign
209 declare elect sentence threaten
210 cloud
211 personal
212 eu main reform
213 drug propose risk
214 legal republic ted
215 respond soon stay
216 crime
217 body david mr. refuse u.n.
218 shot
220 asian iraqi island match
221 clash express murder pressure total
222 daily defeat defend iran minute terrorist western
223 flight manager single
224 however
225 expert w.
226 address field nations pass target
227 airport champion enter governor matter process
228 energy
229 inc. politics title
230 civil
231 footage july june pakistan
232 vise
233 measure message really
234 africa tax trial word
235 discuss special watch
236 often
237 social struggle
239 justice province
240 feel happen majority militant speech
241 finance list stage
242 board development
243 india
244 view
245 black britain important trip un
246 barack kind michael
247 join
248 arrive short
249 crash
250 giant nomination
251 france rescue
252 community image
254 prepare
255 gain korea
256 enough town
257 aim
258 ash current german
259 corp. newspaper possible
260 april ground loss tie
261 challenge
263 threat
264 fact
265 appeal ministry parliament
267 bomb comment
268 something
269 carry create position
270 conservative history information spend
271 islamic
273 judge
274 test
275 ban recall role
276 building
277 cup industry japanese
278 act
280 beat border outside story thousand
282 event
283 operation
285 african attempt global source
286 lot
287 action bernie focus gop television
288 crisis drive level recently times
290 draw private sanders texas
291 fear rate
292 league stand
293 serve
294 conference november violence
296 blast weekend
298 russia
302 consider paul
303 california
304 young
305 mean series
306 george
307 front
308 season supporter university
309 bullet demand
310 local
311 bad exchange shoot small
312 push rival
313 urge
314 live
316 seem
317 democrats investor likely
318 hard later
319 ahead middle
320 protest
321 half
322 peace
323 full future rally
324 real
325 morning
326 army
327 interest jail
328 away wife
329 japan
330 school star
331 decide
336 economy
337 clear decade interview opposition
338 mark
340 russian
342 hand
343 health
344 congress
345 committee europe
346 nominee northern
347 organization senate
348 americans
349 debate financial game plane primary step
352 receive
353 french
354 al cause fail republicans southern
356 florida little result
358 executive
360 term
361 write
362 oil
364 british sen.
366 central cut key line
368 others
369 profit
370 earlier east nuclear weapon
372 statement system
373 strong
375 senior side
376 concern march speak
377 director
379 job
380 hour quarter
381 suspect
382 despite program
384 west
386 israel
387 break free
388 appear
392 name
393 today
396 agree
397 allow
398 reach
399 decision
400 defense
401 final
402 lawyer
405 hit problem wall
407 voter
409 build power thing
413 medium
416 control
417 press
418 department
419 far
421 rule
422 post
423 inquiry raise
428 seek
429 confirm
430 car great
432 fire
433 capital
434 third
441 america lose obama team
443 hope
445 order
446 arrest past service
452 visit
453 center pay
457 warn
458 israeli return
462 low
467 north palestinian
468 bill play
471 place question
472 air bring put
473 office
475 buy sign
477 chinese
481 child deny
485 case
487 life
489 record
490 race
491 keep
492 union
493 recent
494 sell
497 effort
501 send
502 agency policy
503 remain
504 law
507 fall
509 turn
515 economic
516 trade
520 ask
522 base
542 follow
543 john
544 iraq
548 ago
552 european family
554 white woman
556 worker
560 change head
561 claim
564 public
577 major
583 continue market
586 member
587 early open
588 need
597 soldier
600 face part
602 look
606 try
615 set
616 prime
623 bank vote
629 secretary
630 federal
642 become
645 old
646 move street
652 military
659 supply
663 find
664 general offer
667 night
670 injured
671 second
672 donald
673 washington
674 foreign
676 bush
677 south
678 trump
679 want way
686 long
691 late
694 court
697 see
699 issue
701 drop
704 money
708 hillary
711 democratic know
714 man
716 candidate
725 top
730 run
733 point
734 close york
735 security
752 political use
760 city cost
762 republican
765 leave
767 lawmaker
769 campaign give
781 international next
783 work
790 like
796 american
797 right
801 dollar
814 include states
817 force
819 party
826 pact show
834 good
840 area
841 clinton
842 percent
845 charge
851 hold
862 china
866 share
868 lead
872 high
873 boss presidential
884 back
890 news release
895 figure
899 come
904 plan
940 group
965 election national
975 police
1017 go
1022 leader
1045 united
1054 minister
1095 call
1114 attack
1118 former
1124 month
1131 win
1144 saturday
1159 world
1162 time
1209 begin
1228 company
1249 take
1264 rise
1269 end
1275 sunday
1289 war
1291 home
1294 u.s.
1298 large
1323 week
1324 last
1344 day
1467 make
1489 help
1519 first
1680 dead
1745 friday meet
1748 wednesday
1754 country
1759 tuesday
1793 official
1798 government
1811 person
1822 thursday
1832 monday
1990 president
2033 new
2209 year
`,
} as const;
