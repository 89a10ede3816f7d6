import tseslint from 'typescript-eslint';

const typeormRepositories = [
  'Repository',
  'EntityManager',
  'DataSource',
  'getRepository',
  'getManager',
  'createQueryBuilder',
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', '**/*.generated.ts', '*.js', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read the environment in env.ts only.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['**/env.ts', 'test/**', 'commands/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['gateway/**', 'subgraphs/**', 'commands/**', 'demo/**'],
    ignores: ['subgraphs/shared/database/**', 'subgraphs/shared/scope/**', 'subgraphs/shared/outbox/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'typeorm',
              importNames: typeormRepositories,
              message: 'Rows are reached through shared/scope/ScopedRepository.',
            },
          ],
        },
      ],
    },
  },
);
