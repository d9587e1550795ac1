import type { RefKind } from '../../model/ref.ts';

/** What an earlier address led to: its id, and the kinds that have such an address. */
export interface LedTo {
  readonly kinds: readonly RefKind[];
  readonly id: string;
}

/** The forms of permanent addresses. The groups are the parts of the id. */
const forms: readonly (readonly [RegExp, readonly RefKind[]])[] = [
  [/^\/notes\/([^/]+)\/([^/]+)\/$/, ['note']],
  [/^\/notes\/([^/]+)\/[^/]+\/#(.+)$/, ['debt', 'topic', 'proposal']],
  [/^\/actions\/([^/]+)\/([^/]+)\/$/, ['action']],
  [/^\/decisions\/([^/]+)\/([^/]+)\/$/, ['decision']],
  [/^\/questions\/([^/]+)\/([^/]+)\/$/, ['question']],
  [/^\/series\/([^/]+)\/$/, ['series']],
  [/^\/programs\/([^/]+)\/$/, ['program']],
  [/^\/programs\/([^/]+)\/([^/]+)\/$/, ['outcome', 'objective']],
  [/^\/quarters\/([^/]+)\/$/, ['quarter']],
  [/^\/quarters\/([^/]+)\/#(.+)$/, ['goal']],
  [/^\/people\/([^/]+)\/$/, ['person']],
  [/^\/teams\/([^/]+)\/$/, ['team']],
];

/** Returns what an earlier address led to, or `undefined` for one that no renaming can keep, such as that of a page. */
export function ledTo(address: string): LedTo | undefined {
  for (const [form, kinds] of forms) {
    const match = form.exec(address);
    if (match) return { kinds, id: match.slice(1).join('/') };
  }
  return undefined;
}

/** Returns the addresses that keep an address with them once they are kept, the outermost first. */
export function homesOf(address: string): readonly string[] {
  const [page = '', anchor] = address.split('#');
  const [folder = '', home = '', rest = '', part = ''] = page.slice(1).split('/');
  const homeFolder = rest === '' ? undefined : homeFolders[folder];
  return [
    ...(homeFolder === undefined ? [] : [`/${homeFolder}/${home}/`]),
    ...(part === '' ? [] : [`/${folder}/${home}/${rest}/`]),
    ...(anchor === undefined ? [] : [page]),
  ];
}

/** The folder of the page of a home, by the folder of what it holds. */
const homeFolders: Readonly<Record<string, string>> = {
  notes: 'series',
  actions: 'series',
  decisions: 'series',
  questions: 'series',
  programs: 'programs',
};
