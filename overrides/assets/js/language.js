// Switching the language keeps the reader at the same section; ids are the same in all languages.
(function () {
  'use strict';

  var TOP_OF_TEXT = 160;
  var SETTLED_MS = 800;
  // The languages stand at the top. Who scrolls up to change the language still means the section
  // read before, unless the top has been read for a while.
  var AT_TOP_MS = 10000;

  var headings = Array.from(document.querySelectorAll('main h2[id], main h3[id]'));
  var read = { section: '', since: 0 };
  var timer = 0;

  function sectionInView() {
    var current = '';
    headings.forEach(function (heading) {
      if (heading.getBoundingClientRect().top < TOP_OF_TEXT) current = heading.id;
    });
    return current;
  }

  function remember() {
    var section = sectionInView();
    if (section) read = { section: section, since: 0 };
    else if (!read.since) read.since = Date.now();
  }

  function sectionMeant() {
    var inView = sectionInView();
    if (inView) return inView;
    if (read.section && (!read.since || Date.now() - read.since < AT_TOP_MS)) return read.section;
    var target = document.getElementById(location.hash.slice(1));
    return target && target.closest('main') ? target.id : '';
  }

  window.addEventListener('scroll', function () {
    clearTimeout(timer);
    timer = setTimeout(remember, SETTLED_MS);
  }, { passive: true });

  document.querySelectorAll('[data-language]').forEach(function (link) {
    link.addEventListener('click', function () {
      link.hash = sectionMeant();
      // The root and short addresses go on in this language. Safety pages leave no trace.
      if (window.pana.isSafetyPage) return;
      try {
        localStorage.setItem('pana-language', link.hreflang);
      } catch (error) {
        // No storage: the browser's own language decides.
      }
    });
  });
})();
