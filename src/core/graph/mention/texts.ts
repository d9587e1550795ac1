import type { LinkedText } from '../../model/linked-note.ts';
import { langOf } from '../../model/ref.ts';
import type { Peopled } from '../linking/linking.ts';

/** A text with the fields of its file that hold texts. */
export interface ReadText extends Omit<LinkedText, 'places'> {
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Returns the texts of the content besides notes: of series, programs, quarters and pages, in the order of their paths. */
export function textsOf({ content, series, programs, quarters }: Peopled): readonly ReadText[] {
  const lang = langOf(content.site.language);
  return [
    ...programs.map(({ entry, text }): ReadText => {
      const { id, path, body, title, outcomes } = entry;
      return { ref: { kind: 'program', id, label: text, lang }, path, body, fields: { title, outcomes } };
    }),
    ...quarters.all().flatMap(({ entry, id, title }): ReadText[] => {
      if (!entry) return [];
      const { path, body, title: written, goals } = entry;
      return [
        { ref: { kind: 'quarter', id, label: title, lang }, path, body, fields: { title: written, goals } },
      ];
    }),
    ...content.pages.map(
      ({ id, path, title, language, body }): ReadText => ({
        ref: { kind: 'page', id, label: title, lang: language === undefined ? lang : langOf(language) },
        path,
        body,
        fields: {},
      }),
    ),
    ...[...series.values()].flatMap(({ entry, id, title: label, registered }): ReadText[] => {
      const { path, title, body, standing, links } = entry;
      if (!registered) return [];
      const fields = { title, standing, links };
      return [{ ref: { kind: 'series', id, label, lang }, path, seriesId: id, body, fields }];
    }),
  ];
}
