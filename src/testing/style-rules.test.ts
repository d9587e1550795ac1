import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type StyleRule, styleRules } from './style-rules.ts';

const folder = 'src/styles';
const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .flatMap((path) => styleRules(path, readFileSync(`${folder}/${path}`, 'utf8')));

/** Returns what is written in more than one rule, each with the rules: the same key of `keysOf`. */
function writtenTwice(keysOf: (rule: StyleRule) => readonly string[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const rule of rules) {
    for (const key of keysOf(rule))
      places.set(key, [...(places.get(key) ?? []), `${rule.sheet}: ${rule.selector}`]);
  }
  return [...places].filter(([, all]) => all.length > 1).map(([key, all]) => `${key}: ${all.join(', ')}`);
}

describe('the rules of the style sheets', () => {
  it('are read with what is around them', () => {
    expect(
      styleRules('a.css', '@layer base { /* a { } */ a, b { x: 1; c: d(2) } @media print { p { y: 2; } } }'),
    ).toEqual([
      { sheet: 'a.css', within: '@layer base', selector: 'a, b', declarations: ['c: d(2)', 'x: 1'] },
      { sheet: 'a.css', within: '@layer base / @media print', selector: 'p', declarations: ['y: 2'] },
    ]);
    expect(rules.length).toBeGreaterThan(100);
  });

  it('declare a property of the same elements once', () => {
    expect(
      writtenTwice(({ within, selector, declarations }) =>
        declarations.map((declaration) => `${within} / ${selector} / ${declaration}`),
      ),
    ).toEqual([]);
  });

  it('share what three declarations or more have in common', () => {
    expect(
      writtenTwice(({ within, declarations }) =>
        declarations.length < 3 ? [] : [`${within} / ${declarations.join('; ')}`],
      ),
    ).toEqual([]);
  });

  it('give links one look, which only base.css defines', () => {
    const underlining = rules.filter(({ declarations }) =>
      declarations.some((one) => one.startsWith('text-decoration') && one !== 'text-decoration: none'),
    );
    expect(underlining.filter(({ sheet }) => sheet !== 'base.css' && sheet !== 'print.css')).toEqual([]);
  });

  // `light-dark()` takes two colours and nothing else (CSS Color 5, section 6), so no page is laid out in another way
  // in the dark theme: the browser tests measure widths in the light one only.
  it('let a theme change colours only', () => {
    const ofTheme = rules.filter(({ within, selector }) =>
      /data-theme|color-scheme/.test(`${within} ${selector}`),
    );
    expect(ofTheme.map(({ selector, declarations }) => `${selector} { ${declarations.join('; ')} }`)).toEqual(
      ['[data-theme="light"] { color-scheme: light }', '[data-theme="dark"] { color-scheme: dark }'],
    );
  });
});
