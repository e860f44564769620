/** What a page of React has around and in a marked element; the server writes the same. */
export function Marked({ shown, country, note, last, there }) {
  return (
    <section>
      {there && (
        <div data-hotline-finder="" data-country={country} data-language="en">
          {shown && <a href="tel:112">112</a>}
          {last && <b>Last</b>}
          <span>{note}</span>
        </div>
      )}
      <p>Text</p>
    </section>
  );
}
