// First page and short addresses: go on in the language chosen last, else in the browser's.
(function () {
  'use strict';

  var links = {};
  document.querySelectorAll('[data-choice]').forEach(function (link) {
    links[link.hreflang] = link;
    link.hash = link.hash || location.hash;
  });

  function chosen() {
    try {
      return localStorage.getItem('pana-language');
    } catch (error) {
      return null;
    }
  }

  var wanted = [chosen()].concat(navigator.languages || [navigator.language]);
  for (var i = 0; i < wanted.length; i += 1) {
    var code = String(wanted[i] || '').toLowerCase().split('-')[0];
    if (links[code]) {
      location.replace(links[code].href);
      return;
    }
  }
})();
