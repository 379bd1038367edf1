/** Standard error without the line that says work goes on: it comes after a second, on a slow machine with any work. */
export function withoutProgress(stderr: string): string {
  return stderr.replace(/^variorum: working: .*\n/gm, '');
}
