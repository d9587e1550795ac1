import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../model/finding/finding.ts';
import { githubDiagnostics } from './github.ts';
import { jsonDiagnostics } from './json.ts';
import { sarifDiagnostics } from './sarif.ts';

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
  path: 'notes/a b,c:d%.md',
  line: 2,
  column: 3,
  severity: 'warning',
  code: 'duplicate-id',
  message: 'The id `anna` is already used.\n::error::not a command',
  related: [{ path: 'people.yaml', line: 1, column: 3, message: 'First used here.' }],
};

it('JSON counts by severity and says its version', () => {
  expect(JSON.parse(jsonDiagnostics([unknown, twice], 'content/'))).toEqual({
    version: 2,
    errors: 1,
    warnings: 1,
    findings: [
      { ...unknown, path: 'content/notes/x/2017-07-25.md' },
      {
        ...twice,
        path: 'content/notes/a b,c:d%.md',
        related: [{ path: 'content/people.yaml', line: 1, column: 3, message: 'First used here.' }],
      },
    ],
  });
});

describe('commands of a GitHub workflow', () => {
  it('name file, line, column and code, and carry the hint', () => {
    expect(githubDiagnostics([unknown], 'content/')).toBe(
      '::error file=content/notes/x/2017-07-25.md,line=14,col=10,title=unknown-objective::Unknown objective `p6/o2.22`.%0Ahint: write `p6/o2.2`\n',
    );
  });

  it('escape what could end a property, or begin another command', () => {
    expect(githubDiagnostics([twice], '')).toBe(
      '::warning file=notes/a b%2Cc%3Ad%25.md,line=2,col=3,title=duplicate-id::The id `anna` is already used.%0A::error::not a command%0Apeople.yaml:1:3: First used here.\n',
    );
  });
});

it('SARIF lists each rule once, with results at encoded relative addresses', () => {
  const log = JSON.parse(
    sarifDiagnostics([unknown, twice, unknown], {
      prefix: 'content/',
      version: '1.2.3',
      base: 'file:///work/',
    }),
  );
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Throughline', version: '1.2.3' } },
        originalUriBaseIds: { '%SRCROOT%': { uri: 'file:///work/' } },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'unknown-objective',
            ruleIndex: 1,
            level: 'error',
            message: { text: 'Unknown objective `p6/o2.22`.\nhint: write `p6/o2.2`' },
          },
          {
            ruleId: 'duplicate-id',
            ruleIndex: 0,
            level: 'warning',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'content/notes/a%20b%2Cc%3Ad%25.md', uriBaseId: '%SRCROOT%' },
                  region: { startLine: 2, startColumn: 3 },
                },
              },
            ],
            relatedLocations: [
              {
                physicalLocation: { artifactLocation: { uri: 'content/people.yaml' } },
                message: { text: 'First used here.' },
              },
            ],
          },
          { ruleIndex: 1 },
        ],
      },
    ],
  });
  expect(log.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    'duplicate-id',
    'unknown-objective',
  ]);
});
