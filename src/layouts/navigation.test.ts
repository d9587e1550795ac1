import { describe, expect, it } from 'vitest';
import { aGoal, aNote, anAction, anArchive, aQuarter, aSeries } from '../testing/builders.ts';
import { navigation } from './navigation.ts';

const archive = anArchive({
  series: [aSeries({ id: 'ops' })],
  notes: [aNote({ id: 'ops/2017-03-07', actions: [anAction({ id: 'a' })] })],
});
const from = (path: string, section?: Parameters<typeof navigation>[1]['section']) =>
  navigation(archive, { path, section }, [{ label: 'At a glance', href: '/pages/glance/' }]);

describe('the navigation', () => {
  it('has the groups that have pages, in the head under their first page', () => {
    const { words, groups } = from('/');
    expect(words.map(({ label, rare }) => `${label}${rare ? ', rare' : ''}`)).toEqual([
      'Overview',
      'Notes',
      'Actions',
      'Quarters, rare',
    ]);
    expect(groups.map(({ label, pages }) => [label, ...pages.map((page) => page.label)])).toEqual([
      ['Overview'],
      ['Notes', 'Series', 'Calendar'],
      ['Actions', 'Blockers', 'Follow-through'],
      ['Quarters', 'Reports', 'Books'],
      ['More', 'Past days', 'Feeds and data', 'Search', 'At a glance'],
    ]);
  });

  it('has the trace for goals without a program', () => {
    const goals = anArchive({ quarters: [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'ci' })] })] });
    const { groups } = navigation(goals, { path: '/' });
    expect(groups.flatMap(({ pages }) => pages.map(({ label }) => label))).toContain('Trace');
  });

  it('is led by the first page that has content', () => {
    const { words, groups } = navigation({ ...archive, notes: [] }, { path: '/' });
    expect(words[1]).toMatchObject({ label: 'Series', href: '/series/' });
    expect(groups[1]).toMatchObject({ label: 'Series', pages: [{ label: 'Calendar' }] });
  });

  it('has the other pages of the chosen word below it', () => {
    expect(from('/').siblings).toBeUndefined();
    expect(from('/blockers/', 'blockers').siblings?.pages.map(({ label }) => label)).toEqual([
      'Actions',
      'Blockers',
      'Follow-through',
    ]);
  });

  it('distinguishes the page itself from its list', () => {
    const current = (path: string) => {
      const { words, siblings } = from(path, 'blockers');
      return [...words, ...(siblings?.pages ?? [])].flatMap(({ label, current }) =>
        current ? [`${label}: ${current}`] : [],
      );
    };
    expect(current('/blockers/')).toEqual(['Actions: true', 'Blockers: page']);
    expect(current('/blockers/page/2/')).toEqual(['Actions: true', 'Blockers: true']);
  });
});
