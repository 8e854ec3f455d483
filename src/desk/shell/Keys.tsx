import { frameWords } from '@/messages/frame/frame';
import { useWords } from '../shared/words';

const signs: Readonly<Record<string, string>> = {
  shift: '⇧',
  alt: 'Alt',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** Shows a shortcut as the caps to press: `Ctrl` `K`. */
export function Keys({ keys }: { readonly keys: string }) {
  const { ctrl } = useWords(frameWords);
  const caps = keys.split('+').map((part) => (part === 'ctrl' ? ctrl : (signs[part] ?? capOf(part))));
  return <kbd>{caps.join(' ')}</kbd>;
}

const capOf = (key: string): string => (key.length === 1 ? key.toLocaleUpperCase('en') : key);
