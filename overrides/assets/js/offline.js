// Age, and what works without network. Only the questions stand here; the answers and their words
// are a script of their own, loaded when there is something to say.
(function () {
  'use strict';

  var pana = window.pana;
  var root = document.documentElement;
  var words = root.dataset;
  var loading = false;
  if (!words.offline) return;

  // What the page has to say: [name, value]. The script empties it when it has come.
  pana.said = [];
  pana.say = function (name, value) {
    pana.said.push([name, value]);
    if (loading) return;
    loading = true;
    var script = document.createElement('script');
    script.src = words.offline;
    document.head.append(script);
  };

  function past(day) {
    return day && Date.now() > Date.parse(day) + 864e5;
  }

  var notice = document.querySelector('.page-notice-age');
  var contacts = Array.prototype.filter.call(document.querySelectorAll('[data-check-by]'), function (card) {
    return past(card.dataset.checkBy);
  });
  var days = pana.daysSinceBuild();
  if (pana.clockIsWrong()) {
    pana.say('age', { notice: notice, wrong: true, contacts: [] });
  } else if (contacts.length || days > 30 || notice && past(notice.dataset.reviewBy)) {
    pana.say('age', { notice: notice, days: days, due: notice && past(notice.dataset.reviewBy), contacts: contacts });
  }
  if (document.querySelector('[data-offline-panel]')) pana.say('panel');

  // Only where a worker may be: not in packs, not in a build that removes workers.
  var workers = words.worker && navigator.serviceWorker;
  if (!workers) return;
  workers.addEventListener('message', function (event) {
    if (event.data.say) pana.say(event.data.say, event.data.value);
  });

  function ask() {
    workers.getRegistration().then(function (registration) {
      if (!registration || !registration.active || document.visibilityState !== 'visible') return;
      registration.active.postMessage({
        ask: 'visit',
        locale: root.lang,
        // A safety page is never kept by itself.
        page: pana.isSafetyPage ? '' : location.href.split('#')[0]
      });
    }).catch(function () {});
  }

  window.addEventListener('load', function () {
    var ready = pana.isSafetyPage ? Promise.resolve() : workers.register(words.worker, { updateViaCache: 'none' })
      .then(function () { return workers.ready; });
    ready.then(ask).catch(function () {});
  });
  window.addEventListener('online', ask);
  document.addEventListener('visibilitychange', ask);
})();
