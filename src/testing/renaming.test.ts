import { describe, expect, it } from 'vitest';
import { linkArchive } from '../core/graph/link.ts';
import { readContent } from '../core/parse/content.ts';
import { permanentAddresses } from '../core/views/moved/addresses.ts';
import { goneAddresses } from '../core/views/moved/gone.ts';
import { generateArchive } from './generate/archive.ts';
import { randomOf } from './generate/random.ts';
import { renamed } from './generate/renamed.ts';

const today = '2026-02-01';

describe.each([1, 2, 3])('after random renamings with `formerly` (seed %i)', (seed) => {
  const random = randomOf(seed);
  const { content } = readContent(generateArchive({ notes: 60, seed }));
  const once = renamed(content, random);
  const twice = renamed(once, random);
  const [before, , after] = [content, once, twice].map((each) => linkArchive(each, today));
  if (!before || !after) throw new RangeError('Nothing was linked.');

  it('every old address is there', () => {
    const addresses = permanentAddresses(before.archive, []);
    expect(addresses.length).toBeGreaterThan(200);
    const now = permanentAddresses(after.archive, []);
    expect(addresses.filter((address) => !now.includes(address)).length).toBeLessThan(addresses.length / 10);
    const earlier = { path: 'addresses.json', addresses, gone: [] };
    expect(goneAddresses(earlier, after.archive, [])).toEqual([]);
    expect(goneAddresses(earlier, linkArchive(content, '2021-02-01').archive, [])).toEqual([]);
  });

  it('every reference leads to the same', () => {
    expect(after.findings.filter(({ code }) => code !== 'dead-link')).toEqual([]);
    const numbers = ({ archive }: typeof before) =>
      [archive.actions, archive.decisions, archive.questions, archive.debt].map((records) =>
        records.map(({ status, owners, serves, events }) => [
          status,
          owners.length,
          serves.aims.length,
          events.map(({ kind }) => kind).join(),
        ]),
      );
    expect(numbers(after).map((all) => all.map(String).sort())).toEqual(
      numbers(before).map((all) => all.map(String).sort()),
    );
  });
});
