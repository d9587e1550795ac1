/** A circle of objects. The first one is not repeated at the end. */
export type Circle<T> = readonly T[];

/**
 * Finds circles along `next`, each once. It follows the order of `things`, so a circle starts with the first of them in
 * it.
 */
export function circlesOf<T>(things: Iterable<T>, next: (thing: T) => readonly T[]): Circle<T>[] {
  const circles: Circle<T>[] = [];
  const done = new Set<T>();
  for (const start of things) {
    if (done.has(start)) continue;
    const way: { readonly thing: T; readonly ahead: T[] }[] = [];
    const onWay = new Map<T, number>();
    const enter = (thing: T): void => {
      onWay.set(thing, way.length);
      way.push({ thing, ahead: [...next(thing)].reverse() });
    };
    enter(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const ahead = here.ahead.pop();
      if (ahead === undefined) {
        done.add(here.thing);
        onWay.delete(here.thing);
        way.pop();
      } else if (onWay.has(ahead)) {
        circles.push(way.slice(onWay.get(ahead)).map(({ thing }) => thing));
      } else if (!done.has(ahead)) {
        enter(ahead);
      }
    }
  }
  return circles;
}
