import type { EntityType, Token, With } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Body } from './body.ts';
import type { NameWords } from './words.ts';

/** An article's words with what their language says of names. */
export interface Named extends With<'tokens' | 'sentences'> {
  readonly tokens: readonly Token[];
  readonly names: NameWords;
}

/** A capitalised run that may name an entity, before the story has had its say. */
export interface Candidate extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** The type rests on a gazetteer, a title, a suffix or a defining context, not on a default. */
  readonly typed: boolean;
  /** False for a single sentence-initial word with nothing else to support it. */
  readonly supported: boolean;
  /** The country this name stands for, where it is one's name, people or capital. */
  readonly country: string | null;
  /** A capital used for its government. */
  readonly metonym: boolean;
  /** How it stands for `country`; null where it does not. */
  readonly countryForm: 'name' | 'demonym' | 'capital' | null;
  /** Short form defined right behind the name: `Central Flood Agency (CFA)`. */
  readonly acronym: string | null;
  /** The title right before the name, lower case without its stop ("mr", "governor"); null where there is none. */
  readonly title: string | null;
  /** Brought in as somebody's kin: "his wife, Ada Brandt". */
  readonly kin: boolean;
  /** The surname it shares with the name it is joined to: "Brandt" for the Otto of "Otto and Ada Brandt"; or null. */
  readonly sharedSurname: string | null;
  /** A state behind it or a dateline puts it on the map for certain. */
  readonly located: boolean;
  /** The body of a state that it names or describes; or null. */
  readonly body: Body | null;
}
