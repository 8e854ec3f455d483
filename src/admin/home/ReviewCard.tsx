'use client';
import type { HomeView } from '@/contract/homeView';
import { homeWords } from '@/messages/desk/home';
import { addressOf } from '@/contract/addresses';
import { useWords } from '../desk/useWords';
import { HomeCard } from './HomeCard';

/** What waits for the reader's decision. */
export function ReviewCard({ review }: { review: NonNullable<HomeView['review']> }) {
  const words = useWords(homeWords).reviewCard;
  const { figures, sheets, texts } = review;
  const lines = [
    ...(figures > 0 ? [words.figures(figures, sheets)] : []),
    ...(texts > 0 ? [words.texts(texts)] : []),
    ...(figures + texts === 0 ? [words.nothing] : []),
  ];
  return <HomeCard title={words.title} href={addressOf('review')} open={words.open} lines={lines} />;
}
