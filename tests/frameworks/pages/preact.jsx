/** @jsxImportSource preact */
import { render } from 'preact';

const heard = (name) => (event) => window.heard.push(`${name} ${event.type}`);

function App({ shown, last, country, compact, level, exitUrl, note }) {
  const items = [
    shown && (
      <hotline-finder
        key="finder"
        language="en"
        country={country}
        compact={compact}
        heading-level={level}
        exitUrl={exitUrl}
        onhotline-country-change={heard('kebab')}
        onHotlineLanguageChange={heard('camel')}
      >
        <a href="tel:112">{note}</a>
      </hotline-finder>
    ),
    <p key="text">Text</p>,
  ];
  return <div>{last ? items.reverse() : items}</div>;
}

let state = window.start;
const draw = () => render(<App {...state} />, document.querySelector('main'));
window.app = {
  set(next) {
    state = { ...state, ...next };
    draw();
  },
};
draw();
