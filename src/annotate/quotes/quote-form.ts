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
  /** The sentence's tokens outside the marks. */
  readonly around: readonly Token[];
  /** The quotation has no closing mark. */
  readonly unclosed: boolean;
}

/** From so many words on, quoted words that hold a verb are a speech, whatever stands around them. */
const SPEECH_WORDS = 8;

/** What quoted words are: speech, a few words of one, words held at arm's length, or a title. */
export function quoteForm(quoted: QuotedWords, language: QuoteWords): Quote['form'] {
  const words = quoted.inner.filter((token) => token.pos !== 'PUNCT');
  const content = words.filter((token) => token.concept !== null);
  if (quoted.unclosed) return 'direct';
  if (isTitle(quoted, words, language)) return 'title';
  if (isDirect(quoted, words, language)) return 'direct';
  if (isNaming(quoted.before, language)) return 'scare';
  if (words.length <= 1) return 'scare';
  if (isName(words)) return 'scare';
  if (content.length <= 1)
    return words.length >= 3 && inSpeechContext(quoted.around, language) ? 'fragment' : 'scare';
  return content.length > 2 || inSpeechContext(quoted.around, language) ? 'fragment' : 'scare';
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
  const nearby = [...quoted.before, ...quoted.after.slice(0, 2)];
  return (
    isName(words) &&
    words.length <= 12 &&
    !isReporting(quoted.before.at(-1), language) &&
    nearby.some((token) => language.works.has(token.lower) || language.works.has(token.lemma))
  );
}

function isName(words: readonly Token[]): boolean {
  const weighty = words.filter(
    (token) => token.text.length > 3 || token.pos === 'PROPN' || token.pos === 'NOUN',
  );
  return (
    words.length >= 1 && weighty.length > 0 && weighty.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text))
  );
}

const inSpeechContext = (around: readonly Token[], language: QuoteWords): boolean =>
  around.some((token) => language.expressive.has(token.lemma));

/** "dubbed", "known as", "so-called" right before the mark. */
function isNaming(before: readonly Token[], language: QuoteWords): boolean {
  const wide = before.map((token) => token.lower).join('');
  return (
    language.naming.has(before.at(-1)?.lower ?? '') ||
    language.namingPhrases.some((words) => wide.endsWith(words))
  );
}
