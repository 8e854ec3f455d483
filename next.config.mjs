import { withPayload } from '@payloadcms/next/withPayload';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types and lint have scripts of their own, which also see the rest of the repository.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // No page of ours needs its work on pictures, which anybody could ask for.
  images: { unoptimized: true },
  // The process answers with errors of Payload's classes, and the screens' requests ask what they are: with a copy of its own
  // in Next's bundle no answer was an error that it knew, and lost its reasons. One copy, Node's.
  serverExternalPackages: ['payload'],
  // Pages of Payload's that it cannot be told to leave out. No key of its own is ever given out, so they lead nowhere.
  redirects: () => [
    { source: '/yonetim/reset/:path*', destination: '/yonetim/forgot', permanent: false },
    { source: '/yonetim/:collection/verify/:token', destination: '/yonetim/login', permanent: false },
  ],
};

export default withPayload(config, { devBundleServerPackages: false });
