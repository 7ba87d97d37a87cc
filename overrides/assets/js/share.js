// Share the page or one section: the phone's own sheet, else copy, WhatsApp, Telegram.
(function () {
  'use strict';

  var pana = window.pana;
  var words = pana.words;
  var base = words.address || (location.protocol === 'file:' ? '' : location.href.split('#')[0]);
  if (!pana.tools || !base) return;

  function link(text, href) {
    var item = pana.element('a', '', text);
    item.href = href;
    item.rel = 'noopener noreferrer';
    return item;
  }

  function panel(title, address) {
    var box = pana.element('div', 'share-panel');
    var copy = pana.button('', words.copyLink, function () {
      pana.copyText(address, function () { pana.flash(copy, words.copied); });
    });
    box.append(
      copy,
      link(words.whatsapp, 'https://wa.me/?text=' + encodeURIComponent(title + '\n' + address)),
      link(words.telegram, 'https://t.me/share/url?url=' + encodeURIComponent(address) + '&text=' + encodeURIComponent(title))
    );
    return box;
  }

  // `place` is the element after which the panel opens where the phone has no share sheet.
  pana.share = function (button, place, title, section) {
    var address = base + (section ? '#' + section : '');
    if (navigator.share) {
      navigator.share({ title: title, url: address }).catch(function () {});
      return;
    }
    var open = place.nextElementSibling;
    if (open && open.classList.contains('share-panel')) {
      open.remove();
      button.setAttribute('aria-expanded', 'false');
      return;
    }
    place.after(panel(title, address));
    button.setAttribute('aria-expanded', 'true');
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
    heading.classList.add('shareable');
    heading.append(small);
  });
})();
