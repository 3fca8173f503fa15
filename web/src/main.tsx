import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/base.css';
import './ui/fonts.ts';
import { queryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { speak, startI18n } from './i18n/setup.ts';
import { connectHistory } from './state/browser-history.ts';
import { preferences } from './state/preferences.ts';
import { explorer } from './state/session.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root to draw the page in.');
startI18n(preferences.getState().language);
preferences.subscribe((now, before) => {
  if (now.language !== before.language) speak(now.language);
});
connectHistory(explorer);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
