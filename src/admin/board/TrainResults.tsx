'use client';
import type { TrainResult } from '@/contract/trainView';
import { trainWords } from '@/messages/desk/train';
import { Notice } from '../desk/Notice';
import { useIssueWords } from '../desk/useIssueWords';
import { useWords } from '../desk/useWords';

/** What became of each province: those that did not go, and why, before those that did. */
export function TrainResults({ results }: { results: readonly TrainResult[] }) {
  const words = useWords(trainWords);
  const inWords = useIssueWords();
  const stayed = results.filter(({ publication }) => publication === null);
  const left = results.filter(({ publication }) => publication !== null);
  return (
    <>
      {stayed.length > 0 && (
        <Notice tone="warning" title={words.stayed(stayed.length)}>
          <ul>
            {stayed.map(({ plate, name, issues }) => (
              <li key={plate}>
                {name}: {[...new Set(issues.map(inWords))].join(' ')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {left.length > 0 && (
        <Notice tone="success" title={words.left(left.length)}>
          <p>{left.map(({ name }) => name).join(', ')}</p>
        </Notice>
      )}
    </>
  );
}
