import { afterEach, describe, expect, it } from 'vitest';
import { processorTime } from '../../../testing/time/processor-time.ts';
import { readFrontmatter, splitFrontmatter } from './frontmatter.ts';

const read = (text: string) => {
  const split = splitFrontmatter('a.md', text);
  return split.ok ? readFrontmatter('a.md', split.parts) : split.finding;
};

describe('splitFrontmatter', () => {
  it.each([
    ['---\ntitle: x\n---\nBody.\n', 'title: x', 'Body.\n', 4],
    ['---\n---\nBody.\n', '', 'Body.\n', 3],
    ['---\ntitle: x\n---', 'title: x', '', 3],
    ['---  \ntitle: x\n--- \n\nBody.\n', 'title: x', '\nBody.\n', 4],
    ['---\ntitle: x\n---\nBody.\n\n---\n\nMore.\n', 'title: x', 'Body.\n\n---\n\nMore.\n', 4],
  ])('splits %j', (text, yaml, body, bodyLine) => {
    expect(splitFrontmatter('a.md', text)).toEqual({ ok: true, parts: { yaml, body, bodyLine } });
  });

  it.each([
    ['---js\n{}\n---\n', 'frontmatter-language', 4],
    ['---JS\n{}\n---\n', 'frontmatter-language', 4],
    ['--- js \n{}\n---\n', 'frontmatter-language', 5],
    ['---json\n{}\n---\n', 'frontmatter-language', 4],
    ['---yaml\na: b\n---\n', 'frontmatter-language', 4],
    ['---constructor\na: b\n---\n', 'frontmatter-language', 4],
    ['---__proto__\na: b\n---\n', 'frontmatter-language', 4],
    ['+++\na = 1\n+++\n', 'frontmatter-language', 1],
    ['Text.\n', 'no-frontmatter', 1],
    ['\n---\ntitle: x\n---\n', 'no-frontmatter', 1],
    ['----\ntitle: x\n----\n', 'no-frontmatter', 1],
    ['', 'no-frontmatter', 1],
    ['---\ntitle: x\n', 'unterminated-frontmatter', 1],
    ['---', 'unterminated-frontmatter', 1],
  ])('refuses %j', (text, code, column) => {
    expect(splitFrontmatter('a.md', text)).toMatchObject({
      ok: false,
      finding: { code, path: 'a.md', spot: { line: 1, column } },
    });
  });
});

describe('readFrontmatter', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'noteRan');
  });

  it.each(['---js', '---JS', '--- js ', '---javascript', '---coffee'])(
    'never runs code behind %j',
    (fence) => {
      read(`${fence}\n{ title: (globalThis.noteRan = true, 'x') }\n---\nBody.\n`);
      expect(Reflect.has(globalThis, 'noteRan')).toBe(false);
    },
  );

  it('says the same of a malformed note when it is read again', () => {
    const text = '---\ntitle: a: b\n---\nBody.\n';
    expect(read(text)).toMatchObject({ ok: true, findings: [{ code: 'malformed-yaml' }] });
    expect(read(text)).toEqual(read(text));
  });

  it('places errors on the lines of the file', () => {
    expect(read('---\n# remark\ntitle: a: b\n---\n')).toMatchObject({
      findings: [{ code: 'malformed-yaml', spot: { line: 3, column: 8 } }],
    });
  });

  it('reads comments alone as no fields', () => {
    expect(read('---\n# remark\n---\n')).toMatchObject({ ok: true, data: {}, findings: [] });
  });

  it('refuses absurd runs of blank lines rather than taking their square', () => {
    const started = processorTime();
    expect(read(`---\n${'\n'.repeat(300_000)}---\n`)).toMatchObject({
      findings: [{ code: 'malformed-yaml' }],
    });
    expect(processorTime() - started).toBeLessThan(1000);
  });
});
