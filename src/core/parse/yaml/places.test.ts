import { describe, expect, it } from 'vitest';
import type { Finding } from '../../model/finding/finding.ts';
import { placeFindings } from './places.ts';

const note = '\uFEFF---\r\ntitle: x\r\ndate: 2026-01-15\r\n---\r\nBody.\r\n';
// YAML ends the quotes of the first line at those of the third, and the text at its first bracket.
const odd = '- a: "open\n- { b: See [x](y), c: d }\n- e: "f"\n';
const finding = (more: Partial<Finding>): Finding => ({
  code: 'bad-value',
  path: 'a.md',
  spot: 'whole',
  message: 'm',
  ...more,
});
const place = (...findings: Finding[]) =>
  placeFindings(
    findings,
    (path) =>
      ({ 'a.md': note, 'b.yaml': '- id: a\n- id: b\n', 'c.md': 'no frontmatter', 'd.yaml': odd })[path],
    (code) => (code === 'dead-link' ? 'off' : code === 'unknown-person' ? 'warning' : 'error'),
  );

describe('placeFindings', () => {
  it.each([
    [finding({ spot: { keys: ['date'] } }), 'a.md', 3, 7],
    [finding({ spot: { keys: ['date'], at: 'key' } }), 'a.md', 3, 1],
    [finding({ spot: { line: 5, column: 2 } }), 'a.md', 5, 2],
    [finding({}), 'a.md', 1, 1],
    [finding({ path: 'b.yaml', spot: { keys: [1, 'id'] } }), 'b.yaml', 2, 7],
    [finding({ path: 'd.yaml', spot: { keys: [1, 'b'] } }), 'd.yaml', 2, 8],
    [finding({ path: 'd.yaml', spot: { keys: [1, 'c'] } }), 'd.yaml', 2, 23],
    [finding({ path: 'd.yaml', spot: { keys: [2, 'e'] } }), 'd.yaml', 3, 6],
    [finding({ path: 'c.md', spot: { keys: ['date'] } }), 'c.md', 1, 1],
    [finding({ path: 'gone.md', spot: { keys: ['date'] } }), 'gone.md', 1, 1],
  ])('counts the place of finding %#', (found, path, line, column) => {
    expect(place(found)).toMatchObject([{ path, line, column }]);
  });

  it('sorts by path, line, column and code, whatever the order of findings', () => {
    const findings = [
      finding({ path: 'b.yaml' }),
      finding({ spot: { line: 10, column: 1 } }),
      finding({ spot: { line: 9, column: 2 } }),
      finding({ spot: { line: 9, column: 1 }, code: 'wrong-type' }),
      finding({ spot: { line: 9, column: 1 }, code: 'bad-id' }),
    ];
    const printed = place(...findings).map(
      ({ path, line, column, code }) => `${path}:${line}:${column} ${code}`,
    );
    expect(printed).toEqual([
      'a.md:9:1 bad-id',
      'a.md:9:1 wrong-type',
      'a.md:9:2 bad-value',
      'a.md:10:1 bad-value',
      'b.yaml:1:1 bad-value',
    ]);
    expect(place(...findings.reverse())).toEqual(place(...findings));
  });

  it('gives each its severity and leaves out what is off', () => {
    const severities = place(finding({ code: 'dead-link' }), finding({ code: 'unknown-person' })).map(
      ({ code, severity }) => [code, severity],
    );
    expect(severities).toEqual([['unknown-person', 'warning']]);
  });

  it('counts related places too', () => {
    const related = [{ path: 'b.yaml', spot: { keys: [0, 'id'] }, message: 'first' }] as const;
    expect(place(finding({ related }))[0]?.related).toEqual([
      { path: 'b.yaml', line: 1, column: 7, message: 'first' },
    ]);
  });
});
