import type { FieldHook, PayloadRequest, TextField, TextFieldSingleValidation } from 'payload';
import { readAll } from '@/database/asSystem';
import { freeCode, isCheckCode, severities, type Severity } from '@/domain/checks/check';
import { codeBefore } from '@/stored/textSchemas';
import { fieldLabel, labelIn } from '../words';

/** The codes of all other checks; those of older releases have theirs by their keys. */
async function codesOfOthers(req: PayloadRequest, id: unknown): Promise<readonly string[]> {
  const docs = await readAll(req, 'checks', { select: { code: true } });
  return docs.filter((other) => other.id !== id).map((other) => other.code ?? codeBefore(other.id));
}

const isSeverity = (given: unknown): given is Severity => severities.some((severity) => severity === given);

/**
 * Who makes a check and leaves its code out gets the next. A check of another severity is another rule: it gets a code of
 * that kind.
 */
const giveCode: FieldHook = async ({ value, data, originalDoc, req }): Promise<unknown> => {
  const stored = Object(originalDoc) as Readonly<Record<string, unknown>>;
  const { severity = stored['severity'], id: key } = Object(data) as Readonly<Record<string, unknown>>;
  const id = stored['id'] ?? key;
  const own = typeof stored['code'] === 'string' ? stored['code'] : '';
  const typed: unknown = value ?? (own === '' ? codeBefore(String(id)) : own);
  const isGiven = typed !== '' && (typed !== own || !isSeverity(severity) || isCheckCode(own, severity));
  if (isGiven || !isSeverity(severity)) return typed;
  return freeCode(severity, await codesOfOthers(req, id));
};

/** A code is one check's for good, whatever becomes of the check. */
const validCode: TextFieldSingleValidation = async (value, { id, data, req, previousValue }) => {
  const { severity, id: key } = Object(data) as Readonly<Record<string, unknown>>;
  const locale = req.i18n.language === 'en' ? 'en' : 'tr';
  if (!isSeverity(severity)) return true;
  if (typeof value !== 'string' || !isCheckCode(value, severity))
    return labelIn('refusals', 'checkCode')[locale];
  const hasOne = typeof previousValue === 'string' && isCheckCode(previousValue, severity);
  if (hasOne && value !== previousValue) return labelIn('refusals', 'checkCodeGiven')[locale];
  const isTaken = (await codesOfOthers(req, id ?? key)).includes(value);
  return !isTaken || labelIn('refusals', 'checkCodeTaken')[locale];
};

/** What screens, records and the guide call a check by. */
export const codeField: TextField = {
  name: 'code',
  type: 'text',
  index: true,
  label: fieldLabel('code'),
  admin: { description: labelIn('hints', 'checkCode') },
  validate: validCode,
  hooks: {
    beforeValidate: [giveCode],
    afterRead: [({ value, data }) => (value as unknown) ?? codeBefore(String(data?.['id']))],
  },
};
