import type { Piece } from '../../core/views/lines/thread.ts';

/** A piece of the thread across a box of 100 by 48: level at 12, hanging at 42. */
export const acrossPaths: Readonly<Record<Piece, string>> = {
  taut: 'M0 12H100',
  falling: 'M0 12C38 34 68 42 100 42',
  slack: 'M0 42H100',
  rising: 'M0 42C32 42 62 34 100 12',
};

/** The same down a box of 24 by 100: straight at 12, hanging beside it at 20. */
export const downPaths: Readonly<Record<Piece, string>> = {
  taut: 'M12 0V100',
  falling: 'M12 0C12 34 20 62 20 100',
  slack: 'M20 0V100',
  rising: 'M20 0C20 38 12 66 12 100',
};
