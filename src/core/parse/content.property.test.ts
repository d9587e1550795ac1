import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from './content.ts';
import { placeFindings } from './yaml/places.ts';

const note = (fields = '', body = 'Body.\n') =>
  `---\ntitle: Weekly review\ndate: 2026-01-15\n${fields}---\n${body}`;
const path = 'notes/weekly/2026-01-15.md';

describe('whatever is written', () => {
  const places = [
    'site.yaml',
    'people.yaml',
    'teams.yaml',
    path,
    'series/weekly.md',
    'programs/p.md',
    'quarters/q.md',
  ];
  const token = fc.constantFrom(
    ...[
      '---',
      '\n',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a',
      '*a',
      '!!x',
      '|',
      '>',
      '#',
      '@dan',
      '`',
      '```',
    ],
    ...[
      'title',
      'actions',
      'id',
      'retro',
      'format',
      'for',
      'none',
      '2026-01-15',
      '  ',
      '\t',
      '__proto__',
      'x-y',
      '\0',
    ],
    ...['[[', ']]', '](', ')', '<!--', '-->', '$', '\\', 'T1', 'ACTION: x', 'https://a.b/', '~', '1'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(token, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.array(token, { maxLength: 60 }).map((parts) => `---\n${parts.join('')}\n---\n${parts.join(' ')}`),
  );

  it('ends in content and findings with a place, never in an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), text, (name, written) => {
        const { findings } = readContent([{ path: name, text: written }]);
        const diagnostics = placeFindings(
          findings,
          () => written,
          () => 'error',
        );
        expect(diagnostics.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any name of a file', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(() => readContent([{ path: `notes/${name}.md`, text: note() }])).not.toThrow();
        expect(() => readContent([{ path: name, text: note() }])).not.toThrow();
      }),
    );
  });
});
