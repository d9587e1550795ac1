import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../model/finding/finding.ts';
import { jsonDiagnostics, printDiagnostics } from './findings.ts';

const unknown: Diagnostic = {
  path: 'notes/x/2017-07-25.md',
  line: 14,
  column: 10,
  severity: 'error',
  code: 'unknown-objective',
  message: 'Unknown objective `p6/o2.22`.',
  hint: 'write `p6/o2.2`',
};
const twice: Diagnostic = {
  path: 'people.yaml',
  line: 2,
  column: 3,
  severity: 'warning',
  code: 'duplicate-id',
  message: 'The id `anna` is already used.',
  related: [{ path: 'people.yaml', line: 1, column: 3, message: 'First used here.' }],
};

describe('printDiagnostics', () => {
  it('prints place, severity, code, message, related places and hint', () => {
    expect(printDiagnostics([unknown, twice], { prefix: 'content/' })).toBe(
      [
        'content/notes/x/2017-07-25.md:14:10  error  unknown-objective',
        '  Unknown objective `p6/o2.22`.',
        '  hint: write `p6/o2.2`',
        'content/people.yaml:2:3  warning  duplicate-id',
        '  The id `anna` is already used.',
        '  also: content/people.yaml:1:3 First used here.',
        '',
      ].join('\n'),
    );
  });

  it('prints nothing for nothing', () => {
    expect(printDiagnostics([])).toBe('');
  });

  it('lets no text of a note make lines or colours of its own', () => {
    const message = 'a\nb\r\u001B[31mc\u2028d';
    expect(printDiagnostics([{ ...unknown, message, hint: undefined }]).split('\n')).toEqual([
      'notes/x/2017-07-25.md:14:10  error  unknown-objective',
      '  a b [31mc d',
      '',
    ]);
  });
});

describe('jsonDiagnostics', () => {
  it('counts by severity and says its version', () => {
    expect(JSON.parse(jsonDiagnostics([unknown, twice], { prefix: 'content/' }))).toEqual({
      version: 1,
      errors: 1,
      warnings: 1,
      findings: [
        { ...unknown, path: 'content/notes/x/2017-07-25.md' },
        {
          ...twice,
          path: 'content/people.yaml',
          related: [{ path: 'content/people.yaml', line: 1, column: 3, message: 'First used here.' }],
        },
      ],
    });
  });
});
