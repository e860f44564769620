import './copy.js';
import { field, find } from './find.js';

const finder = find('#finder', HTMLElement);
const looks = find('.looks-choice', HTMLFormElement);

looks.hidden = false;
looks.addEventListener('input', () => {
  Object.assign(finder, {
    theme: field(looks, 'theme', RadioNodeList).value,
    compact: field(looks, 'compact', HTMLInputElement).checked,
    discreet: field(looks, 'discreet', HTMLInputElement).checked,
  });
});
