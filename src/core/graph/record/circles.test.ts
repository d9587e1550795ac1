import { describe, expect, it } from 'vitest';
import { circlesOf } from './circles.ts';

const circlesIn = (ways: Record<string, string>) =>
  circlesOf(Object.keys(ways), (from) => [...(ways[from] ?? '')]).map((circle) => circle.join(''));

describe('circles', () => {
  it.each([
    [{ a: 'b', b: 'c', c: '' }, []],
    [{ a: 'bc', b: 'd', c: 'd', d: '' }, []],
    [{ a: 'a' }, ['a']],
    [{ a: 'b', b: 'a' }, ['ab']],
    [{ a: 'b', b: 'c', c: 'b' }, ['bc']],
    [{ a: 'b', b: 'a', c: 'd', d: 'ca' }, ['ab', 'cd']],
    [{ a: 'bc', b: 'a', c: 'a' }, ['ab', 'ac']],
  ])('in %j are %j, each once', (ways, circles) => {
    expect(circlesIn(ways)).toEqual(circles);
  });

  it('are found on ways of any length', () => {
    const length = 20_000;
    const ahead = (thing: number) => [(thing + 1) % length];
    expect(circlesOf([...Array(length).keys()], ahead)).toHaveLength(1);
  });
});
