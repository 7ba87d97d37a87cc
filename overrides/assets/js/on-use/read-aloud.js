// Reads the page aloud, block by block, and marks the block that is read.
(function () {
  'use strict';

  var onUse = window.pana.onUse;
  var speech = window.speechSynthesis;
  var BLOCKS = 'h1, h2, h3, p, li, td, th, dt, dd';
  var label = null;
  var voice = null;
  var queue = [];
  var marked = null;

  function mark(block) {
    if (marked) marked.classList.remove('reading-now');
    marked = block;
    if (block) block.classList.add('reading-now');
  }

  function textOf(block) {
    var copy = block.cloneNode(true);
    copy.querySelectorAll('sup, button, .visually-hidden, ul, ol').forEach(function (part) { part.remove(); });
    return copy.textContent.replace(/\s+/g, ' ').trim();
  }

  function readable(block) {
    return !block.closest('nav, .help, .about-page, .references, [hidden]') && block.offsetParent;
  }

  function stop() {
    queue = [];
    speech.cancel();
    mark(null);
    label.textContent = onUse.words.reading.listen;
  }

  function next() {
    var block = queue.shift();
    if (!block) {
      stop();
      return;
    }
    var text = textOf(block);
    if (!text) {
      next();
      return;
    }
    mark(block);
    var utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = function () { if (marked === block) next(); };
    speech.speak(utterance);
  }

  function start() {
    queue = Array.from(document.querySelectorAll('main')).flatMap(function (main) {
      return Array.from(main.querySelectorAll(BLOCKS)).filter(readable);
    });
    label.textContent = onUse.words.reading.stop;
    next();
  }

  // given: button and voice. Used again while it reads, it stops.
  onUse.listen = function (given) {
    voice = given.voice;
    label = given.button.querySelector('span');
    if (marked) stop();
    else start();
  };

  window.addEventListener('pagehide', function () { speech.cancel(); });
})();
