import { Router } from 'express';
import { escapeMarkup } from '@/domain/escapeMarkup';
import { serverMessages } from '@/messages/operator/server';
import { languageOf } from './languageOf';
import { notFound } from './notFound';
import { shell } from './plainPage';

/** The screens that mails name, and nothing else: no other host, no file, no way to log out. */
const screens =
  /^\/yonetim(?:\/(?:inceleme|veri-girisi|yayin|gecmis|parola|account|collections\/[a-z]+\/[a-z0-9-]+))?(?:\?[a-z]+=(?:[A-Za-z0-9-]|%3A)+(?:&[a-z]+=(?:[A-Za-z0-9-]|%3A)+)*)?$/;

/**
 * `GET /git?yol=/yonetim/…`: what a link in a mail opens. A browser that comes from elsewhere brings no login to the desk;
 * this page goes on from here, which is the same site. Any other place than our own screens is not found.
 */
export function leadOn(): Router {
  const router = Router();
  router.get('/git', (request, response, next) => {
    const { yol } = request.query;
    if (typeof yol !== 'string' || !screens.test(yol)) {
      void notFound(request, response, next);
      return;
    }
    const language = languageOf(request);
    const { title, text, goOn } = serverMessages[language].leadOn;
    const address = escapeMarkup(yol);
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
