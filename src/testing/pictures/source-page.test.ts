import { expect, it } from 'vitest';
import { sourcePage } from './source-page.ts';

const page = (text: string) => sourcePage({ path: 'content/a.md', text, png: Buffer.from('png') });

it('shows a source as it is written, keys and links coloured', () => {
  const html = page('---\nactions:\n  - id: move\n    text: Move <all> of it: now\n---\n\nSee [[move]].');
  expect(html).toContain('<figcaption>content/a.md</figcaption>');
  expect(html.match(/(?<=<pre[^>]*>).*(?=<\/pre>)/g)).toEqual([
    '---',
    '<b>actions:</b>',
    '  - <b>id:</b> move',
    '    <b>text:</b> Move &lt;all&gt; of it: now',
    '---',
    '',
    'See <b>[[move]]</b>.',
  ]);
});

it('shows the picture of the page beside it', () => {
  expect(page('')).toContain(`src="data:image/png;base64,${Buffer.from('png').toString('base64')}"`);
});
