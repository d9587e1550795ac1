/** Lines that take the place of others. Either side may have none. */
interface Change {
  /** The number of lines before this one in the older text. */
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Above this number of lines removed and added, two texts count as different from end to end. */
const mostEdits = 3000;

/**
 * Returns the fewest changes that turn one text into another (Myers, An O(ND) Difference Algorithm, 1986), or
 * `undefined` above `mostEdits`.
 */
export function changesBetween(
  before: readonly string[],
  after: readonly string[],
): readonly Change[] | undefined {
  const edits = shortestEdits(before, after);
  if (!edits) return undefined;
  const changes: Change[] = [];
  for (let [i, j] = [0, 0]; i < before.length || j < after.length; ) {
    const [fromI, fromJ] = [i, j];
    while (edits.removed.has(i)) i += 1;
    while (edits.added.has(j)) j += 1;
    if (i > fromI || j > fromJ) {
      changes.push({ at: fromI, before: before.slice(fromI, i), after: after.slice(fromJ, j) });
    } else {
      i += 1;
      j += 1;
    }
  }
  return changes;
}

/** Returns the lines that only one text has, counted as often as they are there. The order does not matter. */
export function differingLines(before: readonly string[], after: readonly string[]): Omit<Change, 'at'> {
  return { before: without(before, after), after: without(after, before) };
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const number = left.get(line) ?? 0;
    if (number > 0) left.set(line, number - 1);
    return number === 0;
  });
}

function shortestEdits(before: readonly string[], after: readonly string[]) {
  const most = Math.min(before.length + after.length, mostEdits);
  // The furthest position in the older text on each diagonal. Diagonal k is the difference of both positions.
  const reach = new Int32Array(2 * most + 3);
  const at = (diagonal: number) => diagonal + most + 1;
  const steps: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    steps.push(reach.slice(at(-edits - 1), at(edits + 1) + 1));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = reach[at(diagonal - 1)] ?? 0;
      const right = reach[at(diagonal + 1)] ?? 0;
      let x = diagonal === -edits || (diagonal !== edits && down < right) ? right : down + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reach[at(diagonal)] = x;
      if (x >= before.length && x - diagonal >= after.length)
        return walkBack(steps, before.length, after.length);
    }
  }
  return undefined;
}

function walkBack(steps: readonly Int32Array[], beforeLength: number, afterLength: number) {
  const removed = new Set<number>();
  const added = new Set<number>();
  let [x, y] = [beforeLength, afterLength];
  for (let edits = steps.length - 1; edits > 0; edits -= 1) {
    const reached = (diagonal: number) => steps[edits]?.[diagonal + edits + 1] ?? 0;
    const diagonal = x - y;
    const isAdded =
      diagonal === -edits || (diagonal !== edits && reached(diagonal - 1) < reached(diagonal + 1));
    x = reached(isAdded ? diagonal + 1 : diagonal - 1);
    y = x - (isAdded ? diagonal + 1 : diagonal - 1);
    if (isAdded) added.add(y);
    else removed.add(x);
  }
  return { removed, added };
}
