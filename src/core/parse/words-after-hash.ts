import type * as z from 'zod';
import type { Finding } from '../model/finding/finding.ts';
import type { KeyPath } from '../model/finding/source.ts';
import { isTextAt } from './schema/value/text-at.ts';
import { type CommentedValue, commentedValues, type YamlSource } from './yaml/document.ts';
import { cutMessage } from './yaml/hash-advice.ts';
import { quote, quoteWhole } from './yaml/hint.ts';

/** A value that is cut, and the finding for it. */
interface Cut {
  readonly keys: KeyPath;
  readonly finding: Finding;
}

/**
 * Returns a finding for each value that ` #` cuts. In YAML, ` #` begins a comment (YAML 1.2.2 §6.6), so `Fix #12 before
 * the release` is `Fix`. In a text, whatever follows counts as its words. Elsewhere, as in `due: 2026-03-05 # moved`, and
 * behind quotes and brackets, a comment is fine if a space follows the `#`.
 */
export function wordsAfterHash(source: YamlSource, schema: z.ZodType): readonly Cut[] {
  return commentedValues(source).flatMap((value) => {
    const isText = isTextAt(schema, value.keys);
    if ((value.isClosed || !isText) && !/^#[^\s#]/.test(value.comment)) return [];
    return { keys: value.keys, finding: findingOf(source.path, value, isText || isOwn(value.keys)) };
  });
}

/** Whether a value belongs to a key of one's own, whose words only its author knows. */
function isOwn(keys: KeyPath): boolean {
  return keys.some((key) => typeof key === 'string' && key.startsWith('x-'));
}

function findingOf(path: string, value: CommentedValue, isText: boolean): Finding {
  return {
    code: 'words-after-hash',
    path,
    spot: { line: value.place.line, column: value.place.column },
    message: cutMessage(value.comment),
    hint: hintFor(value, isText),
  };
}

function hintFor(
  { keys, value, comment, written, isClosed, isInBrackets }: CommentedValue,
  isText: boolean,
): string | undefined {
  if (isClosed && /^[[{]/.test(value)) return `write \`# ${comment.slice(1)}\``;
  if (value.includes('\n'))
    return isClosed ? `write \`${comment}\` before the closing quote` : 'put the whole text in quotes';
  const key = keys.at(-1);
  if (isInBrackets) {
    if (!isText && !ofIds.includes(keys.at(-2))) return `write \`# ${comment.slice(1)}\``;
    // The comment has the next items, too.
    const [item = '', ...others] = written.split(/\s*,(?=\s|$)/);
    return `write \`${[quoteWhole(item), ...others].join(',')}\``;
  }
  const lead = typeof key === 'string' ? `${key}: ` : '- ';
  if (isText || value === '') return `write \`${lead}${quoteWhole(written)}\``;
  // A word with `#` beside a date is a comment, beside a reference it may be another one.
  if (ofIds.includes(key) && /^(?:[\w-]+|"#?[\w-]+")$/.test(value) && /^#\w+$/.test(comment))
    return `write \`${lead}[${value}, ${quote(comment)}]\``;
  return ofReferences.includes(key) && !/\s/.test(comment)
    ? undefined
    : `write \`${lead}${value} # ${comment.slice(1)}\``;
}

/** Keys that may have ids of a tracker, such as `#12`. */
const ofIds: readonly unknown[] = ['blockedBy', 'tracker'];
/** Keys of references and names. */
const ofReferences: readonly unknown[] = [...ofIds, 'owner', 'for', 'supersedes', 'splitInto', 'implements'];
