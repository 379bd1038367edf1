/** Marks before a number: `$5`, `Rs 200`, `HK$10`; case matters. `PS` and `Y=` are what is left of £ and ¥
 *  where a text was forced into ASCII. */
export const CURRENCY_MARKS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['U.S.$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['CDN$', 'CAD'],
  ['NZ$', 'NZD'], ['$US', 'USD'], ['$A', 'AUD'], ['$NZ', 'NZD'], ['$C', 'CAD'], ['$HK', 'HKD'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['S$', 'SGD'], ['R$', 'BRL'], ['MX$', 'MXN'], ['Z$', 'ZWL'],
  ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₺', 'TRY'], ['₴', 'UAH'], ['₪', 'ILS'],
  ['₦', 'NGN'], ['₱', 'PHP'], ['₫', 'VND'], ['฿', 'THB'], ['₿', 'XBT'], ['₡', 'CRC'], ['₸', 'KZT'], ['₵', 'GHS'],
  ['PS', 'GBP'], ['Y=', 'JPY'], ['EUR', 'EUR'],
  ['dlrs', 'USD'], ['Dlrs', 'USD'], ['Rs', 'INR'], ['Rs.', 'INR'], ['RM', 'MYR'], ['Rp', 'IDR'], ['Sh', 'KES'], ['KSh', 'KES'], ['DM', 'DEM'], ['Fr', 'CHF'], ['Fr.', 'CHF'],
  ['Tk', 'BDT'], ['P', 'PHP'], ['R', 'ZAR'], ['N', 'NGN'],
]);

/** Of the marks above: letters that stand for money only where they are glued to the number. */
export const GLUED_MARKS: ReadonlySet<string> = new Set(['PS', 'P', 'R', 'N', 'Sh', 'Fr', 'Rp', 'RM', 'DM', 'Tk']);

/** ISO 4217 codes read before or after a number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CNY RMB INR RUB KRW TRY UAH ILS NGN PHP VND THB AUD CAD NZD HKD TWD SGD BRL MXN CHF SEK NOK DKK PLN CZK HUF RON
   BGN ZAR KES EGP SAR AED QAR KWD PKR BDT LKR IDR MYR ARS CLP COP PEN BTC XBT`
    .split(/\s+/)
    .filter(Boolean),
);

/** Codes in use that ISO writes otherwise. */
export const CODE_ALIASES: ReadonlyMap<string, string> = new Map([['RMB', 'CNY'], ['BTC', 'XBT']]);

/** Name after a number (singular, lower-cased) → code. Bare names mean the currency meant most often in English news. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['buck', 'USD'], ['rmb', 'CNY'], ['us dollar', 'USD'], ['u.s. dollar', 'USD'], ['american dollar', 'USD'], ['usd', 'USD'],
  ['australian dollar', 'AUD'], ['canadian dollar', 'CAD'], ['new zealand dollar', 'NZD'], ['hong kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'], ['taiwan dollar', 'TWD'], ['jamaican dollar', 'JMD'], ['zimbabwean dollar', 'ZWL'], ['namibian dollar', 'NAD'],
  ['euro', 'EUR'], ['eur', 'EUR'], ['pound sterling', 'GBP'], ['sterling', 'GBP'], ['british pound', 'GBP'], ['quid', 'GBP'], ['gbp', 'GBP'],
  ['egyptian pound', 'EGP'], ['lebanese pound', 'LBP'], ['syrian pound', 'SYP'], ['irish pound', 'IEP'],
  ['yen', 'JPY'], ['japanese yen', 'JPY'], ['yuan', 'CNY'], ['chinese yuan', 'CNY'], ['元', 'CNY'], ['円', 'JPY'], ['renminbi', 'CNY'],
  ['rupee', 'INR'], ['indian rupee', 'INR'], ['pakistani rupee', 'PKR'], ['sri lankan rupee', 'LKR'], ['nepalese rupee', 'NPR'],
  ['rouble', 'RUB'], ['ruble', 'RUB'], ['russian rouble', 'RUB'], ['russian ruble', 'RUB'], ['hryvnia', 'UAH'], ['hryvnias', 'UAH'],
  ['belarusian ruble', 'BYN'], ['won', 'KRW'], ['south korean won', 'KRW'], ['baht', 'THB'], ['thai baht', 'THB'], ['dong', 'VND'],
  ['ringgit', 'MYR'], ['malaysian ringgit', 'MYR'], ['rupiah', 'IDR'], ['indonesian rupiah', 'IDR'], ['taka', 'BDT'],
  ['rand', 'ZAR'], ['south african rand', 'ZAR'], ['naira', 'NGN'], ['cedi', 'GHS'], ['birr', 'ETB'], ['kwacha', 'ZMW'],
  ['shilling', 'KES'], ['kenyan shilling', 'KES'], ['ugandan shilling', 'UGX'], ['tanzanian shilling', 'TZS'],
  ['franc', 'CHF'], ['swiss franc', 'CHF'], ['french franc', 'FRF'], ['belgian franc', 'BEF'], ['cfa franc', 'XOF'],
  ['krona', 'SEK'], ['kronor', 'SEK'], ['swedish krona', 'SEK'], ['swedish kronor', 'SEK'], ['swedish crown', 'SEK'], ['icelandic krona', 'ISK'],
  ['norwegian krone', 'NOK'], ['norwegian kroner', 'NOK'], ['norwegian crown', 'NOK'],
  ['krone', 'DKK'], ['kroner', 'DKK'], ['danish krone', 'DKK'], ['danish kroner', 'DKK'], ['danish crown', 'DKK'],
  ['zloty', 'PLN'], ['polish zloty', 'PLN'], ['forint', 'HUF'], ['koruna', 'CZK'], ['czech crown', 'CZK'], ['leu', 'RON'], ['lei', 'RON'], ['lev', 'BGN'],
  ['lira', 'TRY'], ['turkish lira', 'TRY'], ['lire', 'ITL'], ['italian lira', 'ITL'], ['shekel', 'ILS'], ['israeli shekel', 'ILS'],
  ['dirham', 'AED'], ['moroccan dirham', 'MAD'], ['riyal', 'SAR'], ['saudi riyal', 'SAR'], ['qatari riyal', 'QAR'], ['rial', 'IRR'], ['iranian rial', 'IRR'],
  ['dinar', 'KWD'], ['kuwaiti dinar', 'KWD'], ['iraqi dinar', 'IQD'], ['tenge', 'KZT'], ['lari', 'GEL'], ['dram', 'AMD'], ['manat', 'AZN'],
  ['peso', 'MXN'], ['mexican peso', 'MXN'], ['argentine peso', 'ARS'], ['chilean peso', 'CLP'], ['colombian peso', 'COP'], ['philippine peso', 'PHP'],
  ['real', 'BRL'], ['reais', 'BRL'], ['brazilian real', 'BRL'], ['bolivar', 'VES'],
  ['deutsche mark', 'DEM'], ['deutschemark', 'DEM'], ['markka', 'FIM'], ['finnish markka', 'FIM'], ['guilder', 'NLG'], ['dutch guilder', 'NLG'],
  ['peseta', 'ESP'], ['escudo', 'PTE'], ['drachma', 'GRD'], ['bitcoin', 'XBT'],
]);

/** Hundredths; `unit` keeps their own name, for which ISO 4217 has none. */
export const MINOR_CURRENCY: ReadonlyMap<string, string> = new Map([
  ['cent', 'cent'], ['¢', 'cent'], ['c', 'cent'], ['penny', 'penny'], ['pence', 'penny'], ['p', 'penny'], ['sen', 'sen'], ['paise', 'paisa'], ['kopeck', 'kopeck'],
]);
