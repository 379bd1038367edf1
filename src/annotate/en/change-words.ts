import { wordSet } from '../../text/word-set.ts';
/** Forms of verbs and nouns that say a figure went up. */
export const RISE_WORDS: ReadonlySet<string> =
  wordSet(`rise rises rose risen rising increase increases increased increasing grow grows
 grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain
 gains gained gaining advance advances advanced advancing up higher rally rallied rallying add adds added boost boosted boosting raise
 raises raised raising swell swells swelled swelling leap leaps leapt leaped spike spikes spiked expand expands expanded edge hike hiked
 growth upward upwards accelerate accelerated accelerates strengthen strengthened strengthens improve improved improves
 widen widens widened widening quicken quickened inch rebound rebounds rebounded rebounding rocketed skyrocket skyrocketed ballooned upped`);

/** Forms of verbs and nouns that say a figure went down. */
export const FALL_WORDS: ReadonlySet<string> =
  wordSet(`fall falls fell fallen falling drop drops dropped dropping decline declines declined
 declining decrease decreases decreased decreasing lose loses lost losing shrink shrinks shrank shrunk slide slides slid sliding slip
 slips slipped slipping plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sinks sank sunk plummet plummets plummeted
 dip dips dipped dipping cut cuts cutting reduce reduces reduced reducing reduction lower lowered lowers lowering down downward downwards
 slump slumps slumped shed sheds shedding ease eased eases easing weaken weakened weakens contract contracted contracts retreat retreated
 slash slashed slashes slashing trim trimmed trims crash crashed narrow narrows narrowed narrowing shrinking plummeting shave shaves shaved drops soften softened moderated pare pared dwindle dwindled
 nosedived slumping weakening backtracked off`);

/** Of these, the ones that with money say who got or lost it: "raised $5 million", "lost $300". */
export const WEAK_CHANGES: ReadonlySet<string> =
  wordSet(`raise raises raised raising lose loses lost losing add adds added adding cut cuts cutting
 gain gains gained boost shed sheds shedding trim slash slashed improve improved contract contracted lower lowered higher growth crash shave shaves shaved pare pared upped`);

/** Someone puts a new figure in the place of the old one on purpose. */
export const REPLACING_WORDS: ReadonlySet<string> =
  wordSet(`raise raises raised raising revise revises revised revising upgrade upgraded lift lifts lifted
 lower lowers lowered cut cuts cutting correct corrected update updated change changed changes downgrade downgraded sweeten sweetened`);
