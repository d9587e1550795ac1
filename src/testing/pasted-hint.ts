import { posix } from 'node:path';
import type { Diagnostic } from '../core/model/finding/finding.ts';
import type { ContentFolder, SourceFile } from '../core/model/finding/source.ts';

/**
 * Returns the folder after a reader has followed a hint exactly, or `undefined` if the hint needs a decision. It
 * follows `write`, `remove`, `rename` and `move`, and `add` if the hint has the text to add and the file.
 */
export function followHint(folder: ContentFolder, diagnostic: Diagnostic): ContentFolder | undefined {
  const { hint = '', path } = diagnostic;
  const renamed = /^rename it to `([^<>`]+)`$/.exec(hint)?.[1];
  if (renamed !== undefined && /\.\w+$/.test(renamed)) return moved(folder, path, renamedPath(path, renamed));
  if (renamed !== undefined) return withRenamedFolder(folder, path, renamed);
  const target = /^move it to `([^<>`]+)`$/.exec(hint)?.[1];
  if (target !== undefined) return moved(folder, path, target);
  const [, registry, entry] = /^add to `(\w+\.yaml)`: `([^`]+)`$/.exec(hint) ?? [];
  if (registry !== undefined) {
    const isNew = !folder.files.some((file) => file.path === registry);
    const from = isNew ? { ...folder, files: [...folder.files, { path: registry, text: '' }] } : folder;
    return changed(from, registry, (text) => `${text.trimEnd()}\n${entry}\n`.trimStart());
  }
  const removed = /^remove `([^`]+)`$/.exec(hint)?.[1];
  if (removed !== undefined) return changed(folder, path, (text) => withoutPart(text, diagnostic, removed));
  const added = diagnostic.code === 'missing-key' ? /^add `([^`]+)`$/.exec(hint)?.[1] : undefined;
  if (added !== undefined)
    return changed(folder, path, (text) => onLine(text, diagnostic, (line, at) => withPair(line, at, added)));
  const written = /^(?:for a key of your own |for columns of your own )?write `([^`]+)`$/.exec(hint)?.[1];
  if (written === undefined || /YYYY/.test(written)) return undefined;
  return changed(folder, path, (text) =>
    onLine(text, diagnostic, (line, at) => rewritten(line, at, written)),
  );
}

function changed(folder: ContentFolder, path: string, change: (text: string) => string): ContentFolder {
  const files = folder.files.map(
    (file): SourceFile => (file.path === path ? { path, text: change(file.text) } : file),
  );
  return { ...folder, files };
}

/** A file with another ending is known by its path only. It is an empty note once it is renamed. */
function moved(folder: ContentFolder, from: string, to: string): ContentFolder {
  if (folder.assets.includes(from)) {
    const date = `date: ${/\d{4}-\d{2}-\d{2}/.exec(to)?.[0] ?? ''}\nattendees: unknown\n`;
    const text = `---\ntitle: Renamed\n${to.startsWith('notes/') ? date : ''}---\n`;
    const assets = folder.assets.filter((path) => path !== from);
    return { ...folder, assets, files: [...folder.files, { path: to, text }] };
  }
  return {
    ...folder,
    files: folder.files.map((file) => (file.path === from ? { ...file, path: to } : file)),
  };
}

/** A name without an ending is that of the folder, with all files in it. */
function withRenamedFolder(folder: ContentFolder, path: string, name: string): ContentFolder {
  const { dir } = posix.parse(path);
  return folder.files
    .filter((file) => posix.dirname(file.path) === dir)
    .reduce((all, file) => moved(all, file.path, renamedPath(file.path, name)), folder);
}

/** A name with an ending is that of the file, one without is that of its folder. */
function renamedPath(path: string, name: string): string {
  const { dir, base } = posix.parse(path);
  return /\.\w+$/.test(name) ? posix.join(dir, name) : posix.join(posix.dirname(dir), name, base);
}

function onLine(
  text: string,
  { line, column }: Diagnostic,
  change: (line: string, at: number) => string,
): string {
  const lines = text.split('\n');
  lines[line - 1] = change(lines[line - 1] ?? '', column - 1);
  return lines.join('\n');
}

function withoutPart(text: string, diagnostic: Diagnostic, part: string): string {
  return onLine(text, diagnostic, (line, at) =>
    line.trim() === part
      ? '#'
      : line.slice(0, at) +
        line
          .slice(at)
          .replace(part, '')
          .replace(/^, |, $/, ''),
  );
}

/** Adds a pair at the beginning of the mapping at a column. */
function withPair(line: string, at: number, pair: string): string {
  const [before, rest] = [line.slice(0, at), line.slice(at)];
  return rest.startsWith('{ ')
    ? `${before}{ ${pair}, ${rest.slice(2)}`
    : `${before}${pair}\n${' '.repeat(at)}${rest}`;
}

/** Puts the written text in the place of the line, the pair, the item or the value at a column. */
function rewritten(line: string, at: number, written: string): string {
  if (/^ /.test(written) || (at === 0 && /^ /.test(line) && /^[\w-]+: /.test(written))) return written;
  const before = line.slice(0, at);
  // A hint that begins like the line is the whole line.
  const isWhole = (form: RegExp) => form.exec(written)?.[0] === form.exec(line.trimStart())?.[0];
  if (/^- (?:\{ *)?[\w-]+: /.test(written) && isWhole(/^- (?:\{ *)?[\w-]+: /))
    return line.slice(0, line.length - line.trimStart().length) + written;
  if (/^- /.test(written) && /^[*+•–—] /.test(line.slice(at))) return before + written;
  if (/^- /.test(written)) {
    const start = Math.max(before.lastIndexOf('- '), 0);
    const isInBrackets = line.slice(start, at).includes('[');
    if (!isInBrackets) return line.slice(0, start) + written;
    return before + written.slice(2) + line.slice(endOfValue(line, at));
  }
  // An item in brackets that a comment cuts begins before its place.
  const cut = /^"([^"]*)"/.exec(written)?.[1];
  if (cut !== undefined && line.charAt(at) === '#' && !line.startsWith(cut, at))
    return line.slice(0, line.lastIndexOf(cut, at)) + written;
  const isPair = /^[\w.-]+: /.test(written);
  if (!isPair) return writtenValue(line, at, written);
  const start = startOfPair(line, at);
  const same = withoutQuotes(written).replace(/^([\w.-]+: )\[([^\]]*,[^\]]*)\]$/, '$1$2');
  // The hint may only add quotes or brackets: then it stands for the words as they are, with their commas.
  if (same !== written && line.startsWith(same, start))
    return line.slice(0, start) + written + line.slice(start + same.length);
  return line.slice(0, start) + written + line.slice(isInFlow(line, at) ? endOfValue(line, at) : line.length);
}

/** A pair as it would be without the quotes around its value. */
function withoutQuotes(pair: string): string {
  return pair.replace(
    /^([\w.-]+: )"(.*)"$/,
    (_all, key: string, value: string) => key + value.replaceAll(/\\(.)/g, '$1'),
  );
}

/** A value in the text of a note has brackets around it; elsewhere it begins at the column. */
function writtenValue(line: string, at: number, written: string): string {
  const rest = line.slice(at);
  const label = /^!?\[[^\]]*\](?:\[[^\]]*\])?/.exec(written)?.[0] === written;
  const labelled = label ? /^!?\[[^[\]]*\](?:\[[^\]]*\])?/.exec(rest)?.[0] : undefined;
  if (labelled !== undefined) return line.slice(0, at) + written + rest.slice(labelled.length);
  const isWhole = /^!?\[[^\]]*\]\(.*\)$/.test(written);
  const whole = isWhole
    ? /^(?:!\[\[[^\]]*\]\]|!?\[[^\]]*\]\((?:[^()]|\([^()]*\))*\))/.exec(rest)?.[0]
    : undefined;
  if (whole !== undefined) return line.slice(0, at) + written + rest.slice(whole.length);
  const reference = written.startsWith('[[') ? /^\[{1,2}[^[\]]*\]{1,2}/.exec(rest)?.[0] : undefined;
  if (reference !== undefined) return line.slice(0, at) + written + rest.slice(reference.length);
  const bracketed = /^(!?\[[^\]]*\]\(<?|\[\[)([^\])>|#]*)/.exec(rest);
  if (bracketed) {
    const [all, open = '', value = ''] = bracketed;
    if (!written.startsWith('#')) return line.slice(0, at) + open + written + rest.slice(all.length);
    return line.slice(0, at) + open + value + rest.slice(all.length).replace(/^#[^)]*/, written);
  }
  const target = line.slice(0, at).endsWith('](') ? /^[^)]*/.exec(rest)?.[0] : undefined;
  if (target !== undefined && !written.startsWith('#'))
    return line.slice(0, at) + written + rest.slice(target.length);
  const html = /^<(\w+)[^<>]*>[^<>]*<\/\1>/.exec(rest)?.[0];
  if (html !== undefined) return line.slice(0, at) + written + rest.slice(html.length);
  const mention = /^@[\p{L}\p{N}._-]+/u.exec(rest)?.[0];
  if (mention !== undefined) return `${line.slice(0, at)}@${written}${rest.slice(mention.length)}`;
  const isKey = /^[{"]/.test(written) ? undefined : /^[\w-]+:(?: |$)/.exec(rest)?.[0];
  const end = isKey === undefined ? endOfValue(line, at) : at + isKey.indexOf(':');
  return line.slice(0, at) + written + line.slice(end);
}

function isInFlow(line: string, at: number): boolean {
  return line.slice(0, at).includes('{');
}

function startOfPair(line: string, at: number): number {
  if (!isInFlow(line, at)) return /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
  const before = line.slice(0, at);
  return Math.max(before.lastIndexOf('{ ') + 2, before.lastIndexOf(', ') + 2);
}

/**
 * The end of a YAML value that begins at a column: the closing quote, or the next character that ends a plain value.
 */
function endOfValue(line: string, at: number): number {
  const rest = line.slice(at);
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(rest)?.[0];
  if (quoted !== undefined) return at + quoted.length;
  const mapping = /^(?:\{[^{}]*\}|\[[^[\]]*\])/.exec(rest)?.[0];
  if (mapping !== undefined) return at + mapping.length;
  const plain = /[[{]/.test(line.slice(0, at)) ? /^[^,\]}]*?(?=\s*[,\]}]|$)/ : /^.*?(?=\s+#|$)/;
  return at + (plain.exec(rest)?.[0].length ?? 0);
}
