// Share the page or one section: the phone's own sheet, else copy, WhatsApp, Telegram.
(function () {
  'use strict';

  var pana = window.pana;
  var words = pana.words;
  var base = words.address || (location.protocol === 'file:' ? '' : location.href.split('#')[0]);
  if (!pana.tools || !base) return;

  // `place` is the element after which the panel opens where the phone has no share sheet.
  pana.share = function (button, place, title, section) {
    var address = base + (section ? '#' + section : '');
    if (navigator.share) {
      navigator.share({ title: title, url: address }).catch(function () {});
      return;
    }
    pana.use('share', { button: button, place: place, title: title, address: address }, function () {});
  };

  var button = pana.tools.querySelector('[data-share]');
  button.hidden = false;
  button.addEventListener('click', function () {
    pana.share(button, pana.tools, words.title, '');
  });

  var icon = button.querySelector('svg');
  document.querySelectorAll('.text > h2[id]:not(#references), .text > h3.step').forEach(function (heading) {
    var title = words.title + ': ' + heading.textContent;
    var small = pana.button('section-link', '', function () {
      pana.share(small, heading, title, heading.id);
    });
    small.setAttribute('aria-label', button.textContent.trim() + ': ' + heading.textContent);
    small.append(icon.cloneNode(true));
    heading.append(small);
  });
})();
