import { spokenIssues, waitIssues } from '@/desk/shared/words';

describe('what a refusal says', () => {
  it('is what the door says', () => {
    const issue = { field: 'code', problem: 'code_wrong', message: { tr: 'Kod yanlış.', en: 'Wrong code.' } };
    expect(spokenIssues({ issues: [issue] })).toEqual([issue]);
  });

  it('is said in both languages by what stands in front of the doors', () => {
    const messages = { tr: 'Çok fazla deneme yapıldı.', en: 'Too many attempts.' };
    const told = spokenIssues({ errors: [{ message: messages.tr, messages }] });
    expect(told).toEqual([{ field: '', problem: 'unexpected', message: messages }]);
  });

  it('is what Payload says, in the one language it has', () => {
    const [told] = spokenIssues({ errors: [{ message: 'Not allowed' }] });
    expect(told?.message).toEqual({ tr: 'Not allowed', en: 'Not allowed' });
  });

  it.each([[{}], [{ errors: [] }], [{ errors: [{}] }], [{ issues: [] }]])(
    'is never nothing: %j',
    (refusal) => {
      const told = spokenIssues(refusal);
      expect(told.map(({ message }) => message.tr)).toEqual([
        expect.stringContaining('Beklenmeyen bir hata'),
      ]);
    },
  );
});

describe('what a refusal of too many requests says', () => {
  it.each([
    ['12', '12 saniye sonra', '12 seconds'],
    ['1', '1 saniye sonra', '1 second.'],
    ['Wed, 21 Oct 2026 07:28:00 GMT', '30 saniye sonra', '30 seconds'],
    [null, '30 saniye sonra', '30 seconds'],
  ])('is when to try again (%s)', (header, tr, en) => {
    const [told] = waitIssues(new Headers(header === null ? {} : { 'retry-after': header }));
    expect(told?.problem).toBe('too_many_requests');
    expect(told?.message.tr).toContain(tr);
    expect(told?.message.en).toContain(en);
  });
});
