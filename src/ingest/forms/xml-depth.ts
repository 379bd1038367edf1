const OPEN = 0x3c;
const CLOSE = 0x3e;
const SLASH = 0x2f;

/** Deepest nesting of an XML text, by its bytes in an encoding that keeps ASCII. One linear pass, before any parser that
 *  goes down by recursion sees it. */
export function xmlDepth(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  for (let at = bytes.indexOf(OPEN); at >= 0; at = bytes.indexOf(OPEN, at + 1)) {
    const next = bytes[at + 1] ?? CLOSE;
    if (next === SLASH) depth -= 1;
    // Declarations and comments: no elements.
    if (next === SLASH || next === 0x21 || next === 0x3f) continue;
    const end = bytes.indexOf(CLOSE, at);
    if (end < 0) break;
    if (bytes[end - 1] === SLASH) continue;
    depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
