import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import './fonts.css';
import './tokens.css';
import './base.css';

import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { type ReactNode, useLayoutEffect } from 'react';
import { cssVariablesResolver, theme } from './theme.ts';

const storedScheme = localStorageColorSchemeManager({ key: 'onward-theme' });

/** How tight the page is set: `staff` 14/20 with 32 px targets, `student` 17/28 with 44 px targets. */
export type Density = 'staff' | 'student';

/** Tokens, fonts and Mantine's theme for one app; the scheme follows the system until the person chooses. */
export function ThemeProvider({ density, children }: { density: Density; children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={storedScheme}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  );
}
