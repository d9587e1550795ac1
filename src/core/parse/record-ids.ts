/** The keys of a note that open records. */
const opening = ['actions', 'decisions', 'questions', 'debt', 'proposals', 'forNextTime'];

/** Returns the ids of the records that a note opens, from a value that may break the schema. */
export function recordIdsIn(data: unknown): readonly string[] {
  return opening.flatMap((key) => {
    const list = partOf(data, key);
    if (!Array.isArray(list)) return [];
    return list.flatMap((item) => partOf(item, 'id') ?? []).filter((id) => typeof id === 'string');
  });
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** The value of a key, or the id at the end of a line: alone, or beside attributes. */
const written =
  /\b(?:id|action|decision|question|debt|topic):\s*["']?([\w.-]+)|(?<=[ \t])\^([a-z0-9][\w.-]*)(?=[ \t]*(?:\{|$))/gm;

/** Returns what a text writes as ids of records, also where the text cannot be read as YAML. */
export function idsWritten(text: string): readonly string[] {
  return [...text.matchAll(written)].flatMap(([, id, atEnd]) => id ?? atEnd ?? []);
}
