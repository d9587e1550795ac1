import { describe, expect, it } from 'vitest';
import { aSite } from '../../../testing/builders.ts';
import { siteFrame } from './site-frame.ts';

const frame = (
  site: Parameters<typeof aSite>[0],
  page: { title?: string; path?: string; editPath?: string } = {},
) =>
  siteFrame(
    { site: aSite(site), today: '2017-09-08' },
    { title: 'Actions', path: '/notes/actions/', ...page },
  );

describe('the frame of a page', () => {
  it('names the page, then the site', () => {
    expect(frame({ title: 'Delivery notes' }).documentTitle).toBe('Actions · Delivery notes');
  });

  it('names the site once where that is the title of the page', () => {
    expect(frame({ title: 'Actions' }).documentTitle).toBe('Actions');
  });

  it('keeps its date if `site.yaml` sets one, also with another one in the option', () => {
    expect(frame({ today: '2017-07-25' })).toMatchObject({ asOf: '2017-09-08', isDaySet: true });
    expect(frame({})).toMatchObject({ asOf: '2017-09-08', isDaySet: false });
  });

  it('gives the one address of the page where the site has one', () => {
    expect(frame({ url: 'https://example.org/notes/' }).canonical).toBe('https://example.org/notes/actions/');
    expect(frame({}).canonical).toBeUndefined();
  });

  it('leads to the file behind the page, whatever its name', () => {
    const site = { editUrl: 'https://example.org/edit/{path}?ref=main' };
    expect(frame(site, { editPath: 'notes/ops/2017-03-07 $& a.md' }).editAddress).toBe(
      'https://example.org/edit/notes/ops/2017-03-07%20%24%26%20a.md?ref=main',
    );
  });

  it.each([
    ['a page made from many files', { editUrl: 'https://example.org/{path}' }, undefined],
    ['a site that cannot be edited', {}, 'notes/ops/2017-03-07.md'],
  ])('leads nowhere for %s', (_, site, editPath) => {
    expect(frame(site, { editPath }).editAddress).toBeUndefined();
  });
});
