/** Given names that open a person's name; enough of the commonest of many languages to help, never needed.
 *  Names that are also common words, months or places in news (Will, May, June, Hope, Paris, Chase) are left out. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
 joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
 brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry peter kyle noah
 ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce
 gabriel joe logan alan juan albert willie elijah wayne randy vincent mary patricia jennifer linda elizabeth barbara susan jessica sarah
 karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura
 cynthia dorothy amy kathleen angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
 catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl
 hannah jacqueline martha gloria teresa ann anne sara kathryn alice jean jane frances gail ellen lori tina joanne hillary hilary melania
 ivanka barack joseph marco ted ben tim tom jim bob bill rob dan ron don ken greg steve chris nick rick dick rich ray roy ralph lou luke
 matt mike max mitch mitt newt nate ned neil norman oscar otto owen pat pete phil quentin ricky rodney ross rudy russell sam seth shane
 shaun sidney simon spencer stan stuart sylvester tony todd travis trevor troy ty vernon victor vic warren wesley zachary zach zack abe
 al alex alfred allen alvin andy arnold barry bart bernard bernie bert brad bradley brendan brent brett byron calvin cameron cary cecil
 chad chester clarence clark claude clay clayton clifford clint clyde cody colin connor corey craig curtis dale damon darrell darren
 darryl dave dean derek derrick devin dirk dominic doug douglas drew duane duncan dustin dwayne dwight earl eddie edgar edwin eli elliot
 elliott elmer elon emmett eric erik ernest eugene evan felix floyd francis franklin fred freddie frederick gavin gene geoffrey glen
 glenn gordon graham grant harry harvey herbert herman homer howard hugh hugo ian ira irving isaac ivan jackson jake jamal jamie jared
 jarrod jay jeff jeremiah jermaine jerome jimmy joel joey johnny jon josh julian julius karl kirk kurt lamar lance lee leo leon leonard
 leroy leslie lester lewis liam lionel lloyd lonnie louis lucas luther lyle lynn malcolm marc marcus mario marion marshall martin marvin
 maurice melvin mickey miles milton mitchell morris moses murray nelson nigel noel oliver orlando percy perry philip phillip preston
 ralph ramon randall reginald rex robin rodrigo roland roman ronnie ruben rufus rupert salvador sergio sherman sheldon stanley sterling
 ted terrence theodore theresa toby tommy tyrone wallace wendell wilbur willard wilson winston woodrow abigail ada adele adrienne agnes
 aileen alexandra alexis alicia alison allison alma alyssa amber anita annette annie antoinette april arlene audrey ava beatrice bella
 bernadette bernice bertha beth bethany beverly bonnie brittany brooke caitlin candace candis carla carmen caroline carrie cassandra
 cecilia celeste charlene charlotte chelsea claire clara claudia colleen connie constance crystal daisy dana danielle darlene dawn deanna
 debbie delia denise desiree diana dolores doris edith edna eileen elaine eleanor elena elise ella eloise elsie erica erika erin estelle
 esther ethel eva felicia fiona florence fran gabriela gabrielle genevieve georgia geraldine gertrude gina ginger gladys glenda grace
 greta gretchen gwen gwendolyn harriet hazel heidi henrietta holly ida imogen inez irene iris isabel isabella isabelle ivy jackie jan jana
 janice jasmine jeanette jeanne jenna jenny jill jo joanna jocelyn jodi jordan josephine joy juanita judy julia juliet june kara kari kate
 katie kathy katrina kay kayla kelley kendra kerry kim kirsten kirstjen kristen kristin kristina kylie lana latoya laurie leah leigh lena
 leona leslie leticia lillian lily lindsay lindsey lorena loretta lorraine lottie louise lucia lucille lucy luz lydia lynda mabel madeline
 mae maggie mandy marcia margarita margie marguerite mariah marian marianne marie marilyn marisa marissa marjorie marlene marsha maureen
 maxine meghan melinda melody mercedes meredith mia mildred mindy miranda miriam molly mona monica monique muriel myra myrtle nadine
 naomi natalie natasha nellie nettie nina nora norma olga opal patsy patty paula pauline pearl peggy penny phoebe phyllis polly priscilla
 rachael ramona regina renee rhonda rita roberta robyn rosa rosalie rose rosemary roxanne ruby sabrina sadie sally sasha selena serena
 shannon sheila shelley shelly sherry sierra silvia sonia sonya sophia sophie stacey stacy stella sue susie suzanne sylvia tabitha tamara
 tammy tanya tara tasha theresa thelma tiffany toni tonya tracey traci tracy trisha valerie vanessa vera vicki vickie viola violet vivian
 wanda wendy whitney wilma yolanda yvette yvonne zoe
 ahmed ahmad mohammed muhammad mohamed mohammad mahmoud mustafa ali hassan hussein omar khalid ibrahim ismail yusuf yousef abdullah
 abdul abdel abu fatima fatma aisha ayesha amina amir hamid hamza hani jamal karim layla leila malik mariam maryam nabil nasser rashid
 rami saad saeed said salim salman samir sami tariq tarek walid yasser youssef zainab zahra bashar bilal farah faisal fahd hosni moussa
 osama qasem saddam tayyip recep mehmet emre ayse elif kemal murat mesut binali
 vladimir sergei sergey dmitry dmitri ivan alexei alexey olga natalia natalya svetlana andrei andrey nikolai mikhail boris yuri yury igor
 oleg pavel viktor vladislav volodymyr petro yulia yuliya tatiana tatyana irina oksana maksim anton konstantin leonid ruslan vitaly
 vitali andriy dmytro serhiy oleksandr yevgeny evgeny anatoly gennady kirill
 wei li ming hiroshi kenji yuki takashi shinzo junichiro akira haruki naoto taro yoshihide kenta yoko keiko jian jun lei hong xiaoping
 aung ho chi minh nguyen tran suga
 luis carlos miguel pedro antonio francisco javier manuel pablo jorge diego fernando rafael lucia carmen isabel elena sofia marco giovanni
 luca giulia hans klaus jürgen alejandro alberto alfonso alfredo andres angel armando arturo augusto benito camila catalina cesar consuelo
 cristina cristobal daniela eduardo emilio enrique ernesto esteban estela eugenio felipe gerardo gilberto gonzalo graciela guillermo
 gustavo hector hernan hugo humberto ignacio ines jaime jair javier jesus joaquin josefina leonardo lorenzo lourdes luisa marcela marcelo
 margarita mariano martina mauricio maximo mercedes nicolas nicolás octavio pilar ramiro raul ricardo roberto rodolfo rogelio rosario
 salvador santiago sebastian silvio simon soledad teodoro tomas valentina vicente victoria ximena yolanda dilma lula jair bolivar evo
 pierre jacques claude emmanuel michel francois françois jean-claude jean-luc jean-marie laurent luc marcel mathieu nathalie olivier
 pascal philippe rené sylvie thierry yves brigitte chantal dominique edouard édouard etienne gérard gilles henri hélène marine manon
 lars erik sven ingrid anders magnus bjorn björn astrid carl-erik gunnar hakan henrik ingmar johan jens jonas kirsten knut lasse mikael
 mette mogens niels nils ole olof per petter rasmus søren stefan sigrid thor torsten ulf ursula angela gerhard günter günther heiko helmut
 horst jochen joachim karl-heinz katrin lothar manfred markus matthias olaf rainer reinhard rolf rüdiger sabine sigmar silke uwe werner
 wolfgang ulrich ute dieter dietmar frank-walter annalena annegret christoph claus ernst florian friedrich
 piotr jan janusz katarzyna andrzej jaroslaw jarosław lech tadeusz zbigniew agnieszka beata donald ewa grzegorz krzysztof magdalena
 malgorzata mateusz tomasz wojciech milos miloš vaclav václav petr pavel jiri jana viktor laszlo lászló zoltan gabor péter istvan andrej
 igor zuzana aleksandar slobodan ratko radovan milo goran zoran dragan ivana jelena nikola novak ion ioan klaus mihai nicolae traian
 silvio matteo giorgio giuseppe paolo pietro stefano massimo mario francesco alessandro alessandra beppe carlo claudio enrico federica
 gianni luigi romano sergio umberto virginia chiara
 amit raj ravi sanjay priya anil sunil narendra rahul arjun ajay akhilesh amitabh anand arun arvind ashok atul deepak dinesh gautam indira
 jawaharlal kamal kapil kiran kumar lal lalu mahesh manmohan manoj mukesh nirmala nitin pankaj pooja prakash pranab rajesh rajiv rakesh
 ram ramesh rohit sachin sandeep sanjeev shashi sonia subramanian suresh sushma uma vijay vikram vinod yogi imran nawaz shehbaz benazir
 asif pervez bilawal malala zardari sheikh mahinda gotabaya ranil
 kofi kwame chidi ngozi uhuru raila jomo thabo jacob cyril nelson winnie desmond robert morgan emmerson yoweri paul goodluck muhammadu
 olusegun bola atiku sani chinua wole ellen abiy haile meles hailemariam isaias omar salva riek juma julius jakaya samia ousmane amadou
 mamadou abdoulaye alassane laurent ibrahima moussa seydou fatou aminata awa
 mirela ilse petra nadia samir mateo mira lukas leonie hanna
 mara bashir dalia noor yara zeynep anwar aziz aung nadine mahathir najib anwar joko prabowo lee ferdinand rodrigo leni benigno corazon`
    .split(/\s+/)
    .filter(Boolean),
);

/** Family names that stand before the given name in Chinese, Korean and Vietnamese names. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  `Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Moon Yoo Hong Xi Li Wang Zhang Liu Chen Yang Huang
 Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Mao Wen Jiang Hua Bo Peng Qin Nguyen Tran Le Pham Ho Vo
 Ri Pak Choe Hyon Ban Roh Chun Syngman Kwak Tsai Ko Lai`
    .split(/\s+/)
    .filter(Boolean),
);
