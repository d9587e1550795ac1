import matter from 'gray-matter';
import type { Finding } from '../../model/finding/finding.ts';
import { allFree, type FreeIds } from '../../model/free-ids.ts';
import type { YamlSource } from './document.ts';
import { withFences } from './fences.ts';
import { readYaml, type YamlReading } from './yaml.ts';

/*
 * The only file that imports gray-matter. gray-matter runs `---js` as code and looks other words up on
 * `Object.prototype`, so it is called only with fences that were tested here, and always with options: without them it
 * caches, and a malformed note yields `{}` when read again.
 */

/** A file in two parts. `yaml` starts on line 2, the body on `bodyLine`. */
export interface SplitText {
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

type Split =
  | { readonly ok: true; readonly parts: SplitText }
  | { readonly ok: false; readonly finding: Finding };

const mostBlankLines = 200;
const fewBlankLines = /\n[ \t]*\n[ \t]*\n/;
const manyBlankLines = new RegExp(`(?:\\n[ \\t]*){${mostBlankLines}}`);

/** Splits a normalised text at its fences, which are lines of only `---`. */
export function splitFrontmatter(path: string, text: string): Split {
  const [opening = ''] = text.split('\n', 1);
  const refusal = refuseOpening(opening);
  if (refusal) return { ok: false, finding: { ...refusal, path } };
  // A line that starts with `---` can only be the end: in YAML it starts another document.
  const closing = /\n---([^\n]*)(?:\n|$)/.exec(text);
  if (closing?.[1]?.trim() !== '') return { ok: false, finding: { ...unterminated(text, closing), path } };
  const yaml = text.slice(opening.length + 1, Math.max(closing.index, opening.length + 1));
  const end = closing.index + closing[0].length;
  return { ok: true, parts: { yaml, body: text.slice(end), bodyLine: countLines(text.slice(0, end)) } };
}

/** Returns the YAML of a file with frontmatter, or the whole text of a file that is only YAML. */
export function yamlOf(path: string, text: string): YamlSource | undefined {
  if (!path.endsWith('.md')) return { path, text, firstLine: 1 };
  const split = splitFrontmatter(path, withFences(path, text).text);
  return split.ok ? { path, text: split.parts.yaml, firstLine: 2 } : undefined;
}

/** Reads the YAML between the fences. `ids` are those for hints. */
export function readFrontmatter(path: string, parts: SplitText, ids: () => FreeIds = allFree): YamlReading {
  const blank = fewBlankLines.test(parts.yaml) ? manyBlankLines.exec(parts.yaml) : null;
  // gray-matter takes quadratic time in a run of blank lines, because it looks for comments.
  if (blank) return { ok: false, findings: [tooManyBlankLines(path, parts.yaml, blank.index)] };
  const source = { path, text: '', firstLine: 2 };
  let reading: YamlReading = { ok: true, data: {}, findings: [], source };
  matter(`---\n${parts.yaml}\n---\n`, {
    language: 'yaml',
    delimiters: '---',
    engines: {
      yaml: (text: string) => {
        // gray-matter passes the line end of the fence as well.
        reading = readYaml({ path, text: text.slice(1), firstLine: 2 }, ids);
        return {};
      },
      javascript: refuseLanguage,
      json: refuseLanguage,
    },
  });
  return reading;
}

function refuseLanguage(): never {
  throw new Error('Only YAML is read, and the opening fence was tested before.');
}

function refuseOpening(opening: string): Omit<Finding, 'path'> | undefined {
  if (/^---[ \t]*$/.test(opening)) return undefined;
  const language = /^---[ \t]*([^-\s].*)$/.exec(opening)?.[1]?.trim();
  if (language) {
    return {
      code: 'frontmatter-language',
      spot: { line: 1, column: opening.indexOf(language) + 1 },
      message: `The frontmatter is in \`${language.slice(0, 40)}\`. Expected YAML.`,
      hint: 'write `---` as the first line, and below it `key: value`',
    };
  }
  if (opening.startsWith('+++') || opening.startsWith(';;;')) {
    return {
      code: 'frontmatter-language',
      spot: { line: 1, column: 1 },
      message: `The frontmatter starts with \`${opening.slice(0, 3)}\`. Expected \`---\` and YAML.`,
      hint: 'write the fields as `key: value`, between two lines of `---`',
    };
  }
  return {
    code: 'no-frontmatter',
    spot: { line: 1, column: 1 },
    message: 'The file does not start with `---`.',
    hint: 'start the file with the fields as `key: value`, between two lines of `---`',
  };
}

function unterminated(text: string, closing: RegExpExecArray | null): Omit<Finding, 'path'> {
  if (!closing) {
    return {
      code: 'unterminated-frontmatter',
      spot: { line: 1, column: 1 },
      message: 'The closing `---` is missing.',
      hint: 'add a line between the fields and the text: `---`',
    };
  }
  const rest = closing[1]?.trim().slice(0, 40);
  return {
    code: 'unterminated-frontmatter',
    spot: { line: countLines(text.slice(0, closing.index + 1)), column: 4 },
    message: `The closing \`---\` is not alone on its line, found \`${rest}\` after it.`,
    hint: `move \`${rest}\` to the next line`,
  };
}

function tooManyBlankLines(path: string, yaml: string, offset: number): Finding {
  return {
    code: 'malformed-yaml',
    path,
    spot: { line: countLines(yaml.slice(0, offset)) + 2, column: 1 },
    message: `The frontmatter has ${mostBlankLines} blank lines in a row.`,
    hint: 'delete the blank lines',
  };
}

/** Returns the number of the line after the last line end of a text, from 1. */
function countLines(text: string): number {
  return text.split('\n').length;
}
