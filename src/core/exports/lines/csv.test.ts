import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

const read = (csv: string) => papaparse.parse<string[]>(csv, { skipEmptyLines: true }).data;

describe('a table as CSV', () => {
  it('begins with a head, ends each row with CRLF and leaves out what is not known', () => {
    expect(
      csvOf(
        ['id', 'days'],
        [
          ['a', 3],
          ['b', undefined],
        ],
      ),
    ).toBe('\uFEFFid,days\r\na,3\r\nb,\r\n');
  });

  it.each(['a, b', 'say "so"', 'two\nlines', ' blank ', 'Dušan'])('gives %j back as it was', (text) => {
    expect(read(csvOf(['text'], [[text]]))).toEqual([['text'], [text]]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n+2', '  =1', '\n=1', '＝1'])(
    'never lets %j be a formula',
    (text) => {
      expect(read(csvOf(['text'], [[text]]))).toEqual([['text'], [`'${text}`]]);
    },
  );

  it('keeps a number below nought a number', () => {
    expect(read(csvOf(['days'], [[-3]]))).toEqual([['days'], ['-3']]);
  });

  it('of nothing is its head', () => {
    expect(csvOf(['id'], [])).toBe('\uFEFFid\r\n');
  });
});
