import { describe, expect, it } from 'vitest';
import { problemText } from './live.ts';

describe('a live view that names nothing', () => {
  it('is reported with its file, the value and the nearest known one', () => {
    const problem = {
      message: 'Unknown person or team `dna`.',
      hint: 'write `dan`',
    };
    expect(problemText([problem], 'Actions', '/notes/pages/delivery/')).toBe(
      'pages/delivery.mdx: <Actions />: Unknown person or team `dna`. hint: write `dan`',
    );
  });
});
