import { wordSet } from '../../text/word-set.ts';

/** Verbs that say by themselves that the speaker would rather not have said it. */
export const ADMITTING: ReadonlySet<string> = wordSet('admit confess');

/** Verbs that say so only of what the speaker's own side did or suffered. */
export const GRANTING: ReadonlySet<string> = wordSet('acknowledge concede confirm recognize recognise');

/** Words that make what follows the speaker's own: "its engineers", "our troops". */
export const OWN: ReadonlySet<string> = wordSet('its their our own');

/** People and things of a side; only with one of these is a loss its own: "confirmed that 12 people lost their lives"
 *  concedes nothing. */
export const OWN_SIDE: ReadonlySet<string> = wordSet(
  `soldier troop force fighter officer guard police crew staff employee worker engineer manager member official agent
   driver pilot player supporter fan steward customer patient prisoner plant factory ship vessel aircraft plane jet
   drone tank base building system software network product fault mistake error failure role responsibility part`,
);

/** What a side loses by saying: harm, loss, failure. Lemmas of verbs and nouns. */
export const LOSSES: ReadonlySet<string> = wordSet(
  `kill die death wound injure injury lose loss casualty miss missing capture destroy damage sink crash burn fail
   failure fault mistake error wrong breach leak defect defective cause break ignore neglect delay lock know hide
   conceal mislead lie cheat violate abuse shoot strike hit throw`,
);
