import type { APIContext, GetStaticPaths } from 'astro';
import { dataFiles } from '../../core/exports/api/data-files.ts';
import { printData } from '../../core/exports/lines/data-file.ts';
import { addressesIn } from '../../site/addresses.ts';
import { archive } from '../../site/archive.ts';
import { booksOfSite } from '../../site/books.ts';

export const getStaticPaths = (() =>
  dataFiles.map((file) => ({ params: { name: file.name }, props: { file } }))) satisfies GetStaticPaths;

/** A data file, an interface for other programs. */
export function GET({ props }: APIContext<{ readonly file: (typeof dataFiles)[number] }>): Response {
  const all = archive();
  return new Response(printData(props.file, all, addressesIn(all.site), booksOfSite), {
    headers: { 'content-type': 'application/json' },
  });
}
