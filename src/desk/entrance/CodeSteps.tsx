import { encode } from 'uqr';
import own from './entrance.module.css';
import { useState } from 'react';
import { loginWords } from '@/messages/entrance/login';
import css from '../shared/desk.module.css';
import { DeskButton } from '../shared/controls';
import { Callout } from '../shared/feedback';
import { useWords } from '../shared/words';
import { DeskForm } from '../shared/DeskForm';
import { LoginField, SubmitButton } from './LoginField';

/** Room around a code, in its squares: without it a telephone does not find it. */
const border = 4;

/** Draws a QR code, dark on light in both themes, because telephones read it so. */
export function SecretQrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className={own['qr']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** Shows the recovery codes, this once. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const { recovery } = useWords(loginWords);
  const [copied, setCopied] = useState(false);
  return (
    <div className={own['printed']}>
      <Callout tone="warning">
        <p>{recovery.text}</p>
      </Callout>
      <ol className={own['codes']}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className={css['row']}>
        <DeskButton
          onClick={() => {
            window.print();
          }}
        >
          {recovery.print}
        </DeskButton>
        <DeskButton
          onClick={() => {
            void navigator.clipboard.writeText(codes.join('\n')).then(() => {
              setCopied(true);
            });
          }}
        >
          {copied ? recovery.copied : recovery.copy}
        </DeskButton>
        <DeskButton kind="primary" onClick={onDone}>
          {recovery.goOn}
        </DeskButton>
      </p>
    </div>
  );
}

/** Sets up the second factor, for people who must have one and have none. */
export function EnrolStep({
  secret,
  uri,
  ...form
}: CodeFormProps & { readonly secret: string; readonly uri: string }) {
  const { enrol } = useWords(loginWords);
  return (
    <>
      <h1>{enrol.title}</h1>
      <p>{enrol.text}</p>
      <ol className={own['steps']}>
        {enrol.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <SecretQrCode text={uri} label={enrol.qr} />
      <p>
        {enrol.byHand} <code className={own['secret']}>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <CodeForm {...form} submit={enrol.submit} />
    </>
  );
}

/** What both steps with a code do with it. */
export interface CodeFormProps {
  readonly busy: boolean;
  readonly onSubmit: (code: string) => void;
  readonly onBack: () => void;
}

/** Asks for a code. */
export function CodeForm({ busy, onSubmit, onBack, submit }: CodeFormProps & { readonly submit: string }) {
  const words = useWords(loginWords);
  const [code, setCode] = useState('');
  return (
    <DeskForm
      onSubmit={() => {
        if (!busy) onSubmit(code);
      }}
    >
      <LoginField
        name="code"
        type="text"
        autoComplete="one-time-code"
        label={words.code.label}
        value={code}
        onChange={setCode}
        focused
      />
      <SubmitButton busy={busy}>{submit}</SubmitButton>
      <p className={own['aside']}>
        <DeskButton kind="quiet" onClick={onBack}>
          {words.back}
        </DeskButton>
      </p>
    </DeskForm>
  );
}

/** Asks for the second factor. */
export function CodeStep(form: CodeFormProps) {
  const { code } = useWords(loginWords);
  return (
    <>
      <h1>{code.title}</h1>
      <p>{code.text}</p>
      <CodeForm {...form} submit={code.submit} />
      <p className={css['small']}>{code.lost}</p>
    </>
  );
}

interface RecoveryStepProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** Shows the last step of setting up: the recovery codes. */
export function RecoveryStep(props: RecoveryStepProps) {
  const { recovery } = useWords(loginWords);
  return (
    <>
      <h1>{recovery.title}</h1>
      <RecoveryCodes {...props} />
    </>
  );
}
