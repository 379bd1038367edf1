const list = (text: string): readonly string[] =>
  text
    .split(/\s*;\s*/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Places that English-language news names without saying what they are: states, provinces, large cities, continents. */
export const PLACES: ReadonlySet<string> = new Set(
  list(`Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana;
  Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska;
  Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania;
  Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming;
  Puerto Rico; Guam; Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; Del.; Fla.; Ga.; Ill.; Ind.; Kan.; Ky.; La.; Md.; Mass.; Mich.; Minn.;
  Miss.; Mo.; Mont.; Neb.; Nev.; N.H.; N.J.; N.M.; N.Y.; N.C.; N.D.; Okla.; Ore.; Pa.; R.I.; S.C.; S.D.; Tenn.; Tex.; Vt.; Va.;
  Wash.; W.Va.; Wis.; Wyo.; D.C.; Ontario; Quebec; Alberta; British Columbia; Manitoba; Nova Scotia; Saskatchewan; England; Scotland;
  Wales; Northern Ireland; New South Wales; Queensland; Tasmania; Bavaria; Catalonia; Crimea; Donbas; Gaza; West Bank; Kashmir; Tibet;
  Xinjiang; Hong Kong; Macau; Punjab; Sindh; Darfur; Siberia; Sicily; Sardinia; Corsica; Chechnya; Kurdistan; Africa; Asia; Europe;
  North America; South America; Latin America; Middle East; Oceania; Antarctica; Caribbean; Balkans; Scandinavia; Atlantic; Pacific;
  Mediterranean; Los Angeles; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; Austin; San Francisco; Seattle;
  Denver; Boston; Detroit; Nashville; Portland; Las Vegas; Memphis; Baltimore; Milwaukee; Atlanta; Miami; Orlando; Tampa; New Orleans;
  Cleveland; Pittsburgh; Cincinnati; Minneapolis; St. Louis; Kansas City; Sacramento; Oakland; Omaha; Honolulu; Anchorage; Toronto;
  Montreal; Vancouver; Calgary; Manchester; Birmingham; Liverpool; Leeds; Glasgow; Edinburgh; Belfast; Cardiff; Bristol; Sydney;
  Melbourne; Brisbane; Perth; Auckland; Mumbai; Kolkata; Chennai; Bangalore; Hyderabad; Karachi; Lahore; Shanghai; Shenzhen; Guangzhou;
  Wuhan; Osaka; Kyoto; Busan; Istanbul; Dubai; Tel Aviv; Aleppo; Mosul; Basra; Alexandria; Lagos; Johannesburg; Cape Town; Durban;
  Casablanca; Kharkiv; Odesa; Odessa; Mariupol; Donetsk; Luhansk; Kherson; Kursk; St Petersburg; St. Petersburg; Munich; Hamburg;
  Frankfurt; Cologne; Milan; Naples; Turin; Barcelona; Valencia; Seville; Lyon; Marseille; Rotterdam; Antwerp; Geneva; Zurich; Krakow;
  Sao Paulo; Rio de Janeiro; Geneva; Strasbourg`),
);
