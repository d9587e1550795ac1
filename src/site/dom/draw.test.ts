import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { h } from '../../markup/tree.ts';
import { draw, drawAll } from './draw.ts';

/** What a browser would have made: names, attributes and children, and the namespace of SVG. */
class Made {
  readonly attributes: Record<string, string> = {};
  readonly children: (Made | string)[] = [];
  readonly name: string;
  readonly space: string;

  constructor(name: string, space = 'html') {
    this.name = name;
    this.space = space;
  }

  setAttribute(name: string, value: string): void {
    this.attributes[name] = value;
  }

  append(...children: readonly (Made | string)[]): void {
    this.children.push(...children);
  }
}

beforeAll(() => {
  vi.stubGlobal('document', {
    createElement: (name: string) => new Made(name),
    createElementNS: (space: string, name: string) => new Made(name, space.replace(/.*\//, '')),
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('a drawn tree', () => {
  it('has its elements, attributes and texts in order', () => {
    const tree = h('p', { id: 'x', class: undefined, hidden: true, width: 3 }, 'a', [h('b', {}, 'c'), false]);
    expect(draw(tree)).toMatchObject({
      name: 'p',
      attributes: { id: 'x', hidden: '', width: '3' },
      children: ['a', { name: 'b', children: ['c'] }],
    });
  });

  it('gives a hostile text to the browser as a text', () => {
    const text = '"><img src=x onerror=alert(1)>';
    expect(drawAll([text, h('p', { title: text }, text)])).toMatchObject([
      text,
      { attributes: { title: text }, children: [text] },
    ]);
  });

  it('has everything in an SVG in its namespace, and nothing else', () => {
    const [svg, bold] = drawAll([h('svg', {}, h('use', {})), h('b', {})]);
    expect(svg).toMatchObject({ space: 'svg', children: [{ name: 'use', space: 'svg' }] });
    expect(bold).toMatchObject({ space: 'html' });
  });
});
