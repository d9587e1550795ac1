import { linkAddress, withoutMarks } from '../../model/address/link-address.ts';
import { isPicture, isRunnable } from '../../model/asset.ts';
import { writeInstead } from '../../model/finding/hint.ts';
import { hasDigitsOf, Nearest, nearestOf } from '../../model/finding/nearest.ts';
import type { Spot } from '../../model/finding/source.ts';
import type { Mention, Unwritten } from '../../model/note.ts';
import type { Ref } from '../../model/ref.ts';
import { Broken } from '../linking/broken.ts';
import type { DraftNote } from '../linking/draft.ts';
import type { WithRecords } from '../linking/linking.ts';
import { NearRecords } from '../linking/near-records.ts';
import type { Topics } from '../linking/topics.ts';
import { finding, type Where } from '../linking/where.ts';
import { isCodeWord } from './code-words.ts';
import { dayIn, namesDay, nearNote } from './near-note.ts';
import { isPlaceholder, type LinkTarget, linkTarget, linkTo, pageAt } from './relative-path.ts';
import type { TextHome } from './text-home.ts';

const likeNote = /^[^/]+\/\d{4}-\d{2}-\d{2}/;
/** Ids of several parts, `p6/o2.2` or `single-tracking`. Other words in double brackets are text: `[[Prototype]]`. */
const likeReference = /^[\p{Ll}\p{N}]+(?:[-./][\p{Ll}\p{N}]+)+$/u;

/** Checks the mentions in texts: references, people, links and pictures. */
export class MentionCheck {
  readonly #linking: WithRecords;
  readonly #topics: Topics;
  readonly #broken: Broken;
  readonly #near = new NearRecords();
  readonly #assets: ReadonlySet<string>;
  readonly #noPictures: ReadonlySet<string>;
  readonly #nearestId: Nearest;
  readonly #nearestFile: Nearest;

  constructor(linking: WithRecords, topics: Topics) {
    const { aims, content, names, notes, quarters, records, series } = linking;
    this.#linking = linking;
    this.#topics = topics;
    this.#broken = new Broken(content);
    this.#assets = new Set(content.assets);
    this.#noPictures = new Set(content.noPictures);
    this.#nearestId = new Nearest(() => [
      ...notes.keys(),
      ...records.byId.keys(),
      ...records.proposals.keys(),
      ...topics.byId.keys(),
      ...aims.byId.keys(),
      ...quarters.byId.keys(),
      ...series.keys(),
      ...names.people.keys(),
      ...names.teams.keys(),
    ]);
    this.#nearestFile = new Nearest(() => [
      ...[...notes.values()].map(({ note }) => note.path),
      ...content.pages.map(({ path }) => path),
      ...content.assets,
    ]);
  }

  /** Reports a mention of nothing. `ref` is its resolved target, if any. */
  judge(
    mention: Pick<Mention, 'kind' | 'target' | 'isQuoted'>,
    home: TextHome,
    spot: Spot,
    ref: Ref | undefined,
  ): void {
    const where = { path: home.path, spot };
    if (mention.kind === 'reference' && !ref) this.#reference(mention.target.trim(), home, where);
    if (mention.kind === 'person') this.#person(mention, where, ref);
    if (mention.kind === 'link' || mention.kind === 'image') this.#link(mention, home, where);
  }

  #reference(target: string, home: TextHome, where: Where): void {
    const { content, findings, names } = this.#linking;
    const broken = this.#broken;
    const holder = target.includes('/') ? target.slice(0, target.indexOf('/')) : (home.seriesId ?? '');
    const named = names.named(target);
    if (named.kind === 'ambiguous') {
      names.sayAmbiguous(target, named.ids, where);
      return;
    }
    if (broken.isOf(holder, target)) return;
    if (content.registriesBroken && !target.includes('/')) return;
    const plain = withoutMarks(target);
    const near = plain !== target && broken.isOf(holder, plain) ? plain : this.#nearId(plain, home);
    if (near === undefined && !likeReference.test(plain)) return;
    const more = { hint: writeInstead(near) };
    findings.push(
      likeNote.test(plain)
        ? finding('unknown-note', where, `Unknown note \`${target}\`.`, more)
        : finding('unknown-reference', where, `Unknown reference \`${target}\`.`, more),
    );
  }

  /** Returns the id nearest to a reference in a text, which is not the one of its file. */
  #nearId(target: string, { path, seriesId }: TextHome): string | undefined {
    const own = pageAt(path)?.id;
    const { notes, records } = this.#linking;
    if (namesDay(target))
      return nearNote(
        target,
        seriesId,
        [...notes.keys()].filter((id) => id !== own),
      );
    const kinds = ['action', 'decision', 'question', 'debt'] as const;
    const named = new Nearest(() => this.#topics.namedIn(seriesId ?? ''));
    const isPossible = hasDigitsOf(target);
    return nearestOf([
      this.#near.to(kinds, seriesId ?? '', target, records),
      named.find(target, undefined, isPossible),
      this.#nearestId.find(target, undefined, (id) => id !== own && isPossible(id)),
    ])?.text;
  }

  #person(
    { target, isQuoted }: Pick<Mention, 'target' | 'isQuoted'>,
    where: Where,
    ref: Ref | undefined,
  ): void {
    const { names } = this.#linking;
    const named = names.named(target);
    if (named.kind === 'ambiguous') names.sayAmbiguous(target, named.ids, where);
    else if (!ref && (isCodeWord(target) || isQuoted)) return;
    else if (target !== 'everyone' && (!ref || (named.kind === 'person' && !named.person.registered)))
      names.sayUnknown(target, where);
  }

  #link({ kind, target }: Pick<Mention, 'kind' | 'target'>, home: TextHome, where: Where): void {
    const address = linkAddress(target);
    if (address.kind !== 'inside') return;
    const to = linkTarget(address.target, home.path);
    if (!to) {
      const message = `The link \`${target}\` leaves the content folder.`;
      this.#linking.findings.push(finding('dead-link', where, message));
    } else if (this.#assets.has(to.path) && isRunnable(to.path)) {
      const message = `\`${target}\` could run in a browser and is not published.`;
      const hint = kind === 'image' ? anotherPicture : undefined;
      this.#linking.findings.push(finding('unsafe-file', where, message, { hint }));
    } else if (!this.#isThere(to.path)) {
      this.#dead(target, to, where);
    } else if (kind === 'image') {
      this.#picture(target, to, where);
    } else if (kind === 'link' && to.anchor !== '') {
      this.#anchor(to, where);
    }
  }

  /** Reports a file that browsers cannot draw. */
  #picture(target: string, { path }: LinkTarget, where: Where): void {
    const isNamedSo = isPicture(path);
    if (isNamedSo && !this.#noPictures.has(path)) return;
    const message = isNamedSo
      ? `The file \`${target}\` contains no picture.`
      : `\`${target}\` is no picture that browsers can draw.`;
    const isOfOthers = isNamedSo || isPictureOfOthers.test(path);
    const hint = isOfOthers ? anotherPicture : 'remove the `!` to make it a link';
    this.#linking.findings.push(finding('no-picture', where, message, { hint }));
  }

  /** Reports a link or picture that Markdown takes for text, with the way to write it. */
  judgeUnwritten(
    { written, target, words, isPicture, line, column }: Unwritten,
    { path: from }: TextHome,
  ): void {
    const where = { path: from, spot: { line, column } };
    const [path = '', anchor] = target.split('#', 2);
    const to = linkTarget(path, from)?.path;
    const { kind } = linkAddress(target);
    const isKept = kind === 'outside' || (to !== undefined && this.#isThere(to));
    const moved = isKept || to === undefined ? undefined : this.#movedTo(to);
    const link = isKept ? path : moved && linkTo(moved, from);
    // Other words with a full stop can be in brackets after brackets, too.
    if (!isPicture && link === undefined && kind !== 'none') return;
    const hint = link && linkOf(words || nameOf(target), anchor === undefined ? link : `${link}#${anchor}`);
    const message = `\`${written}\` is shown as text.${link === undefined && kind === 'inside' ? ` No file \`${target}\`.` : ''}`;
    this.#linking.findings.push(
      finding('link-as-text', where, message, {
        hint: writeInstead(hint && (isPicture ? `!${hint}` : hint)),
      }),
    );
  }

  /** Whether a path is a file that was read, an asset, or a broken file, which is not reported again. */
  #isThere(path: string): boolean {
    const { aims, notes, quarters, series } = this.#linking;
    const broken = this.#broken;
    if (this.#assets.has(path)) return true;
    const { folder, id = '' } = pageAt(path) ?? {};
    if (folder === 'notes') return notes.has(id) || broken.note(id);
    if (folder === 'pages') return this.#linking.content.pages.some((page) => page.id === id);
    if (folder === 'series') return series.has(id) || broken.series(id);
    if (folder === 'programs') return aims.byId.get(id)?.kind === 'program' || broken.aim(id);
    return folder === 'quarters' && (quarters.byId.has(id) || broken.aim(id));
  }

  #dead(target: string, { path }: LinkTarget, where: Where): void {
    if (isPlaceholder(target)) {
      const message = `The link to \`${target}\` has no address yet.`;
      this.#linking.findings.push(finding('dead-link', where, message));
      return;
    }
    if (/^www\.[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/i.test(target)) {
      const message = `\`${target}\` is read as a file, because it has no \`https://\`.`;
      const hint = writeInstead(`https://${target}`);
      this.#linking.findings.push(finding('dead-link', where, message, { hint }));
      return;
    }
    const near = this.#nearFile(path, where.path);
    const hint = writeInstead(near && linkTo(near, where.path));
    this.#linking.findings.push(finding('dead-link', where, `No file \`${target}\`.`, { hint }));
  }

  /** Returns the file that was meant by a missing one, which is not the file with the link. */
  #nearFile(path: string, from: string): string | undefined {
    const plain = withoutMarks(path);
    if (plain !== path && this.#isThere(plain)) return plain;
    const moved = this.#movedTo(plain);
    if (moved !== undefined && moved !== from) return moved;
    const id = /^notes\/(.+?)(?:\.md)?$/.exec(plain)?.[1];
    if (id !== undefined && namesDay(id) && !/\.\w{1,5}$/.test(id)) {
      const notes = [...this.#linking.notes.values()].filter(({ note }) => note.path !== from);
      const near = nearNote(
        id,
        undefined,
        notes.map((note) => note.id),
      );
      return near === undefined ? undefined : this.#linking.notes.get(near)?.note.path;
    }
    return this.#nearestFile.to(plain, undefined, (file) => file !== from && dayIn(file) === dayIn(plain));
  }

  /** Returns the one file with the name of a missing one: it was moved. `undefined` if there is none, or several. */
  #movedTo(path: string): string | undefined {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const notes = [...this.#linking.notes.values()].map(({ note }) => note.path);
    const same = [...notes, ...this.#assets].filter((file) => file.toLowerCase().endsWith(`/${name}`));
    return same.length === 1 ? same[0] : undefined;
  }

  /** Checks an anchor. A note has its headings and its records as anchors. */
  #anchor({ path, anchor }: LinkTarget, where: Where): void {
    const { folder, id = '' } = pageAt(path) ?? {};
    const note = folder === 'notes' ? this.#linking.notes.get(id) : undefined;
    const page = folder === 'pages' ? this.#linking.content.pages.find((one) => one.id === id) : undefined;
    const body = note?.note.body ?? page?.body;
    if (!body) return;
    const anchors = new Set([
      ...body.headings.map((heading) => heading.anchor),
      ...(body.anchors ?? []),
      ...(note ? recordAnchors(note) : []),
    ]);
    // A browser goes to the top of any page.
    if (anchor.toLowerCase() === 'top' || anchors.has(anchor)) return;
    const message = `No heading \`#${anchor}\` in \`${path}\`.`;
    const near = new Nearest(() => anchors).to(anchor);
    const hint = writeInstead(near && `#${near}`);
    this.#linking.findings.push(finding('dead-anchor', where, message, { hint }));
  }
}

/** The anchors of the records on the page of a note. */
function recordAnchors({ note, proposals, ...records }: DraftNote): readonly string[] {
  const { actions, decisions, questions, debt } = records;
  return [
    ...[...actions, ...decisions, ...questions, ...debt].map(({ shortId }) => shortId),
    ...proposals.map(({ entry }) => entry.id),
    ...note.forNextTime.flatMap((topic) => (typeof topic === 'string' ? [] : topic.id)),
  ];
}

const anotherPicture = 'use a PNG, JPEG or WebP picture instead';
/** Pictures that only some browsers draw, and films. */
const isPictureOfOthers = /\.(?:tiff?|hei[cf]|jxl|jp2|psd|raw|eps|svgz?|mp4|mov|webm|avi|m4v)$/i;

/** Returns a Markdown link, or `undefined` if its words have signs that would need care. */
function linkOf(words: string, address: string): string | undefined {
  if (/[`[\]]/.test(words)) return undefined;
  return `[${words}](${/[\s()]/.test(address) ? `<${address}>` : address})`;
}

/** The name of a file without its ending. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+(?:#.*)?$/, '');
}
