import { describe, expect, it } from 'vitest';
import { compareFiles } from './compare-files.ts';

const asBefore = (name: string) => name;
const html = (before: string, after: string, rename = asBefore) =>
  compareFiles('html', before, after, rename);
const same = { differences: [], rewordings: [] };

describe('two versions of a page', () => {
  it('differ in words only by texts and by attributes that are read out', () => {
    const { differences, rewordings } = html(
      '<p title="Who">Nobody said <b>by when</b>.</p><img alt="Late">',
      '<p title="Owner">No <b>due date</b>.</p><img alt="Overdue">',
    );
    expect(differences).toEqual([]);
    expect(rewordings).toEqual([
      { before: 'title: Who', after: 'title: Owner' },
      { before: 'Nobody said by when.', after: 'No due date.' },
      { before: 'alt: Late', after: 'alt: Overdue' },
    ]);
  });

  it.each([
    ['between blocks', '<ul><li>a</li><li>b</li></ul>', '<ul>\n  <li>a</li>\n  <li> b </li>\n</ul>'],
    ['in the order of classes', '<p class="a b" id="x">a</p>', '<p id="x" class="b a">a</p>'],
    [
      'in the hash of an asset',
      '<link href="/_astro/a.Dx03teCE.css">',
      '<link href="/_astro/a.-m2lP1Zt.css">',
    ],
    ['in code', '<script>let a</script><p>a</p>', '<script>let b</script><p>a</p>'],
  ])('are the same if they differ %s', (_where, before, after) => {
    expect(html(before, after)).toEqual(same);
  });

  it('differ in words if a space between two parts of a sentence is lost', () => {
    expect(html('<p><i>a</i> <b>b</b></p>', '<p><i>a</i><b>b</b></p>').rewordings).toEqual([
      { before: 'a b', after: 'ab' },
    ]);
  });

  it.each([
    ['a link', '<p>See <a href="/notes/">notes</a></p>', '<p>See notes</p>'],
    ['an address', '<a href="/notes/">notes</a>', '<a href="/actions/">notes</a>'],
    ['a class', '<p class="due late">a</p>', '<p class="due">a</p>'],
    ['all text of a cell', '<td>–</td>', '<td></td>'],
    ['the content of a template', '<template><p>a</p></template>', '<template><b>a</b></template>'],
    ['a policy', '<meta http-equiv="X" content="self">', '<meta http-equiv="X" content="none">'],
  ])('differ in structure by %s', (_what, before, after) => {
    expect(html(before, after).differences).not.toEqual([]);
  });

  it('have one difference if an element changes around others that stay', () => {
    const { differences } = html('<ul class="a"><li>a</li></ul>', '<ul class="b"><li>a</li></ul>');
    expect(differences).toMatchObject([{ before: ['<ul class="a">'], after: ['<ul class="b">'] }]);
  });

  it('are the same after an intended rename', () => {
    const before = '<a class="late due" href="/actions/?status=late#late">a</a>';
    const after = '<a class="due overdue" href="/actions/?status=overdue#overdue">a</a>';
    expect(html(before, after, (name) => name.replace(/\blate\b/g, 'overdue'))).toEqual(same);
  });

  it('have one key for the same difference in several places', () => {
    const row = (id: string, end: string) =>
      `<ul><li id="${id}"><a href="/actions/${id}/">a</a>${end}</li></ul>`;
    const { differences } = html(
      row('a', '') + row('b', ''),
      row('a', '<time datetime="2025-01-01">x</time>') + row('b', '<time datetime="2025-02-02">y</time>'),
    );
    expect(differences).toHaveLength(2);
    expect(new Set(differences.map(({ key }) => key)).size).toBe(1);
    expect(differences[0]).toMatchObject({
      within: 'ul > li',
      before: [],
      after: ['<time datetime="2025-01-01">·</time>'],
    });
  });
});

describe('two versions of a data file', () => {
  it.each([
    ['json', '{"a":[{"id":"x","text":"by when"}]}', '{"a":[{"id":"x","text":"due date"}]}'],
    ['csv', 'id,text\nx,by when\n', 'id,text\nx,due date\n'],
    ['xml', '<a><t>by when</t></a>', '<a><t>due date</t></a>'],
    ['ics', 'BEGIN:VEVENT\r\nSUMMARY:by\r\n  when\r\n', 'BEGIN:VEVENT\r\nSUMMARY:due date\r\n'],
  ])('differ in words only: %s', (kind, before, after) => {
    expect(compareFiles(kind, before, after, asBefore)).toEqual({
      differences: [],
      rewordings: [{ before: 'by when', after: 'due date' }],
    });
  });

  it.each([
    ['json', 'a key', '{"a":1,"b":true}', '{"a":1}'],
    ['json', 'a count', '{"a":["x x"]}', '{"a":["x x","y y"]}'],
    ['json', 'a number', '{"a":1}', '{"a":2}'],
    ['json', 'an id', '{"a":"x"}', '{"a":"y"}'],
    ['json', 'the order', '["x","y"]', '["y","x"]'],
    ['csv', 'a column', 'id,due\nx,2025-01-01\n', 'id\nx\n'],
    ['xml', 'an attribute', '<a b="c"/>', '<a/>'],
    ['xml', 'an element of its HTML', '<a>&lt;p&gt;b&lt;/p&gt;</a>', '<a>&lt;b&gt;b&lt;/b&gt;</a>'],
    ['ics', 'a property', 'URL:https://a.example/\r\nUID:a\r\n', 'UID:a\r\n'],
    ['md', 'an address', 'See [a b](/a/).\n', 'See [a b](/b/).\n'],
    ['svg', 'a byte', '<svg/>', '<svg></svg>'],
  ])('differ in structure: %s, %s', (kind, _what, before, after) => {
    expect(compareFiles(kind, before, after, asBefore).differences).not.toEqual([]);
  });
});
