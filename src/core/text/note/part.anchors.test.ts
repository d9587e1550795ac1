import { expect, it } from 'vitest';
import type { Ref } from '../../model/ref.ts';
import { withAnchors } from './part.ts';

const team = (id: string): Ref => ({ kind: 'team', id, label: id });
const under: Ref = { kind: 'outcome', id: 'p/o1', label: 'One' };

it('gives each group of a part an anchor of its own, that does not follow its place', () => {
  const anchors = (part: 'teams' | 'check-ins', groups: Parameters<typeof withAnchors>[1]) =>
    withAnchors(part, groups).map(({ anchor }) => anchor);
  expect(anchors('teams', [{ team: team('web') }, { team: team('ops') }, { team: team('web') }, {}])).toEqual(
    ['_teams-web', '_teams-ops', '_teams-web_2', '_teams-other'],
  );
  expect(anchors('check-ins', [{ under }, { under }])).toEqual(['_check-ins-p/o1', '_check-ins-p/o1_2']);
});
