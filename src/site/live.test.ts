import { describe, expect, it } from 'vitest';
import { problemText } from './live.ts';

describe('a live view that names nothing', () => {
  it('is told with its file, the value and the nearest one that is known', () => {
    const problem = {
      message: '`dna` is not a person or a team.',
      hint: 'write `dan`',
    };
    expect(problemText([problem], 'Actions', '/notes/pages/delivery/')).toBe(
      'pages/delivery.mdx: <Actions />: `dna` is not a person or a team. hint: write `dan`',
    );
  });
});
