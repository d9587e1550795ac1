import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../core/model/finding/source.ts';
import { readContentFolder } from '../../disk/content-folder.ts';
import type { FormatKey } from './format-keys.ts';
import { isOf, isWritten, type WrittenKey, writtenKeys, yamlOf } from './written-keys.ts';

/** A content folder of the repository: a case of `programs`, the demo or the second example. */
export interface GoldenCase {
  /** Its folder, without the one that all cases are in. */
  readonly name: string;
  readonly files: readonly GoldenFile[];
}

/** A file of a case, with the keys in it. */
interface GoldenFile {
  readonly file: SourceFile;
  readonly keys: readonly WrittenKey[];
}

const root = join(import.meta.dirname, '../../..');
const programs = 'src/testing/programs';

/** Every case, the one with all keys first, then the examples. */
export async function goldenCases(): Promise<readonly GoldenCase[]> {
  const others = readdirSync(join(root, programs)).sort();
  const folders = [
    ['whole-format', `${programs}/whole-format/content`],
    ['content', 'content'],
    ['examples/harbour', 'examples/harbour'],
    ...others.filter((name) => name !== 'whole-format').map((name) => [name, `${programs}/${name}/content`]),
  ].filter(([, path = '']) => existsSync(join(root, path)));
  return Promise.all(
    folders.map(async ([name = '', path = '']) => {
      const files = (await readContentFolder(join(root, path)))?.files ?? [];
      return { name, files: files.map((file) => ({ file, keys: writtenKeys(yamlOf(file)) })) };
    }),
  );
}

/** The values that a case has for a key, with the files that they are in. */
export function valuesIn(
  { files }: GoldenCase,
  key: FormatKey,
): readonly (WrittenKey & { file: SourceFile })[] {
  return files.flatMap(({ file, keys }) =>
    isOf(key.file, file)
      ? keys.filter(({ at }) => isWritten(key, at)).map((found) => ({ ...found, file }))
      : [],
  );
}
