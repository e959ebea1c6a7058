import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `base: './'`: the built folder works at any path of any static host. */
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2022', manifest: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
