import i18next from 'i18next';
import names from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json';
import romanian from 'i18n-iso-countries/langs/ro.json';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next';
import countries from 'bench:countries';

/** What a team would reach for today: eight countries, two languages. */
const resources = {
  en: {
    translation: {
      heading: 'Find help',
      country: 'Country',
      language: 'Language',
      call: 'Call {{number}}',
      hours: 'Hours: {{hours}}',
    },
  },
  ro: {
    translation: {
      heading: 'Găsește ajutor',
      country: 'Țara',
      language: 'Limba',
      call: 'Sună la {{number}}',
      hours: 'Program: {{hours}}',
    },
  },
};

names.registerLocale(english);
names.registerLocale(romanian);
i18next.use(initReactI18next).init({
  resources,
  lng: 'en',
  fallbackLng: 'en',
  interpolation: { escapeValue: false },
});

function readable({ href, text }, code) {
  if (!href.startsWith('tel:')) return text;
  const parsed = parsePhoneNumberFromString(text, code);
  return parsed && parsed.isPossible() ? parsed.formatNational() : text;
}

function Finder() {
  const { t, i18n } = useTranslation();
  const [code, setCode] = useState('RO');
  const country = countries.find((one) => one.code === code);
  const option = (value, label) => h('option', { key: value, value }, label);
  return h(
    'section',
    null,
    h('h2', null, t('heading')),
    h(
      'label',
      null,
      t('country'),
      h(
        'select',
        { value: code, onChange: ({ target }) => setCode(target.value) },
        countries.map((one) => option(one.code, names.getName(one.code, i18n.language))),
      ),
    ),
    h(
      'label',
      null,
      t('language'),
      h(
        'select',
        {
          value: i18n.language,
          onChange: ({ target }) => i18n.changeLanguage(target.value),
        },
        option('en', 'English'),
        option('ro', 'Română'),
      ),
    ),
    country.emergency.map(({ href, text }) =>
      h('p', { key: href }, h('a', { href }, t('call', { number: text }))),
    ),
    h(
      'ul',
      null,
      country.lines.map(({ name, hours, links }, index) =>
        h(
          'li',
          { key: index },
          h('h3', null, name),
          h('p', null, t('hours', { hours })),
          links.map((link) =>
            h('p', { key: link.href }, h('a', { href: link.href }, readable(link, code))),
          ),
        ),
      ),
    ),
  );
}

createRoot(document.getElementById('root')).render(
  h(I18nextProvider, { i18n: i18next }, h(Finder)),
);
