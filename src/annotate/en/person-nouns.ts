import { wordSet } from '../../text/word-set.ts';

/** Endings of nouns for people by what they do, are or come from. */
const ENDING =
  /(?:[^e]er|eer|[^aeiou]or|ator|itor|ist|ian|man|woman|men|women|person|smith|wright|keeper|guard|mate|master|monger|herd|maid|clerk|chief|hand)$/;

/** Shorter nouns with such an ending are mostly things: "paper", "river". */
const SHORTEST = 5;

/** Nouns with such an ending that are no people. */
const THINGS = wordSet(
  `number water river weather computer paper letter order border power tower shelter quarter center theater matter corner
  disaster winter summer dinner supper fever chapter poster banner newspaper answer server trigger container counter
  shoulder finger danger anger murder slaughter thunder lumber timber cover layer buffer barrier frontier charter
  character parameter diameter meter kilometer laser cancer ulcer shower powder ladder folder filter latter other another
  rather whether either neither gather offer transfer butter copper silver pepper ginger sugar feather leather laughter
  encounter register ledger burger helicopter chopper tanker freighter trawler liner steamer cruiser bomber launcher
  trailer bulldozer printer scanner router transformer boiler cooler freezer cooker burner heater reminder remainder
  disorder blunder wonder cylinder calendar tender gender surrender blender sticker marker bumper wrapper hanger hammer drawer cluster boulder
  error factor sector floor door color colour tumor tumour rumor rumour tremor reactor corridor mirror horror terror motor
  behavior behaviour labor labour harbor harbour vapor vapour favor favour honor honour flavor flavour humor humour
  indicator escalator elevator generator calculator radiator simulator ventilator equator accelerator incubator
  refrigerator respirator detector monitor conveyor meteor interior exterior anchor armor armour
  twist mist feast coast toast boast specimen regimen abdomen omen estimate climate stalemate
  shorthand mischief handkerchief mudguard safeguard`,
);

/** Is it by its form a noun for a person: "plumber", "goalkeeper", "clerk"? In the singular and in lower case. */
export function namesPerson(noun: string): boolean {
  return noun.length >= SHORTEST && ENDING.test(noun) && !THINGS.has(noun);
}
