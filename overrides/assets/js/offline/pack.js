// First page of a file pack. A hidden frame of each language says whether its pack lies here.
(function () {
  'use strict';

  var WAIT_MS = 1500;
  // A link to another language says where it leads: ?to=ru/asylum/index.html#section
  var wanted = (/[?&]to=([a-z]{2}\/[a-z0-9\/-]+\.html)/.exec(location.search) || [])[1];
  var links = {};

  document.querySelectorAll('[data-pack]').forEach(function (link) {
    var code = link.dataset.pack;
    var frame = document.createElement('iframe');
    links[code] = link;
    frame.hidden = true;
    frame.title = '';
    frame.src = code + '/here.html';
    document.body.append(frame);
  });

  function open(code) {
    var link = links[code];
    link.href = code + '/index.html';
    document.getElementById('pack-' + code).hidden = true;
    if (wanted && wanted.slice(0, 2) === code) location.replace(wanted + location.hash);
  }

  window.addEventListener('message', function (event) {
    var code = String(event.data).replace(/^pana-/, '');
    if (links[code]) open(code);
  });

  if (wanted) {
    setTimeout(function () { document.getElementById('pack-' + wanted.slice(0, 2)).scrollIntoView(); }, WAIT_MS);
  }
})();
