/** Two content words belong together when at most this many others stand between them. */
const REACH = 2;

/** A pair of words that stands together more often than this in a story is its subject, not a fact told twice. */
const MOST_PLACES = 60;

/** Stretches of one partner report are one stretch when at most this many content words lie between them. */
const BRIDGE = 1;

/** A content word of a sentence, and the index of its token. */
export interface Word {
  readonly concept: string;
  readonly token: number;
}

/** A stretch of a sentence, by the positions of its first and last content word. */
export interface Place {
  readonly article: number;
  readonly sentence: number;
  /** Positions in that sentence's words. */
  readonly first: number;
  readonly last: number;
}

/** A sentence of another report, and the places of one's own sentence whose words stand together there too. */
interface Partner {
  readonly sentence: Place;
  readonly places: Place[];
}

/** Every stretch of every sentence whose words stand together in a sentence of another article too, with those sentences.
 *  @param sentences content words by article and sentence. */
export function* sharedStretches(sentences: readonly (readonly (readonly Word[])[])[]): Generator<Shared> {
  const places = pairPlaces(sentences);
  const marks = new Map<string, Map<string, Partner>>();
  for (const list of places.values()) {
    if (list.length > MOST_PLACES || new Set(list.map((place) => place.article)).size < 2) continue;
    for (const place of list) {
      const key = `${place.article}:${place.sentence}`;
      const partners = marks.get(key) ?? new Map<string, Partner>();
      for (const other of list) {
        if (other.article === place.article) continue;
        const partner = `${other.article}:${other.sentence}`;
        const own = partners.get(partner);
        if (own === undefined) partners.set(partner, { sentence: other, places: [place] });
        else if (own.places.at(-1) !== place) own.places.push(place);
      }
      marks.set(key, partners);
    }
  }
  for (const partners of marks.values()) yield* differentOf(partners);
}

function pairPlaces(
  articles: readonly (readonly (readonly Word[])[])[],
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  articles.forEach((sentences, article) => {
    sentences.forEach((words, sentence) => {
      words.forEach((word, first) => {
        for (let last = first + 1; last < words.length && last <= first + 1 + REACH; last += 1) {
          const other = words[last];
          if (other === undefined || other.concept === word.concept) continue;
          const key =
            word.concept < other.concept
              ? `${word.concept}\u0000${other.concept}`
              : `${other.concept}\u0000${word.concept}`;
          const list = places.get(key);
          const place = { article, sentence, first, last };
          if (list === undefined) places.set(key, [place]);
          else list.push(place);
        }
      });
    });
  });
  return places;
}

/** Places that touch or nearly touch, joined. */
function stretches(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort((a, b) => a.first - b.first || a.last - b.last);
  const out: Place[] = [];
  for (const place of sorted) {
    const last = out.at(-1);
    if (last !== undefined && place.first <= last.last + BRIDGE)
      out[out.length - 1] = { ...last, last: Math.max(last.last, place.last) };
    else out.push(place);
  }
  return out;
}

/** A stretch of one sentence, and the sentences of others that share its words. */
export interface Shared {
  readonly stretch: Place;
  readonly beside: Place[];
}

/** Stretches of one sentence, each once: many partners share the same words of it. */
function differentOf(partners: ReadonlyMap<string, Partner>): Iterable<Shared> {
  const found = new Map<string, Shared>();
  for (const { sentence, places } of partners.values()) {
    for (const stretch of stretches(places)) {
      const key = `${stretch.first}:${stretch.last}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { stretch, beside: [sentence] });
      else known.beside.push(sentence);
    }
  }
  return found.values();
}
