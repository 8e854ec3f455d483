import { withPayload } from '@payloadcms/next/withPayload';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types and lint have scripts of their own, which also see the rest of the repository.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};

export default withPayload(config, { devBundleServerPackages: false });
