import type { Finding } from '../model/finding/finding.ts';

const marker = /^(?:<{7}|>{7}|\|{7})(?: |$)/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Returns a finding for each conflict that a merge left in a text: at its first marker. Lines of a block of code are
 * shown as they are, so a conflict that a note explains is none.
 */
export function mergeMarkers(path: string, text: string): readonly Finding[] {
  if (!/^[<>]{7}(?: |$)/m.test(text)) return [];
  const findings: Finding[] = [];
  let code: string | undefined;
  let isWithin = false;
  for (const [index, line] of text.split('\n').entries()) {
    const opened = fence.exec(line)?.[1];
    if (code === undefined) code = opened;
    else if (opened?.startsWith(code)) code = undefined;
    if (code !== undefined || !marker.test(line)) continue;
    if (!isWithin) findings.push(found(path, index + 1, line));
    isWithin = !line.startsWith('>');
  }
  return findings;
}

function found(path: string, line: number, text: string): Finding {
  return {
    code: 'merge-marker',
    path,
    spot: { line, column: 1 },
    message: `A merge left its marker \`${text.slice(0, 40)}\`, so both sides stand here.`,
    hint: 'choose the lines to keep, and delete the lines with markers',
  };
}
