import { describe, expect, it } from 'vitest';
import {
  aContent,
  aDebt,
  aGoal,
  aNote,
  anAction,
  anOutcome,
  aPerson,
  aProgram,
  aQuarter,
  aSeries,
} from '../../../testing/builders.ts';
import { processorTime } from '../../../testing/time/processor-time.ts';
import { addressesText } from '../../exports/findings/published-addresses.ts';
import { linkArchive } from '../../graph/link.ts';
import type { Content } from '../../model/registry.ts';
import { readAddresses } from '../../parse/addresses.ts';
import { publishedArchive } from '../../reading.ts';
import { permanentAddresses } from './addresses.ts';
import { goneAddresses, goneFrom } from './gone.ts';

const before = aContent({
  people: [aPerson({ id: 'ann', name: 'Ann' })],
  series: [aSeries({ id: 'ops' })],
  programs: [aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o1' })] })],
  quarters: [aQuarter({ id: '2016-17-q3', goals: [aGoal({ id: 'fast' })] })],
  notes: [
    aNote({
      id: 'ops/2017-03-07',
      actions: [anAction({ id: 'tidy' })],
      debt: [aDebt({ id: 'tests' })],
    }),
    aNote({ id: 'ops/2017-10-10', actions: [anAction({ id: 'later' })] }),
  ],
});
const earlier = {
  path: 'addresses.json',
  addresses: permanentAddresses(publishedArchive(before, '2017-12-31', { drafts: false }), ['/pages/about/']),
  gone: [],
};
/** Messages and hints for the content with a change. */
const gone = (change: Partial<Content>, prose = ['/pages/about/']) =>
  goneAddresses(earlier, linkArchive({ ...before, ...change }, '2017-01-01').archive, prose).map(
    ({ message, hint }) => [message, hint],
  );
const [first = aNote({ id: 'ops/2017-03-07' }), second = first] = before.notes;

describe('addresses', () => {
  it('are sorted, and those of things only', () => {
    expect(earlier.addresses).toEqual([
      '/actions/ops/later/',
      '/actions/ops/tidy/',
      '/notes/ops/2017-03-07/',
      '/notes/ops/2017-03-07/#tests',
      '/notes/ops/2017-10-10/',
      '/pages/about/',
      '/people/ann/',
      '/programs/p6/',
      '/programs/p6/o1/',
      '/quarters/2016-17-q3/',
      '/quarters/2016-17-q3/#fast',
      '/quarters/2017-18-q2/',
      '/series/ops/',
    ]);
  });

  it('of what comes after today, of drafts and of private notes are not gone', () => {
    expect(gone({})).toEqual([]);
    expect(
      gone({
        notes: [
          { ...first, status: 'draft' },
          { ...second, visibility: 'private' },
        ],
      }),
    ).toEqual([]);
  });

  it('that are gone are a finding, with where the thing probably is', () => {
    expect(gone({ notes: [{ ...first, id: 'ops/2017-03-07-weekly' }, second] })).toEqual([
      [
        'The address `/notes/ops/2017-03-07/` is gone, with 1 address below it.',
        'add `formerly: ops/2017-03-07` to note `ops/2017-03-07-weekly`',
      ],
    ]);
    expect(gone({ notes: [{ ...first, actions: [anAction({ id: 'clean-up' })] }, second] })).toEqual([
      ['The address `/actions/ops/tidy/` is gone.', 'add `formerly: ops/tidy` to action `ops/clean-up`'],
    ]);
    expect(gone({ quarters: [aQuarter({ id: '2016-17-q3', goals: [aGoal({ id: 'quick' })] })] })).toEqual([
      [
        'The address `/quarters/2016-17-q3/#fast` is gone.',
        'add `formerly: 2016-17-q3/fast` to goal `2016-17-q3/quick`',
      ],
    ]);
    expect(gone({}, [])).toEqual([
      [
        'The address `/pages/about/` is gone.',
        'add `/pages/about/` to `removed` in `site.yaml` if this is on purpose',
      ],
    ]);
  });

  it('of a place on a page are kept on that page only', () => {
    const tests = (formerly: readonly string[]) => [aDebt({ id: 'checks', formerly })];
    expect(gone({ notes: [{ ...first, debt: tests(['tests']) }, second] })).toEqual([]);
    const elsewhere = [
      { ...first, debt: [] },
      { ...second, debt: tests(['tests']) },
    ];
    expect(gone({ notes: elsewhere })).toEqual([
      [
        'The address `/notes/ops/2017-03-07/#tests` is gone.',
        'add `/notes/ops/2017-03-07/#tests` to `removed` in `site.yaml` if this is on purpose',
      ],
    ]);
    const goal = aGoal({ id: 'quick', formerly: ['2016-17-q3/fast'] });
    const quarters = (here: string) => [
      aQuarter({ id: '2016-17-q3', goals: here === 'same' ? [goal] : [] }),
      aQuarter({ id: '2017-18-q2', goals: here === 'same' ? [] : [goal] }),
    ];
    expect(gone({ quarters: quarters('same') })).toEqual([]);
    expect(gone({ quarters: quarters('other') })).toEqual([
      [
        'The address `/quarters/2016-17-q3/#fast` is gone.',
        'add `/quarters/2016-17-q3/#fast` to `removed` in `site.yaml` if this is on purpose',
      ],
    ]);
  });

  it('of a whole series or program are one finding', () => {
    const moved = (note: typeof first) => ({ ...note, id: note.id.replace('ops', 'dev'), seriesId: 'dev' });
    const notes = [moved(first), moved(second)];
    expect(gone({ series: [aSeries({ id: 'dev' })], notes })).toEqual([
      [
        'The address `/series/ops/` is gone, with 5 addresses below it.',
        'add `formerly: ops` to series `dev`',
      ],
    ]);
    expect(gone({ series: [aSeries({ id: 'dev', formerly: ['ops'] })], notes })).toEqual([]);
    expect(gone({ programs: [] })).toEqual([
      [
        'The address `/programs/p6/` is gone, with 1 address below it.',
        'add `formerly: p6` to its new entry, or `/programs/p6/` to `removed` in `site.yaml`',
      ],
    ]);
  });

  it('are reported by every later build until a `formerly` or `removed` mends them', () => {
    const without = { ...before, notes: [{ ...first, id: 'ops/2017-03-07-weekly' }, second] };
    const day = '2017-12-31';
    const messages = (file: string, content: Content) => {
      const { addresses, gone } = readAddresses({ path: 'addresses.json', text: file });
      const list = { path: 'addresses.json', addresses, gone };
      const { archive } = linkArchive(content, day);
      return {
        messages: goneAddresses(list, archive, []).map(({ message }) => message),
        file: addressesText(permanentAddresses(archive, []), goneFrom(list, archive, [])),
      };
    };
    const said = ['The address `/notes/ops/2017-03-07/` is gone, with 2 addresses below it.'];
    const list = [
      ...permanentAddresses(linkArchive(before, day).archive, []),
      '/notes/ops/2017-03-07/part/2/',
    ];
    const once = messages(addressesText(list, []), without);
    const twice = messages(once.file, without);
    expect([once.messages, twice.messages, twice.file]).toEqual([said, said, once.file]);
    const kept = { ...first, id: 'ops/2017-03-07-weekly', formerly: ['ops/2017-03-07'] };
    const mended = messages(twice.file, { ...before, notes: [kept, second] });
    expect(mended.messages).toEqual([]);
    expect(mended.file).not.toContain('"gone"');
    const accepted = { ...without.site, removed: ['/notes/ops/2017-03-07/'] };
    expect(messages(twice.file, { ...without, site: accepted }).messages).toEqual([]);
  });

  it('of a tracker id that nothing mentions any more are gone', () => {
    const mentioning = anAction({ id: 'tidy', tracker: ['T12'] });
    const list = permanentAddresses(
      linkArchive({ ...before, notes: [{ ...first, actions: [mentioning] }, second] }, '2017-12-31').archive,
      [],
    );
    expect(list).toContain('/trackers/T12/');
    const { archive } = linkArchive(before, '2017-12-31');
    expect(
      goneAddresses({ path: 'addresses.json', addresses: list, gone: [] }, archive, []).map(
        ({ message }) => message,
      ),
    ).toEqual(['The address `/trackers/T12/` is gone.']);
  });

  it('are found in linear time', () => {
    const addresses = Array.from({ length: 20_000 }, (_, number) => `/people/p${number}/`);
    const started = processorTime();
    const found = goneAddresses(
      { path: 'addresses.json', addresses, gone: [] },
      linkArchive(before, '2017-12-31').archive,
      [],
    );
    expect(found).toHaveLength(20_000);
    expect(processorTime() - started).toBeLessThan(1500);
  });
});
