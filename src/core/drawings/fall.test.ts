import { expect, it } from 'vitest';
import { fallDrawing } from './fall.ts';

it('begins each bar where the one before ended, and the last at zero', () => {
  const steps = [
    { sign: '', figure: 41 },
    { sign: '+', figure: 38 },
    { sign: '−', figure: 32 },
    { sign: '', figure: 47 },
  ] as const;
  expect(fallDrawing(steps)).toEqual({
    width: 79,
    bars: [
      { from: 0, length: 41 },
      { from: 41, length: 38 },
      { from: 47, length: 32 },
      { from: 0, length: 47 },
    ],
  });
});

it('has an axis even if all figures are zero', () => {
  expect(fallDrawing([{ sign: '', figure: 0 }]).width).toBe(1);
});
