import './copy.js';

const finder = document.querySelector('#finder');
const looks = document.querySelector('.looks-choice');

looks.hidden = false;
looks.addEventListener('input', () => {
  const { theme, compact, discreet } = looks.elements;
  Object.assign(finder, {
    theme: theme.value,
    compact: compact.checked,
    discreet: discreet.checked,
  });
});
