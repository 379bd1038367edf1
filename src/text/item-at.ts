/** The item at an index that may lie before the first one: then undefined. `list[-1]` says the same, but engines read it
 *  as a property by that name, and from then on read every index slowly in that place of the code. */
export function itemAt<T>(list: ArrayLike<T>, index: number): T | undefined {
  return index < 0 ? undefined : list[index];
}
