import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from './src/build/serve-headers.ts';

/** The policy travels in the page too, for hosts that send no headers; not in development, whose hot reload it would forbid. */
const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
  ],
};

/** `base: './'`: the built folder works at any path of any static host. */
export default defineConfig({
  base: './',
  plugins: [react(), policy],
  build: { target: 'es2022', manifest: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
