/** Figures that a build prints on standard output if `THROUGHLINE_STATS` is 1. */
export interface BuildStats {
  readonly pages: number;
  readonly records: number;
  readonly renderSeconds: number;
  readonly searchSeconds: number;
}

/** One run of one command. */
export interface BenchRow {
  readonly notes: number;
  readonly command: string;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  readonly stats?: BuildStats;
}

const heads = [
  'Notes',
  'Command',
  'Wall, s',
  'CPU, s',
  'Peak, MB',
  'Pages',
  'Rendering, s',
  'ms a page',
  'Search, s',
  'Records',
];

/** Prints the runs as a Markdown table, aligned so that it is readable in a terminal too. */
export function benchTable(rows: readonly BenchRow[]): string {
  const cells = rows.map(({ notes, command, wallSeconds, cpuSeconds, peakBytes, stats }) => [
    String(notes),
    command,
    wallSeconds.toFixed(1),
    cpuSeconds.toFixed(1),
    (peakBytes / 1e6).toFixed(0),
    stats ? String(stats.pages) : '',
    stats ? stats.renderSeconds.toFixed(1) : '',
    stats && stats.pages > 0 ? ((stats.renderSeconds / stats.pages) * 1000).toFixed(2) : '',
    stats ? stats.searchSeconds.toFixed(1) : '',
    stats ? String(stats.records) : '',
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |\n`;
  const rule = line(widths.map((width) => `${'-'.repeat(width - 1)}:`));
  return [line(heads), rule, ...cells.map(line)].join('');
}

/** Reads the last line of a build's output. Returns `undefined` for anything else, such as the output of a check. */
export function readStats(out: string): BuildStats | undefined {
  const last = out.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) return undefined;
  const said: Partial<Record<keyof BuildStats, unknown>> = JSON.parse(last);
  const { pages, records, renderSeconds, searchSeconds } = said;
  return typeof pages === 'number' &&
    typeof records === 'number' &&
    typeof renderSeconds === 'number' &&
    typeof searchSeconds === 'number'
    ? { pages, records, renderSeconds, searchSeconds }
    : undefined;
}
