// A legal word explained below its sentence. Without this script the link leads to the glossary.
(function () {
  'use strict';

  var pana = window.pana;
  if (!pana.tools) return;

  function explain(link, block) {
    var box = pana.element('div', 'explained');
    box.setAttribute('role', 'note');
    var all = pana.element('a', '', pana.words.allWords);
    all.href = link.href;
    var close = pana.button('', pana.words.close, function () {
      box.remove();
      link.setAttribute('aria-expanded', 'false');
      link.focus();
    });
    box.append(pana.element('p', '', link.dataset.explain), close, all);
    block.after(box);
    return box;
  }

  document.querySelectorAll('.term[data-explain]').forEach(function (link) {
    if (!link.dataset.explain) return;
    var block = link.closest('p, li, td, th, dd') || link;
    var inside = /^(LI|TD|TH|DD)$/.test(block.tagName);
    var box = null;
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    link.addEventListener('click', function (event) {
      event.preventDefault();
      if (box && box.isConnected) {
        box.remove();
        link.setAttribute('aria-expanded', 'false');
        return;
      }
      box = explain(link, block);
      if (inside) block.append(box);
      link.setAttribute('aria-expanded', 'true');
    });
  });
})();
