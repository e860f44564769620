import { useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Marked } from './marked-react-view.jsx';

function App() {
  const [state, setState] = useState(window.start);
  window.app = { set: (next) => flushSync(() => setState((old) => ({ ...old, ...next }))) };
  return <Marked {...state} />;
}

const main = document.querySelector('main');
if (main.firstChild) {
  hydrateRoot(main, <App />, { onRecoverableError: (error) => window.errors.push(String(error)) });
} else {
  flushSync(() => createRoot(main).render(<App />));
}
