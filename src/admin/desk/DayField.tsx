'use client';
import { FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { DayInput } from '@/desk/shared/DayInput';
import css from '@/desk/shared/desk.module.css';

/** Shows a day among the fields of a stored record, in place of Payload's own picker. */
export default function DayField({ field, path: given, readOnly }: TextFieldClientProps) {
  const { value, setValue, showError, errorMessage, disabled, path } = useField<string | null>({
    potentiallyStalePath: given,
  });
  const id = `field-${path.replaceAll('.', '__')}`;
  const { required = false, label = '' } = field;
  return (
    <div className={`field-type ${css['field'] ?? ''}`}>
      <FieldLabel htmlFor={id} label={label} path={path} required={required} />
      <DayInput
        id={id}
        name={path}
        required={required}
        readOnly={readOnly === true || disabled}
        isRefused={showError}
        value={value ?? ''}
        onChange={setValue}
      />
      {showError && errorMessage !== undefined && (
        <span className={css['fieldError']} role="alert">
          {errorMessage}
        </span>
      )}
    </div>
  );
}
