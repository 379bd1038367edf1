// @ts-check

/** Verbs of saying, by their base forms, from general knowledge of English: what a cue must hold to be a speech act. */
const VERBS =
  `accuse acknowledge add admit allege announce argue ask assert boast call claim concede conclude confirm contend declare
  demand deny describe disclose estimate explain insist mention note pledge predict promise propose quote recall reiterate
  remark reply report respond reveal say state suggest tell testify tweet urge vow warn write`.split(/\s+/);

/** Forms that no rule makes. */
const IRREGULAR = ['said', 'told', 'wrote', 'written', 'according'];

/** Verbs of more than one syllable with the stress on the last: they double its last letter. */
const DOUBLING = new Set(['admit']);

const FORMS = new Set([...VERBS.flatMap(formsOf), ...IRREGULAR]);

/** Some word of a cue names a speech act. "According to" counts as one.
 *  @param {string} cue
 *  @returns {boolean} */
export function hasSpeechVerb(cue) {
  return (cue.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).some((word) => FORMS.has(word));
}

/** @param {string} verb base form
 *  @returns {string[]} with -s, -ed and -ing; some of them are no words, and do no harm */
function formsOf(verb) {
  if (/[^aeiou]y$/.test(verb)) return [verb, ...endings(`${verb.slice(0, -1)}i`, 'es', 'ed'), `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (DOUBLING.has(verb)) return [verb, `${verb}s`, ...endings(verb + verb.slice(-1), 'ed', 'ing')];
  return [verb, ...endings(verb, /(?:s|sh|ch|x|z)$/.test(verb) ? 'es' : 's', 'ed', 'ing')];
}

/** @param {string} stem
 *  @param {string[]} suffixes */
function endings(stem, ...suffixes) {
  return suffixes.map((suffix) => stem + suffix);
}
