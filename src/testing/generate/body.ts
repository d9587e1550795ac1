import { capital, paragraph, sentence, task, thing } from './prose.ts';
import type { Random } from './random.ts';
import type { MadeSeries } from './world.ts';

/** The references that a text may contain: those that have a target on the date of the note. */
export interface Named {
  readonly series: MadeSeries;
  readonly records: readonly string[];
  readonly notes: readonly string[];
}

/** Minutes in Markdown, from 2 to 8 kB: a first paragraph, then sections with lists, tables and references. */
export function makeBody(random: Random, named: Named): string {
  const parts = [sentence(random)];
  const wanted = random.between(2_000, 7_600);
  let length = parts.join('').length;
  while (length < wanted) {
    const section = makeSection(random, named);
    parts.push(section);
    length += section.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

function makeSection(random: Random, named: Named): string {
  const blocks = [`${random.chance(0.75) ? '##' : '###'} ${capital(thing(random))}`, paragraph(random)];
  if (random.chance(0.7)) blocks.push(withReferences(random, named));
  if (random.chance(0.5)) blocks.push(list(random, named));
  if (random.chance(0.12)) blocks.push(table(random));
  if (random.chance(0.05)) blocks.push(`\`\`\`sh\n./deploy --stage ${random.between(1, 9)}\n\`\`\``);
  if (random.chance(0.06)) blocks.push(`> ${sentence(random)}`);
  return blocks.join('\n\n');
}

function withReferences(random: Random, named: Named): string {
  const words = [
    paragraph(random),
    `@${random.pick(named.series.people)} adds that ${thing(random)} belongs to [[${random.pick(named.series.objectives)}]].`,
  ];
  if (named.records.length > 0 && random.chance(0.6)) {
    words.push(`See [[${random.pick(named.records)}]] and **${thing(random)}**.`);
  }
  if (named.notes.length > 0 && random.chance(0.2)) {
    words.push(`This was a subject in [[${random.pick(named.notes)}]].`);
  }
  if (random.chance(0.2)) words.push(`The ticket is T${random.between(10_000, 99_999)}.`);
  if (random.chance(0.1))
    words.push(`The [manual](https://example.org/manual/${random.between(1, 99)}) says more.`);
  return words.join(' ');
}

function list(random: Random, named: Named): string {
  return Array.from({ length: random.between(2, 6) }, () =>
    random.chance(0.3) ? `- @${random.pick(named.series.people)}: ${sentence(random)}` : `- ${task(random)}`,
  ).join('\n');
}

function table(random: Random): string {
  const rows = Array.from(
    { length: random.between(2, 6) },
    () => `| ${capital(thing(random))} | ${random.between(1, 400)} | ${random.between(1, 400)} |`,
  );
  return ['| What | Before | After |', '| --- | ---: | ---: |', ...rows].join('\n');
}
