import { describe, expect, it } from 'vitest';
import {
  aBody,
  aContent,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  aProposal,
  aQuestion,
} from '../../testing/builders.ts';
import type { Note } from '../model/note.ts';
import { linkArchive } from './link.ts';
import { published } from './publish.ts';

const everybody = { drafts: false, private: false };
const publish = (notes: readonly Note[], audience = everybody) =>
  published(aContent({ notes }), audience, '2017-12-31', ({ body }) => body);

const open = aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'open' })] });
const draft = aNote({ id: 'ops/2017-02-10', status: 'draft', actions: [anAction({ id: 'drafted' })] });
const secret = aNote({
  id: 'ops/2017-03-10',
  visibility: 'private',
  chair: 'Xaver Hidden',
  actions: [anAction({ id: 'xsecret' })],
  decisions: [aDecision({ id: 'xdecided' })],
});

describe('what is published', () => {
  it.each([
    [everybody, ['ops/2017-01-10']],
    [{ drafts: true, private: false }, ['ops/2017-01-10', 'ops/2017-02-10']],
    [{ drafts: false, private: true }, ['ops/2017-01-10', 'ops/2017-03-10']],
    [{ drafts: true, private: true }, ['ops/2017-01-10', 'ops/2017-02-10', 'ops/2017-03-10']],
  ])('for %j are the notes %j', (audience, ids) => {
    expect(publish([open, draft, secret], audience).notes.map(({ id }) => id)).toEqual(ids);
  });

  it('leaves out private records of public notes', () => {
    const note = {
      ...open,
      actions: [anAction({ id: 'shown' }), anAction({ id: 'xhidden', visibility: 'private' })],
      questions: [aQuestion({ id: 'xhidden-too', visibility: 'private' })],
    } as const;
    const text = JSON.stringify(publish([note]).notes);
    expect(text).toContain('shown');
    expect(text).not.toContain('xhidden');
    expect(JSON.stringify(publish([note], { drafts: false, private: true }).notes)).toContain('xhidden');
  });

  it('leaves out the findings of hidden records, and counts the positions of the others again', () => {
    const note = {
      ...open,
      actions: [anAction({ id: 'xhidden', visibility: 'private' }), anAction({ id: 'shown' })],
      followUps: [aFollowUp({ ref: 'xhidden' }), aFollowUp({ ref: 'shown' })],
      extras: [
        { keys: ['x-room'], value: 4 },
        { keys: ['actions', 0, 'x-cost'], value: 'hidden' },
        { keys: ['actions', 1, 'x-cost'], value: 'low' },
        { keys: ['followUps', 0, 'x-why'], value: 'hidden' },
        { keys: ['followUps', 1, 'x-why'], value: 'late' },
      ],
    } as const;
    expect(publish([note]).notes[0]?.extras).toEqual([
      { keys: ['x-room'], value: 4 },
      { keys: ['actions', 0, 'x-cost'], value: 'low' },
      { keys: ['followUps', 0, 'x-why'], value: 'late' },
    ]);
    expect(publish([note], { drafts: false, private: true }).notes[0]?.extras).toEqual(note.extras);
  });

  it('leaves out everything in the frontmatter that refers to hidden records', () => {
    const later = aNote({
      id: 'ops/2017-04-10',
      actions: [
        anAction({
          id: 'follows',
          blockedBy: ['xsecret', 'T12'],
          implements: 'xdecided',
          supersedes: ['ops/xsecret'],
          duplicateOf: 'xsecret',
          splitInto: ['xsecret'],
        }),
      ],
      decisions: [aDecision({ id: 'newer', supersedes: ['xdecided'] })],
      followUps: [
        aFollowUp({ ref: 'xsecret', note: 'xsecret is late' }),
        aFollowUp({ ref: 'xsecret', text: 'What the xsecret is' }),
        aFollowUp({ ref: 'open', blockedBy: ['xsecret'] }),
      ],
      proposals: [aProposal({ id: 'idea', adoptedAs: 'xdecided' })],
    });
    const { notes } = publish([secret, later, open]);
    expect(JSON.stringify(notes)).not.toMatch(/xsecret|xdecided|Xaver/);
    expect(JSON.stringify(notes)).toContain('T12');
    expect(notes[0]?.followUps.map(({ ref }) => ref)).toEqual(['open']);
  });

  it('keeps a short id that means a public record of another series', () => {
    const other = aNote({ id: 'dev/2017-01-12', actions: [anAction({ id: 'xsecret' })] });
    const later = aNote({ id: 'dev/2017-02-12', followUps: [aFollowUp({ ref: 'xsecret' })] });
    expect(publish([secret, other, later]).notes.at(-1)?.followUps).toHaveLength(1);
  });

  it('does not resolve a reference to a hidden note', () => {
    const mentions = [{ kind: 'reference', target: 'ops/2017-03-10', line: 5, column: 1 }] as const;
    const note = { ...open, body: aBody({ mentions }) };
    const { archive } = linkArchive(publish([note, secret]), '2017-09-08');
    expect(archive.notes[0]?.mentions).toEqual([]);
    expect(archive.people).toEqual([]);
    expect(archive.notes[0]?.next).toBeUndefined();
  });

  it('names no private record in the plan of a later meeting', () => {
    const ahead: Note = { ...secret, id: 'ops/2018-01-10', date: '2018-01-10', visibility: 'public' };
    const mixed = {
      ...ahead,
      actions: [anAction({ id: 'shown' }), anAction({ id: 'xhidden', text: 'Xtext', visibility: 'private' })],
    };
    const [planned] = publish([mixed]).notes;
    expect(planned).toMatchObject({ status: 'planned', actions: [], decisions: [] });
    expect(planned?.plan).toHaveLength(2);
    expect(JSON.stringify(planned)).not.toContain('Xtext');
  });

  it('keeps no reference to a record that is opened later', () => {
    const later = aNote({ id: 'ops/2018-01-10', actions: [anAction({ id: 'later' })] });
    const now = aNote({
      id: 'ops/2017-05-10',
      actions: [anAction({ id: 'now', blockedBy: ['later', 'open'] })],
    });
    const [first, second] = publish([open, now, later]).notes;
    expect(first?.actions).toHaveLength(1);
    expect(second?.actions[0]?.blockedBy).toEqual(['open']);
  });
});
