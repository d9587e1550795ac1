/** The effort of one sprint as a sentence, for those who do not see the chart. */
export function effortWords(line: {
  readonly sprint: { readonly label: string };
  readonly number?: number;
  readonly capacity?: number;
  readonly planned?: number;
  readonly actual?: number;
}): string {
  const name = line.number === undefined ? line.sprint.label : `Sprint ${line.number}`;
  const parts = [
    line.capacity !== undefined && `had a capacity of ${line.capacity}`,
    line.planned !== undefined && `planned ${line.planned}`,
    line.actual !== undefined && `took ${line.actual}`,
  ].filter((part) => part !== false);
  return `${name} ${parts.length === 0 ? 'noted no effort' : parts.join(', ')}.`;
}
