// Where the phone has no share sheet: copy the link, or send it by WhatsApp or Telegram.
(function () {
  'use strict';

  var pana = window.pana;
  var words = pana.onUse.words.reading;

  function link(text, href) {
    var item = pana.element('a', '', text);
    item.href = href;
    item.rel = 'noopener noreferrer';
    return item;
  }

  function panel(title, address) {
    var box = pana.element('div', 'share-panel');
    var copy = pana.button('', words.copy_link, function () {
      pana.copyText(address, function () { pana.flash(copy, words.copied); });
    });
    box.append(
      copy,
      link(words.whatsapp, 'https://wa.me/?text=' + encodeURIComponent(title + '\n' + address)),
      link(words.telegram, 'https://t.me/share/url?url=' + encodeURIComponent(address) + '&text=' + encodeURIComponent(title))
    );
    return box;
  }

  // given: the button, the element after which the panel opens, title and address.
  pana.onUse.share = function (given) {
    var open = given.place.nextElementSibling;
    if (open && open.classList.contains('share-panel')) {
      open.remove();
      given.button.setAttribute('aria-expanded', 'false');
      return;
    }
    given.place.after(panel(given.title, given.address));
    given.button.setAttribute('aria-expanded', 'true');
  };
})();
