/** Returns the spaces before a line. */
function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** Whether the line after another one begins a key or an item beside it: then the other one is complete. */
export function isNewLine(next: string | undefined, line: string): boolean {
  if (next === undefined || next.trim() === '') return true;
  return (
    indentOf(next) <= indentOf(line.replace('-', ' ')) && /^\s*(?:-(?:\s|$)|[\w-]+:(?:\s|$)|#)/.test(next)
  );
}
