/** A family of words of the same shape without a word in it: sets, maps and lists are empty, functions stay. What a toy
 *  language does not speak of, it has no words for. */
export function emptied<T extends object>(family: T): T {
  const empty: unknown = Object.fromEntries(
    Object.entries(family).map(([name, value]) => [name, without(value)]),
  );
  if (!isLike(empty, family)) throw new TypeError('emptied: the shape has changed');
  return empty;
}

function without(value: unknown): unknown {
  if (value instanceof Set) return new Set();
  if (value instanceof Map) return new Map();
  if (Array.isArray(value)) return [];
  if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) return emptied(value);
  return value;
}

/** The same fields, each of the same kind of value. */
function isLike<T extends object>(value: unknown, model: T): value is T {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(model).every(
    ([name, of]) => Object.prototype.toString.call(fields.get(name)) === Object.prototype.toString.call(of),
  );
}
