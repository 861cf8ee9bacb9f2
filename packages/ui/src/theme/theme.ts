import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Ten steps of pine; step 8 is the day token `--primary`, step 3 the night one. */
const pine: MantineColorsTuple = [
  '#e8f5f3',
  '#cfe9e6',
  '#a3d8d2',
  '#6fc2ba',
  '#4fada5',
  '#3a9790',
  '#2c837c',
  '#247570',
  '#1e6a66',
  '#154f4c',
];

/** Ten steps of clay, for system failure and destructive actions only; never for a person. */
const clay: MantineColorsTuple = [
  '#fbeee9',
  '#f8ddd4',
  '#f4c3b3',
  '#f0a48f',
  '#dd8168',
  '#c4664d',
  '#b0543b',
  '#9f4832',
  '#8f3f2b',
  '#6c2e1f',
];

/** Mantine's theme, matched to the tokens; the tokens themselves stay the source (`theme/tokens.css`). */
export const theme = createTheme({
  colors: { pine, clay },
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.34,
  fontFamily: 'var(--ui)',
  headings: { fontFamily: 'var(--ui)', fontWeight: '600' },
  radius: { sm: 'var(--r1)', md: 'var(--r2)' },
  defaultRadius: 'sm',
  focusRing: 'never',
  respectReducedMotion: true,
  cursorType: 'pointer',
});

const fromTokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-2)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-error': 'var(--fail)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-2)',
  '--mantine-color-disabled-border': 'var(--rule-2)',
};

/** Hands the tokens to Mantine under its own names, the same in both schemes since the tokens switch themselves. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--mantine-shadow-md': 'var(--lift)' },
  light: fromTokens,
  dark: fromTokens,
});
