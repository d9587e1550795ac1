import { describe, expect, it } from 'vitest';
import { runMeasured, secondsOfTimes } from './measured-process.ts';

describe('secondsOfTimes', () => {
  it.each([
    ['of bash', '0m0.001s 0m0.002s\n1m2.500s 0m0.250s\n', 62.75],
    ['of dash', '0m0.00s 0m0.00s\n0m1.120000s 0m0.080000s\n', 1.2],
    ['of nothing', '', 0],
  ])('adds up the children %s', (_, times, seconds) => {
    expect(secondsOfTimes(times)).toBeCloseTo(seconds);
  });
});

describe('runMeasured', () => {
  it('counts what a process below the process takes, and passes on what both say', async () => {
    const inner = 'while (process.cpuUsage().user < 400_000); console.log("inner")';
    const outer = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(inner)}], { stdio: 'inherit' }); process.exitCode = 3`;
    const measured = await runMeasured(['-e', outer], process.env);
    expect(measured).toMatchObject({ code: 3, out: 'inner\n', err: '' });
    expect(measured.cpuSeconds).toBeGreaterThan(0.38);
    expect(measured.wallSeconds).toBeGreaterThan(0.3);
    expect(measured.peakBytes).toBeGreaterThan(20_000_000);
  });
});
