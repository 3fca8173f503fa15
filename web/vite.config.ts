import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leaveOutEmbeddedFonts } from './graphiql/embedded-fonts.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const graphiql = at('graphiql/index.html');

export default defineConfig({
  root: at('.'),
  plugins: [react(), leaveOutEmbeddedFonts()],
  server: { proxy: { '/graphql': process.env.CHUANZHU_SERVER ?? 'http://127.0.0.1:4600' } },
  worker: { format: 'es' },
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows files of our own only: nothing may become a data: address.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { index: at('index.html'), ...(existsSync(graphiql) ? { graphiql } : {}) } },
  },
});
