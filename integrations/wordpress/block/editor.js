/**
 * The block in the editor: settings in the sidebar, and the finder itself as a preview. What there is to set comes
 * from the server, which has it from the one table of settings. Plain JavaScript with what WordPress brings.
 */
(function (wp, data) {
  const { createElement: h, Fragment, useEffect, useRef, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const {
    BaseControl,
    CheckboxControl,
    Disabled,
    FormTokenField,
    PanelBody,
    SelectControl,
    TextControl,
    ToggleControl,
  } = wp.components;
  const { defaults, texts } = data;

  const wordsOf = (text) => text.split(/[\s,;]+/).filter(Boolean);
  const optionsOf = (named) => Object.keys(named).map((value) => ({ value, label: named[value] }));

  /** The lines of a country, as the server writes them; none while they load. */
  function useLines(country) {
    const [found, setFound] = useState({ country: '', lines: [] });
    useEffect(() => {
      let wanted = true;
      if (!data.countries[country]) return undefined;
      window
        .fetch(`${data.numbers}${country}.json?ver=${data.version}`)
        .then((response) => response.json())
        .then(({ lines }) => wanted && setFound({ country, lines }))
        .catch(() => wanted && setFound({ country, lines: [] }));
      return () => {
        wanted = false;
      };
    }, [country]);
    return found.country === country ? found.lines : [];
  }

  /** Several values with their names; what is kept is a text with spaces. */
  function Tokens({ label, help, value, names, onChange }) {
    const nameOf = (id) => (names[id] ? `${names[id]} (${id})` : id);
    const all = Object.keys(names);
    const ids = {};
    for (const id of all) ids[nameOf(id)] = id;
    return h(
      BaseControl,
      { help },
      h(FormTokenField, {
        label,
        value: wordsOf(value).map(nameOf),
        suggestions: all.map(nameOf),
        maxSuggestions: 250,
        __experimentalExpandOnFocus: true,
        __experimentalShowHowTo: false,
        onChange: (tokens) => onChange(tokens.map((token) => ids[token] || token).join(' ')),
      }),
    );
  }

  function Control({ setting, value, onChange, lines }) {
    const { control, label, help, options } = setting;
    /** The empty choice says what the site has chosen. */
    const automatic = (named) => {
      const chosen = defaults[setting.name];
      return {
        value: '',
        label:
          chosen && chosen !== 'auto'
            ? texts.ofSite.replace('%s', named[chosen] || chosen)
            : texts.automatic,
      };
    };
    switch (control) {
      case 'country':
        return h(SelectControl, {
          label,
          help,
          value,
          onChange,
          options: [automatic(data.countries), ...optionsOf(data.countries)],
        });
      case 'language':
        return h(SelectControl, {
          label,
          help,
          value,
          onChange,
          options: [automatic(data.languages), ...optionsOf(data.languages)],
        });
      case 'choice': {
        // The default is kept as no value, so that the setting of the site can apply.
        const rest = optionsOf(options).filter((one) => one.value !== setting.default);
        const first =
          setting.default === 'auto'
            ? automatic(options)
            : { value: '', label: options[setting.default] };
        return h(SelectControl, { label, help, value, onChange, options: [first, ...rest] });
      }
      case 'choices': {
        const chosen = wordsOf(value);
        return h(
          BaseControl,
          { help },
          h(
            'fieldset',
            null,
            h('legend', { style: { padding: 0 } }, h(BaseControl.VisualLabel, null, label)),
            Object.keys(options).map((key) =>
              h(CheckboxControl, {
                key,
                label: options[key],
                checked: chosen.indexOf(key) >= 0,
                onChange: (on) =>
                  onChange(
                    Object.keys(options)
                      .filter((one) => (one === key ? on : chosen.indexOf(one) >= 0))
                      .join(' '),
                  ),
              }),
            ),
          ),
        );
      }
      case 'countries':
        return h(Tokens, { label, help, value, onChange, names: data.countries });
      case 'lines': {
        const names = {};
        for (const line of lines) names[line.id] = line.label;
        const hint = lines.length ? help : `${help} ${texts.noLines}`;
        return h(Tokens, { label, help: hint, value, onChange, names });
      }
      case 'boolean':
        return h(ToggleControl, { label, help, checked: value, onChange });
      default:
        return h(TextControl, {
          label,
          help,
          value,
          onChange,
          type: control === 'address' ? 'url' : 'text',
        });
    }
  }

  /** The finder as visitors see it, but that nothing in it can be pressed: its exit would leave the editor. */
  function Preview({ attributes }) {
    const place = useRef();
    useEffect(() => {
      // The editor's page, or the frame that it shows the post in.
      const { ownerDocument } = place.current;
      if (ownerDocument.defaultView.customElements.get('hotline-finder')) return;
      const script = ownerDocument.createElement('script');
      script.src = data.script;
      ownerDocument.head.appendChild(script);
    }, []);
    const props = { ref: place, 'no-exit': '' };
    for (const { name, property, kind } of data.settings) {
      const value = attributes[property];
      const site = defaults[name] && defaults[name] !== 'auto' ? defaults[name] : '';
      if (kind === 'boolean') {
        if (value) props[name] = '';
      } else if (name === 'exclude') props[name] = `${value} ${site}`.trim() || undefined;
      else props[name] = value || site || undefined;
    }
    return h(Disabled, null, h('hotline-finder', props));
  }

  function Edit({ attributes, setAttributes }) {
    const lines = useLines(attributes.country || defaults.country);
    const controls = (some) =>
      some.map((setting) =>
        h(Control, {
          key: setting.name,
          setting,
          lines,
          value: attributes[setting.property],
          onChange: (value) => setAttributes({ [setting.property]: value }),
        }),
      );
    const { settings } = data;
    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        h(PanelBody, { title: texts.settings }, controls(settings.slice(0, 3))),
        h(PanelBody, { title: texts.more, initialOpen: false }, controls(settings.slice(3))),
        h(PanelBody, null, h('p', null, texts.noExit)),
      ),
      h('div', useBlockProps(), h(Preview, { attributes })),
    );
  }

  wp.blocks.registerBlockType('hotline-finder/finder', { edit: Edit, save: () => null });
})(window.wp, window.hotlineFinderEditor);
