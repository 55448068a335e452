import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Libraries that change with our lock file only are kept apart from our pages, so that a new version of ours reloads little. */
const shelves = [
  { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler|@tanstack)\// },
  { name: 'checker', test: /node_modules\/typebox\// },
  { name: 'uploads', test: /node_modules\/(tus-js-client|js-base64|combine-errors)\// },
];

/**
 * RJSF's entry re-exports a helper for its own tests, which imports a validator that compiles schemas by `eval`. It is neither installed
 * nor allowed here (see forms/validator.ts); nothing of ours reaches it.
 */
const withoutCompilingValidator: Plugin = {
  name: 'without-compiling-validator',
  enforce: 'pre',
  resolveId: (id) => (id === '@rjsf/validator-ajv8' ? '\0no-validator' : null),
  load: (id) => (id === '\0no-validator' ? 'export default {};' : null),
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [withoutCompilingValidator, react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: shelves } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
