import type { Archive, Find } from '../model/archive.ts';
import type { Day } from '../model/day/day.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { Content } from '../model/registry.ts';
import { withCurrentIds } from './former/current-ids.ts';
import { formerIds } from './former/former-ids.ts';
import { noteReader } from './judge/note-reader.ts';
import { archiveOf, linkFrontmatter } from './link-entries.ts';
import { linkWords } from './mention/linked-words.ts';
import { linkMentions } from './mention/mentions.ts';
import { spellLabels } from './mention/spelled-labels.ts';
import { judgeSprintGoals } from './record/links.ts';
import { linkTopics, topicsUntilToday } from './topic/topics.ts';

/**
 * Links all parsed files into an `Archive` as of `today`. Resolves every reference once, here, so that everything is an
 * object afterwards. The order of the files does not matter. Waived findings are still included.
 */
export function linkArchive(content: Content, today: Day): { archive: Archive; findings: Finding[] } {
  const former = formerIds(content);
  const current = former ? withCurrentIds(content, former) : content;
  const { linked, noted, find: findLinked } = linkFrontmatter(current, today, noteReader);
  judgeSprintGoals(noted);
  const topics = linkTopics(linked);
  const find: Find = { ...findLinked, topic: (id) => topics.byId.get(id) };
  spellLabels(linked, find, former, topics.all());
  linkWords(linked, find, former);
  const texts = linkMentions(linked, find, former, topics);
  const findings = [...linked.findings, ...(former?.findings ?? [])];
  const aliases = new Map([...content.people, ...content.teams].map((entry) => [entry.id, entry.aliases]));
  return {
    archive: { ...archiveOf(linked, find, texts), topics: topicsUntilToday(topics), former, aliases },
    findings,
  };
}
