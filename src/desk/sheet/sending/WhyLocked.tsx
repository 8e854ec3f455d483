import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { figureId } from '@/domain/workflow/figureRecord';
import { sendingWords } from '@/messages/desk/sending';
import frame from '../../shell/frame.module.css';
import { useSelf } from '../../shell/self';
import { TroubleNotice } from '../../shared/feedback';
import { useDesk } from '../../shared/useDesk';
import { useIssueWords, useWords } from '../../shared/words';
import css from './sending.module.css';

interface WhyLockedProps {
  readonly edition: string;
  readonly plate: string;
  readonly metric: string;
  readonly label: string;
  /** What the button shows. */
  readonly children: ReactNode;
}

/** Says, when it is pressed, what the reader may not do with a figure now and why. */
export function WhyLocked({ label, children, ...figure }: WhyLockedProps) {
  const words = useWords(sendingWords);
  return (
    <DialogTrigger>
      <Button className={css.why ?? ''} aria-label={words.whyOf(label)}>
        {children}
      </Button>
      <Popover className={frame.popover ?? ''} placement="bottom start">
        <Dialog className={css.reasonsOf ?? ''}>
          <Heading slot="title">{words.whyOf(label)}</Heading>
          <Reasons {...figure} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const verbs = ['save', 'send', 'recall', 'approve'] as const;

function Reasons({ edition, plate, metric }: Pick<WhyLockedProps, 'edition' | 'plate' | 'metric'>) {
  const words = useWords(sendingWords);
  const issueText = useIssueWords();
  const { roles } = useSelf().self.person;
  const { record, trouble, reload } = useDesk('readFigure', { figure: figureId(edition, plate, metric) });
  if (record === null)
    return trouble === null ? (
      <p role="status">{words.readingWhy}</p>
    ) : (
      <TroubleNotice trouble={trouble} onRetry={() => void reload()} />
    );
  const { barred } = record.figure;
  const isApprover = roles.includes('province_approver') || roles.includes('ministry_reviewer');
  const told = verbs.filter((verb) =>
    verb === 'approve' ? isApprover : barred[verb]?.problem !== 'role_missing',
  );
  return (
    <dl>
      {told.map((verb) => {
        const issue = barred[verb];
        return (
          <div key={verb}>
            <dt>{words.whyNot[verb]}</dt>
            <dd>{issue === null ? words.mayNow : issueText(issue)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
