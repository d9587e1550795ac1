import { describe, expect, it } from 'vitest';
import {
  aContent,
  aDebt,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  aProposal,
  aQuestion,
} from '../../../testing/builders.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import type { Content } from '../../model/registry.ts';
import { linkArchive } from '../link.ts';

const linkNotes = (notes: Content['notes'], part: Partial<Content> = {}) =>
  linkArchive(aContent({ notes, ...part }), '2017-09-08');

const opening = aNote({
  id: 'ops/2017-01-10',
  actions: [anAction({ id: 'single-tracking' })],
  questions: [aQuestion({ id: 'structure' })],
});
const elsewhere = aNote({ id: 'dev/2017-01-12', actions: [anAction({ id: 'log-format' })] });

const followUp = (part: Partial<FollowUpEntry> & Pick<FollowUpEntry, 'ref'>, date = '2017-02-10') =>
  aNote({ id: `ops/${date}`, followUps: [aFollowUp(part)] });

describe('a reference to a record', () => {
  it.each(['single-tracking', 'ops/single-tracking'])('%s is found in its series', (ref) => {
    const { archive, findings } = linkNotes([opening, followUp({ ref })]);
    expect(archive.find.note('ops/2017-02-10')?.followUps[0]?.record?.id).toBe('ops/single-tracking');
    expect(findings).toEqual([]);
  });

  it.each([
    [{ ref: 'single-trakcing' }, 'unknown-action', 'write `single-tracking`'],
    [{ ref: 'ops/single-traking' }, 'unknown-action', 'write `ops/single-tracking`'],
    [{ ref: 'structur', kind: 'question' }, 'unknown-question', 'write `structure`'],
    [{ ref: 'nothing-like-it', kind: 'debt' }, 'unknown-debt', undefined],
    [{ ref: 'structure' }, 'unknown-action', 'write `question: structure`'],
    [{ ref: 'opps/single-tracking' }, 'unknown-series', 'write `ops/single-tracking`'],
    [{ ref: 'log-format' }, 'follow-up-other-series', 'write `dev/log-format`'],
  ] as const)('%j is reported as %s', (part, code, hint) => {
    const { findings } = linkNotes([opening, elsewhere, followUp(part)]);
    expect(findings.map((finding) => [finding.code, finding.hint])).toEqual([[code, hint]]);
    const kind = 'kind' in part ? part.kind : 'action';
    expect(findings[0]?.spot).toEqual({ keys: ['followUps', 0, kind] });
  });

  it('is not judged while a note of the series cannot be read', () => {
    const broken: Content['broken'] = [
      { kind: 'note', id: 'ops/2017-01-03', path: 'notes/ops/2017-01-03.md' },
    ];
    expect(linkNotes([opening, followUp({ ref: 'lost' })], { broken }).findings).toEqual([]);
  });

  it('is judged where a broken note of the series opens other records', () => {
    const broken: Content['broken'] = [
      { kind: 'note', id: 'ops/2017-01-03', path: 'notes/ops/2017-01-03.md', records: ['found'] },
    ];
    const codes = (ref: string) =>
      linkNotes([opening, followUp({ ref })], { broken }).findings.map(({ code }) => code);
    expect([codes('found'), codes('lost')]).toEqual([[], ['unknown-action']]);
  });

  it('cannot follow up a record that is opened later or in the same note', () => {
    const later = aNote({ id: 'ops/2017-03-10', decisions: [aDecision({ id: 'late' })] });
    const early = followUp({ ref: 'late', kind: 'decision' });
    const { findings, archive } = linkNotes([later, early]);
    expect(findings).toMatchObject([
      {
        code: 'follow-up-too-early',
        path: early.path,
        related: [{ path: later.path, spot: { keys: ['decisions', 0, 'id'] } }],
      },
    ]);
    expect(archive.find.decision('ops/late')?.events).toHaveLength(1);
    const same = { ...opening, followUps: [aFollowUp({ ref: 'single-tracking' })] };
    expect(linkNotes([same]).findings.map(({ code }) => code)).toEqual(['follow-up-too-early']);
  });

  it('cannot follow up a record that a later file of its series and day opens', () => {
    const early = aNote({ id: 'ops/2017-01-10-a', followUps: [aFollowUp({ ref: 'late', status: 'done' })] });
    const late = aNote({ id: 'ops/2017-01-10-b', actions: [anAction({ id: 'late' })] });
    const { findings, archive } = linkNotes([early, late]);
    expect(findings).toMatchObject([
      {
        code: 'follow-up-too-early',
        message: '`late` is opened by a later note of this day, `ops/2017-01-10-b`.',
      },
    ]);
    expect(archive.find.action('ops/late')?.status).toBe('open');
  });

  it.each(['adm', 'sys'])('can follow up a record of the same day in another series, `%s`', (series) => {
    const done = anAction({ id: 'done', status: 'done' });
    const open = aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'late' }), done] });
    const followUps = [
      aFollowUp({ ref: 'ops/late', status: 'done' }),
      aFollowUp({ ref: 'ops/done', status: 'in-progress' }),
    ];
    const { findings, archive } = linkNotes([open, aNote({ id: `${series}/2017-01-10`, followUps })]);
    expect(findings).toEqual([]);
    const kinds = ['late', 'done'].map((id) =>
      archive.find.action(`ops/${id}`)?.events.map(({ kind }) => kind),
    );
    expect(kinds).toEqual([
      ['opened', 'done'],
      ['opened', 'done', 'reopened'],
    ]);
  });
});

describe('an id', () => {
  it.each([
    { decisions: [aDecision({ id: 'single-tracking' })] },
    { questions: [aQuestion({ id: 'single-tracking' })] },
    { debt: [aDebt({ id: 'single-tracking' })] },
    { proposals: [aProposal({ id: 'single-tracking' })] },
    { actions: [anAction({ id: 'single-tracking' })] },
  ])('identifies one record of a series: %j', (part) => {
    const second = aNote({ id: 'ops/2017-02-10', ...part });
    const [list = ''] = Object.keys(part);
    const { findings, archive } = linkNotes([second, opening]);
    expect(findings).toMatchObject([
      {
        code: 'duplicate-id',
        path: second.path,
        spot: { keys: [list, 0, 'id'] },
        related: [{ path: opening.path, spot: { keys: ['actions', 0, 'id'] } }],
      },
    ]);
    expect(archive.find.action('ops/single-tracking')?.note.id).toBe(opening.id);
  });

  it('can be a follow-up of the same kind in a later note', () => {
    const again = aNote({ id: 'ops/2017-02-10', actions: [anAction({ id: 'single-tracking' })] });
    const debt = aNote({ id: 'ops/2017-02-10', debt: [aDebt({ id: 'single-tracking' })] });
    expect(linkNotes([opening, again]).findings[0]?.hint).toBe(
      'choose another id, or write a follow-up: `- action: single-tracking`',
    );
    expect(linkNotes([opening, debt]).findings[0]?.hint).toBe('choose another id');
  });

  it('may be used again in another series', () => {
    const other = aNote({ id: 'dev/2017-02-10', actions: [anAction({ id: 'single-tracking' })] });
    expect(linkNotes([opening, other]).findings).toEqual([]);
  });
});

describe('links between records', () => {
  it('lead both ways', () => {
    const { archive } = linkNotes([
      aNote({
        id: 'ops/2017-01-10',
        decisions: [aDecision({ id: 'pick-one' })],
        actions: [
          anAction({ id: 'do-it', implements: 'pick-one', blockedBy: ['ask', 'first'] }),
          anAction({ id: 'first' }),
        ],
        questions: [aQuestion({ id: 'ask' })],
        proposals: [aProposal({ id: 'idea', adoptedAs: 'pick-one' })],
      }),
    ]);
    const { find } = archive;
    expect(find.action('ops/do-it')?.implements).toBe(find.decision('ops/pick-one'));
    expect(find.decision('ops/pick-one')?.implementedBy).toEqual([find.action('ops/do-it')]);
    expect(find.action('ops/first')?.blocks).toEqual([find.action('ops/do-it')]);
    expect(find.question('ops/ask')?.blocks).toEqual([find.action('ops/do-it')]);
    expect(find.proposal('ops/idea')?.adoptedAs).toBe(find.decision('ops/pick-one'));
  });
});
