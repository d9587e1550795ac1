import type { Location, Log, ReportingDescriptor } from 'sarif';
import { type Code, entryOf } from '../../model/finding/catalogue.ts';
import type { Diagnostic } from '../../model/finding/finding.ts';
import type { Place } from '../../model/finding/source.ts';

/** The name that programs know for the folder of the sources. */
const baseId = '%SRCROOT%';

/**
 * Prints diagnostics as SARIF 2.1.0 (OASIS), for code scanning and editors. Columns count UTF-16 units, addresses of
 * files are percent-encoded (RFC 3986) and relative to the address `base` of a folder, with `prefix` before each path.
 */
export function sarifDiagnostics(
  diagnostics: readonly Diagnostic[],
  { prefix, version, base }: { readonly prefix: string; readonly version: string; readonly base: string },
): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Throughline', version, rules: codes.map(ruleOf) } },
        originalUriBaseIds: { [baseId]: { uri: base } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(({ code, severity, message, hint, related = [], ...place }) => ({
          ruleId: code,
          ruleIndex: codes.indexOf(code),
          level: severity,
          message: { text: hint === undefined ? message : `${message}\nhint: ${hint}` },
          locations: [locationOf(place, prefix)],
          ...(related.length > 0 && {
            relatedLocations: related.map((other) => ({
              ...locationOf(other, prefix),
              message: { text: other.message },
            })),
          }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: Code): ReportingDescriptor {
  const { means, severity } = entryOf(code);
  return { id: code, shortDescription: { text: means }, defaultConfiguration: { level: severity } };
}

function locationOf({ path, line, column }: Place, prefix: string): Location {
  const uri = `${prefix}${path}`.split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: baseId },
      region: { startLine: line, startColumn: column },
    },
  };
}
