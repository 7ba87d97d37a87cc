// Leave quickly: hide the page at once, then put a neutral page in its place in the history.
// Without this script the link still leads away.
(function () {
  'use strict';

  var link = document.querySelector('[data-exit]');
  if (!link) return;

  var PRESSES = 3;
  var WITHIN_MS = 2000;
  var presses = [];

  function leave() {
    document.documentElement.classList.add('gone');
    document.title = '';
    location.replace(link.href);
  }

  document.querySelectorAll('[data-exit]').forEach(function (each) {
    each.addEventListener('click', function (event) {
      event.preventDefault();
      leave();
    });
  });

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') {
      presses = [];
      return;
    }
    var now = Date.now();
    presses = presses.filter(function (time) { return now - time < WITHIN_MS; }).concat(now);
    if (presses.length >= PRESSES) leave();
  });
})();
