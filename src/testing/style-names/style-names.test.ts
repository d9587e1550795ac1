import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { classesRead, sheetNames } from './sheet-names.ts';
import { sourceNames } from './source-names.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const textsOf = (patterns: readonly string[], ignore: readonly string[] = []) =>
  globSync([...patterns], { cwd: root, ignore: [...ignore] })
    .sort()
    .map((path) => ({ path, text: read(path) }));

const sheets = textsOf(['src/styles/**/*.css']).map(({ path, text }) => ({ path, ...sheetNames(text) }));
const sources = textsOf(['src/**/*.{ts,astro}', 'public/*.js'], ['**/*.test.ts', 'src/testing/**']).map(
  ({ path, text }) => ({ path, ...sourceNames(path, text) }),
);

/** Classes that are put together, and the file that names every value of their variable part. */
const computed: Readonly<Record<string, string>> = {
  'is-*': 'src/core/text/lines/status.ts',
  'alert-*': 'src/site/markdown/alerts.ts',
  'col-*': 'src/markup/ledger/columns.ts',
  'to-*': 'src/site/markdown/structure.ts',
  '*-entry': 'src/markup/frame/entry.ts',
};

const given = new Set(sources.flatMap(({ classes }) => classes));
const ruled = new Set(sheets.flatMap(({ classes }) => classes));

/** Whether a class is one of those that are put together, with a variable part that its file names. */
function isComputed(name: string): boolean {
  return Object.entries(computed).some(([pattern, path]) => {
    const [before = '', after = ''] = pattern.split('*');
    const part = name.slice(before.length, name.length - after.length);
    if (!name.startsWith(before) || !name.endsWith(after) || part === '') return false;
    return new RegExp(`(?<![\\w-])${part}(?![\\w-])`).test(read(path));
  });
}

describe('the names in a style sheet', () => {
  it('are its classes and custom properties', () => {
    const css =
      '/* .no */ @import "./no.css"; .a:not(.b-c) > .d::before { content: ".no"; --x: 0.5rem; inset: var(--y, 1px); }';
    expect(sheetNames(css)).toEqual({ classes: ['a', 'b-c', 'd'], declared: ['--x'], used: ['--y'] });
  });
});

/** Samples say `%{` for `${`, which in a text of the test itself looks like a mistake. */
const withTemplates = (sample: string) => sample.replaceAll('%{', '${');

describe('the classes in a source', () => {
  it.each([
    ['a.astro', '<p class="a b">class no</p>', ['a', 'b'], []],
    [
      'a.astro',
      "<p class:list={['a', b && `c-%{d}`, { e, 'f-g': h === 'no' }]} />",
      ['a', 'e', 'f-g'],
      ['c-*'],
    ],
    ['a.astro', "---\nconst boxes = { no: 'a' };\n---\n<p class={boxes[b]} />", ['a'], []],
    ['a.astro', "<script>\n  x.classList.add('a');\n</script>", ['a'], []],
    ['a.ts', "element('p', { class: a ? 'b' : 'c d' }, 'no')", ['b', 'c', 'd'], []],
    ['a.ts', "element('p', { className: ['a', `%{b}-entry`] }); f({ other: 'no' })", ['a'], ['*-entry']],
    ['a.ts', "link.className = 'a'; const classes = `b is-%{c}`;", ['a', 'b'], ['is-*']],
    ['a.ts', "setProperty(node, 'className', [`to-%{side}`]); mark('c', 'a', 'b')", ['a', 'b'], ['to-*']],
    ['a.ts', "f({ class: ['a', ...more].join(' ') })", ['a'], []],
    [
      'a.ts',
      "const cell = (by: string, className?: string) => by; cell('no', `a col-%{by}`)",
      ['a'],
      ['col-*'],
    ],
    ['a.ts', "const table = { no: 'a', none: undefined }; h('td', { class: table[column] })", ['a'], []],
    [
      'a.ts',
      "h('svg', { class: classes('a', b && 'c') }); mark(shape, `is-%{tone}`, 'd')",
      ['a', 'c', 'd'],
      ['is-*'],
    ],
  ])('of %s %s', (path, text, classes, parts) => {
    expect(sourceNames(path, withTemplates(text))).toEqual({ classes, computed: parts });
  });

  it('that a text looks for are read', () => {
    const text =
      "import './no.ts';\nroot.querySelectorAll('.a > p.b-c'); has('<p class=\"d e\">'); find(`#%{id} .f`); one.no";
    expect(classesRead(withTemplates(text))).toEqual(['a', 'b-c', 'd', 'e', 'f']);
  });
});

describe('every style', () => {
  it('has classes that a component, a layout, a page, a tree or a script gives to an element', () => {
    const unused = sheets.flatMap(({ path, classes }) =>
      classes.filter((name) => !given.has(name) && !isComputed(name)).map((name) => `${path}: .${name}`),
    );
    expect(unused).toEqual([]);
  });

  it('has custom properties that are used, and uses only those that it has', () => {
    const declared = new Set(sheets.flatMap((sheet) => sheet.declared));
    const used = new Set(sheets.flatMap((sheet) => sheet.used));
    expect([...declared].filter((name) => !used.has(name))).toEqual([]);
    expect([...used].filter((name) => !declared.has(name))).toEqual([]);
  });
});

describe('every class', () => {
  it('that is put together has a line in the table', () => {
    expect([...new Set(sources.flatMap((source) => source.computed))].sort()).toEqual(
      Object.keys(computed).sort(),
    );
  });

  it('that an element has is in a rule, or a script or a test looks for it', () => {
    const looked = new Set(
      textsOf(['src/{site,components,layouts,pages,markup}/**/*.ts', 'tests/**/*.ts']).flatMap(({ text }) =>
        classesRead(text),
      ),
    );
    const idle = sources.flatMap(({ path, classes }) =>
      classes
        .filter((name) => !ruled.has(name) && !looked.has(name) && !isComputed(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(idle).toEqual([]);
  });
});
