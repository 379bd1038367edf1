/** Works on `items` up to `width` at a time and gives the results in the order of the items. Work must not throw; what
 *  is under way when the reader stops is left to end by itself. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  for await (const item of items) {
    started.push(work(item));
    if (started.length < width) continue;
    const first = started.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of started) yield await result;
}
