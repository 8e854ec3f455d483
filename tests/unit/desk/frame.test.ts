import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { addressOf, deskScreens, isOfDesk, deskFiles } from '@/contract/addresses';
import { guidePlaces, topicCalled } from '@/desk/guide/topics';
import { foundBy, type Found } from '@/desk/shell/Finder';
import { placeOf } from '@/desk/shell/router';
import { isMeant, isRepeated, keysOf } from '@/desk/shell/shortcuts';
import { guidePage } from '../../../scripts/tools/guidePages.mjs';

describe('An address of the desk', () => {
  it('is read as it was written, for every screen', () => {
    for (const screen of deskScreens) expect(placeOf(addressOf(screen)).screen).toBe(screen);
    fc.assert(
      fc.property(fc.constantFrom('2024-2', '2030-9'), fc.constantFrom('01', '76'), (edition, plate) => {
        const { screen, query } = placeOf(addressOf('sheet', { edition, plate, metric: 'asdep-hane' }));
        expect([screen, query('edition'), query('plate'), query('metric')]).toEqual([
          'sheet',
          edition,
          plate,
          'asdep-hane',
        ]);
      }),
    );
  });

  it.each(['/yonetim/yok', '/panel', '/', '/yonetim/veri-girisi/x', '/yonetimx'])(
    '%s is no screen of it',
    (path) => {
      expect(placeOf(path).screen).toBeNull();
    },
  );

  it('says nothing where a key stands twice', () => {
    expect(placeOf('/yonetim/yayin?donem=2024-2&donem=2024-3').query('edition')).toBeNull();
  });

  it('belongs to the application below its root, its files too', () => {
    const asked = [addressOf('home'), `${addressOf('board')}/`, `${deskFiles}/main.js`, '/yonetim/yok'];
    expect(asked.map(isOfDesk)).toEqual([true, true, true, true]);
    expect(['/panel', '/api/desk/self', '/yonetimx'].map(isOfDesk)).toEqual([false, false, false]);
  });
});

describe('The search', () => {
  const found = (group: Found['group'], id: string, label: string): Found => ({
    group,
    id,
    label,
    detail: '',
    href: `/${id}`,
  });
  const all = [
    found('screens', 'sheet', 'Veri girişi'),
    found('screens', 'review', 'İnceleme'),
    found('provinces', '76', 'Iğdır'),
    found('provinces', '34', 'İstanbul'),
    found('provinces', '33', 'Mersin'),
    found('metrics', 'asdep-hane', 'ASDEP kapsamında ulaşılan hane'),
    found('metrics', 'sonim-erkek', 'ŞÖNİM’den hizmet alan erkek'),
  ];
  const ids = (typed: string) => foundBy(all, typed).map(({ id }) => id);

  it.each([
    ['igdir', ['76']],
    ['IĞDIR', ['76']],
    ['ıgdır', ['76']],
    ['İSTANBUL', ['34']],
    ['istan', ['34']],
    ['icel', ['33']],
    ['76', ['76']],
    ['incel', ['review']],
    ['sönim erkek', ['sonim-erkek']],
    ['HANE', ['asdep-hane']],
    ['yok böyle', []],
  ])('finds by %s', (typed, expected) => {
    expect(ids(typed)).toEqual(expected);
  });

  it('shows the screens before anything is typed', () => {
    expect(ids('  ')).toEqual(['sheet', 'review']);
  });

  it('finds a name by itself in any case and without its Turkish signs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.boolean(), ({ id, label }, isUpper) => {
        const typed = isUpper ? label.toLocaleUpperCase('tr') : label.toLocaleLowerCase('tr');
        expect(ids(typed)).toContain(id);
      }),
    );
  });
});

describe('A key', () => {
  const press = (key: string, held: Partial<Parameters<typeof keysOf>[0]> = {}) =>
    keysOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

  it.each([
    [press('k', { ctrlKey: true }), 'ctrl+k'],
    [press('K', { metaKey: true }), 'ctrl+k'],
    [press('A', { shiftKey: true }), 'shift+a'],
    [press('?', { shiftKey: true }), '?'],
    [press('?'), '?'],
    [press('Enter', { shiftKey: true }), 'shift+Enter'],
    [press('F8'), 'F8'],
  ])('is named %s', (named, expected) => {
    expect(named).toBe(expected);
  });

  const where = {
    page: { isText: false, isKept: false, isOver: false },
    text: { isText: true, isKept: false, isOver: false },
    button: { isText: false, isKept: true, isOver: false },
    window: { isText: false, isKept: false, isOver: true },
  };
  it.each([
    ['a', ['page']],
    ['?', ['page']],
    ['F8', ['page']],
    ['Enter', ['page']],
    ['F6', ['page', 'text', 'button']],
    ['ctrl+z', ['page', 'button']],
    ['ctrl+y', ['page', 'button']],
    ['ctrl+d', ['page', 'button']],
    ['ctrl+s', ['page', 'text', 'button']],
    ['ctrl+Enter', ['page', 'text', 'button']],
    ['ctrl+k', ['page', 'text', 'button', 'window']],
  ])('%s is meant on the %j', (keys, expected) => {
    const meant = Object.entries(where).flatMap(([name, at]) => (isMeant(keys, at) ? [name] : []));
    expect(meant).toEqual(expected);
  });

  it('that is held moves on, and decides nothing again', () => {
    const keys = [
      'j',
      'k',
      'ArrowDown',
      'F8',
      'shift+F8',
      'ctrl+z',
      'a',
      'r',
      'shift+a',
      'Enter',
      'ctrl+Enter',
      'ctrl+s',
    ];
    expect(keys.filter(isRepeated)).toEqual(keys.slice(0, 6));
  });
});

describe('The guide', () => {
  const page = (topic: string) => guidePage(readFileSync(`docs/kilavuz/${topic}.md`, 'utf8'));

  it('has the parts that help shows at each screen', () => {
    for (const { topic, parts } of Object.values(guidePlaces)) {
      const titles = page(topic).parts.map(({ title }) => title);
      expect(titles).toEqual(expect.arrayContaining([...parts]));
    }
  });

  it('helps at every screen of the desk but itself', () => {
    const without = deskScreens.filter((screen) => !(screen in guidePlaces));
    expect(without).toEqual(['guide']);
  });

  it('leads from page to page of itself, to no other document, and shows no pictures', () => {
    const { parts } = guidePage(
      '# A\n\n![x](../images/x.png)\n\n## B\n\n[c](yayin.md#d) [e](../operations.md) [f](https://kotu.example)\n\n<script>x</script>',
    );
    expect(parts).toEqual([
      { title: 'B', html: expect.stringContaining('<a href="guide:yayin#d">c</a> e f') as string },
    ]);
    expect(parts[0]?.html).not.toMatch(/script|img|https/);
    expect([topicCalled('yayin'), topicCalled('yok'), topicCalled(null)]).toEqual(['yayin', null, null]);
  });
});
