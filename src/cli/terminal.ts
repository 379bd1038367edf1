/** Width of text where the terminal does not say. */
const DEFAULT_WIDTH = 80;

/** Wider lines are hard to read. */
const MAX_DEFAULT_WIDTH = 110;

/** What the commands ask of the environment. */
export interface Terminal {
  /** Standard output is a terminal. */
  readonly interactive: boolean;
  readonly width: number;
  readonly color: boolean;
}

/** The terminal standard output goes to. Colours: never with `noColor` or `NO_COLOR`, always with `FORCE_COLOR` (but
 *  for `0`), else on a terminal that is not dumb. `toFile`: the output goes to a file. */
export function describeTerminal(noColor: boolean, toFile: boolean): Terminal {
  const interactive = process.stdout.isTTY === true && !toFile;
  const width = interactive
    ? Math.min(process.stdout.columns || DEFAULT_WIDTH, MAX_DEFAULT_WIDTH)
    : DEFAULT_WIDTH;
  return { interactive, width, color: !noColor && wantsColor(interactive) };
}

function wantsColor(interactive: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return interactive && TERM !== 'dumb';
}
