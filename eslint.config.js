import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * Import borders: what a folder must not reach for, and why. Imports run one way:
 * math ← anatomy ← contract ← kinematics ← pipeline and app; inside app: state ← ui, format ← panels, transport | scene.
 */
const FRAMEWORKS = ['three', 'three/*', 'react', 'react-dom', '@react-three/*', 'zustand', '@base-ui/*']
const NODE = ['node:*']

const borders = [
  {
    folder: 'src/math',
    banned: [
      '**/anatomy/**',
      '**/contract/**',
      '**/kinematics/**',
      '**/pipeline/**',
      '**/app/**',
      ...FRAMEWORKS,
      ...NODE,
    ],
    why: 'math imports nothing: it is plain numbers, used by page, model build and tests alike.',
  },
  {
    folder: 'src/anatomy',
    banned: ['**/contract/**', '**/kinematics/**', '**/pipeline/**', '**/app/**', ...FRAMEWORKS, ...NODE],
    why: 'anatomy is data: it knows neither how things move nor how they are drawn.',
  },
  {
    folder: 'src/contract',
    banned: ['**/kinematics/**', '**/pipeline/**', '**/app/**', ...FRAMEWORKS, ...NODE],
    why: 'contract is what file and app agree on; it may know ids and plain math only.',
  },
  {
    folder: 'src/kinematics',
    banned: ['**/pipeline/**', '**/app/**', ...FRAMEWORKS, ...NODE],
    why: 'kinematics are pure functions: they run in the page, in the model build and in tests.',
  },
  {
    folder: 'src/pipeline',
    banned: ['**/app/**', 'react', 'react-dom', '@react-three/*', 'zustand', '@base-ui/*'],
    why: 'the pipeline builds the model offline; the app must be able to change without it.',
  },
  {
    folder: 'src/app/state',
    banned: [
      '**/pipeline/**',
      '**/scene/**',
      '**/panels/**',
      '**/transport/**',
      'three',
      'three/*',
      '@react-three/*',
      ...NODE,
    ],
    why: 'state is read by picture and panels; it must not know either.',
  },
  {
    folder: 'src/app/scene',
    banned: ['**/pipeline/**', '**/panels/**', '**/transport/**', ...NODE],
    why: 'the scene draws; panels and scene meet in app/state only.',
  },
  ...['panels', 'transport', 'modes'].map((name) => ({
    folder: `src/app/${name}`,
    banned: ['**/pipeline/**', '**/scene/**', 'three', 'three/*', '@react-three/*', ...NODE],
    why: 'panels are plain DOM: they keep working when there is no picture.',
  })),
  ...['ui', 'format'].map((name) => ({
    folder: `src/app/${name}`,
    banned: [
      '**/pipeline/**',
      '**/scene/**',
      '**/panels/**',
      '**/transport/**',
      '**/state/**',
      'three',
      'three/*',
      '@react-three/*',
      ...NODE,
    ],
    why: 'small parts without domain knowledge, so that any panel can use them.',
  })),
]

export default tseslint.config(
  { ignores: ['dist', 'out', 'public', 'test-results', 'playwright-report'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { files: ['**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['src/app/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  {
    files: ['src/app/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'JSXText[value=/[A-Za-z]{3}/]',
          'JSXAttribute[name.name=/^(aria-label|aria-valuetext|aria-description|title|placeholder|alt|label)$/] > Literal[value=/[A-Za-z]{2}/]',
        ].map((selector) => ({
          selector,
          message: 'Words come from the catalogue (src/app/strings), so that every language has them.',
        })),
      ],
    },
  },
  ...borders.map(({ folder, banned, why }) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: banned, message: `${folder}: ${why}` }] }],
    },
  })),
)
