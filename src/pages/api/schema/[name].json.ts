import type { APIContext, GetStaticPaths } from 'astro';
import { dataFiles } from '../../../core/exports/api/data-files.ts';
import { printSchema } from '../../../core/exports/lines/data-file.ts';

export const getStaticPaths = (() =>
  dataFiles.map((file) => ({ params: { name: file.name }, props: { file } }))) satisfies GetStaticPaths;

/** The JSON Schema of a kind of data. */
export function GET({ props }: APIContext<{ readonly file: (typeof dataFiles)[number] }>): Response {
  return new Response(printSchema(props.file), { headers: { 'content-type': 'application/schema+json' } });
}
