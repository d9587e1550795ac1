import { describe, expect, it } from 'vitest';
import { withTurns } from './turns.ts';

const quote = '\n<blockquote>\n<p>No.</p>\n</blockquote>';
const turn = '\n<blockquote data-turn>\n<p>No.</p>\n</blockquote>';

describe('the turns of a quoted thread', () => {
  it.each([
    ['On 4 June 2014, Ann Lee wrote:', 'On <span>4 June 2014</span>, <b>Ann Lee</b> wrote:'],
    [
      'On Wed, 4 Jun 2014 11:44:54 -0700\nAnn Lee &lt;ann at e.org&gt; wrote:',
      'On <span>Wed, 4 Jun 2014 11:44:54 -0700</span>\n<b>Ann Lee</b> &lt;ann at e.org&gt; wrote:',
    ],
    ['On 2026-01-12 Ann wrote:', 'On <span>2026-01-12</span> <b>Ann</b> wrote:'],
    [
      'On Mon, Jan 12, 2026 at 3:04 PM, <a href="/people/ann/">Ann</a> wrote:',
      'On <span>Mon, Jan 12, 2026 at 3:04 PM</span>, <b><a href="/people/ann/">Ann</a></b> wrote:',
    ],
  ])('begin with who wrote it and when: %s', (words, expected) => {
    expect(withTurns(`<p>${words}</p>${quote}`)).toBe(`<p data-said-by>${expected}</p>${turn}`);
  });

  it('are within each other, and keep what was left out', () => {
    const inner = '<p>On 3 June 2014, Bo wrote:</p>\n<blockquote>\n<p>[…]</p>\n</blockquote>';
    const html = withTurns(
      `<p dir="auto">On 4 June 2014, Ann wrote:</p>\n<blockquote>\n${inner}\n</blockquote>`,
    );
    expect(html.match(/<blockquote data-turn>/g)).toHaveLength(2);
    expect(html).toContain('<p data-said-by dir="auto">On <span>4 June 2014</span>, <b>Ann</b> wrote:</p>');
    expect(html).toContain('<p>[…]</p>');
  });

  it.each([
    ['On reflection, Ann wrote:', quote],
    ['On 4 June 2014, Ann wrote:', '\n<p>No.</p>'],
    ['Ann wrote:', quote],
    ['On 4 June 2014, Ann said:', quote],
  ])('are nothing else: %s', (words, after) => {
    const html = `<p>${words}</p>${after}`;
    expect(withTurns(html)).toBe(html);
  });

  it('are read in linear time', () => {
    const html =
      '<p>On 4 June 2014, Ann Lee wrote:</p>'.repeat(5_000) +
      '<p>On '.repeat(20_000) +
      '<p>On <a '.repeat(20_000);
    expect(withTurns(html)).toBe(html);
  });
});
