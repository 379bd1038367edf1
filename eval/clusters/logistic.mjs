// @ts-check

/** One case: what it shows, whether it is so, and how much it counts.
 *  @typedef {{ values: readonly number[], is: boolean, weight: number }} Case */

/** Newton's method is there long before; more rounds would mean that it does not settle. */
const MOST_ROUNDS = 40;

/** A step that changes no weight by more than this is the last. */
const SETTLED = 1e-6;

/** Log-odds further out are as good as certain; the exponential stays finite. */
const CERTAIN = 30;

/** Weights of a logistic regression by Newton's method. The squares of all weights but the first (the bias) cost
 *  `penalty` each, so that features that tell the same share what they tell.
 *  @param {readonly Case[]} cases
 *  @param {number} penalty
 *  @returns {number[]} */
export function fitLogistic(cases, penalty) {
  const size = cases[0]?.values.length ?? 0;
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Array(size).fill(0);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { slope, curve } = derive(cases, weights);
    for (let i = 1; i < size; i += 1) {
      add(slope, i, penalty * total * weights[i]);
      add(row(curve, i), i, penalty * total);
    }
    const step = solve(curve, slope);
    for (let i = 0; i < size; i += 1) weights[i] -= step[i] ?? 0;
    if (Math.max(...step.map(Math.abs)) < SETTLED) break;
  }
  return weights;
}

/** Log-odds by given weights.
 *  @param {readonly number[]} weights
 *  @param {readonly number[]} values */
export function logOdds(weights, values) {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** First and second derivatives of the loss.
 *  @param {readonly Case[]} cases
 *  @param {readonly number[]} weights */
function derive(cases, weights) {
  const size = weights.length;
  const slope = new Array(size).fill(0);
  const curve = weights.map(() => new Array(size).fill(0));
  for (const { values, is, weight } of cases) {
    const odds = Math.max(-CERTAIN, Math.min(CERTAIN, logOdds(weights, values)));
    const chance = 1 / (1 + Math.exp(-odds));
    const error = weight * (chance - (is ? 1 : 0));
    const spread = weight * chance * (1 - chance);
    for (let i = 0; i < size; i += 1) {
      const value = values[i] ?? 0;
      if (value === 0) continue;
      add(slope, i, error * value);
      const line = row(curve, i);
      for (let j = 0; j < size; j += 1) add(line, j, spread * value * (values[j] ?? 0));
    }
  }
  return { slope, curve };
}

/** Solves a system of linear equations by elimination with pivots. Changes both arguments.
 *  @param {number[][]} matrix
 *  @param {number[]} right
 *  @returns {number[]} */
function solve(matrix, right) {
  const size = right.length;
  for (let i = 0; i < size; i += 1) {
    const pivot = pivotRow(matrix, i);
    [matrix[i], matrix[pivot]] = [row(matrix, pivot), row(matrix, i)];
    [right[i], right[pivot]] = [right[pivot] ?? 0, right[i] ?? 0];
    for (let r = i + 1; r < size; r += 1) {
      const factor = at(matrix, r, i) / at(matrix, i, i);
      for (let c = i; c < size; c += 1) add(row(matrix, r), c, -factor * at(matrix, i, c));
      add(right, r, -factor * (right[i] ?? 0));
    }
  }
  const found = new Array(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = right[i] ?? 0;
    for (let c = i + 1; c < size; c += 1) rest -= at(matrix, i, c) * found[c];
    found[i] = rest / at(matrix, i, i);
  }
  return found;
}

/** @param {number[][]} matrix
 *  @param {number} column */
function pivotRow(matrix, column) {
  let best = column;
  for (let r = column + 1; r < matrix.length; r += 1) {
    if (Math.abs(at(matrix, r, column)) > Math.abs(at(matrix, best, column))) best = r;
  }
  return best;
}

/** @param {number[][]} matrix
 *  @param {number} i
 *  @returns {number[]} */
function row(matrix, i) {
  return matrix[i] ?? [];
}

/** @param {number[][]} matrix
 *  @param {number} i
 *  @param {number} j */
function at(matrix, i, j) {
  return matrix[i]?.[j] ?? 0;
}

/** @param {number[]} numbers
 *  @param {number} i
 *  @param {number} value */
function add(numbers, i, value) {
  numbers[i] = (numbers[i] ?? 0) + value;
}
