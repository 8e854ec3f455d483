import { parseScope, scopeText, type TimelineScope } from '@/domain/workflow/timelineScope';

describe('the scope of a timeline entry', () => {
  // The hashes of stored entries cover these texts: they never change.
  it.each<[TimelineScope, string]>([
    [{ kind: 'sheet', id: '2024-2:76' }, 'sheet:2024-2:76'],
    [{ kind: 'edition', id: '2024-2' }, 'edition:2024-2'],
    [{ kind: 'province', id: '76' }, 'province:76'],
    [{ kind: 'groups', id: 'deniz' }, 'groups:deniz'],
    [{ kind: 'user', id: 'a1b2' }, 'user:a1b2'],
    [{ kind: 'mail', id: 'm:1' }, 'mail:m:1'],
    [{ kind: 'imports', id: '2023-3:1' }, 'imports:2023-3:1'],
    [{ kind: 'sections', id: 's' }, 'sections:s'],
    [{ kind: 'services', id: 'evde-bakim' }, 'services:evde-bakim'],
    [{ kind: 'metrics', id: 'm' }, 'metrics:m'],
    [{ kind: 'checks', id: 'c' }, 'checks:c'],
    [{ kind: 'deputies' }, 'deputies'],
  ])('%j is stored as %s and read back', (scope, text) => {
    expect(scopeText(scope)).toBe(text);
    expect(parseScope(text)).toEqual(scope);
  });

  it.each(['', 'sheet', 'sheets:2024-2:76', 'deputies:1', 'media:1'])('%j is none', (text) => {
    expect(parseScope(text)).toBeNull();
  });
});
