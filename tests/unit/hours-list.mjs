import { readdirSync, readFileSync } from 'node:fs';

const countries = new URL('../../data/countries/', import.meta.url);

/** The `hours` of every line in `data/countries/`. */
const inData = readdirSync(countries).flatMap((file) =>
  [...readFileSync(new URL(file, countries), 'utf8').matchAll(/"hours": "([^"]+)"/g)].map(
    ([, hours]) => hours,
  ),
);

/** Hours whose weeks are walked: those of the lines when the first list was made, awkward ones, and all of today's data. */
export const HOURS = [
  ...new Set([
    '08:00-20:00',
    '24/7',
    'Mo-Fr 07:00-22:00',
    'Mo-Fr 08:00-16:00',
    'Mo-Fr 08:00-18:00',
    'Mo-Fr 08:00-20:00',
    'Mo-Fr 08:00-20:00; Sa-Su 09:00-19:00',
    'Mo-Fr 08:30-16:00; Sa,Su,PH 09:00-15:00',
    'Mo-Fr 08:30-16:30',
    'Mo-Fr 08:30-17:15',
    'Mo-Fr 09:00-12:30,13:30-17:00',
    'Mo-Fr 09:00-15:00',
    'Mo-Fr 09:00-17:00',
    'Mo-Fr 09:00-17:30',
    'Mo-Fr 09:00-18:00',
    'Mo-Fr 09:00-20:00; Sa 09:00-17:00',
    'Mo-Fr 10:00-17:00; PH off',
    'Mo-Fr 10:00-18:00',
    'Mo-Fr 11:00-18:00; Sa-Su 12:00-17:00',
    'Mo-Sa 16:00-22:00',
    'Mo-Su 07:00-23:00',
    'Mo-Su 07:30-21:00',
    'Mo-Su 08:00-20:00',
    'Mo-Su 08:00-23:00',
    'Mo-Su 09:00-19:00',
    'Mo-Su 10:00-18:00',
    'Mo-Su 12:00-22:00',
    'Mo-Su,PH 07:30-19:30',
    'Su-Th 08:00-20:00; Fr-Sa 09:00-17:00',
    'Su-Th 09:00-19:00',

    'off',
    '00:00-24:00',
    'Mo-Su 00:00-24:00',
    '20:00-02:00',
    'Mo-Fr 20:00-02:00; Sa-Su off',
    'Mo-Su 20:00-02:00; Tu 09:00-12:00',
    'Mo-Su 20:00-02:00; Tu off',
    'Mo-Sa 20:00-24:00; Tu-Su 00:00-02:00',
    'Sa-Mo 10:00-16:00',
    'Fr 22:00-06:00,12:00-14:00',
    'Mo-Fr 01:30-02:30',
    '00:00-00:30,23:30-24:00',
    '10:00-12:00; Mo 14:00-16:00; 18:00-20:00',
    '24/7; PH off',
    'Su 02:15-02:45',
    'We 10:00-10:00',
    'Su 23:59-00:01',

    ...inData,
  ]),
];
