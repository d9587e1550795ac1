import type { APIContext, GetStaticPaths } from 'astro';
import { printData } from '../../core/exports/data-file.ts';
import { dataFiles } from '../../core/exports/data-files.ts';
import { archive } from '../../site/archive.ts';

export const getStaticPaths = (() =>
  dataFiles.map((file) => ({ params: { name: file.name }, props: { file } }))) satisfies GetStaticPaths;

/** A kind of thing as data, an interface for other programs. */
export function GET({ props }: APIContext<{ readonly file: (typeof dataFiles)[number] }>): Response {
  return new Response(printData(props.file, archive()), { headers: { 'content-type': 'application/json' } });
}
