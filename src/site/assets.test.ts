import { expect, it } from 'vitest';
import { aBody, aNote, anArchive, aProgram } from '../testing/builders.ts';
import { shownAssets } from './assets.ts';

const mention = (target: string) => ({ kind: 'image' as const, target, line: 5, column: 1 });

it('copies what published notes and programs show, wherever they point from, and nothing that runs', () => {
  const archive = anArchive({
    programs: [aProgram({ id: 'p6', body: aBody({ mentions: [mention('map.png')] }) })],
    notes: [
      aNote({
        id: 'ops/2017-01-10',
        body: aBody({
          mentions: [
            mention('./plan.png'),
            mention('/pictures/100%.png'),
            mention('plan.svg'),
            mention('news.rss'),
            mention('plan.xht'),
            mention('../../../secret.png'),
            mention('https://elsewhere.example/plan.png'),
          ],
        }),
      }),
    ],
  });
  const shown = ['notes/ops/plan.png', 'pictures/100%.png', 'programs/map.png'];
  const assets = [
    'programs/map.png',
    'notes/ops/plan.png',
    'notes/ops/plan.svg',
    'notes/ops/news.rss',
    'notes/ops/plan.xht',
    'notes/ops/unused.png',
    'pictures/100%.png',
  ];
  expect(shownAssets(archive, assets)).toEqual(shown);
});
