'use client';
import type { Issue } from '@/domain/issue';
import { boardWords } from '@/messages/desk/board';
import { Notice } from '../desk/Notice';
import { useIssueWords } from '../desk/useIssueWords';
import { useWords } from '../desk/useWords';

/** What stands against publishing now; nothing when it may go. */
export function ReleaseIssues({ issues }: { issues: readonly Issue[] }) {
  const words = useWords(boardWords);
  const inWords = useIssueWords();
  if (issues.length === 0) return null;
  const sentences = [...new Set(issues.map(inWords))];
  return (
    <Notice tone="warning" title={words.releaseIssues}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
