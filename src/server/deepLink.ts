import { Router } from 'express';
import { escapeMarkup } from '@/domain/escapeMarkup';
import { deepLinkKey, deepLinkPath, mailedGoal } from '@/contract/addresses';
import { serverMessages } from '@/messages/operator/server';
import { languageOf, notFound, shell } from './plainPage';

/**
 * Answers `GET /git?yol=…`, the address of a link in a mail. A browser that comes from elsewhere brings no
 * login to the desk; this page goes on from here, which is the same site. Any other place than a screen that
 * mails link to is not found.
 */
export function deepLink(): Router {
  const router = Router();
  router.get(deepLinkPath, (request, response, next) => {
    const { [deepLinkKey]: asked } = request.query;
    const goal = typeof asked === 'string' ? mailedGoal(asked) : null;
    if (goal === null) {
      void notFound(request, response, next);
      return;
    }
    const language = languageOf(request);
    const { title, text, goOn } = serverMessages[language].deepLink;
    const address = escapeMarkup(goal);
    response.type('html').setHeader('Cache-Control', 'no-store');
    response.vary('Accept-Language');
    response.send(
      shell({
        language,
        title,
        head: `<meta http-equiv="refresh" content="0;url=${address}">`,
        body: `<p>${text}</p><p><a href="${address}">${goOn}</a></p>`,
      }),
    );
  });
  return router;
}
