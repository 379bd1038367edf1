/** Words that open a line in capitals or title case and name no place, lower-cased. */
export const NO_PLACES: ReadonlySet<string> = new Set(
  'in on at by from after before since during until with as a an and but for how why what when where who watch update updated breaking exclusive live video photo photos opinion analysis correction editorial review interview related more read see also file note editor'.split(
    ' ',
  ),
);

/** Small words inside the names of places. */
export const PLACE_PARTICLES: ReadonlySet<string> = new Set(
  'of de del la las los el le les du da do di al an am der den and y'.split(' '),
);
