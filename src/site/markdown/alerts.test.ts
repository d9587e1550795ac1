import { expect, it } from 'vitest';
import { aBody, anArchive } from '../../testing/builders.ts';
import { renderProse } from '../prose.ts';

const htmlOf = (markdown: string) =>
  renderProse(aBody({ markdown }), { path: 'series/s.md' }, anArchive({})).html.replaceAll(/\s*\n\s*/g, '');

it.each([
  ['NOTE', 'note', 'Note'],
  ['TIP', 'tip', 'Tip'],
  ['IMPORTANT', 'important', 'Important'],
  ['WARNING', 'warning', 'Warning'],
  ['caution', 'caution', 'Caution'],
])('shows [!%s] with its word', (mark, kind, word) => {
  expect(htmlOf(`> [!${mark}]\n> Mind *the* gap.\n>\n> - and this`)).toBe(
    `<blockquote class="alert alert-${kind}"><p class="alert-head">${word}</p><p>Mind <em>the</em> gap.</p>` +
      '<ul><li>and this</li></ul></blockquote>',
  );
});

it.each([
  ['> [!WARNING] Title\n> Words.', '<p class="alert-head">Warning: Title</p><p>Words.</p>'],
  ['> [!NOTE]\n>\n> Words.', '<p class="alert-head">Note</p><p>Words.</p>'],
  ['> [!TIP]', '<p class="alert-head">Tip</p>'],
  ['> [!NOTE]\n> | a |\n> |---|\n> | 1 |', '<p class="alert-head">Note</p>'],
])('shows the title and all words of %j', (markdown, part) => {
  expect(htmlOf(markdown)).toContain(part);
});

it.each(['> [!OTHER]\n> Words.', '[!NOTE]\nWords.', '> Words [!NOTE]', '> `[!NOTE]`\n> Words.'])(
  'leaves %j as it is',
  (markdown) => {
    expect(htmlOf(markdown)).not.toContain('alert');
  },
);

it('shows the words of a note within an alert as those of others', () => {
  expect(htmlOf('> [!NOTE]\n> <script>x</script> [bad](javascript:alert)')).not.toMatch(/<script|href/);
  expect(htmlOf('> [!NOTE] <b>x</b>\n> y')).not.toContain('<b>');
});
