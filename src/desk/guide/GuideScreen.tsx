import { useEffect, useState } from 'react';
import { addressOf } from '@/contract/addresses';
import { slug } from '@/domain/turkish/letters';
import { frameWords } from '@/messages/frame/frame';
import { ScreenPage } from '../shared/ScreenPage';
import { useWords } from '../shared/words';
import { Link, useRouter } from '../shell/router';
import { guideTopics, loadGuide, topicCalled, type GuidePage, type GuideTopic } from './topics';
import css from './guide.module.css';

/** Gives a page of the guide once it is loaded; null before, and where it cannot be. */
export function useGuide(topic: GuideTopic): GuidePage | null {
  const [page, setPage] = useState<{ readonly topic: GuideTopic; readonly page: GuidePage } | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadGuide(topic)
      .then((loaded) => {
        if (isWanted) setPage({ topic, page: loaded });
      })
      .catch(() => {
        setPage(null);
      });
    return () => {
      isWanted = false;
    };
  }, [topic]);
  return page?.topic === topic ? page.page : null;
}

/** Shows text of the guide, which the build made from our own documents. */
export function GuideText({ html }: { readonly html: string }) {
  return <div className={css.text} lang="tr" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Leads to the part that the address names, once the page is there. */
function useNamedPart(page: GuidePage | null): void {
  useEffect(() => {
    const { hash } = window.location;
    if (page !== null && hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [page]);
}

/** Shows the whole guide, page by page. */
export default function GuideScreen() {
  const words = useWords(frameWords).helpPanel;
  const { query } = useRouter().place;
  const topic = topicCalled(query('topic')) ?? 'giris';
  const page = useGuide(topic);
  useNamedPart(page);
  const topics = Object.entries(guideTopics);
  return (
    <ScreenPage
      title={page?.title ?? words.whole}
      sub={words.onlyTurkish}
      rail={{
        label: words.whole,
        content: (
          <ul className={css.topics}>
            {topics.map(([each, title]) => (
              <li key={each} lang="tr">
                <Link
                  href={addressOf('guide', { topic: each, edition: query('edition') })}
                  aria-current={each === topic ? 'page' : undefined}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        ),
      }}
    >
      {page !== null && (
        <article className={css.page}>
          <GuideText html={page.intro} />
          {page.parts.map(({ title, html }) => (
            <section key={title} id={slug(title)}>
              <h2 lang="tr">{title}</h2>
              <GuideText html={html} />
            </section>
          ))}
        </article>
      )}
    </ScreenPage>
  );
}
