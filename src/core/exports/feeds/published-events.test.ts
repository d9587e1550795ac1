import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries } from '../../../testing/builders.ts';
import type { PublishedEvents } from '../../model/address/published-event.ts';
import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { readAddresses } from '../../parse/addresses.ts';
import { siteScope } from '../../views/feeds/scope.ts';
import { addressesText } from '../findings/published-addresses.ts';
import { calendar, publishedEvents } from './calendar.ts';
import { revisionSince } from './published-events.ts';

const of = ({ kind, id }: Pick<Ref, 'kind' | 'id'>) => `https://notes.example.org/${kind}/${id}/`;

function archiveWith(text: string, title: string, today: Day, followUp?: string) {
  return anArchive(
    {
      series: [aSeries({ id: 'ops' })],
      notes: [
        aNote({ id: 'ops/2017-03-07', title, actions: [anAction({ id: 'tidy', text })] }),
        ...(followUp
          ? [aNote({ id: 'ops/2017-03-14', followUps: [aFollowUp({ ref: 'tidy', due: followUp })] })]
          : []),
      ],
    },
    today,
  );
}

/** The revisions in the calendar of a site: SEQUENCE and LAST-MODIFIED, by UID, and what the next build gets. */
function built(archive: ReturnType<typeof anArchive>, before: PublishedEvents) {
  const ics = calendar(siteScope(archive), archive, of, before).replaceAll('\r\n ', '');
  const revisions = [
    ...ics.matchAll(/^UID:([^@]+)@[\s\S]*?LAST-MODIFIED:(\d+)T[\s\S]*?SEQUENCE:(\d+)/gm),
  ].map(([, uid = '', day = '', sequence = '']) => [uid, `${sequence} ${day}`] as const);
  const file = {
    path: 'addresses.json',
    text: addressesText(['/'], [], publishedEvents(archive, of, before)),
  };
  const { events, findings } = readAddresses(file);
  expect(findings).toEqual([]);
  return { ics, revisions: Object.fromEntries(revisions), events };
}

const todo = 'action/ops/tidy';
const meeting = 'note/ops/2017-03-07';

it('a text that is changed in place raises the revision of its event, once', () => {
  const first = built(archiveWith('Tidy up', 'Weekly', '2017-03-10'), {});
  expect(first.revisions).toMatchObject({ [todo]: '0 20170307', [meeting]: '0 20170307' });
  const same = built(archiveWith('Tidy up', 'Weekly', '2017-03-12'), first.events);
  expect(same.ics).toBe(first.ics);
  expect(same.events).toEqual(first.events);
  const changed = built(archiveWith('Tidy up all', 'Weekly', '2017-03-13'), same.events);
  expect(changed.revisions).toMatchObject({ [todo]: '1 20170313', [meeting]: '0 20170307' });
  const again = built(archiveWith('Tidy up all', 'Weekly', '2017-03-20'), changed.events);
  expect(again.ics).toBe(changed.ics);
  const back = built(archiveWith('Tidy up', 'Weekly meeting', '2017-03-21'), again.events);
  expect(back.revisions).toMatchObject({ [todo]: '2 20170321', [meeting]: '1 20170321' });
});

it('a later note raises it once more, and its removal never lowers it', () => {
  const first = built(archiveWith('Tidy up', 'Weekly', '2017-03-10'), {});
  const changed = built(archiveWith('Tidy up all', 'Weekly', '2017-03-13'), first.events);
  const later = built(archiveWith('Tidy up all', 'Weekly', '2017-03-14', '2017-04-01'), changed.events);
  expect(later.revisions[todo]).toBe('2 20170314');
  const without = built(archiveWith('Tidy up all', 'Weekly', '2017-03-15'), later.events);
  expect(without.revisions[todo]).toBe('3 20170315');
});

it('what a note explains has the revision of the note', () => {
  const before = { sequence: 1, day: '2017-03-01', digest: 'a' };
  const now = { sequence: 3, day: '2017-03-05', digest: 'b' };
  expect(revisionSince(before, now, '2017-03-09')).toEqual({ sequence: 3, day: '2017-03-05' });
});

it('a broken event in the file is a finding', () => {
  const text = '{ "version": 1, "addresses": [], "events": { "note/a": "x" } }';
  expect(readAddresses({ path: 'addresses.json', text }).findings).toHaveLength(1);
});
