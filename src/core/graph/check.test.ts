import { describe, expect, it } from 'vitest';
import { aContent, aFollowUp, aNote, anAction, aSeries, aSite } from '../../testing/builders.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { Content } from '../model/registry.ts';
import { rules } from './check.ts';
import { linkArchive } from './link.ts';
import { actionWithoutOwner } from './rules/action-without-owner.ts';
import { attendeesMissing } from './rules/attendees-missing.ts';
import type { Rule } from './rules/rule.ts';
import { unknownRule } from './rules/unknown-rule.ts';
import { severities } from './severity.ts';

/** What these rules find that no note waives; the other rules are no matter here. */
const codesOf = (about: readonly Rule[], part: Partial<Content>) => {
  const content = aContent(part);
  const { archive } = linkArchive(content, '2017-09-08');
  const findings = about.flatMap((rule) => rule.check(archive));
  return reported(findings, content).map(({ code }) => code);
};

/** The findings that `check` reports. */
const reported = (findings: readonly Finding[], content: Content) => {
  const severityOf = severities(content, content.site.rules);
  return findings.filter(({ code, path }) => severityOf(code, path) !== 'off');
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
    expect(reported(findings, content)).toEqual([]);
  });

  it('cannot wave an unreadable file through', () => {
    const note = aNote({ id: 'ops/2017-01-10', waivers: [{ rule: 'malformed-yaml', reason: 'No' }] });
    expect(codesOf([unknownRule], { notes: [note] })).toEqual(['unknown-rule']);
  });
});

describe('the rules of a series', () => {
  const notes = [
    aNote({ id: 'ops/2017-01-10', actions: [unowned], attendees: undefined }),
    aNote({ id: 'dev/2017-01-10', actions: [unowned] }),
  ];
  const about = [actionWithoutOwner, attendeesMissing];
  const off = { 'action-without-owner': 'off' } as const;

  it('hold for each of its notes, and for no other series', () => {
    const series = [aSeries({ id: 'ops', rules: off })];
    expect(codesOf(about, { notes, series })).toEqual(['action-without-owner', 'attendees-missing']);
    expect(codesOf(about, { notes: notes.slice(0, 1), series })).toEqual(['attendees-missing']);
  });

  it('win over those of the site', () => {
    const site = aSite({ rules: { ...off, 'attendees-missing': 'off' } });
    const series = [aSeries({ id: 'dev', rules: { 'action-without-owner': 'warning' } })];
    expect(codesOf(about, { notes, series, site })).toEqual(['action-without-owner']);
  });

  it('name codes that can be waived', () => {
    const series = [aSeries({ id: 'ops', rules: { 'action-without-ownr': 'off', 'malformed-yaml': 'off' } })];
    expect(codesOf([unknownRule], { series })).toEqual(['unknown-rule', 'unknown-rule']);
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
