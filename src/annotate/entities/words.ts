type Words = ReadonlySet<string>;

export interface CountryName {
  /** The country's usual name. */
  readonly country: string;
  /** Its own name, that of its people or what is theirs, or that of its seat of government. */
  readonly kind: 'name' | 'demonym' | 'capital';
}

/** A kind of body that a state has one of, or a few. All lower case. */
export interface BodyKind {
  readonly name: string;
  /** What bodies of the kind are called besides their names, in the singular: "spy agency", "foreign ministry". */
  readonly descriptions: readonly string[];
  /** Words that the name of such a body holds, one behind the other: "intelligence". */
  readonly names: readonly string[];
}

/** What finding and linking names must know of a language: its field `names`. Lower case, save where it says otherwise. */
export interface NameWords {
  /** Any name of a country, its people or its seat of government, as it is written: "Seoul" → South Korea. */
  readonly countries: ReadonlyMap<string, CountryName>;
  /** Of the countries, bodies of several that act and never are a place: "United Nations". */
  readonly unions: Words;
  /** Seats named by a building, as written: always the government, never a place ("Kremlin"). */
  readonly seats: Words;
  /** Places whose names do not say so, as written: "Ohio". */
  readonly places: Words;
  /** Of the names of countries, those that are no place behind a comma: "US". */
  readonly notBehindTowns: Words;
  /** Bodies whose names do not say so, as written: "Reuters". */
  readonly organizations: Words;

  /** "ann". */
  readonly givenNames: Words;
  /** Family names that stand before the given name, as written: "Kim". */
  readonly familyNamesFirst: Words;
  /** Given names of women and hardly ever of men, and the reverse: "ann", "otto". */
  readonly womensNames: Words;
  readonly mensNames: Words;
  /** What tells two bearers of one name apart behind the family name, without its stop: "jr". */
  readonly nameSuffixes: Words;
  /** Honours and degrees behind a family name, no part of it: "kc". */
  readonly postNominals: Words;

  /** Words before a person's name that are no part of it, without their stop: "mr", "governor". */
  readonly titles: Words;
  /** Short titles → the title meant: "sen" → "senator". */
  readonly titleForms: ReadonlyMap<string, string>;
  /** Titles that say no more than that a person follows: "mr". */
  readonly plainTitles: Words;
  /** Titles of women: "ms". */
  readonly womensTitles: Words;
  /** Titles of men: "mr". */
  readonly mensTitles: Words;
  /** Titles before a given name that name a person without a family name: "prince". */
  readonly givenNameTitles: Words;
  /** Titles that stand before any family name, also one that is a word for a place: "mr" Hall. */
  readonly addressTitles: Words;
  /** Of the titles, words that only say more of the title behind them: "former". */
  readonly titleModifiers: Words;
  /** Words for the office of the title behind them: "foreign". */
  readonly portfolioWords: Words;
  /** First and last words of offices of three words: "chief" and "staff" of "chief of staff". */
  readonly officeOpenings: Words;
  readonly officeEnds: Words;
  /** Words of what an office is of, beside portfolios and places: "exchequer" of "Chancellor of the Exchequer". */
  readonly officeWords: Words;
  /** Nouns for a person: "witness". */
  readonly roleWords: Words;
  /** Nouns that stand for a firm beside its name: "the insurer, Hallin Mutual". */
  readonly firmNouns: Words;
  /** Of these, the ones that hardly ever stand for a person or a vessel: "insurer". */
  readonly tradeNouns: Words;
  /** Is it a noun for a person by what he does or is? In the singular and in lower case. */
  readonly isRole: (noun: string) => boolean;
  /** Of these, kin: "wife". */
  readonly kinWords: Words;
  /** Party members: "democrat". */
  readonly partyWords: Words;
  /** The same in the plural: "democrats". */
  readonly partyPlurals: Words;

  /** Words of the names of bodies: "ministry". */
  readonly organizationWords: Words;
  /** Last words of names that may also stand first: "Justice Department", "Department of Justice". */
  readonly turnedBodies: Words;
  /** First words of the names of places, cut short → in full: "ft" → "fort". */
  readonly placeShortForms: ReadonlyMap<string, string>;
  /** Kinds of bodies of a state: a description of one is linked to the name of the country's only one. */
  readonly bodyKinds: readonly BodyKind[];
  /** Names the body of a country: "Norland", "Foreign Ministry" → "Norland’s Foreign Ministry". */
  readonly ownedName: (country: string, body: string) => string;
  /** Legal forms at the end of a company's name: "inc". */
  readonly companySuffixes: Words;
  /** Trades at the end of a company's name, which is called by the words before: "airlines". */
  readonly companyTrades: Words;
  /** Nouns behind a name that make it a body's: "shares". */
  readonly companyNouns: Words;
  /** Last words of the names of places: "river". */
  readonly placeWords: Words;
  /** Of these, common family names: "hall". */
  readonly placeSurnames: Words;
  /** First words of the names of places, whatever stands before them: "mount". */
  readonly placeOpenings: Words;
  /** First words of a name that make it a broadcaster's, whatever place follows: "radio". */
  readonly broadcasterOpenings: Words;
  /** The same where a preposition of place stands before them: "new". */
  readonly weakPlaceOpenings: Words;
  /** Ends as names of towns do: "-ville". */
  readonly isTownName: (word: string) => boolean;
  /** First words that leave a known place a place, as written: "Northern". */
  readonly regionWords: Words;
  /** Last words of the names of things that are neither people, bodies nor places: "treaty". */
  readonly thingWords: Words;
  /** First words of such names: "operation", "hms". */
  readonly thingOpenings: Words;
  /** Nouns right before a name that make it a thing's: "ferry", "film". */
  readonly thingNouns: Words;
  /** Words behind which a number belongs to the name: "war", "terminal". */
  readonly numberedWords: Words;

  /** Days, months and feasts: no names. */
  readonly calendarWords: Words;
  /** Signs of currencies set before a number, as written: "Rs". */
  readonly currencyMarks: Words;
  /** Capitalised short forms that name nothing, as written: "CEO". */
  readonly noNames: Words;
  /** Words that, at the head of a sentence, are no names although the tagger may say so: "others". */
  readonly notAtHead: Words;
  /** Small words that may stand inside a name: "of", "van". */
  readonly connectors: Words;
  /** Of these, the ones that join only what names a body or a place: "of". */
  readonly bodyConnectors: Words;
  /** Of these, the ones that lead from an office or a body to what it is of: "of" of "chief of staff". */
  readonly officeConnectors: Words;
  /** Of the connectors, those that join two names rather than parts of one: "and". */
  readonly separators: Words;
  readonly definite: Words;
  /** Marks of a possessor: "'s". */
  readonly possessiveMarks: Words;
  readonly conjunctions: Words;

  /** Prepositions of place, and words that place a name on the map without one: "in", "northern". */
  readonly locatives: Words;
  /** All words that put a capital on the map rather than in government: "in", "from", "downtown". */
  readonly capitalLocatives: Words;
  /** Prepositions before a name that ends as towns do, where it is one: "to". */
  readonly townPrepositions: Words;
  /** "capital", "city": the words before a capital that is itself meant. */
  readonly capitalNouns: Words;
  /** "who". */
  readonly personRelatives: Words;
  /** Forms of verbs before whom something is told, with what is told behind: "told" CNN Reyes was wrong. */
  readonly tellingForms: Words;
  /** Forms of verbs of speech before a speaker: "said". */
  readonly speechForms: Words;
}
