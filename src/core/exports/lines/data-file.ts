import * as z from 'zod';
import type { Archive } from '../../model/archive.ts';
import { type Books, books } from '../../views/books/page.ts';
import type { AddressOf } from './address.ts';
import { dayValue } from './data-values.ts';

/** A data file that the site publishes for other software, with its JSON Schema. */
export interface DataFile {
  /** Its file name without ending: `events`. */
  readonly name: string;
  /** Its content in a few words. */
  readonly title: string;
  /** Changes only with a breaking change: a key is removed or changes its meaning. */
  readonly version: number;
  readonly schema: z.ZodType;
  /**
   * Its content below its head, as of the date of the archive. Keys without a value are not printed. `booksOf` gives the
   * books of the archive, which a build has computed already.
   */
  readonly contents: (
    archive: Archive,
    addressOf: AddressOf,
    booksOf: BooksOf,
  ) => Readonly<Record<string, unknown>>;
}

/** Returns the books of an archive. */
type BooksOf = (archive: Archive) => Pick<Books, 'pages'>;

/** The first keys of every file: its schema, its version and its date. */
export function headOf<V extends number>(version: V) {
  return {
    $schema: z.string().describe('The address of the JSON Schema of this file, relative to the file.'),
    version: z.literal(version).describe('Changes only with a breaking change.'),
    asOf: dayValue.describe('Date of the build, for which this file holds. ISO 8601, `2017-07-25`.'),
  };
}

/** The file as JSON (RFC 8259) in one line, as of the date of the archive. */
export function printData(
  { name, version, contents }: DataFile,
  archive: Archive,
  addressOf: AddressOf,
  booksOf: BooksOf = books,
): string {
  const head = { $schema: `schema/${name}.json`, version, asOf: archive.today };
  return JSON.stringify({ ...head, ...contents(archive, addressOf, booksOf) });
}

/** The JSON Schema (2020-12) of the file, as JSON. */
export function printSchema({ title, schema }: DataFile): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return JSON.stringify({ $schema, title, ...rest }, undefined, 2);
}
