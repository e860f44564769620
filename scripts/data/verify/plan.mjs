/** Which pages to open, and what each of them should print. */
import { digitsOf, formsOf } from '../number.mjs';
import { publishedHotlines } from '../publication.mjs';
import { isNumber } from '../rules/walk.mjs';
import { hoursFinder } from './hours.mjs';

const SERVICES = ['general', 'police', 'ambulance', 'fire'];

/**
 * @typedef {{
 *   key: string, country: string, value: string, asPublished?: string, names: string[], known: string[],
 *   line?: string, name: string, emergency: boolean, only: boolean, official: boolean, read: string, says: string,
 * }} Asked a number that a page should print. `line`: the id of the hotline; `only`: its country's only line
 * @typedef {{ url: string, host: string, numbers: Asked[], hours: { key: string, hours: string, country: string, line: string, name: string }[] }} Job
 */

/**
 * Does the text that was kept of the page hold the number at all? The strict search is for pages.
 * @param {string} says
 * @param {{ value: string, asPublished?: string }} number
 */
function isClaimed(says, { value, asPublished }) {
  const kept = digitsOf(says);
  return [...formsOf(value), digitsOf(asPublished ?? value)].some(
    (form) => form && kept.includes(form),
  );
}

const pageOf = (url) => {
  if (!/^https?:/.test(url ?? '') || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  address.hash = '';
  return address.href;
};

const emergencyNumbers = ({ emergency }) => [
  ...new Set(
    SERVICES.flatMap((service) => emergency[service].map(({ number }) => number.replace(/ /g, ''))),
  ),
];

/** Every pair of a published number and a page that is said to print it. */
function askedByLines(source) {
  const lines = publishedHotlines(source);
  const known = [
    ...new Set([
      ...emergencyNumbers(source),
      ...lines.flatMap(({ channels }) =>
        channels
          .map(({ channel }) => channel)
          .filter(isNumber)
          .map(({ value }) => value),
      ),
    ]),
  ];
  return lines.flatMap(({ hotline, channels }) => {
    const names = [hotline.name, hotline.nameLocal?.text ?? ''].filter(Boolean);
    const numbers = channels.map(({ channel }) => channel).filter(isNumber);
    const about = { country: source.country, line: hotline.id, name: hotline.name };
    return hotline.sources.flatMap((page) => {
      const claimed = numbers.filter((channel) => isClaimed(`${page.says} ${page.title}`, channel));
      const asked = claimed.map(({ value, asPublished, type }) => ({
        ...about,
        key: `${hotline.id} ${value}`,
        value,
        asPublished,
        type,
        names,
        known: known.filter((other) => other !== value),
        emergency: false,
        only: lines.length === 1,
        official: page.official,
        read: page.read,
        says: page.says,
      }));
      const hours =
        hotline.hours && hoursFinder(hotline.hours)(page.says)
          ? [{ ...about, key: `${hotline.id} hours`, hours: hotline.hours }]
          : [];
      return [{ page, asked, hours }];
    });
  });
}

/** The same for the emergency numbers that are shown. */
function askedByEmergency(source) {
  const { country, emergency } = source;
  if (!emergency.show) return [];
  const known = emergencyNumbers(source);
  return (emergency.pages ?? []).map((page) => {
    const services = page.services.filter((service) => emergency[service].length);
    const values = [
      ...new Set(
        services
          .flatMap((service) => emergency[service].slice(0, 1))
          .map(({ number }) => number.replace(/ /g, '')),
      ),
    ];
    const asked = values
      .filter((value) => isClaimed(page.says, { value }))
      .map((value) => ({
        country,
        key: `${country} emergency ${value}`,
        value,
        name: `Emergency number (${services.filter((service) => emergency[service][0].number.replace(/ /g, '') === value).join(', ')})`,
        names: [],
        known: known.filter((other) => other !== value),
        emergency: true,
        only: false,
        official: page.official,
        read: page.read,
        says: page.says,
      }));
    return { page, asked, hours: [] };
  });
}

/** The day that lies `days` before. */
const daysBefore = (today, days) =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/**
 * @param {ReturnType<import('../read.mjs').readData>} data
 * @param {{ countries?: string[], olderThan?: number, today: string }} options `olderThan`: days since the page was read
 * @returns {{ jobs: Job[], withoutPage: { key: string, country: string, name: string }[] }}
 *   `withoutPage`: published numbers for which no page can be opened
 */
export function planPages(data, { countries, olderThan, today }) {
  const jobs = new Map();
  const reached = new Set();
  const all = new Map();
  const limit = olderThan === undefined ? undefined : daysBefore(today, olderThan);
  for (const source of data.countries) {
    if (countries && !countries.includes(source.country)) continue;
    for (const { hotline, channels } of publishedHotlines(source)) {
      for (const { channel } of channels.filter((one) => isNumber(one.channel))) {
        all.set(`${hotline.id} ${channel.value}`, { country: source.country, name: hotline.name });
      }
    }
    for (const { page, asked, hours } of [...askedByLines(source), ...askedByEmergency(source)]) {
      const url = pageOf(page.url);
      if (!url || !asked.length) continue;
      for (const { key } of asked) reached.add(key);
      if (limit !== undefined && page.read > limit) continue;
      if (!jobs.has(url))
        jobs.set(url, { url, host: new URL(url).host, numbers: new Map(), hours: new Map() });
      const job = jobs.get(url);
      for (const one of asked) if (!job.numbers.has(one.key)) job.numbers.set(one.key, one);
      for (const one of hours) job.hours.set(one.key, one);
    }
  }
  return {
    jobs: [...jobs.values()].map((job) => ({
      ...job,
      numbers: [...job.numbers.values()],
      hours: [...job.hours.values()],
    })),
    withoutPage: [...all]
      .filter(([key]) => !reached.has(key))
      .map(([key, about]) => ({ key, ...about })),
  };
}
