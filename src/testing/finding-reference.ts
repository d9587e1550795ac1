import { type CatalogueEntry, catalogue } from '../core/model/finding/catalogue.ts';

/** Returns `docs/findings.md`: every code with its default severity and its meaning, in the order of the catalogue. */
export function findingReference(): string {
  const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries(catalogue);
  const rows = entries.map(([code, { severity, configurable, means }]) => {
    const fixed = configurable ? '' : ', fixed';
    return `| \`${code}\` | ${severity}${fixed} | ${means} |`;
  });
  return `${introduction}\n\n| code | severity | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

const introduction = `# Findings

<!-- Generated from src/core/model/finding/catalogue.ts by src/testing/finding-reference.test.ts. Do not edit. -->

Every code that \`check\` can report. \`rules\` in \`site.yaml\` changes the severity of a code, unless it is fixed. See
the [manual](manual.md#findings).`;
