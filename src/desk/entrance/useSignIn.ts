import { useCallback, useEffect, useState } from 'react';
import type { SignInAnswer } from '@/contract/signInAnswer';
import { useLocale } from '../shared/words';
import { callDesk, type Reply, type Trouble } from '../shared/callDesk';
import { messagesOf } from './messagesOf';

/** How far signing in is, and the steps that can be taken. */
export interface SignIn {
  readonly answer: SignInAnswer;
  /** What went wrong last, in the reader's language; null while nothing was tried. */
  readonly messages: readonly string[] | null;
  readonly busy: boolean;
  readonly logIn: (email: string, password: string) => void;
  readonly giveCode: (code: string) => void;
  /** Back to address and password. */
  readonly begin: () => void;
  /** Goes where the visitor wanted to go. */
  readonly leave: () => void;
}

const nothing: SignInAnswer = { step: 'none' };

/** Takes the steps of signing in; with a session it leaves for `goal`. */
export function useSignIn(goal: string): SignIn {
  const locale = useLocale();
  const [answer, setAnswer] = useState<SignInAnswer>(nothing);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const leave = useCallback(() => {
    window.location.assign(goal);
  }, [goal]);

  const take = useCallback(
    (reply: Reply<SignInAnswer>) => {
      setTrouble(reply.kind === 'ok' ? null : reply);
      if (reply.kind === 'ok') setAnswer(reply.body);
      if (reply.kind === 'ok' && reply.body.step === 'open' && reply.body.recoveryCodes.length === 0) leave();
      else setBusy(false);
      if (reply.kind === 'refused' && reply.issues.some(({ problem }) => problem === 'sign_in_again'))
        setAnswer(nothing);
    },
    [leave],
  );
  const ask = (asked: Promise<Reply<SignInAnswer>>): void => {
    setBusy(true);
    void asked.then(take);
  };

  // Who comes back from the identity provider is in, or owes the second step: the page itself was asked for from there,
  // without our cookies, and this is asked for from here.
  useEffect(() => {
    void callDesk('readSecondStep', {}).then((reply) => {
      if (reply.kind === 'ok' && reply.body.step !== 'none') take(reply);
    });
  }, [take]);

  return {
    answer,
    messages: trouble === null ? null : messagesOf(trouble, locale),
    busy,
    logIn: (email, password) => {
      ask(callDesk('logIn', { email, password }));
    },
    giveCode: (code) => {
      ask(callDesk('giveCode', { code }));
    },
    begin: () => {
      setTrouble(null);
      setAnswer(nothing);
    },
    leave,
  };
}
