/*
 * Who may import whom. The longest folder that a file lies in decides; a folder may always import itself. Tests and
 * this folder are free. `types` may be imported as types only.
 */

interface Row {
  readonly may: readonly string[];
  readonly types?: readonly string[];
  /** Packages, by name; `node:` stands for all modules of Node but those that only `disk` may touch. */
  readonly packages?: readonly string[];
}

const everyCore = [
  'src/core',
  'src/core/model',
  'src/core/parse',
  'src/core/graph',
  'src/core/views',
  'src/core/text',
  'src/core/exports',
  'src/core/drawings',
  'src/core/imports',
];

/** The table, by folder. */
export const importTable: Readonly<Record<string, Row>> = {
  'src/core/model': { may: [], packages: ['fastest-levenshtein'] },
  'src/core/parse': {
    may: ['src/core/model'],
    packages: ['zod', 'js-yaml', 'gray-matter', 'yaml', 'satteri', 'github-slugger'],
  },
  'src/core/graph': { may: ['src/core/model'] },
  'src/core/views': { may: ['src/core/model', 'src/core/graph'] },
  'src/core/text': { may: ['src/core/model'] },
  'src/core/exports': {
    may: ['src/core/model', 'src/core/graph', 'src/core/views', 'src/core/text'],
    packages: ['zod', 'fast-xml-builder', 'ical.js', 'papaparse', 'markdown-table', 'satteri'],
  },
  // Figures -> shapes: where the lines and words of a chart stand.
  'src/core/drawings': {
    may: ['src/core/model', 'src/core/text'],
    types: ['src/core/views'],
    packages: ['d3-scale', 'd3-shape', 'd3-sankey'],
  },
  'src/core/imports': { may: ['src/core/model', 'src/core/parse'] },
  // The composition: files in, the archive and what is to be said of it out.
  'src/core': { may: everyCore },
  'src/disk': { may: ['src/core/model'], packages: ['node:', 'node:fs', 'node:child_process'] },
  'src/cli': { may: [...everyCore, 'src/disk'], packages: ['node:', 'commander'] },
  'src/site': {
    may: [...everyCore, 'src/disk'],
    packages: ['node:', 'astro', 'vite', 'satteri', 'github-slugger', 'pagefind'],
  },
  // Runs in the browser.
  'src/site/search/client': { may: [...everyCore, 'src/site'] },
  'src/components': {
    // Days are counted in the browser as they are anywhere else.
    may: [
      'src/core/text',
      'src/core/drawings',
      'src/site/routes.ts',
      'src/site/reader-day.ts',
      'src/site/search/client',
      'src/core/model/day.ts',
    ],
    types: ['src/core/views', 'src/core/model'],
  },
  // Called by pages that an author wrote, which have no frontmatter to look anything up in.
  'src/components/live': {
    may: ['src/components', 'src/core/text', 'src/core/views', 'src/site'],
  },
  'src/layouts': {
    may: ['src/components', 'src/core/text', 'src/core/views', 'src/site'],
    types: ['src/core/model'],
  },
  'src/pages': {
    may: [
      'src/components',
      'src/components/live',
      'src/layouts',
      'src/core/text',
      'src/core/views',
      'src/core/exports',
      'src/site',
      'src/site/search/client',
    ],
    types: ['src/core/model'],
    packages: ['astro'],
  },
  // Made-up archives for tests and for measuring.
  'src/testing': { may: everyCore },
  scripts: { may: ['src/cli', 'src/site', 'src/disk', 'src/testing'], packages: ['node:'] },
};

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

/** The folder of the table that a path lies in. */
function folderOf(path: string): string | undefined {
  return Object.keys(importTable)
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Why a file at `path` may not import a path of the project, or nothing where it may. */
export function refusalOf(path: string, target: string, typeOnly: boolean): string | undefined {
  const folder = folderOf(path);
  const row = folder === undefined ? undefined : importTable[folder];
  if (!row || folder === undefined) return `${path} lies in no folder of the table`;
  const into = folderOf(target) ?? target;
  const allowed = [folder, ...row.may, ...(typeOnly ? (row.types ?? []) : [])];
  if (allowed.includes(into) || allowed.includes(target)) return undefined;
  return `${path} imports ${target}, which ${folder} may not`;
}

const onlyDisk = /^node:(fs|child_process)(\/|$)/;

/** Why a file at `path` may not import a package, or nothing where it may. */
export function packageRefusalOf(path: string, name: string): string | undefined {
  const packages = importTable[folderOf(path) ?? '']?.packages ?? [];
  const [start = '', second = ''] = name.split('/');
  const own = start.startsWith('@') ? `${start}/${second}` : start;
  if (packages.includes(own)) return undefined;
  if (own.startsWith('node:') && !onlyDisk.test(name) && packages.includes('node:')) return undefined;
  return `${path} imports the package ${name}, which its folder may not`;
}
