import { wordSet } from '../../text/word-set.ts';

/** Words that say where something is: "| in | a hall | near | the harbour". */
export const SITE_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'in at near inside outside on off along beside behind beneath under within',
);

/** "the baggage hall | of | Terminal 2": what a site is part of. */
export const SITE_OF = 'of';

/** Nouns for a spot where something can happen, smaller than a town. Lemmas. */
export const SITE_NOUNS: ReadonlySet<string> = wordSet(
  `airport terminal area hall carousel lobby corridor stairwell gate runway station platform track stop street road avenue
   lane highway motorway freeway intersection junction corner bridge tunnel square plaza park garden playground field beach
   shore coast harbor harbour port pier dock quay wharf strait bay river lake canal reservoir dam mine shaft pit quarry
   plant factory mill refinery warehouse depot workshop garage lot yard site building tower block apartment flat house home
   basement cellar attic kitchen room office school classroom campus university college church mosque synagogue temple
   hospital clinic pharmacy prison jail court courthouse parliament embassy consulate base barracks checkpoint border
   market mall store shop supermarket restaurant cafe bar pub nightclub club hotel hostel theater theatre cinema museum
   stadium arena stand concert venue festival deck cabin hold hull cockpit carriage wagon bus train neighborhood
   neighbourhood district quarter suburb village outskirts valley hill slope mountain forest`,
);

/** Verbs by which a happening comes about: "the shooting | began | at", "shots | rang out | near". Lemmas. */
export const COMING_ABOUT: ReadonlySet<string> = wordSet(
  'happen occur unfold begin start erupt ring break take',
);
