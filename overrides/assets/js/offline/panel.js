// The page "Read without internet": save a language, see what is saved, delete everything.
(function () {
  'use strict';

  var pana = window.pana;
  var offline = pana.offline;
  var words = offline.words.offline;
  var data = document.documentElement.dataset;
  var panel = document.querySelector('[data-offline-panel]');

  function part(name, inside) {
    return (inside || panel).querySelector('[data-' + name + ']');
  }

  function say(text) {
    part('said').textContent = text;
  }

  // Asks the worker; onMessage gets each answer.
  function ask(worker, message, onMessage) {
    var channel = new MessageChannel();
    channel.port1.onmessage = function (event) { onMessage(event.data); };
    worker.postMessage(message, [channel.port2]);
  }

  function showRow(worker, row, status) {
    var locale = row.dataset.locale;
    var saved = status.saved[locale];
    var newest = status.layers && status.layers[locale].saved;
    var current = saved && newest && saved.address === newest[0];
    var button = part('save', row);
    part('state', row).textContent = saved ? offline.fill(words.saved_on, { date: offline.date(saved.built) }) : words.not_saved;
    // No network just now: a button that was offered stays, to try again.
    if (!newest) return;
    button.hidden = Boolean(current);
    var text = saved ? words.update : words.save;
    button.querySelector('span').textContent = offline.fill(text, { size: offline.size(newest[1]) });
    button.onclick = function () { save(worker, locale, button); };
  }

  function refresh(worker) {
    ask(worker, { ask: 'status' }, function (status) {
      panel.querySelectorAll('[data-locale]').forEach(function (row) { showRow(worker, row, status); });
      panel.hidden = false;
    });
  }

  function save(worker, locale, button) {
    var bar = part('progress');
    button.disabled = true;
    bar.hidden = false;
    bar.removeAttribute('value');
    say(words.saving);
    // Without this a browser short of room may delete the copy; a refusal changes nothing.
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(function () {});
    ask(worker, { ask: 'save', locale: locale }, function (answer) {
      if (!answer.end) {
        bar.max = answer.total;
        bar.value = answer.done;
        return;
      }
      button.disabled = false;
      bar.hidden = true;
      say(words[answer.end]);
      refresh(worker);
    });
  }

  // The worker's own removal stops what it is just doing; the page then sweeps what is left.
  async function removeEverything() {
    var registration = await navigator.serviceWorker.getRegistration();
    var worker = registration && (registration.active || registration.waiting);
    if (worker) {
      await new Promise(function (resolve) {
        setTimeout(resolve, 5000);
        ask(worker, { ask: 'remove' }, resolve);
      });
    }
    if (registration) await registration.unregister();
    var root = new URL(data.worker, location.href).pathname.replace(/[^/]*$/, '');
    for (var name of await caches.keys()) {
      if (name.startsWith('pana ' + root + ' ')) await caches.delete(name);
    }
    [localStorage, sessionStorage].forEach(function (storage) {
      Object.keys(storage).forEach(function (key) {
        if (key.startsWith('pana-')) storage.removeItem(key);
      });
    });
  }

  offline.showPanel = function () {
    var workers = data.worker && navigator.serviceWorker;
    var none = document.querySelector('[data-impossible]');
    if (!workers || !window.caches) {
      none.hidden = !data.worker;
      return;
    }
    workers.register(data.worker, { updateViaCache: 'none' })
      .then(function () { return workers.ready; })
      .then(function (registration) {
        refresh(registration.active);
        window.addEventListener('online', function () { refresh(registration.active); });
      })
      .catch(function () { none.hidden = false; });
    part('delete').addEventListener('click', function () {
      removeEverything().then(function () {
        panel.querySelectorAll('[data-locale]').forEach(function (row) {
          part('save', row).hidden = true;
          part('state', row).textContent = words.not_saved;
        });
        say(words.removed);
      }, function () { say(words.not_removed); });
    });
  };
})();
