import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { importMap } from './importMap.js';
import { isOpenFunction } from './openFunctions';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  if (!isOpenFunction(args.name)) throw new Error('Not a function of these screens');
  return handleServerFunctions({ ...args, config, importMap });
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
