import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../text/lines/html-text.ts';
import { twinMarkdown } from './markdown.ts';
import { readHtml, wordsIn } from './tree.ts';

/** The twin of a page with some HTML, without its last line. */
function twin(...pages: readonly string[]): string {
  const text = twinMarkdown({
    html: pages.map((html) => `<body><nav>Menu</nav><main id="_main">${html}</main><footer>Foot</footer>`),
    address: 'https://example.org/notes/s/a/',
    addressOf: (href) => (href.startsWith('/') ? `https://example.org${href}` : href),
    siteTitle: 'Demo',
    today: '2017-09-08',
  });
  return text.split('\n\n').slice(0, -1).join('\n\n');
}

describe('the Markdown twin of a page', () => {
  it('begins with its title, then its day and its facts', () => {
    expect(
      twin(
        '<header class="masthead"><p class="day"><time datetime="2017-03-07"><b>7</b> <span>March</span></time></p>' +
          '<div class="body"><nav><a href="/">Notes</a></nav><h1 dir="auto">Ops &amp; web</h1><p class="lede">All well.</p>' +
          '<dl class="people"><div><dt>Chair</dt><dd><a href="/people/ann/">Ann</a></dd></div></dl></div></header>',
      ),
    ).toBe(
      '# Ops \\& web\n\n7 March 2017\n\nAll well.\n\n- **Chair:** [Ann](https://example.org/people/ann/)',
    );
  });

  it('has a record with its id, its facts and what was reported, a line each', () => {
    expect(
      twin(
        '<h2 id="x">New actions</h2><ol class="records"><li class="record" id="plan"><div class="record-text">' +
          '<svg><use href="#m"></use></svg><p class="what"><a href="/actions/s/plan/">Plan</a></p><p class="facts">' +
          '<b><a href="/people/ann/">Ann</a></b> <span>due <time>4 Sep 2017</time></span></p></div>' +
          '<div class="since"><p>Still open</p></div><div class="since" hidden>Overdue</div></li></ol>',
      ),
    ).toBe(
      '## New actions\n\n- [Plan](https://example.org/actions/s/plan/) (`plan`)  \n' +
        '  **[Ann](https://example.org/people/ann/)** · due 4 Sep 2017  \n  Still open',
    );
  });

  it('keeps the titles of links and pictures, but not that of a day', () => {
    expect(
      twin(
        '<p><a href="/a/" title="The &quot;new&quot; *plan*">x</a> <img src="/p.png" alt="y" title="Our van"> ' +
          '<a href="/b/" title="Ops"><time>4 Sep 2017</time></a></p>',
      ),
    ).toBe(
      '[x](https://example.org/a/ "The &quot;new&quot; \\*plan\\*") ![y](https://example.org/p.png "Our van") ' +
        '[4 Sep 2017](https://example.org/b/)',
    );
  });

  it('parts a comment from the words before it', () => {
    expect(
      twin('<ul><li><span>Test more</span><span class="said"> One way is a session.</span></li></ul>'),
    ).toBe('- Test more · One way is a session.');
  });

  it('prints lists in lists, code, quotes, tables and several values of a term', () => {
    expect(
      twin(
        '<ol><li>One<ul><li>Two</li></ul></li><li><p>Three</p><pre><code>a\n```\n\nb\n</code></pre></li></ol>' +
          '<blockquote><p>Said</p><p>so</p></blockquote><dl><dt>Done</dt><dd>a</dd><dd>b</dd></dl>' +
          '<table><caption>Two</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td colspan="2">' +
          '<code>x|y</code></td></tr></tbody></table>',
      ),
    ).toBe(
      '1. One\n   - Two\n2. Three\n\n   ````\n   a\n   ```\n\n   b\n   ````\n\n> Said\n>\n> so\n\n' +
        '- **Done:**\n  - a\n  - b\n\n**Two**\n\n| A | B |\n| - | - |\n| `x\\|y` | |',
    );
  });

  it('has the text of all pages of a long note', () => {
    const part = (words: string) =>
      `<header class="masthead"><div class="body"><h1>Long</h1></div></header><h2>${words}</h2>`;
    expect(twin(part('One'), part('Two'))).toBe('# Long\n\n## One\n\n## Two');
  });
});

const hostile = [
  '# head',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '2) item',
  '= =',
  '---',
  '***',
  '> quote',
  '```',
  '~~~',
  '`code`',
  '| a | b |',
  '[a](javascript:alert(1))',
  '![a](https://evil.example/x.png)',
  '[[ref]] [^1]: note',
  '<!-- hidden',
  '<script>alert(1)</script>',
  '</main><details><summary>',
  '&lt;b&gt; &amp;amp; &#35;',
  'back\\slash \\',
  '**bold** __bold__ ~~gone~~ $x$',
  '@ann #12 a_b_c 2*3*4',
  '**Owner:** Eve',
  'https://example.org/_a_b_?c=d#e',
  'a | b \\| c',
  '[x]: https://evil.example',
  ':::note',
  'Setext\n===',
  '    indented',
];
const places: readonly (readonly [string, (text: string) => string])[] = [
  ['a paragraph', (text) => `<p>${text}</p>`],
  ['a heading', (text) => `<h2>${text}</h2>`],
  ['an item', (text) => `<ul><li>${text}</li><li>next</li></ul>`],
  ['a numbered item', (text) => `<ol><li><p>${text}</p><p>${text}</p></li></ol>`],
  ['a fact', (text) => `<dl><dt>${text}</dt><dd>${text}</dd></dl>`],
  ['the facts of a record', (text) => `<p class="facts"><b>${text}</b> <span>${text}</span></p>`],
  ['a cell', (text) => `<table><tr><th>${text}</th></tr><tr><td>${text}</td></tr></table>`],
  ['a link', (text) => `<p><a href="/x/">${text}</a></p>`],
  ['a quote', (text) => `<blockquote><p>${text}</p></blockquote>`],
  ['code', (text) => `<p><code>${text}</code></p>`],
  ['code in a cell', (text) => `<table><tr><th><code>${text}</code></th></tr></table>`],
  ['a line after a break', (text) => `<p>a<br>${text}</p>`],
  ['a block of code', (text) => `<pre><code>${text}</code></pre>`],
];

/** The words that a reader of some HTML sees, without blanks. Addresses in brackets are those of links to themselves. */
const seen = (html: string) =>
  readHtml(html)
    .map(wordsIn)
    .join(' ')
    .replace(/[\s\u00A0·:]+/g, '');

describe('a hostile text', () => {
  it.each(places)('stays a text in %s', (_, place) => {
    const broken = hostile.flatMap((text) => {
      const page = `${place(htmlText(text))}<h3>After</h3><p>end</p>`;
      const { html } = markdownToHtml(twin(page));
      const tags = (one: string) => [...new Set(one.match(/<[a-z]\w*/g))].sort().join(' ');
      const isSame = seen(html) === seen(page);
      const isClean = !/<script|<img|<details|="javascript:|<!--/.test(html);
      // What an address becomes by itself is a link.
      const own = text.includes('https://') ? [] : tags(html).split(' ');
      const extra = own.filter((tag) => !allowed.has(tag) && !tags(page).split(' ').includes(tag));
      return isSame && isClean && extra.length === 0 ? [] : [{ text, html, extra }];
    });
    expect(broken).toEqual([]);
  });
});

/** Tags that the form has in the place of those of a page. */
const allowed = new Set(['<br', '<ul', '<li', '<p', '<strong', '<thead', '<tbody', '<tr', '<th', '<table']);
