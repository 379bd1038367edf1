/** The status of publication says that an item must not be used. Agencies write it bare (`canceled`), with a prefix
 *  (`stat:withheld`) or as an address. */
export function isWithdrawn(status: string | null): boolean {
  return status !== null && /(?:^|[:/#])(?:withheld|cancell?ed)$/i.test(status.trim());
}
