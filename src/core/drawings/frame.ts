/** The box of a chart in the units of its view box. The figures are between `left` and `right`, `top` and `foot`. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/** Each chart is drawn twice: for a page, and for a phone, where a scaled picture could not be read. */
export type Breadth = 'wide' | 'narrow';

const widths: Readonly<Record<Breadth, number>> = { wide: 640, narrow: 340 };

/** A box of that breadth, with room for labels around the figures. */
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

/** A coordinate in units of the view box, with two digits: more only makes the page longer. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
