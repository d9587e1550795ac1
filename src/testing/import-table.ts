import {
  componentRooms,
  exportRooms,
  graphRooms,
  markupRooms,
  type Rooms,
  textRooms,
  viewRooms,
} from './rooms.ts';

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

/** The paths of all rooms of a layer. */
const pathsOf = (layer: string, rooms: Rooms) => Object.keys(rooms).map((room) => `${layer}/${room}`);

/** A row for each room of a layer: what all of them may import, and the rooms that are below it. */
function rowsOf(layer: string, rooms: Rooms, shared: Row): Record<string, Row> {
  const rows = Object.entries(rooms).map(([room, below]): [string, Row] => {
    const names = Object.keys(rooms);
    const lines = names.slice(0, names.indexOf(room)).includes('lines') ? ['lines'] : [];
    const within = [...lines, ...below].map((name) => `${layer}/${name}`);
    return [`${layer}/${room}`, { ...shared, may: [...shared.may, ...within] }];
  });
  return Object.fromEntries(rows);
}

const views = pathsOf('src/core/views', viewRooms);
const text = pathsOf('src/core/text', textRooms);
const exports = pathsOf('src/core/exports', exportRooms);
const graph = ['src/core/graph', ...pathsOf('src/core/graph', graphRooms)];
const markup = ['src/markup', ...pathsOf('src/markup', markupRooms)];
const components = pathsOf('src/components', componentRooms);
const parse = [
  'src/core/parse',
  'src/core/parse/approval',
  'src/core/parse/body',
  'src/core/parse/line',
  'src/core/parse/schema',
];
const everyCore = ['src/core', 'src/core/model', ...parse, ...graph, ...views, ...text, ...exports];

/** The table, by folder. */
export const importTable: Readonly<Record<string, Row>> = {
  'src/core/model': { may: [], packages: ['fastest-levenshtein'] },
  'src/core/parse': {
    may: [
      'src/core/model',
      'src/core/parse/approval',
      'src/core/parse/body',
      'src/core/parse/line',
      'src/core/parse/schema',
    ],
    packages: ['zod', 'js-yaml', 'gray-matter', 'yaml'],
  },
  // The approval of a note: its digest, and the text with it.
  'src/core/parse/approval': {
    may: ['src/core/model', 'src/core/parse', 'src/core/parse/schema'],
    packages: ['@noble/hashes'],
  },
  // What the text of a note says. The check and the pages read it with the same functions, so they never differ.
  'src/core/parse/body': {
    may: ['src/core/model', 'src/core/parse'],
    packages: ['satteri', 'github-slugger'],
  },
  // Records in the lines of a text: the grammar, and the way from a line to an entry.
  'src/core/parse/line': {
    may: ['src/core/model', 'src/core/parse', 'src/core/parse/body', 'src/core/parse/schema'],
    packages: ['satteri', 'zod'],
  },
  // The one list of fields. All published files are derived from it.
  'src/core/parse/schema': { may: ['src/core/model', 'src/core/parse'], packages: ['zod'] },
  // The passes of linking in their order, and the check of the result.
  'src/core/graph': { may: ['src/core/model', ...graph] },
  ...rowsOf('src/core/graph', graphRooms, { may: ['src/core/model'] }),
  ...rowsOf('src/core/views', viewRooms, { may: ['src/core/model', ...graph] }),
  // The words around a mention are those that the page shows.
  'src/core/views/mention': {
    may: ['src/core/model', 'src/core/parse/body', ...graph, 'src/core/views/lines'],
  },
  // The text that search reads follows from the schema. No other view may depend on the schema.
  'src/core/views/search': {
    may: [
      'src/core/model',
      'src/core/parse/body',
      'src/core/parse/schema',
      ...graph,
      'src/core/views/lines',
      'src/core/views/link',
      'src/core/views/mention',
      'src/core/views/note',
    ],
  },
  ...rowsOf('src/core/text', textRooms, { may: ['src/core/model'] }),
  ...rowsOf('src/core/exports', exportRooms, {
    may: ['src/core/model', 'src/core/parse/schema', ...graph, ...views, ...text],
    packages: ['zod', 'fast-xml-builder', 'ical.js', 'papaparse', 'markdown-table', 'satteri', 'sarif'],
  }),
  // Figures to shapes: the positions of the lines and words of a chart.
  'src/core/drawings': {
    may: ['src/core/model', ...text],
    types: views,
    packages: ['d3-scale', 'd3-shape', 'd3-sankey'],
  },
  // Pieces of pages that several rooms share or that the browser draws again: functions from a view to a tree.
  'src/markup': { may: [] },
  ...rowsOf('src/markup', markupRooms, {
    may: [
      'src/markup',
      'src/core/model',
      ...text,
      'src/site/routes.ts',
      'src/site/words/period.ts',
      'src/site/ledger-lists.ts',
    ],
    types: views,
  }),
  // The composition: from files to the archive and its findings.
  'src/core': { may: everyCore },
  'src/disk': { may: ['src/core/model'], packages: ['node:', 'node:fs', 'node:child_process'] },
  'src/cli': { may: [...everyCore, 'src/disk', 'package.json'], packages: ['node:', 'commander'] },
  'src/site': {
    may: [...everyCore, 'src/disk', ...markup],
    packages: ['node:', 'astro', 'vite', 'satteri', 'github-slugger', 'pagefind'],
  },
  // Runs in the browser.
  'src/site/search/client': { may: [...everyCore, 'src/site', 'src/site/search/client/words', ...markup] },
  // Words of a query and those of a result, without a page.
  'src/site/search/client/words': { may: [...everyCore, 'src/site/search/client'] },
  ...rowsOf('src/components', componentRooms, {
    // Days are counted in the browser as they are anywhere else.
    may: [
      ...text,
      ...markup,
      'src/core/drawings',
      'src/site/routes.ts',
      'src/site/words/period.ts',
      'src/site/ledger-lists.ts',
      'src/site/reader-day.ts',
      // Where the records of a text are in its HTML.
      'src/site/markdown/text-records.ts',
      // Scripts that draw a piece of markup again.
      'src/site/dom/draw.ts',
      'src/site/search/client',
      'src/core/model/day/changing.ts',
      'src/core/model/day/day.ts',
      'src/core/model/day/rounds-ahead.ts',
    ],
    types: [...views, 'src/core/model', 'src/site/long-note/text-places.ts'],
  }),
  // Called by pages that an author wrote, which have no frontmatter to look anything up in.
  'src/components/live': {
    may: [...components, ...text, ...views, 'src/site'],
  },
  'src/layouts': {
    may: [...components, ...text, ...views, 'src/site'],
    types: ['src/core/model'],
  },
  'src/pages': {
    may: [
      ...components,
      'src/components/live',
      'src/layouts',
      ...text,
      ...views,
      ...exports,
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

/** The folder of the table that a path lies in. */
export function folderOf(path: string): string | undefined {
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
