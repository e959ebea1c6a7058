/** Where the page begins: theme, address and data are set going, then React takes the root. Holds no view. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './theme.css';
import './base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createQueries, timelineQuery } from './data.ts';
import { applyTheme } from './palette.ts';
import { guardParts } from './parts.ts';
import { watchPrinting } from './printing.ts';
import { useChoice } from './store.ts';
import { startSync } from './sync.ts';

const queries = createQueries();
// Asked for before the first render: the picture waits for nothing else.
void queries.prefetchQuery(timelineQuery);
guardParts(window);
startSync(window);
watchPrinting(window);
applyTheme(useChoice.getState().theme, window, () => undefined)();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
