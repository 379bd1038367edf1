import type { QuantityKind, Stance } from './annotation.ts';
import type { Span } from './span.ts';

export const CLAIM_KINDS = [
  'quantity',
  'date',
  'quote',
  'pledge',
  'forecast',
  'status',
  'verification',
  'event',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What a statement says in a form that can be compared; null for plain happenings. */
export type Value =
  | {
      readonly kind: 'number';
      /** What is measured: two kinds are never compared. */
      readonly measure: QuantityKind;
      /** As stated; of a range its middle. */
      readonly stated: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly lowOpen: boolean;
      readonly highOpen: boolean;
      readonly approximate: boolean;
      readonly vague: boolean;
      readonly unit: string | null;
      /** ISO 4217 code of a sum of money; null for all else. */
      readonly currency: string | null;
    }
  | { readonly kind: 'date'; readonly from: string; readonly to: string }
  | { readonly kind: 'words'; readonly text: string };

/** One attributed assertion in one article, with the facets that settle what it is about. */
export interface Statement {
  /** `<article id>:<start>:<kind>`; unique in a story. */
  readonly id: string;
  readonly articleId: string;
  readonly kind: ClaimKind;
  /** The words that bear it: the evidence. */
  readonly span: Span;
  readonly sentence: Span;
  /** The number, date or quoted words themselves. */
  readonly focus: Span;
  /** Event class, or lemma of the verb or head noun; what happened. */
  readonly predicate: string | null;
  /** The predicate is a class of the language's event lexicon, not only a verb's lemma. */
  readonly listed: boolean;
  /** Lemma concept of what is counted or dated; null where nothing is. */
  readonly object: string | null;
  /** Canonical names and head concepts of the participants, sorted. */
  readonly participants: readonly string[];
  /** Content concepts of the evidence, sorted, without duplicates. */
  readonly concepts: readonly string[];
  /** Content concepts of the whole clause it stands in, sorted: what the words around say it is about. */
  readonly context: readonly string[];
  /** Content concepts of the clause's subject, verb and object, sorted. */
  readonly core: readonly string[];
  /** Who or what the clause is about: canonical name or head concept of its subject; null where it has none. */
  readonly subject: string | null;
  /** Whom or what its happening befell, whatever the grammar ("Voss was fired", "they fired Voss"): canonical name or head
   *  concept; null where no happening is told or nobody undergoes it. */
  readonly undergoer: string | null;
  readonly places: readonly string[];
  /** Time of day told in its clause, `HH:MM`; null where none is. */
  readonly clock: string | null;
  /** When it holds, ISO dates, where the text says so. */
  readonly asOf: { readonly from: string; readonly to: string } | null;
  /** Its date lies well before the report: another time's event, told as background. */
  readonly background: boolean;
  readonly scope: 'total' | 'part' | null;
  readonly additional: boolean;
  /** It counts how things stand ("are still missing", "remain in hospital"), which holds for its hour only. */
  readonly passing: boolean;
  /** Told as not so; of a figure also as what only may have befallen them: "feared dead". */
  readonly negated: boolean;
  /** "earlier reports", "initially": the report itself calls it superseded; "newer", "rose to", "now": superseding. */
  readonly supersession: 'earlier' | 'newer' | null;
  /** Shared by the figures of one report that it sets against each other, in two voices; null for all others. */
  readonly contrast: string | null;
  readonly chain: readonly string[];
  readonly stance: Stance;
  readonly hedged: boolean;
  readonly value: Value | null;
  /** The reading in the article's words: "at least 600", "2024", the quoted words. */
  readonly label: string;
  /** What it is about in plain words: "North Korean soldiers killed". */
  readonly about: string;
  /** Its words have a subject and its verb: they can stand alone. */
  readonly sentential: boolean;
  /** Person or body that the value belongs to (whose age, whose vote), or the place whose part of a whole it counts;
   *  canonical name or null. */
  readonly bearer: string | null;
  /** What it says of its bearer, where it tells what somebody is: a role, `party`, `military`, `home`, or the concept of
   *  the noun they are called by; null for all other statements. */
  readonly attribute: string | null;
  /** Its number is that of the people it tells of one by one; no figure of the text. */
  readonly individuals: boolean;
  /** Numbers stated in its evidence or clause, sorted: two statements with different numbers are not one. */
  readonly numbers: readonly number[];
  /** Places in a row in its evidence ("second"), sorted: what is told of one is not told of another. */
  readonly ordinals: readonly string[];
  /** Concepts that modify the counted thing ("north", "korean"): whose or which. */
  readonly modifiers: readonly string[];
  /** A happening of this class happens once to its participants. */
  readonly once: boolean;
}

/** The statements of all articles that assert the same thing, before anyone asks whether they agree. */
export interface AlignedClaim {
  readonly kind: ClaimKind;
  /** Sorted by article id, then start. */
  readonly statements: readonly Statement[];
  /** Claims (indices into the same list) that stand beside this one in a text: a part of its whole, or a number
   *  that the text sets next to it. Never rivals. */
  readonly relations: readonly { readonly kind: 'part-of' | 'includes' | 'beside'; readonly claim: number }[];
}
