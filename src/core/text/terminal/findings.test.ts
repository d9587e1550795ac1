import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../model/finding/finding.ts';
import { printDiagnostics } from './findings.ts';

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
        'content/notes/x/2017-07-25.md:14:10: error: Unknown objective `p6/o2.22`. [unknown-objective]',
        '  hint: write `p6/o2.2`',
        'content/people.yaml:2:3: warning: The id `anna` is already used. [duplicate-id]',
        'content/people.yaml:1:3: note: First used here.',
        '',
      ].join('\n'),
    );
  });

  it('shows on a terminal the line, a caret at the place, and the hint below', () => {
    const text = `${'x\n'.repeat(13)}    for: p6/o2.22\n`;
    const paint = (part: string, shown: string) => `<${part}>${shown}</>`;
    const excerpt = { textOf: () => text, columns: 80 };
    expect(printDiagnostics([unknown], { excerpt, paint }).split('\n')).toEqual([
      '<place>notes/x/2017-07-25.md:14:10:</> <error>error:</> Unknown objective `p6/o2.22`. [unknown-objective]',
      '  14 |     for: p6/o2.22',
      '<caret>                ^</>',
      '  <hint>hint:</> write `p6/o2.2`',
      '',
    ]);
  });

  it('prints nothing for nothing', () => {
    expect(printDiagnostics([])).toBe('');
  });

  it('lets no text of a note make lines or colours of its own', () => {
    const message = 'a\nb\r\u001B[31mc\u2028d';
    expect(printDiagnostics([{ ...unknown, message, hint: undefined }]).split('\n')).toEqual([
      'notes/x/2017-07-25.md:14:10: error: a b [31mc d [unknown-objective]',
      '',
    ]);
  });
});
