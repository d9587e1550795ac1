/** One import of a file: what is imported, and whether only as a type. */
export interface Import {
  readonly of: string;
  readonly typeOnly: boolean;
}

const statement = /^\s*(import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?'([^']+)'/gm;
const call = /\bimport\(\s*'([^']+)'\s*\)/g;

/** Every import in the text of a TypeScript or Astro file, in order. */
export function importsIn(text: string): readonly Import[] {
  return [
    ...[...text.matchAll(statement)].map(([, , type, of = '']) => ({ of, typeOnly: type !== undefined })),
    ...[...text.matchAll(call)].map(([, of = '']) => ({ of, typeOnly: false })),
  ];
}
