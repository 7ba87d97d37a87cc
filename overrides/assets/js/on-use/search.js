// The search panel: opens at once, loads its index meanwhile, shows results while the reader types.
// What is typed stays in this panel: it is in no address and nowhere stored, and closing empties the box.
(function () {
  'use strict';

  var pana = window.pana;
  var places = document.documentElement.dataset;
  var words = pana.onUse.words.search;
  // At the end of the page nothing can cover the panel.
  var panel = new DOMParser().parseFromString(pana.onUse.panel, 'text/html').body.firstElementChild;
  document.body.appendChild(panel);

  var WAIT = 60;
  var MOST_RESULTS = 10;
  var MOST_WORDS = 6;
  var box = panel.querySelector('#search-box');
  var list = panel.querySelector('#search-results');
  var status = panel.querySelector('[data-search-status]');
  var meant = panel.querySelector('[data-search-meant]');
  var engine = null;
  var state = 'unloaded'; // then loading, ready or failed
  var opener = null;
  var active = -1;
  var timer = 0;

  function note(name) {
    Array.prototype.forEach.call(panel.querySelectorAll('[data-search-note]'), function (element) {
      element.hidden = element.dataset.searchNote !== name;
    });
  }

  function say(text) {
    status.textContent = text;
  }

  // ---- The index ------------------------------------------------------------------------------

  function ready() {
    try {
      var search = window.PanaSearch;
      engine = search.open(search.data.index, search.data.rules);
      state = 'ready';
      search.data = null;
    } catch (error) {
      // Cut off or not for this browser: the list of topics is always there.
      state = 'failed';
    }
    show();
    setTimeout(function () {
      if (engine && !box.value) engine.warm();
    }, 0);
  }

  function failed() {
    state = 'failed';
    show();
  }

  function load() {
    if (state !== 'unloaded') return;
    state = 'loading';
    var script = document.createElement('script');
    script.src = places.searchIndex;
    script.onload = ready;
    script.onerror = failed;
    document.head.appendChild(script);
  }

  // ---- Results --------------------------------------------------------------------------------

  function marked(parent, text, found) {
    engine.marks(text, found).forEach(function (piece) {
      if (piece[1]) parent.appendChild(pana.element('mark', '', piece[0]));
      else parent.appendChild(document.createTextNode(piece[0]));
    });
    return parent;
  }

  function has(text, word) {
    return engine.marks(text, [word]).some(function (piece) { return piece[1]; });
  }

  // Words that were found in the text but stand in nothing that is shown: so that the match is seen.
  function unseen(result) {
    var shown = [result.title, result.heading, result.description].join(' ');
    return result.inText.filter(function (word) { return !has(shown, word); }).slice(0, MOST_WORDS);
  }

  function line(option, className, text, found) {
    var element = pana.element('span', className);
    option.appendChild(marked(element, text, found));
    return element;
  }

  function addWords(option, result) {
    var hidden = unseen(result);
    if (!hidden.length) return;
    var element = pana.element('span', 'search-words', words.words + ' ');
    hidden.forEach(function (word, at) {
      if (at) element.appendChild(document.createTextNode(', '));
      element.appendChild(pana.element('mark', '', word));
    });
    option.appendChild(element);
  }

  function optionOf(result, number) {
    var item = pana.element('li', 'search-result');
    item.setAttribute('role', 'none');
    // The link itself is the option: a control inside a control cannot be reached by every reader.
    var link = pana.element('a');
    link.id = 'search-result-' + number;
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    link.href = places.base + result.url;
    link.tabIndex = -1;
    var other = result.language !== document.documentElement.lang;
    if (other) {
      link.lang = link.hreflang = result.language;
      item.dataset.language = result.language;
    }
    line(link, 'search-title', result.title, result.words);
    if (other) {
      var label = pana.element('span', 'search-language', words.languages[result.language]);
      label.lang = document.documentElement.lang;
      link.appendChild(label);
    }
    if (result.heading) line(link, 'search-section', result.heading, result.words);
    if (result.description) line(link, 'search-description', result.description, result.words);
    addWords(link, result);
    item.appendChild(link);
    return item;
  }

  function showMeant(text) {
    meant.hidden = !text;
    meant.textContent = '';
    if (!text) return;
    meant.appendChild(document.createTextNode(words.meant + ' '));
    meant.appendChild(pana.button('search-repaired', text, function () {
      box.value = text;
      box.focus();
      show();
    }));
  }

  function showHelp() {
    var place = panel.querySelector('[data-search-help]');
    var help = document.querySelector('aside.help ul');
    if (help && !place.firstChild) place.appendChild(help.cloneNode(true));
  }

  function showResults(answer) {
    active = -1;
    box.removeAttribute('aria-activedescendant');
    list.textContent = '';
    answer.results.forEach(function (result, number) {
      list.appendChild(optionOf(result, number));
    });
    list.hidden = !answer.results.length;
    box.setAttribute('aria-expanded', String(!list.hidden));
    showMeant(answer.meant);
  }

  function showNothing(tried) {
    panel.querySelector('[data-search-tried]').textContent = tried.join(', ');
    showHelp();
    note('nothing');
    say(panel.querySelector('[data-search-note="nothing"] strong').textContent);
  }

  function show() {
    var typed = box.value;
    var empty = { results: [], meant: '', tried: [] };
    if (!typed.trim() || state !== 'ready') {
      showResults(empty);
      note(state === 'failed' ? 'failed' : typed.trim() ? 'loading' : 'hint');
      say(state === 'failed' ? panel.querySelector('[data-search-note="failed"]').textContent.trim() : '');
      return;
    }
    var answer = engine.query(typed, { limit: MOST_RESULTS });
    showResults(answer);
    if (answer.results.length) {
      note('');
      say((answer.meant ? words.meant + ' ' + answer.meant + '. ' : '') + words.count + ' ' + answer.results.length);
    } else {
      showNothing(answer.tried);
    }
  }

  // ---- Keyboard -------------------------------------------------------------------------------

  // Typing has stopped for a moment: show what is found for all of it.
  function showSoon() {
    clearTimeout(timer);
    timer = setTimeout(showNow, WAIT);
  }

  // What waits is shown at once, so that keys move in the results of what stands in the box.
  function showNow() {
    if (!timer) return;
    clearTimeout(timer);
    timer = 0;
    show();
  }

  function activate(number) {
    var options = list.querySelectorAll('[role=option]');
    if (!options.length) return;
    if (options[active]) options[active].setAttribute('aria-selected', 'false');
    active = (number + options.length) % options.length;
    options[active].setAttribute('aria-selected', 'true');
    options[active].scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', options[active].id);
  }

  function enter() {
    if (active >= 0) {
      list.querySelectorAll('[role=option]')[active].click();
    } else if (window.matchMedia('(pointer: coarse)').matches) {
      box.blur(); // the keyboard makes room for the results
    } else {
      activate(0);
    }
  }

  function onKey(event) {
    if (event.isComposing) return;
    if (/^(Arrow(Down|Up)|Enter)$/.test(event.key)) showNow();
    if (event.key === 'ArrowDown') activate(active + 1);
    else if (event.key === 'ArrowUp') activate(active < 0 ? -1 : active - 1);
    else if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
  }

  // Tab stays in the panel while it is open.
  function keepFocus(event) {
    if (event.key === 'Escape') {
      close();
      return;
    }
    if (event.key !== 'Tab') return;
    var places = Array.prototype.filter.call(panel.querySelectorAll('input, button, a[href]'), function (element) {
      return element.tabIndex >= 0 && element.getClientRects().length;
    });
    var last = places[places.length - 1];
    if (event.shiftKey && document.activeElement === places[0]) {
      last.focus();
      event.preventDefault();
    } else if (!event.shiftKey && document.activeElement === last) {
      places[0].focus();
      event.preventDefault();
    }
  }

  // ---- Opening and closing --------------------------------------------------------------------

  // Above the phone's keyboard, not behind it.
  function fit() {
    var view = window.visualViewport;
    panel.style.height = view ? Math.round(view.height) + 'px' : '';
    panel.style.top = view ? Math.round(view.offsetTop) + 'px' : '';
  }

  function open(door, early) {
    opener = door;
    panel.hidden = false;
    document.documentElement.classList.add('search-is-open');
    fit();
    box.value = early.value;
    box.focus();
    early.remove();
    show();
    load();
  }

  function empty() {
    clearTimeout(timer);
    timer = 0;
    box.value = '';
    show();
  }

  function close() {
    if (panel.hidden) return;
    empty();
    panel.hidden = true;
    document.documentElement.classList.remove('search-is-open');
    if (opener) opener.focus();
  }

  // Its links lead where those of the page lead.
  panel.querySelectorAll('[data-same-link]').forEach(function (link) {
    link.href = document.querySelector(link.dataset.sameLink).href;
  });

  // given: the button, the box that stood meanwhile, and the promise of the panel's style sheet.
  pana.onUse.search = function (given) {
    given.styled.then(function () {
      // The reader may have closed the box meanwhile.
      if (given.box.isConnected) open(given.door, given.box);
    });
  };
  panel.querySelector('[data-search-close]').addEventListener('click', close);
  panel.addEventListener('keydown', keepFocus);
  box.addEventListener('keydown', onKey);
  // One event for typing, pasting, dictating and deleting.
  box.addEventListener('input', showSoon);
  list.addEventListener('click', function (event) {
    // A result on this very page only moves; the panel must not stay before it.
    if (event.target.closest('a')) setTimeout(close, 0);
  });
  window.addEventListener('pagehide', empty);
  if (window.visualViewport) window.visualViewport.addEventListener('resize', fit);
})();
