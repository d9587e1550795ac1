/** A record in the words of a writer. */
export interface Said {
  readonly owners: readonly string[];
  readonly text: string;
  readonly isDone?: boolean;
  /** The id that it has already. */
  readonly id?: string;
}

/** Words before a colon that say what a line is. None is a person. */
const markers: readonly string[] = [
  'action action-item action-items actions agreed agreement ai announcement answer aob asap blocked blocker bug',
  'conclusion context consensus debt decided decision decisions discussion done fact fixed fixme follow-up followup fyi',
  'goal hint idea important info info information issue later minor motion must new next next-step next-steps note notes',
  'open outcome pending priority problem proposal proposed q question questions reminder remark request resolution',
  'resolved result risk summary suggestion task tbc tbd tip todo to-do topic update urgent vote waiting warning wip',
].flatMap((line) => line.split(' '));
const done: readonly string[] = ['done', 'fixed', 'resolved'];

/** One name, of three words at most and without digits: `Step 1` is none. */
const oneName = /^\p{L}[\p{L}\p{M}.'’_-]*(?: [\p{L}\p{M}.'’_-]+){0,2}$/u;

/** Reads the words around a colon: `Ann: send it`, `ann, ben: send it`, or `TODO: send it`. */
export function saidByPair(before: string, text: string): Said {
  const word = before.trim().toLowerCase().replaceAll(/\s+/g, '-');
  if (markers.includes(word)) return { owners: [], text, isDone: done.includes(word) };
  const names = namesIn(before);
  return names.every((name) => oneName.test(name))
    ? { owners: names, text }
    : { owners: [], text: `${before.trim()}: ${text}` };
}

const namedByColon = /^([^:]{1,80}):\s+(\S.*)$/su;
const namedForTask = /^([^:]{1,80}?)(?::|\s+(?:to|will|should))\s+(\S.*)$/su;

/**
 * Reads a text as people write tasks: `[ ]` before one, `[x]` before one that is done, and `@ann`, `Ann:` or `Ann to` before
 * her task. `isName`: whether a word is a name that is known. Only `@` makes other words a name. In a decision or a question,
 * `Ann will` belongs to its words.
 */
export function saidIn(text: string, isName: (name: string) => boolean, isAction: boolean): Said {
  const [, mark, task = text] = /^\[([ xX])\]\s+(\S.*)$/s.exec(text) ?? [];
  const isDone = mark === 'x' || mark === 'X';
  const [, owner, rest = task] =
    /^@([\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?)[:,]?\s+(?:to\s+)?(\S.*)$/su.exec(task) ?? [];
  if (owner !== undefined) return { owners: [owner], text: rest.trim(), isDone };
  const [, named = '', told = ''] = (isAction ? namedForTask : namedByColon).exec(task) ?? [];
  const names = namesIn(named);
  if (names.every(isName)) return { owners: names, text: told.trim(), isDone };
  const [, word = '', after = ''] = /^([\p{L}-]+(?: [\p{L}-]+)?): +(\S.*)$/su.exec(task) ?? [];
  const said = saidByPair(word, after.trim());
  return word !== '' && said.owners.length === 0 && said.text === after.trim()
    ? { ...said, isDone: isDone || said.isDone === true }
    : { owners: [], text: task.trim(), isDone };
}

function namesIn(words: string): readonly string[] {
  return words
    .trim()
    .split(/\s*[,&+/]\s*|\s+and\s+/)
    .map((name) => name.replace(/^@/, ''));
}
