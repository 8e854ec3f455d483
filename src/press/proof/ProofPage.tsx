import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { keyFilePath, proofRoot, type PublishedKey } from '@/domain/publication/proof';
import { proofWords } from '@/messages/booklet/proof';

/** Names of the files of the command, below the folder for verifying. */
export const commandFiles = { program: 'kitapcik-dogrula.mjs', package: 'kitapcik-dogrula.tgz' } as const;

interface ProofPageProps {
  readonly locale: Locale;
  /** Scheme and host of the public side; empty when unknown. */
  readonly origin: string;
  readonly keys: readonly PublishedKey[];
}

const states = ['published', 'superseded', 'withdrawn', 'altered', 'unknown'] as const;

const inFours = (digits: string): string => digits.match(/.{1,4}/g)?.join(' ') ?? digits;

/** Shows where a file is let fall and what was found out, what results mean, and how to check without this page. */
export function ProofPage({ locale, origin, keys }: ProofPageProps): ReactNode {
  const words = proofWords[locale];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.intro}</p>
      <div className="verify">
        <div>
          <FilePlace locale={locale} />
          <p data-without-script="">{words.withoutScript}</p>
          <Command locale={locale} origin={origin} />
        </div>
        <div id="verify-result" role="status" aria-live="polite" />
      </div>
      <h2>{words.results}</h2>
      <ul className="meanings">
        {states.map((state) => (
          <li key={state} data-state={state}>
            <h3>{words.states[state]}</h3>
            <p>{words.meanings[state]}</p>
          </li>
        ))}
      </ul>
      <Keys locale={locale} keys={keys} />
    </>
  );
}

/** Hidden until the script shows it: without one it would do nothing. */
function FilePlace({ locale }: Pick<ProofPageProps, 'locale'>): ReactNode {
  const words = proofWords[locale];
  return (
    <div id="verify-place" className="place" hidden>
      <p className="place-drop">
        <b>{words.drop}</b>
        <span>{words.or}</span>
      </p>
      <label className="place-choose">
        <input id="verify-file" type="file" multiple />
        <span>{words.choose}</span>
      </label>
    </div>
  );
}

function Command({ locale, origin }: Omit<ProofPageProps, 'keys'>): ReactNode {
  const words = proofWords[locale];
  const folder = `/${proofRoot}/`;
  return (
    <div className="command">
      <p>{words.command}</p>
      <pre>
        <code>{`npx ${origin}${folder}${commandFiles.package} kitapcik.pdf`}</code>
      </pre>
      <p>
        {words.commandAlone} <a href={folder + commandFiles.program}>{commandFiles.program}</a>
      </p>
    </div>
  );
}

function Keys({ locale, keys }: Omit<ProofPageProps, 'origin'>): ReactNode {
  const words = proofWords[locale];
  const last = keys.at(-1)?.id ?? 'anahtar';
  return (
    <>
      <h2>{words.keys}</h2>
      <p>{words.keysIntro}</p>
      <ul className="keys">
        {keys.map(({ id, endorsements }) => (
          <li key={id}>
            <b className="key-name">{`Ed25519 ${inFours(id)}`}</b>{' '}
            <a href={`/${keyFilePath(id)}`}>{words.publicKey}</a>
            {endorsements.map(({ key }) => (
              <span key={key}> · {words.endorsed(inFours(key))}</span>
            ))}
          </li>
        ))}
      </ul>
      <p>{words.byHand}</p>
      <p>{words.openssl}</p>
      <pre>
        <code>{`openssl pkeyutl -verify -pubin -inkey ${last}.pem -rawin -in yayim.json -sigfile yayim.json.sig`}</code>
      </pre>
    </>
  );
}
