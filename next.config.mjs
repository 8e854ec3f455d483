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
};

export default withPayload(config, { devBundleServerPackages: false });
