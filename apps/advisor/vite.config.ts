import { preloadFirstRoute, webBuild } from '@onward/config/vite.ts';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env['ONWARD_API'] ?? 'http://127.0.0.1:4000';

// The staff app, served by the API under /advisor/; in development its own server asks the API through a proxy.
export default defineConfig({
  base: '/advisor/',
  plugins: [
    react({ compiler: true }),
    preloadFirstRoute({ 'index.html': 'caseload/caseload.route.tsx' }),
  ],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    port: Number(process.env['ONWARD_ADVISOR_PORT'] ?? 5173),
    strictPort: false,
    proxy: { '/graphql': api, '/imports/': api, '/exports/': api },
  },
  build: webBuild,
});
