import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { SheetView } from '@/contract/sheetView';
import { figureId } from '@/domain/workflow/figureRecord';
import { sendingWords } from '@/messages/desk/sending';
import frame from '../../shell/frame.module.css';
import { useSelf } from '../../shell/self';
import { TroubleNotice } from '../../shared/feedback';
import { useDesk } from '../../shared/useDesk';
import { useIssueWords, useWords } from '../../shared/words';
import css from './sending.module.css';

interface WhyLockedProps {
  readonly sheet: { readonly model: { readonly view: Pick<SheetView, 'edition' | 'province'> } };
  readonly metric: { readonly key: string; readonly label: string };
}

/** Says, when it is pressed, what the reader may not do with a figure now and why. */
export function WhyLocked({ sheet, metric }: WhyLockedProps) {
  const words = useWords(sendingWords);
  const { edition, province } = sheet.model.view;
  return (
    <DialogTrigger>
      <Button className={css.why ?? ''}>{words.why}</Button>
      <Popover className={frame.popover ?? ''} placement="top end">
        <Dialog className={css.reasonsOf ?? ''}>
          <Heading slot="title">{words.whyOf(metric.label)}</Heading>
          <Reasons figure={figureId(edition.code, province.plate, metric.key)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const verbs = ['save', 'send', 'recall', 'approve'] as const;

function Reasons({ figure }: { readonly figure: string }) {
  const words = useWords(sendingWords);
  const issueText = useIssueWords();
  const { roles } = useSelf().self.person;
  const { record, trouble, reload } = useDesk('readFigure', { figure });
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
