const list = (text: string): readonly string[] =>
  text
    .split(/\s*;\s*/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Bodies whose names do not say what they are: newsrooms, movements, charities, parties and companies known in every newsroom. */
export const KNOWN_ORGANIZATIONS: ReadonlySet<string> = new Set(
  list(`Reuters; Agence France-Presse; AFP; Associated Press; AP; UPI; Bloomberg; BBC; CNN; ABC; NBC; CBS; MSNBC; PBS; NPR; Fox News; Fox; Al Jazeera;
  Al Arabiya; Sky News; Politico; HuffPost; Huffington Post; BuzzFeed; BuzzFeed News; Axios; Vox; Vice; Slate; Salon; Breitbart;
  Xinhua; TASS; Tass; Interfax; Itar-Tass; RIA; RIA Novosti; Sputnik; Yonhap; Kyodo; KCNA; Anadolu; Ansa; EFE; dpa; DPA; PTI; IRNA;
  Der Spiegel; Le Monde; Le Figaro; El País; El Pais; Die Zeit; Haaretz; Dawn; Newsweek; Time; Economist; The Economist; Financial Times;
  Wall Street Journal; New York Times; Washington Post; USA Today; USA TODAY; Daily Beast; The Hill; National Review; Weekly Standard; Drudge Report;
  The Intercept; Mother Jones; The Atlantic; The New Yorker; WikiLeaks; Bellingcat;
  Human Rights Watch; Amnesty International; Amnesty; Médecins Sans Frontières; Medecins Sans Frontieres; Doctors Without Borders;
  Save the Children; Red Cross; International Committee of the Red Cross; Red Crescent; World Vision; Greenpeace; Oxfam; UNICEF; Unicef;
  UNESCO; Unesco; UNHCR; Interpol; Europol; Eurostat; NATO; Nato; OPEC; Opec; ASEAN; Asean; African Union; Arab League; World Trade Organization;
  Planned Parenthood; Black Lives Matter; Everytown; Tea Party; Ku Klux Klan;
  Islamic State; Islamic Jihad; ISIS; ISIL; Daesh; Al Qaeda; al Qaeda; al-Qaeda; Al-Qaeda; Boko Haram; Al Shabaab; al-Shabab; Hamas; Hezbollah; Taliban;
  Houthis; Mossad; Pentagon; Supreme Court; Scotland Yard; Homeland Security; Secret Service; Capitol Police; Coast Guard; National Guard;
  Democrats; Republicans; Republican; Democrat; Democratic; GOP; Tories; Labour; Likud; Fatah; Fidesz; Syriza; Podemos; Sinn Fein; Conservatives;
  Liberal Democrats; Greens; Wall Street; Hollywood; Silicon Valley; Big Tech;
  Google; Alphabet; Facebook; Meta; Twitter; YouTube; Instagram; Snapchat; TikTok; WhatsApp; Telegram; Microsoft; IBM; Intel; Nvidia; Samsung; Huawei;
  Sony; Nokia; Netflix; Disney; Comcast; Verizon; Uber; Lyft; Airbnb; Tesla; SpaceX; Boeing; Airbus; Lufthansa; JetBlue; Ryanair; easyJet; Qantas;
  Toyota; Honda; Nissan; Volkswagen; BMW; Daimler; Renault; Fiat; Ford; Chrysler; Walmart; Costco; Ikea; Starbucks; McDonald's; Pepsi;
  PepsiCo; Coca-Cola; Nestlé; Nestle; Unilever; Pfizer; Moderna; AstraZeneca; Novartis; Bayer; Merck; GlaxoSmithKline; ExxonMobil; Exxon; BP;
  TotalEnergies; Gazprom; Rosneft; Aramco; Goldman Sachs; JPMorgan; JPMorgan Chase; Morgan Stanley; Citigroup; HSBC; Barclays; Deutsche Bank;
  Lehman Brothers; BlackRock; Berkshire Hathaway; Visa; Mastercard; PayPal; Alibaba; Tencent; Baidu; Cambridge Analytica; Lockheed Martin;
  Major League Baseball; Major League Soccer; Marks and Spencer; Ernst and Young; Johnson and Johnson; Procter and Gamble;
  Standard and Poor's; Smith and Wesson; Simon and Schuster; Bed Bath and Beyond; Bureau of Alcohol, Tobacco, Firearms and Explosives;
  Department of Health and Human Services; Department of Housing and Urban Development; Food and Drug Administration;
  Centers for Disease Control and Prevention; Securities and Exchange Commission; Immigration and Customs Enforcement;
  Customs and Border Protection; National Oceanic and Atmospheric Administration; National Aeronautics and Space Administration;
  Fish and Wildlife Service; Center for Strategic and International Studies; Organization for Security and Co-operation in Europe;
  Organisation for Economic Co-operation and Development; Foreign, Commonwealth and Development Office;
  Department for Environment, Food and Rural Affairs; Department for Digital, Culture, Media and Sport;
  Consolidated Edison; Nasdaq; Dow Jones; Moody's; Fitch`),
);
