/** Lemmas of verbs that say nearly nothing by themselves: two clauses that share one share no happening. */
export const WEAK_VERBS: ReadonlySet<string> = new Set(
  `be have do make take get go come give put keep let see look want need try use become remain seem appear happen occur
   say tell speak ask add call know think believe feel find show report state describe include involve follow continue
   begin start end set bring turn move lead leave stay hold work help`
    .split(/\s+/)
    .filter(Boolean),
);
