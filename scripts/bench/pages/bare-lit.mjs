import { LitElement, css, html } from 'lit';
import country from 'bench:country';

/** One country, one language, no choice: the least that a custom element with Lit can be. */
class BareFinder extends LitElement {
  /** @override */
  static styles = css`
    :host {
      display: block;
      font: 1rem/1.5 sans-serif;
    }
    a {
      display: inline-block;
      min-height: 2.75rem;
    }
  `;

  /** @override */
  render() {
    return html`<h2>Find help</h2>
      <p>${country.name}</p>
      ${country.emergency.map(({ href, text }) => html`<p><a href=${href}>Call ${text}</a></p>`)}
      <ul>
        ${country.lines.map(
          ({ name, hours, links }) =>
            html`<li>
              <h3>${name}</h3>
              <p>${hours}</p>
              ${links.map(({ href, text }) => html`<p><a href=${href}>${text}</a></p>`)}
            </li>`,
        )}
      </ul>`;
  }
}

customElements.define('bare-finder', BareFinder);
