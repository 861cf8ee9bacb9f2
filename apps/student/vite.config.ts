import { preloadFirstRoute, webBuild } from '@onward/config/vite.ts';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env['ONWARD_API'] ?? 'http://127.0.0.1:4000';

// The student app, served by the API under /student/, and its index.html for the public pages at the root; in development its own server asks the API through a proxy.
export default defineConfig({
  base: '/student/',
  plugins: [
    react({ compiler: true }),
    preloadFirstRoute({
      'index.html': 'today/today.route.tsx',
      'public.html': 'public/sign-in.route.tsx',
    }),
  ],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    port: Number(process.env['ONWARD_STUDENT_PORT'] ?? 5174),
    strictPort: false,
    proxy: { '/graphql': api, '/api': api, '/files': api },
  },
  build: {
    ...webBuild,
    rolldownOptions: { ...webBuild.rolldownOptions, input: ['index.html', 'public.html'] },
  },
});
