import { defineConfig } from 'eslint/config'
import { parser, plugin } from 'typescript-eslint'

// Biome does the everyday lint; this is only what needs types: a promise nobody waits for loses a record silently.
export default defineConfig(
  { ignores: ['.next/', 'data/', 'test-results/'] },
  {
    files: ['{app,bin,db,lib,tests}/**/*.{ts,tsx}', '*.ts'],
    languageOptions: { parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': plugin },
    rules: {
      // Drizzle's queries are thenables, not promises.
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
)
