import type { NearMiss, Part } from '../part.ts';
import { reference } from '../report.ts';
import type { Tail } from '../tail.ts';

/** Other references directly behind the first one, before the end or a sign: `[[a]], [[b]]`. */
const others =
  /^(?:(?:[ \t]*(?:,|&|\+|and)[ \t]*|[ \t]+)\[\[[^[\]\n]{1,200}\]\])+(?=[ \t]*(?:$|:(?:\s|$)|[-–—]\s))/;

/** Returns the further references of a text that begins with one, as if it reported on all of them. */
function furtherReferences(text: string): Part | undefined {
  const end = reference.exec(text.slice(0, 420))?.[0].length;
  const found = end === undefined ? undefined : others.exec(text.slice(end, end + 1_000))?.[0];
  if (end === undefined || found === undefined) return undefined;
  const at = found.indexOf('[[');
  return { value: found.slice(at), at: end + at };
}

/** What a report does not take, though its writer meant it for more than words: other references, and an id. */
export function beyondReport(start: number, rest: string, { id }: Pick<Tail, 'id'>): NearMiss | undefined {
  const further = furtherReferences(rest);
  if (further)
    return {
      at: start + further.at,
      message: `A line reports on one record, so this one reports nothing on \`${further.value}\`.`,
      hint: 'write a line for each of them',
    };
  return (
    id && {
      at: id.at - 1,
      message: 'A report has no id of its own.',
      hint: `remove \`^${id.value}\``,
    }
  );
}
