// One quiet line at a time: the core is kept, a new version is here.
(function () {
  'use strict';

  var pana = window.pana;
  var offline = pana.offline;
  var words = offline.words.offline;

  function show(text, link) {
    var old = document.querySelector('.offline-notice');
    if (old) old.remove();
    var line = pana.element('p', 'offline-notice', text + ' ');
    line.setAttribute('role', 'status');
    if (link) line.append(link);
    var close = pana.button('offline-close', words.close, function () { line.remove(); });
    line.append(' ', close);
    document.querySelector('main').prepend(line);
  }

  offline.sayCore = function () {
    var menu = document.querySelector('[data-offline-link]');
    var link = null;
    if (menu) {
      link = pana.element('a', '', words.save_all);
      link.href = menu.href;
    }
    show(words.core_ready, link);
  };

  // Not by itself: a reader in the middle of a page would lose the place.
  offline.sayNew = function (build) {
    if (build === document.documentElement.dataset.build) return;
    show(words.new_version, pana.button('', words.show_new, function () { location.reload(); }));
  };
})();
