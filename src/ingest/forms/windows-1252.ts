/** The characters windows-1252 has for the bytes 128 to 159; five of them it does not use. */
const CHARACTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Node 20 decodes windows-1252 as Latin-1: quotation marks and dashes come out as control characters, which no text
 *  holds. Puts the right ones in their place. */
export function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => CHARACTERS.charAt(control.charCodeAt(0) - 0x80));
}
