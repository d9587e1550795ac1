import { describe, expect, it } from 'vitest';
import { lastTimeSection } from './part.ts';

const sections = [{ words: 'Last Time' }, { words: 'Scope' }];

describe('a text that begins with “Last time”', () => {
  it('goes under the heading of the part, if the page has one', () => {
    expect(lastTimeSection(sections, true)).toEqual({ lastTime: sections[0], rest: [sections[1]] });
    expect(lastTimeSection(sections, false)).toEqual({ rest: sections });
  });

  it('stays where it is when the text begins with something else', () => {
    const reversed = sections.toReversed();
    expect(lastTimeSection(reversed, true)).toEqual({ rest: reversed });
    expect(lastTimeSection([{}, ...sections], true).lastTime).toBeUndefined();
    expect(lastTimeSection([], true)).toEqual({ rest: [] });
  });
});
