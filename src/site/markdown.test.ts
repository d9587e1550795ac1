import { describe, expect, it } from 'vitest';
import type { Body } from '../core/model/note.ts';
import {
  aBody,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aSeries,
  aSite,
  aTeam,
} from '../testing/builders.ts';
import { type RenderedBody, renderBody } from './markdown.ts';
import { renderProse } from './prose.ts';

const content = {
  site: aSite({ trackers: [{ name: 'Phabricator', pattern: 'T\\d+', url: 'https://t.example/{id}' }] }),
  people: [aPerson({ id: 'dan', name: 'Dan' })],
  teams: [aTeam({ id: 'releng', name: 'Release Engineering' })],
  series: [aSeries({ id: 'pipeline', title: 'Pipeline' })],
  programs: [
    aProgram({
      id: 'p6',
      outcomes: [anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.2', text: 'Publish' })] })],
    }),
  ],
};

function render(markdown: string, headings: Body['headings'] = []): RenderedBody {
  const archive = anArchive({
    ...content,
    notes: [
      aNote({
        id: 'pipeline/2017-03-07',
        title: 'Before',
        actions: [anAction({ id: 'old', status: 'done', text: 'Old' })],
      }),
      aNote({ id: 'pipeline/2017-04-04', body: aBody({ markdown, headings }) }),
    ],
  });
  const note = archive.find.note('pipeline/2017-04-04');
  if (!note) throw new Error('Expected the note to be in the archive.');
  return renderBody(note, archive);
}

const htmlOf = (markdown: string) => render(markdown).html.trim();

describe('references', () => {
  it('lead to the thing, with its state today beside it', () => {
    expect(htmlOf('See [[old]].')).toBe(
      '<p>See <a href="/actions/pipeline/old/">Old</a> <span class="ref-state is-done"><svg class="mark is-done" ' +
        'width="16" height="16" aria-hidden="true" focusable="false"><use href="#m-done"></use></svg> Done</span>.</p>',
    );
  });

  it.each([
    ['[[pipeline/old|the old one]]', '<a href="/actions/pipeline/old/">the old one</a>'],
    ['[[p6/o2.2]]', '<a href="/programs/p6/o2.2/">Publish</a>'],
    ['[[pipeline/2017-03-07]]', '<a href="/notes/pipeline/2017-03-07/">Before</a>'],
    ['@dan', '<a href="/people/dan/">Dan</a>'],
    ['(@releng)', '<a href="/teams/releng/">Release Engineering</a>'],
    ['T12', '<a href="https://t.example/T12">T12</a>'],
    ['https://t.example/T12', '<a href="https://t.example/T12">T12</a>'],
    ['[words](https://t.example/T12)', '<a href="https://t.example/T12">words</a>'],
    ['[n](2017-03-07.md#decided)', '<a href="/notes/pipeline/2017-03-07/#decided">n</a>'],
    ['[s](../../series/pipeline.md)', '<a href="/series/pipeline/">s</a>'],
    ['[p](../../programs/p6.md)', '<a href="/programs/p6/">p</a>'],
    ['[f](plan.pdf)', '<a href="/files/notes/pipeline/plan.pdf">f</a>'],
    ['![a plan](plan%20b.png)', '<img src="/files/notes/pipeline/plan%20b.png" alt="a plan" loading="lazy">'],
    ['![x](100%.png)', '<img src="/files/notes/pipeline/100%25.png" alt="x" loading="lazy">'],
    ['![a](/notes/pipeline/a.png)', '<img src="/files/notes/pipeline/a.png" alt="a" loading="lazy">'],
    ['![a plan](https://other.example/p.png)', '<a href="https://other.example/p.png">a plan</a>'],
    [
      '[![a plan](https://other.example/p.png)](2017-03-07.md)',
      '<a href="/notes/pipeline/2017-03-07/">a plan</a>',
    ],
  ])('%s', (markdown, html) => {
    expect(htmlOf(markdown)).toContain(html);
  });

  it.each([
    ['a reference that names nothing', 'Ask [[nobody-knows]].'],
    ['a person who is not there', 'Ask @nobody.'],
    ['what only looks like a tracker id', 'XT12 and T12x'],
  ])('leaves %s as text', (_, text) => {
    expect(htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  it.each([
    ['an e-mail address', 'mail a@dan.example', '@dan<'],
    ['code', '`@dan [[old]] T12`', 'href'],
    ['a block of code', '```\n@dan [[old]] T12\n```', 'href'],
    ['the words of a link', '[@dan](https://a.example/)', '/people/'],
  ])('finds nothing in %s', (_, markdown, never) => {
    expect(htmlOf(markdown)).not.toContain(never);
  });

  it('refuses a link to a note that is not published, and keeps its words', () => {
    expect(htmlOf('[hidden](2017-12-01.md)')).toBe('<p><span>hidden</span></p>');
  });
});

describe('the parts of a text', () => {
  it('are the first paragraph, then a section for each heading of the first level', () => {
    const { lede, sections } = render('The *lede*.\n\nMore.\n\n# Purpose\n\nWhy.\n\n# `What`\n\nThat.');
    expect(lede).toBe('The <em>lede</em>.');
    expect(sections).toEqual([
      { html: '<p>More.</p>' },
      { anchor: 'purpose', head: 'Purpose', words: 'Purpose', html: '<p>Why.</p>' },
      { anchor: 'what', head: '<code>What</code>', words: 'What', html: '<p>That.</p>' },
    ]);
  });

  it('have no lede where the text begins with something else', () => {
    expect(render('- a list\n\nWords').lede).toBeUndefined();
    expect(render('![a picture](a.png)\n\nWords').lede).toBeUndefined();
    expect(render('# A head\n\nWords').lede).toBeUndefined();
  });

  it('begin at the second level and skip none, whatever depths were written', () => {
    const levels = [...htmlOf('### A\n\n##### B\n\n# C\n\n### D\n\n> # Q\n\n## E').matchAll(/<h(\d)/g)];
    expect(levels.map(([, level]) => level)).toEqual(['2', '3', '2', '3', '3', '3']);
  });

  it('have the anchors that the reader gave to the headings', () => {
    const headings = [
      { text: 'Decided', depth: 2, anchor: 'decided', line: 1 },
      { text: 'Decided', depth: 2, anchor: 'decided-1', line: 5 },
    ];
    const { sections } = render('## Decided\n\na\n\n## Decided\n\nb', headings);
    expect(sections.map(({ anchor }) => anchor)).toEqual(['decided', 'decided-1']);
  });

  it('have another anchor than a record of the note, even where the reader did not see them', () => {
    const note = aNote({
      id: 'pipeline/2017-05-02',
      actions: [anAction({ id: 'build' })],
      body: aBody({ markdown: '## Build' }),
    });
    const archive = anArchive({ ...content, notes: [note] });
    const [linked] = archive.notes;
    expect(linked && renderBody(linked, archive).sections.map(({ anchor }) => anchor)).toEqual(['build-1']);
  });

  it('below the first level have a link to themselves that a screen reader can name', () => {
    expect(htmlOf('## A\n\n### B *b*')).toContain(
      '<div class="sub-head"><h3 id="b-b">B <em>b</em></h3>' +
        '<a class="anchor" href="#b-b" aria-labelledby="b-b"></a></div>',
    );
  });

  it('end with the footnotes, whose ids no other text of the page has', () => {
    const { sections } = render('Words[^1].\n\n# Head\n\nMore.\n\n[^1]: Said so.');
    expect(sections.at(-1)?.words).toBe('Footnotes');
    expect(sections.at(-1)?.html).toContain('id="pipeline-2017-04-04-fn-1"');
  });
});

describe('what a page needs', () => {
  it('a table scrolls in a region that has a name and takes the focus', () => {
    const html = htmlOf('| Team | Done |\n|---|--:|\n| a | 1 |\n\n| Team |\n|---|\n| b |');
    expect(html).toContain(
      '<div class="table" role="region" aria-label="Table 1: Team, Done" tabindex="0"><table>',
    );
    expect(html).toContain('aria-label="Table 2: Team"');
    expect(html).toContain('<td class="to-right">1</td>');
    expect(html).not.toContain('style=');
  });

  it('a task has its status in words', () => {
    expect(htmlOf('- [x] a\n- [ ] b').match(/<span class="visually-hidden">(\w+):/g)).toHaveLength(2);
    expect(htmlOf('- [x] a')).not.toContain('<input');
  });

  it('code takes the focus, since it may scroll', () => {
    expect(htmlOf('```js\nlet a\n```')).toBe(
      '<pre tabindex="0"><code class="language-js">let a\n</code></pre>',
    );
  });
});

describe('comments', () => {
  it.each([
    'Hello\n\n<!-- CANARY -->\n\nBye',
    'Hello <!-- CANARY --> Bye',
    'Hello <!-- a\n\nCANARY\n\n--> Bye',
    '<!-- CANARY never closed\n\nCANARY',
    'Hello <!-- CANARY never closed',
    '<div><!-- CANARY --></div>',
    '<div><!-- a\n\nCANARY --></div>',
    '- a <!-- CANARY\n- b -->',
    '| a <!-- CANARY --> |\n|---|\n| <!-- CANARY --> b |',
    '[a](b.md "<!-- CANARY -->")',
    '```\ncode\n```\n<!-- CANARY -->',
    'a ` b\n\n<!-- CANARY ` -->',
  ])('are gone: %j', (markdown) => {
    expect(JSON.stringify(render(markdown))).not.toContain('CANARY');
  });

  it('stay where they are shown as code', () => {
    expect(
      htmlOf('Write `<!-- so -->` or\n\n```\n<!-- so -->\n```').match(/&lt;!-- so --&gt;/g),
    ).toHaveLength(2);
  });
});

describe('the text of a program or series', () => {
  it('resolves full ids and relative files', () => {
    const archive = anArchive(content);
    const { html } = renderProse(
      aBody({ markdown: '[[p6/o2.2]] [a](a.png)' }),
      { path: 'programs/p6.md' },
      archive,
    );
    expect(html).toContain('<a href="/programs/p6/o2.2/">Publish</a> <a href="/files/programs/a.png">a</a>');
  });

  it('resolves short ids of its series, as the check does', () => {
    const archive = anArchive({
      notes: [aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'act', text: '<b>Act' })] })],
    });
    const htmlOf = (path: string, seriesId?: string) =>
      renderProse(aBody({ markdown: '[[act]] [[gone]]' }), { path, seriesId }, archive).html;
    expect(htmlOf('series/ops.md', 'ops')).toContain('<a href="/actions/ops/act/">&lt;b&gt;Act</a>');
    expect(htmlOf('series/ops.md', 'ops')).toContain('[[gone]]');
    expect(htmlOf('programs/p6.md')).toContain('[[act]] [[gone]]');
  });
});
