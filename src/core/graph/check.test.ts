import { describe, expect, it } from 'vitest';
import { aContent, aFollowUp, aNote, anAction, aSite } from '../../testing/builders.ts';
import type { Content } from '../model/registry.ts';
import { rules, withoutWaived } from './check.ts';
import { linkArchive } from './link.ts';
import { actionWithoutOwner } from './rules/action-without-owner.ts';
import { attendeesMissing } from './rules/attendees-missing.ts';
import type { Rule } from './rules/rule.ts';
import { unknownRule } from './rules/unknown-rule.ts';

/** What these rules find that no note waives; the other rules are no matter here. */
const codesOf = (about: readonly Rule[], part: Partial<Content>) => {
  const content = aContent(part);
  const { archive } = linkArchive(content, '2017-09-08');
  const findings = about.flatMap((rule) => rule.check(archive));
  return withoutWaived(findings, content.notes).map(({ code }) => code);
};

const unowned = anAction({ id: 'x', for: 'none' });

describe('the rules', () => {
  it('report one code each, which only one of them reports', () => {
    const codes = rules.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it.each([
    ['of an open action', [unowned], [], ['action-without-owner']],
    ['of an action with an owner', [{ ...unowned, owner: ['Ann'] }], [], []],
    ['of an action that was done since', [unowned], [{ status: 'done' }], []],
    ['of an action that found an owner since', [unowned], [{ owner: ['Ann'] }], []],
    [
      'of an action of everyone in a series without teams',
      [{ ...unowned, owner: ['everyone'] }],
      [],
      ['action-without-owner'],
    ],
    [
      'of an action that lost its owner',
      [{ ...unowned, owner: ['Ann'] }],
      [{ owner: [] }],
      ['action-without-owner'],
    ],
  ] as const)('miss the owner %s', (_, actions, followUps, codes) => {
    const notes = [
      aNote({ id: 'ops/2017-01-10', actions }),
      aNote({ id: 'ops/2017-02-10', followUps: followUps.map((part) => aFollowUp({ ref: 'x', ...part })) }),
    ];
    expect(codesOf([actionWithoutOwner], { notes })).toEqual(codes);
  });

  it('leave an ambiguous owner to linking, which has reported it', () => {
    const notes = [aNote({ id: 'ops/2017-01-10', actions: [{ ...unowned, owner: ['as'] }] })];
    const people = ['anna', 'asta'].map((id) => ({ id, name: id, aliases: ['as'], teams: [] }));
    expect(codesOf([actionWithoutOwner], { notes, people })).toEqual([]);
  });
});

describe('a waiver', () => {
  const waivers = [{ rule: 'action-without-owner', reason: 'For whoever comes first' }];

  it('holds for its own note and its own rule', () => {
    const waived = aNote({ id: 'ops/2017-01-10', actions: [unowned], waivers, attendees: undefined });
    const other = aNote({ id: 'dev/2017-01-10', actions: [unowned] });
    const about = [actionWithoutOwner, attendeesMissing];
    expect(codesOf(about, { notes: [waived] })).toEqual(['attendees-missing']);
    expect(codesOf(about, { notes: [waived, other] })).toEqual(['action-without-owner', 'attendees-missing']);
  });

  it('holds for what linking finds', () => {
    const note = aNote({
      id: 'ops/2017-01-10',
      chair: 'Eve',
      waivers: [{ rule: 'unknown-person', reason: 'A guest' }],
    });
    const content = aContent({ notes: [note] });
    const { findings } = linkArchive(content, '2017-09-08');
    expect(findings.map(({ code }) => code)).toEqual(['unknown-person']);
    expect(withoutWaived(findings, content.notes)).toEqual([]);
  });

  it('cannot wave an unreadable file through', () => {
    const note = aNote({ id: 'ops/2017-01-10', waivers: [{ rule: 'malformed-yaml', reason: 'No' }] });
    expect(codesOf([unknownRule], { notes: [note] })).toEqual(['unknown-rule']);
  });
});

describe('a severity in site.yaml', () => {
  it.each([
    ['action-without-owner', []],
    ['action-without-ownr', ['unknown-rule']],
    ['constructor', ['unknown-rule']],
    ['malformed-yaml', ['unknown-rule']],
  ])('for %s yields %j', (rule, codes) => {
    expect(codesOf([unknownRule], { site: aSite({ rules: { [rule]: 'off' } }) })).toEqual(codes);
  });
});
