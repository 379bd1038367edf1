import type { Quote, Token } from '../../model/annotation.ts';
import type { QuoteWords } from './words.ts';

/** Quoted words of one sentence and the words around them. */
export interface QuotedWords {
  /** Tokens inside the marks. */
  readonly inner: readonly Token[];
  /** Up to three tokens before the opening mark, in the same paragraph, the nearest last. */
  readonly before: readonly Token[];
  /** Up to three tokens behind the closing mark, in the same paragraph. */
  readonly after: readonly Token[];
  /** Does the test hold for one of the sentence's tokens outside the marks? */
  readonly isAround: (test: (token: Token) => boolean) => boolean;
  /** The quotation has no closing mark. */
  readonly unclosed: boolean;
}

/** From so many words on, quoted words that hold a verb are a speech, whatever stands around them. */
const SPEECH_WORDS = 8;

/** What quoted words are: speech, a few words of one, words held at arm's length, or a title. */
export function quoteForm(quoted: QuotedWords, language: QuoteWords): Quote['form'] {
  if (quoted.unclosed) return 'direct';
  const words = quoted.inner.filter((token) => token.pos !== 'PUNCT');
  if (isTitle(quoted, words, language)) return 'title';
  if (isDirect(quoted, words, language)) return 'direct';
  if (isNaming(quoted.before, language)) return 'scare';
  if (words.length <= 1) return 'scare';
  if (isName(words)) return 'scare';
  const content = words.filter((token) => token.concept !== null);
  if (content.length <= 1)
    return words.length >= 3 && inSpeechContext(quoted, language) ? 'fragment' : 'scare';
  return content.length > 2 || inSpeechContext(quoted, language) ? 'fragment' : 'scare';
}

function isDirect(quoted: QuotedWords, words: readonly Token[], language: QuoteWords): boolean {
  const last = quoted.inner.findLast((token) => !/^["'’”»]+$/.test(token.text))?.text ?? '';
  const stops = /[.!?,…]$/.test(last) || /^[,.!?]$/.test(quoted.after[0]?.text ?? '');
  const opening = quoted.before.at(-1)?.text ?? '';
  const opens =
    quoted.before.length === 0 ||
    /^[,:.!?”"’)—–…-]$/.test(opening) ||
    isReporting(quoted.before.at(-1), language);
  const capital = /^\p{Lu}/u.test(words[0]?.text ?? '');
  const verb = words.some((token) => token.pos === 'VERB' || token.pos === 'AUX');
  if (/[.!?,…]$/.test(last) && opens && capital) return true;
  if (stops && opens && (verb || words.length >= 3)) return capital || words.length >= SPEECH_WORDS;
  return verb && capital && words.length >= SPEECH_WORDS;
}

const isReporting = (token: Token | undefined, language: QuoteWords): boolean =>
  token !== undefined && language.reporting.has(token.lemma);

/** Every word of weight has a capital, and it stands beside a word for a work, or is long and stopless. */
function isTitle(quoted: QuotedWords, words: readonly Token[], language: QuoteWords): boolean {
  if (words.length > 12 || !isName(words) || isReporting(quoted.before.at(-1), language)) return false;
  const isWork = ({ lower, lemma }: Token): boolean => language.works.has(lower) || language.works.has(lemma);
  return quoted.before.some(isWork) || quoted.after.slice(0, 2).some(isWork);
}

function isName(words: readonly Token[]): boolean {
  let weighty = false;
  for (const { text, pos } of words) {
    if (text.length <= 3 && pos !== 'PROPN' && pos !== 'NOUN') continue;
    if (!/^[\p{Lu}\p{N}]/u.test(text)) return false;
    weighty = true;
  }
  return weighty;
}

const inSpeechContext = ({ isAround }: QuotedWords, language: QuoteWords): boolean =>
  isAround((token) => language.expressive.has(token.lemma));

/** "dubbed", "known as", "so-called" right before the mark. */
function isNaming(before: readonly Token[], language: QuoteWords): boolean {
  const wide = before.map((token) => token.lower).join('');
  return (
    language.naming.has(before.at(-1)?.lower ?? '') ||
    language.namingPhrases.some((words) => wide.endsWith(words))
  );
}
