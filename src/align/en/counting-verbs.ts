/** Lemmas of verbs by which somebody gives a figure: "the company counted 3,900", "the league says five". */
export const COUNTING_LEMMAS: ReadonlySet<string> = new Set(
  'say put count speak give estimate insist maintain claim place reckon report list record assume cite'.split(
    ' ',
  ),
);

/** Words that may stand between such a verb and its figure: "puts the number at 17", "speaks of only 25". */
export const FIGURE_LEADS: ReadonlySet<string> = new Set(
  `at of on to it them the a only just about around some nearly almost over than more less fewer number figure toll total
   count sum be`
    .split(/\s+/)
    .filter(Boolean),
);
