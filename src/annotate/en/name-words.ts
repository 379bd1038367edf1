const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Lower-case words that stand before a person's name and are no part of it. */
export const TITLES: ReadonlySet<string> = set(`mr mrs ms miss dr prof professor sir dame lord lady president vice premier prime
 minister chancellor king queen prince princess pope bishop archbishop cardinal rev reverend father sister imam rabbi
 senator sen representative rep congressman congresswoman governor gov mayor councillor councilor councilman councilwoman
 mp secretary deputy attorney judge justice chief general gen colonel col major maj captain capt lieutenant lt sergeant sgt
 master corporal private admiral commander officer constable inspector superintendent detective sheriff marshal commissioner
 ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair director manager coach leader officer
 ceo cfo coo founder owner editor author analyst economist professor lawyer doctor nurse engineer pilot speaker
 treasurer coroner prosecutor defender agent special head former acting interim late then incoming outgoing`);

/** Last or inner words of the names of bodies. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = set(`agency ministry department office bureau commission committee council board
 court tribunal parliament senate congress assembly house party union federation association society institute institution
 university college school academy hospital clinic church bank fund group company corporation corp inc ltd plc llc co holdings
 airlines airways motors industries systems technologies partners capital securities insurance police army navy force forces
 guard brigade corps service services authority administration government network news times post herald tribune journal gazette
 observer guardian telegraph press radio television tv broadcasting media team club league foundation trust centre center
 organisation organization alliance coalition movement front campaign intelligence command headquarters ministries museum
 library laboratory laboratories exchange chamber regulator watchdog ombudsman inspectorate registry lines railways shipping
 energy oil gas steel foods pharmaceuticals pharma health healthcare solutions international global`);

/** Last words of the names of places. */
export const PLACE_WORDS: ReadonlySet<string> = set(`river lake sea ocean bay gulf strait island islands mountain mountains mount hill hills valley
 desert forest park street road avenue boulevard lane drive square bridge tunnel airport station port harbour harbor terminal pier
 city town village county province state region district territory peninsula coast beach canal dam plaza building tower stadium
 arena hall palace cathedral square quarter border crossing highway motorway channel delta basin cape reef heights springs falls`);

/** Given names that open a person's name; enough of the commonest to help, never needed. */
export const GIVEN_NAMES: ReadonlySet<string> = set(`james john robert michael william david richard joseph thomas charles christopher daniel matthew
 anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
 nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis
 jerry tyler aaron jose adam nathan henry peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl
 harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent
 mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
 donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley anna brenda
 pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia
 joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann
 ahmed mohammed muhammad mohamed ali hassan hussein omar khalid ibrahim yusuf fatima aisha vladimir sergei dmitry ivan alexei
 olga natalia svetlana andrei nikolai mikhail wei li ming hiroshi kenji yuki takashi luis carlos miguel pedro antonio francisco
 javier manuel pablo jorge diego fernando rafael lucia carmen isabel elena sofia marco giovanni luca giulia hans klaus jürgen
 pierre jean jacques marie claude emmanuel nicolas lars erik sven ingrid anders magnus piotr jan janusz katarzyna amit raj ravi
 sanjay priya anil sunil narendra rahul arjun kofi kwame amina chidi ngozi tomas petra mirela ilse nadia leila samir tariq`);

/** Capitalised words that open sentences and name nobody. */
export const CALENDAR_WORDS: ReadonlySet<string> = set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
 september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
 christmas easter ramadan new-year i ii iii iv`);

/** Small words that may stand inside a name: "Ministry of Health", "Ludwig van Beethoven". */
export const NAME_CONNECTORS: ReadonlySet<string> = set('of the for and de la le du del della van von der den bin ibn al el da dos das di y e');
