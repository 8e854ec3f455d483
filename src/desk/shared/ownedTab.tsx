'use client';
import { useState, type ReactNode } from 'react';
import { pageOwnerHeader } from '@/contract/endpoint';

/** Whom this tab was opened for; null on pages for people who have not signed in. */
let owner: string | null = null;
let isWatched = false;

/** Gives the id of the person whom this tab was opened for: also where somebody else has signed in since. */
export function tabOwner(): string | null {
  return owner;
}

/** Gives the header that says whom this tab was opened for; none where it was opened for nobody. */
export function ownerHeader(): Readonly<Record<string, string>> {
  return owner === null ? {} : { [pageOwnerHeader]: owner };
}

/** Payload renews the session by it, whosever it is, and leaves the page where that fails: what was typed would be lost. */
const renewal = /\/refresh-token$/;

/**
 * Has whatever this tab writes say whom it was opened for: also Payload's own forms, which know nothing of it. Whoever
 * comes to this browser in another tab is then no writer here.
 */
function watchWrites(): void {
  const send = window.fetch.bind(window);
  window.fetch = (asked, init) => {
    const request = asked instanceof Request ? asked : null;
    const url = new URL(asked instanceof Request ? asked.url : asked, window.location.href);
    const isReading = ['GET', 'HEAD'].includes((init?.method ?? request?.method ?? 'GET').toUpperCase());
    if (isReading || url.origin !== window.location.origin || renewal.test(url.pathname))
      return send(asked, init);
    const headers = new Headers(init?.headers ?? request?.headers);
    for (const [name, value] of Object.entries(ownerHeader())) headers.set(name, value);
    return send(asked, { ...init, headers });
  };
}

interface OwnedTabProps {
  readonly person: string | null;
  readonly children: ReactNode;
}

/**
 * Keeps whom this tab was opened for, from before its first request until it is loaded anew: a page that comes later
 * without loading, by a link, may be made for somebody else already.
 */
export function OwnedTab({ person, children }: OwnedTabProps) {
  useState(() => {
    if (typeof window === 'undefined' || isWatched) return;
    isWatched = true;
    owner = person;
    watchWrites();
  });
  return children;
}
