import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { PageEntry } from '../../model/registry.ts';
import { liveActions } from './actions.ts';
import type { Live, LiveAttributes } from './attributes.ts';
import { liveDecisions } from './decisions.ts';
import { liveProgress } from './progress.ts';
import { liveThread } from './thread.ts';

const views: Readonly<Record<string, (archive: Archive, attributes: LiveAttributes) => Live<unknown>>> = {
  Actions: liveActions,
  Decisions: liveDecisions,
  Progress: liveProgress,
  Thread: liveThread,
};

/** Returns the wrong attributes of the live views in the pages of the maintainers, which would stop the build. */
export function liveFindings(pages: readonly PageEntry[], archive: Archive): readonly Finding[] {
  return pages.flatMap(({ path, components }) =>
    components.flatMap(({ name, attributes, line, column }) => {
      const view = Object.hasOwn(views, name) ? views[name] : undefined;
      const problems = view?.(archive, attributes).problems ?? [];
      return problems.map(
        ({ message, hint }): Finding => ({
          code: 'bad-component',
          path,
          spot: { line, column },
          message: `\`<${name} />\`: ${message}`,
          ...(hint !== undefined && { hint: hint.replace(/^write /, 'use ') }),
        }),
      );
    }),
  );
}
