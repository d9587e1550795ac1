import type { APIContext, GetStaticPaths } from 'astro';
import { printSchema } from '../../../core/exports/data-file.ts';
import { dataFiles } from '../../../core/exports/data-files.ts';

export const getStaticPaths = (() =>
  dataFiles.map((file) => ({ params: { name: file.name }, props: { file } }))) satisfies GetStaticPaths;

/** The JSON Schema of a kind of data. */
export function GET({ props }: APIContext<{ readonly file: (typeof dataFiles)[number] }>): Response {
  return new Response(printSchema(props.file), { headers: { 'content-type': 'application/schema+json' } });
}
