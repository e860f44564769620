import { useLayoutEffect, useRef, useState, version } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

const heard = (name) => (event) => window.heard.push(`${name} ${event.type}`);

/** React 18 knows only attributes on custom elements, writes `false` as text, and hears no custom event. */
const OLD = version.startsWith('18');

function Finder({ country, compact, level, exitUrl, note }) {
  const own = useRef(null);
  useLayoutEffect(() => {
    if (!OLD) return undefined;
    const finder = own.current;
    finder.exitUrl = exitUrl;
    const listen = heard('kebab');
    finder.addEventListener('hotline-country-change', listen);
    return () => finder.removeEventListener('hotline-country-change', listen);
  });
  const special = OLD
    ? { compact: compact ? '' : undefined }
    : {
        compact,
        exitUrl,
        'onhotline-country-change': heard('kebab'),
        onHotlineLanguageChange: heard('camel'),
      };
  return (
    <hotline-finder ref={own} language="en" country={country} heading-level={level} {...special}>
      <a href="tel:112">{note}</a>
    </hotline-finder>
  );
}

function App() {
  const [state, setState] = useState(window.start);
  window.app = { set: (next) => flushSync(() => setState((old) => ({ ...old, ...next }))) };
  const items = [state.shown && <Finder key="finder" {...state} />, <p key="text">Text</p>];
  return <div>{state.last ? items.reverse() : items}</div>;
}

flushSync(() => createRoot(document.querySelector('main')).render(<App />));
