'use client';
import type { Issue } from '@/domain/issue';
import { problemText } from '@/messages/problems/problems';
import { useLocale } from './useWords';

/** Says an issue in the reader's language. */
export function useIssueWords(): (issue: Issue) => string {
  const locale = useLocale();
  return (issue) => problemText(issue, locale);
}
