import { describe, expect, it } from 'vitest';
import type { Mark } from '../../core/text/lines/status.ts';
import sprite from './Sprite.astro?raw';

// The type makes this list whole: a mark without an entry does not compile.
const marks: Readonly<Record<Mark, true>> = {
  opened: true,
  open: true,
  progress: true,
  blocked: true,
  done: true,
  dropped: true,
  deferred: true,
  'not-started': true,
  'not-mentioned': true,
  overdue: true,
  soon: true,
  'on-track': true,
  'at-risk': true,
  'off-track': true,
  fallen: true,
  'no-status': true,
  proposed: true,
  decided: true,
  question: true,
  debt: true,
  note: true,
  aim: true,
  goal: true,
  terminus: true,
};

describe('the sprite', () => {
  it.each(Object.keys(marks))('draws %s, once', (mark) => {
    expect(sprite.split(`<symbol id="m-${mark}"`)).toHaveLength(2);
  });

  it('draws no two marks alike', () => {
    const shapes = [...sprite.matchAll(/<symbol[^>]*>([\s\S]*?)<\/symbol>/g)].map(([, shape = '']) =>
      shape.replace(/\s+/g, ' '),
    );
    expect(new Set(shapes).size).toBe(Object.keys(marks).length);
  });
});
