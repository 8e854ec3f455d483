'use client';
import type { HomeBoard } from '@/contract/homeView';
import { homeWords } from '@/messages/desk/home';
import { addressOf } from '@/contract/addresses';
import { useWords } from '../desk/useWords';
import { HomeCard } from './HomeCard';

/** How far the edition is over all provinces. */
export function BoardCard({ board, edition }: { board: HomeBoard; edition: string }) {
  const words = useWords(homeWords).boardCard;
  const { provinces, entered, published, failed, falls } = board;
  const lines = [
    words.entered(entered, provinces),
    words.published(published, provinces),
    ...(failed > 0 ? [words.failed(failed)] : []),
    ...(falls > 0 ? [words.falls(falls)] : []),
  ];
  return (
    <HomeCard
      title={words.title(edition)}
      href={addressOf('board', { edition })}
      open={words.open}
      lines={lines}
    />
  );
}
