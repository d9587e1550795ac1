import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findingReference } from './finding-reference.ts';

it('docs/findings.md is what the catalogue holds; `-u` writes it again', async () => {
  await expect(findingReference()).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/findings.md'));
});
