import puppeteer from 'puppeteer';

/**
 * Gives the browser's arguments. `font-render-hinting`: without it letters stand apart and pages break
 * elsewhere. The rest closes a page's ways out where there is no network namespace: names do not resolve, the
 * proxy is dead for loopback too, WebRTC may not go round it, nothing is prefetched.
 */
export function browserArguments(profile: string, sandbox: boolean): readonly string[] {
  return puppeteer.defaultArgs({
    headless: 'shell',
    userDataDir: profile,
    args: [
      '--font-render-hinting=none',
      '--proxy-server=http://127.0.0.1:9',
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--disable-features=Prerender2,SpeculationRulesPrefetchFuture,PdfOopif',
      '--dns-prefetch-disable',
      '--disable-domain-reliability',
      '--disable-component-update',
      '--no-pings',
      '--disk-cache-size=1',
      ...(sandbox ? [] : ['--no-sandbox']),
    ],
  });
}
