// Steps: tick off what is done, and send the steps as plain text.
// Ticks live in memory; only the reader's own wish keeps them on the phone, and undoing it deletes them.
(function () {
  'use strict';

  var pana = window.pana;
  var words = pana.words;
  var headings = Array.from(document.querySelectorAll('.text > h3.step'));
  if (!pana.tools || !headings.length) return;

  var KEY = 'pana-steps';
  var page = words.page;
  var boxes = [];

  function stored() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch (error) {
      return {};
    }
  }

  function store(ticks) {
    var all = stored();
    if (ticks) all[page] = ticks;
    else delete all[page];
    try {
      if (Object.keys(all).length) localStorage.setItem(KEY, JSON.stringify(all));
      else localStorage.removeItem(KEY);
    } catch (error) {
      // No storage: the ticks stay in memory.
    }
  }

  function plainText(heading) {
    var copy = heading.cloneNode(true);
    copy.querySelectorAll('button').forEach(function (button) { button.remove(); });
    return copy.textContent.trim();
  }

  function endOfStep(heading) {
    var last = heading;
    while (last.nextElementSibling && !/^(H2|H3|ASIDE|SECTION)$/.test(last.nextElementSibling.tagName)) {
      last = last.nextElementSibling;
    }
    return last;
  }

  var progress = pana.element('p');
  progress.setAttribute('role', 'status');
  var keep = document.createElement('input');
  keep.type = 'checkbox';

  function ticked() {
    return boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
  }

  function update() {
    progress.textContent = words.progress.replace('{done}', ticked().length).replace('{total}', boxes.length);
    if (keep.checked) store(ticked());
  }

  function label(box, text, className) {
    var wrap = pana.element('label', className);
    wrap.append(box, pana.element('span', '', text));
    return wrap;
  }

  var earlier = stored()[page];
  keep.checked = Boolean(earlier);

  var lastStep = null;
  headings.forEach(function (heading) {
    var box = document.createElement('input');
    box.type = 'checkbox';
    box.value = heading.id;
    box.checked = Boolean(earlier) && earlier.indexOf(heading.id) >= 0;
    box.setAttribute('aria-label', words.done + ': ' + plainText(heading));
    box.addEventListener('change', update);
    boxes.push(box);
    lastStep = label(box, words.done, 'tick');
    endOfStep(heading).after(lastStep);
  });

  var summary = pana.element('div', 'ticks');
  summary.append(progress);
  if (!pana.isSafetyPage) {
    var hint = pana.element('p', '', words.memory);
    var showHint = function () { hint.textContent = keep.checked ? words.keepHint : words.memory; };
    keep.addEventListener('change', function () {
      store(keep.checked ? ticked() : null);
      showHint();
    });
    showHint();
    summary.append(label(keep, words.keep, 'tick'), hint);
  }
  lastStep.after(summary);
  update();

  var address = words.go || words.address || '';
  var message = [words.title].concat(headings.map(plainText), address).join('\n').trim();
  var sms = pana.element('a', 'sms', words.sms);
  sms.href = 'sms:?body=' + encodeURIComponent(message);
  summary.append(sms);
})();
