// Switching the language keeps the reader at the same section; ids are the same in all languages.
(function () {
  'use strict';

  var TOP_OF_TEXT = 160;

  function currentSection() {
    var current = '';
    document.querySelectorAll('main h2[id], main h3[id]').forEach(function (heading) {
      if (heading.getBoundingClientRect().top < TOP_OF_TEXT) current = heading.id;
    });
    return current || location.hash.slice(1);
  }

  document.querySelectorAll('[data-language]').forEach(function (link) {
    link.addEventListener('click', function () {
      var section = currentSection();
      link.hash = section;
      // The first page and short addresses go to this language next time. Safety pages leave no trace.
      if (window.pana.isSafetyPage) return;
      try {
        localStorage.setItem('pana-language', link.hreflang);
      } catch (error) {
        // No storage: the browser's own language decides.
      }
    });
  });
})();
