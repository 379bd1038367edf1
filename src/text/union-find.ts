/** Disjoint sets of the numbers 0…n−1, with path halving. Roots are the smallest member, so that the
 *  outcome does not depend on the order of unions. */
export class UnionFind {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  find(member: number): number {
    let at = member;
    for (;;) {
      const up = this.#parent[at] ?? at;
      if (up === at) return at;
      const above = this.#parent[up] ?? up;
      this.#parent[at] = above;
      at = above;
    }
  }

  union(a: number, b: number): void {
    const left = this.find(a);
    const right = this.find(b);
    if (left !== right) this.#parent[Math.max(left, right)] = Math.min(left, right);
  }

  /** The sets, each sorted, ordered by their smallest member. */
  groups(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.#parent.length; i += 1) {
      const root = this.find(i);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [i]);
      else group.push(i);
    }
    return [...groups.values()];
  }
}
