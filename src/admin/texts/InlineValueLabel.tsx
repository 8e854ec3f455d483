'use client';
import { useFormFields } from '@payloadcms/ui';
import { collectionWords } from '@/messages/payload/collections';
import { reviewWords } from '@/messages/desk/review';
import { useWords } from '@/desk/shared/words';

/** Shows an inline value, for sentences to be read without opening it: `asdep-hane -dır`, `Yıl (2024)`. */
export default function InlineValueLabel() {
  const words = useWords(collectionWords);
  const province = useWords(reviewWords).texts.province;
  const metric = useText('metric');
  const constant = useText('constant');
  const fact = useText('fact');
  const suffix = useText('suffix');
  const what = metric ?? constant ?? wordOf(words.editionFacts, fact) ?? province;
  // "-dır (371’dir)": the form alone is enough here.
  const ending = wordOf(words.suffixes, suffix)?.split(' (')[0];
  return <span>{ending === undefined ? what : `${what} ${ending}`}</span>;
}

function useText(name: string): string | null {
  const value: unknown = useFormFields(([fields]) => fields[name]?.value);
  return typeof value === 'string' ? value : null;
}

function wordOf(words: Readonly<Record<string, string>>, key: string | null): string | undefined {
  return key === null ? undefined : words[key];
}
