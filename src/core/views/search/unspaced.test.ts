import { expect, it } from 'vitest';
import { cutUnspaced } from './unspaced.ts';

it.each([
  ['Nothing of Latin, Ёлки or 한국어 문장.', ['Nothing of Latin, Ёлки or 한국어 문장.']],
  ['次回は倉庫の鍵', ['次回', 'は', '倉庫', 'の', '鍵']],
  ['foo-bar 「鍵」、 foo-bar', ['foo-bar 「鍵」、 foo-bar']],
  ['DockerコンテナとQ3', ['Docker', 'コンテナ', 'と', 'Q3']],
  ['ประชุมที่สำนักงาน', ['ประชุม', 'ที่', 'สำนักงาน']],
])('%s is cut into %j', (text, pieces) => {
  expect(cutUnspaced(text)).toEqual(pieces);
});
