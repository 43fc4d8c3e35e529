import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'bench/node_modules/', 'docs/examples/', 'coverage/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'playground/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // There are no enums (below), and looking for them takes a tenth of the time.
      '@typescript-eslint/prefer-literal-enum-member': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration', message: 'An index lists what it exports.' },
        { selector: 'TSEnumDeclaration', message: 'Closed unions of literals instead of enums.' },
        {
          selector: "CallExpression[callee.object.name='Object'][callee.property.name='assign']",
          message: 'Object.assign sets prototypes; spread instead.',
        },
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: 'Order by code point: the same bytes everywhere.',
        },
      ],
    },
  },
  {
    files: [
      'diagnostics/**',
      'reading/**',
      'runtime/**',
      'grammar/**',
      'compiler/**',
      'suite/**',
      'editor/**',
      'report/**',
    ],
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'fetch', 'window', 'document'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'No clock in the core.' },
        { object: 'Math', property: 'random', message: 'No chance in the core.' },
      ],
    },
  },
  { files: ['playground/**/*.tsx', 'playground/**/use-*.ts'], extends: [hooks.configs.flat['recommended-latest']] },
  {
    files: ['playground/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write'].map((property) => ({
          property,
          message: 'Text is shown as text.',
        })),
        { property: 'dangerouslySetInnerHTML', message: 'Text is shown as text.' },
      ],
    },
  },
  {
    files: ['eslint.config.js', 'vitest.config.ts', 'playground/vite.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
