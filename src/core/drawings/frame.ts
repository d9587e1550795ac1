/** The box of a chart in the units of its view box: the figures stand between `left` and `right`, `top` and `foot`. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/** Each chart is drawn twice: for a page, and for a phone, where it would else be scaled until nobody can read it. */
export type Breadth = 'wide' | 'narrow';

const widths: Readonly<Record<Breadth, number>> = { wide: 640, narrow: 340 };

/** A box of that breadth, with room for words around the figures. */
export function frameOf(
  breadth: Breadth,
  height: number,
  room: { readonly left: number; readonly right: number; readonly top: number; readonly foot: number },
): Frame {
  const width = widths[breadth];
  return {
    ...{ width, height },
    left: room.left,
    right: width - room.right,
    top: room.top,
    foot: height - room.foot,
  };
}

/** A place in units of the view box, to two digits: more cannot be seen and only makes the page longer. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
