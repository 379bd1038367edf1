/** Legal forms that end a company's name, lower case, without the full stop. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'llc',
  'plc',
  'llp',
  'lp',
  'ag',
  'gmbh',
  'nv',
  'bv',
  'sa',
  'spa',
  'ab',
  'asa',
  'oyj',
  'kk',
  'pty',
  'bhd',
  'company',
  'corporation',
  'incorporated',
  'limited',
  'group',
  'holdings',
]);

/** Trades that end a company's name, lower case: the word before them is what it is called. Not those that the name of a
 *  town or of what it serves stands before as well: "Water Authority", "Football Club". */
export const COMPANY_TRADES: ReadonlySet<string> = new Set(
  `industries systems technologies partners capital securities insurance assurance bank airlines airways motors energy oil steel
  foods pharmaceuticals pharma healthcare solutions international enterprises ventures labs software electronics semiconductor
  semiconductors stores supermarkets restaurants studios pictures records brothers sons associates automotive glass paper
  cement chemicals plastics textiles tobacco breweries beverages dairies elevators escalators lifts engines machinery
  instruments optics robotics networks communications telecom wireless petroleum refining aerospace aviation shipbuilding
  cruises hotels resorts games toys cosmetics logistics freight trucking financial savings reinsurance properties estates
  builders appliances batteries tyres tires turbines minerals metals mining timber`
    .split(/\s+/)
    .filter(Boolean),
);
