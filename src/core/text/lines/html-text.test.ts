import { describe, expect, it } from 'vitest';
import { htmlText, withoutControls } from './html-text.ts';

describe('text in HTML', () => {
  it.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    [`"quoted" and 'so'`, '&quot;quoted&quot; and &#39;so&#39;'],
    [']]></title><script>', ']]&gt;&lt;/title&gt;&lt;script&gt;'],
    ['half \ud800 pair', 'half \ufffd pair'],
  ])('%j is written %j', (text, html) => {
    expect(htmlText(text)).toBe(html);
  });

  it('keeps no control character but tabs and line ends', () => {
    expect(withoutControls('a\u0007b\u001b[31m\tc\nd\u0000\u009b')).toBe('ab[31m\tc\nd');
  });
});
