/** Invented names without end: a rank gives always the same name, low ranks short ones. */

const HEADS =
  'Mar Bel Cor Dun Hal Ker Lan Mor Nor Pel Ros Sal Tor Ver Wen Al Bran Cal Dor El Fen Gar Hol Ing Jar Kel Lor Mil Nev Or Pas Quin Ral Ster Tal Ul Var Wil Yar Zel Ash Bor Cra Del Es Far Gil Har Ild Kir'.split(
    ' ',
  );
const MIDDLES = 'a e o i u an en in on ar er or al el il am em im'.split(' ');
const LINKS = 'b c d f g k l m n p r s t v w z br dr gr kr st tr ll rr ss tt nd nt rk rm ld'.split(' ');
const PLACE_ENDS =
  'by ton ham field ford mouth stead ville burg wick dale port haven minster worth bridge'.split(' ');
const SURNAME_ENDS = 'son er man sen ov ic ez elli ard ett low ley kins wood ski berg ano eau ham ke'.split(
  ' ',
);
const COMPANY_ENDS =
  'Holdings|Group|Energy|Motors|Airlines|Bank|Pharma|Foods|Systems|Logistics|Mining|Steel|Media|Insurance|Telecom|Shipping'.split(
    '|',
  );

const FIRST_NAMES =
  'James Mary John Patricia Robert Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Daniel Nancy Matthew Lisa Anthony Margaret Mark Sandra Paul Emily Steven Carol Andrew Amanda Kenneth Melissa George Deborah Kevin Laura Brian Helen Edward Anna Peter Rachel Simon Maria Martin Julia Henry Emma Samuel Olivia Adam Claire Omar Fatima Ahmed Leila Ivan Elena Carlos Lucia Pedro Carmen Luis Rosa Marco Giulia Hans Ingrid Erik Astrid Pierre Sophie Jan Eva Victor Nadia'.split(
    ' ',
  );

/** A stem for a rank: mixed radix over heads, middles and links, so different ranks give different stems. */
function stem(rank) {
  let rest = Math.floor(rank / HEADS.length);
  let word = HEADS[rank % HEADS.length];
  while (rest > 0) {
    rest -= 1;
    word += MIDDLES[rest % MIDDLES.length];
    rest = Math.floor(rest / MIDDLES.length);
    word += LINKS[rest % LINKS.length];
    rest = Math.floor(rest / LINKS.length);
  }
  return word;
}

/** Joins a stem and an end without three equal letters or a clash of vowels. */
function named(rank, ends) {
  const head = stem(Math.floor(rank / ends.length));
  const end = ends[(rank * 7 + Math.floor(rank / ends.length)) % ends.length];
  const vowel = /^[aeiou]/.test(end);
  return head + (vowel || head.length > 2 ? '' : 'en') + end;
}

export const placeName = (rank) => named(rank, PLACE_ENDS);
const surname = (rank) => named(rank, SURNAME_ENDS);
const companyName = (rank) =>
  `${stem(Math.floor(rank / COMPANY_ENDS.length) + HEADS.length)} ${COMPANY_ENDS[rank % COMPANY_ENDS.length]}`;
export const streetName = (rank) =>
  `${named(rank, PLACE_ENDS)} ${['Street', 'Road', 'Avenue', 'Lane'][rank % 4]}`;

/** How often a name comes back: few places are in the news every day, most surnames once. */
const PLACES = { offset: 80, tail: 0.4 };
const COMPANIES = { offset: 150, tail: 0.7 };
const SURNAMES = { offset: 1000, tail: 0.45 };

export const drawPlace = (random) => placeName(random.rank(PLACES));
export const drawCompany = (random) => companyName(random.rank(COMPANIES));

export function drawPerson(random) {
  return { first: random.pick(FIRST_NAMES), last: surname(random.rank(SURNAMES)) };
}
