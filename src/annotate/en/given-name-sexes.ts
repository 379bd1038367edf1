import { wordSet } from '../../text/word-set.ts';
import { GIVEN_NAMES } from './given-names.ts';

/** Given names of women and hardly ever of men. */
export const WOMENS_GIVEN_NAMES: ReadonlySet<string> =
  wordSet(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret kimberly emily
 donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela anna brenda
 pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie
 olivia joyce victoria lauren christina joan evelyn judith megan cheryl hannah jacqueline martha gloria teresa ann anne
 sara kathryn alice frances gail ellen lori tina joanne hillary hilary melania ivanka abigail ada adele adrienne agnes
 aileen alexandra alexis alicia alison allison alma alyssa amber anita annette annie antoinette arlene audrey ava beatrice
 bella bernadette bernice bertha beth bethany beverly bonnie brittany brooke caitlin candace candis carla carmen caroline
 carrie cassandra cecilia celeste charlene charlotte chelsea clara claudia colleen connie crystal daisy danielle darlene
 dawn deanna debbie delia denise desiree diana dolores doris edith edna eileen elaine eleanor elena elise ella eloise elsie
 erica erika erin estelle esther ethel eva felicia fiona florence gabriela gabrielle genevieve georgia geraldine gertrude
 gina ginger gladys glenda grace greta gretchen gwen gwendolyn harriet hazel heidi henrietta holly ida imogen inez irene
 iris isabel isabella isabelle ivy jana janice jasmine jeanette jeanne jenna jenny jill jo joanna jocelyn jodi josephine
 juanita judy julia juliet kara kate katie kathy katrina kay kayla kendra kirsten kirstjen kristen kristin kristina kylie
 lana latoya laurie leah lena leona leticia lillian lily lindsay lindsey lorena loretta lorraine lottie louise lucia
 lucille lucy luz lydia lynda mabel madeline mae maggie mandy marcia margarita margie marguerite mariah marian marianne
 marie marilyn marisa marissa marjorie marlene marsha maureen maxine meghan melinda melody meredith mia mildred mindy
 miranda miriam molly mona monica monique muriel myra myrtle nadine naomi natalie natasha nellie nettie nina nora norma
 olga opal patsy patty paula pauline pearl peggy penny phoebe phyllis polly priscilla rachael ramona regina renee rhonda
 rita roberta rosa rosalie rose rosemary roxanne ruby sabrina sadie sally selena serena sheila shelley shelly sherry sierra
 silvia sonia sonya sophia sophie stella sue susie suzanne sylvia tabitha tamara tammy tanya tara tasha theresa thelma
 tiffany toni tonya trisha valerie vanessa vera vicki vickie viola violet vivian wanda wendy whitney wilma yolanda yvette
 yvonne zoe fatima fatma aisha ayesha amina layla leila mariam maryam zainab zahra farah ayse elif svetlana natalia natalya
 yulia yuliya tatiana tatyana irina oksana yoko keiko sofia giulia camila catalina consuelo cristina daniela estela
 graciela ines josefina lourdes luisa marcela martina soledad valentina ximena dilma nathalie sylvie brigitte chantal
 hélène marine manon astrid ingrid sigrid mette ursula silke katrin sabine ute annalena annegret katarzyna agnieszka beata
 ewa magdalena malgorzata zuzana ivana jelena alessandra federica chiara priya indira nirmala pooja sushma uma benazir
 malala ngozi winnie samia fatou aminata mirela ilse petra nadia mira leonie hanna mara noor yara zeynep leni corazon`);

/** Given names of either sex, of another sex in another language, or as often family names: they tell nothing. */
const OPEN_GIVEN_NAMES: ReadonlySet<string> =
  wordSet(`ashley jordan andrea kelly jean jane virginia shirley alex jamie robin pat sam chris lee kim lynn leslie shannon dana
 dominique claude marion jackie jan kari terry tracy tracey traci stacy stacey sasha shane robyn cary claire constance
 april june joy kerry kelley leigh logan morgan noel ronnie randy toby tony billy willie joey dale drew devin cameron corey
 dylan evan sidney fran francis gene lou mercedes mickey muhammadu pilar rosario santiago angel jesus andres wei li ming
 lei hong jian jun xiaoping yuki kenta akira haruki naoto aung ho chi minh nguyen tran suga kiran raj lal ram gautam anand
 shashi sheikh evo bolivar lula jair salman saad cyril thabo sani chinua amadou atiku bola awa juma goodluck zardari kumar
 emre ion anil ole austin salvador orlando jackson clark grant graham gordon murray mitchell marshall lance lamar nelson ty
 hosni moussa sterling stanley wallace warren wesley preston percy owen`);

/** Given names of men and hardly ever of women. */
export const MENS_GIVEN_NAMES: ReadonlySet<string> = new Set(
  [...GIVEN_NAMES].filter((name) => !WOMENS_GIVEN_NAMES.has(name) && !OPEN_GIVEN_NAMES.has(name)),
);
