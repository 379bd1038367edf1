import type { Amount } from './amount.ts';
import type { Scan } from './words-context.ts';
import { isWord } from './words-context.ts';

/** Nobody in the news is older, in years. */
const OLDEST = 120;

/** Is a bare number an age by the words around it: "aged 5", "age of 62", ", 62," behind a person, "(22)" behind a name? */
export function isAge(scan: Scan, amount: Amount): boolean {
  if (amount.group === 'age') return true;
  if (amount.group !== null || amount.form === 'vague' || amount.form === 'share' || amount.scale !== null)
    return false;
  const top = typeof amount.value === 'number' ? amount.value : amount.value.high;
  if (top > OLDEST || top < 0 || !Number.isInteger(top)) return false;
  const words = [scan.pieces[amount.first - 2]?.lower ?? '', scan.pieces[amount.first - 1]?.lower ?? ''];
  if (scan.words.turningVerbs.has(words[1] ?? '') && amount.form !== 'words') return true;
  if (
    scan.words.ageWords.has(words[1] ?? '') ||
    (scan.words.ageNouns.has(words[0] ?? '') && scan.words.of.has(words[1] ?? ''))
  )
    return true;
  if (isOfPerson(scan, amount)) return true;
  const copula = scan.words.copulas.has(words[1] ?? '') && scan.words.personPronouns.has(words[0] ?? '');
  if (copula && /^[,.;:)”"]?$/.test(scan.pieces[amount.end]?.text ?? '')) return true;
  return willBe(scan, amount) || isApposed(scan, amount);
}

/** "a woman of 58 died": behind one person, with nothing behind it that it could count. */
function isOfPerson(scan: Scan, amount: Amount): boolean {
  const [article, noun, of] = scan.pieces.slice(Math.max(0, amount.first - 3), amount.first);
  if (noun?.kind !== 'word' || !isWord(of, scan.words.of) || !isWord(article, scan.words.articles))
    return false;
  if (!scan.words.personNouns.has(scan.tokens[noun.token]?.lemma ?? '')) return false;
  const behind = scan.pieces[amount.end];
  const pos = behind?.kind === 'word' ? scan.tokens[behind.token]?.pos : 'PUNCT';
  return pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN' && behind?.kind !== 'digits';
}

/** "He will be 35 by the end of the year." */
function willBe(scan: Scan, amount: Amount): boolean {
  const before = amount.first;
  if (!isWord(scan.pieces[before - 3], scan.words.personPronouns)) return false;
  const verbs = `${scan.pieces[before - 2]?.lower ?? ''} ${scan.pieces[before - 1]?.lower ?? ''}`;
  const after = scan.pieces[amount.end];
  return (
    scan.words.futureCopulas.has(verbs) &&
    (after === undefined || after.kind === 'mark' || scan.words.futureAgeFollowers.has(after.lower))
  );
}

/** "Lay, 69, who", "Lay Jr., 69, who", "his brother, 6.", "Cooper (22)". */
function isApposed(scan: Scan, amount: Amount): boolean {
  // "Davon Coleman, also 18."
  const first = isWord(scan.pieces[amount.first - 1], scan.words.also) ? amount.first - 1 : amount.first;
  const [before, after] = [scan.pieces[first - 1], scan.pieces[amount.end]];
  const abbreviated =
    scan.pieces[first - 2]?.text === '.' && isWord(scan.pieces[first - 3], scan.words.personSuffixes);
  const person = scan.pieces[first - (abbreviated ? 3 : 2)];
  if (person?.kind !== 'word' || amount.isRange) return false;
  const bracketed = before?.text === '(' && after?.text === ')';
  const commaed =
    before?.text === ',' &&
    (after === undefined ||
      /^[,.;:)”"–—]$/.test(after.text) ||
      (scan.words.and.has(after.lower) && amount.form === 'digits') ||
      scan.words.ageFollowers.has(after.lower) ||
      (scan.words.of.has(after.lower) && amount.form === 'digits'));
  if (!bracketed && !commaed) return false;
  const token = scan.tokens[person.token];
  if (bracketed) return /^\p{Lu}\p{Ll}/u.test(person.text);
  const named =
    /^\p{Lu}\p{Ll}/u.test(person.text) &&
    !scan.words.phraseEnds.has(person.lower) &&
    (token?.pos === 'PROPN' || amount.form === 'digits');
  return named || scan.words.personNouns.has(token?.lemma ?? '');
}
