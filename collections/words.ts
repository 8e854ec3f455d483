import { collectionWords } from '@/messages/payload/collections';
import { workflowWords } from '@/messages/desk/workflow';

const words = {
  tr: { ...workflowWords.tr, ...collectionWords.tr },
  en: { ...workflowWords.en, ...collectionWords.en },
};

type Words = typeof words.tr;
type Area = Exclude<keyof Words, 'plural' | 'singular' | 'system'>;
/** One text in both languages, as Payload takes labels. */
export type Label = { readonly tr: string; readonly en: string };

/** Gives the label of a field. */
export function fieldLabel(name: keyof Words['fields']): Label {
  return labelIn('fields', name);
}

/** Gives any text of the words that collections and the workflow have. */
export function labelIn<A extends Area>(area: A, key: keyof Words[A] & string): Label {
  const { tr, en } = words;
  return {
    tr: (tr[area] as Record<string, string>)[key] ?? key,
    en: (en[area] as Record<string, string>)[key] ?? key,
  };
}

/** Gives the options of a select: the domain's values with their words. */
export function optionsOf<A extends Area>(
  area: A,
  values: readonly (keyof Words[A] & string)[],
): { value: string; label: Label }[] {
  return values.map((value) => ({ value, label: labelIn(area, value) }));
}

/** Gives the singular and plural labels of a collection. */
export function collectionLabels(slug: keyof Words['plural']): { singular: Label; plural: Label } {
  const { tr, en } = words;
  return {
    singular: { tr: tr.singular[slug], en: en.singular[slug] },
    plural: { tr: tr.plural[slug], en: en.plural[slug] },
  };
}
