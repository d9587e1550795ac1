import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatReference } from './format-reference.ts';

describe('docs/format.md', () => {
  it('is what the schemas say; `-u` writes it again', async () => {
    await expect(formatReference()).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/format.md'));
  });

  it('has a meaning for every key', () => {
    const rows = formatReference()
      .split('\n')
      .filter((line) => /^\| `[\w<>-]+`/.test(line));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
  });

  it('has the keys that a mapping may name itself', () => {
    const text = formatReference();
    expect(text).toMatch(
      /^\| `<column>` \| list of text or mapping \| .*`kalm`: `keep`, `add`, `less`, `more`/m,
    );
    expect(text).toContain('### `retro.<column>`');
    expect(text).toMatch(/^\| `<code>` \| `error`, `warning`, `off` \|/m);
  });
});
