// How old this copy is: nothing up to 30 days, a line above, a warning above 180 days or past the
// day of the check; stronger where time limits, addresses and fees stand.
(function () {
  'use strict';

  var pana = window.pana;
  var offline = pana.offline;
  var words = offline.words.age;
  var LINE = 30;
  var WARNING = 180;

  function sentence(age, strong) {
    if (age.wrong) {
      return { text: offline.fill(words.clock, { date: offline.date(document.documentElement.dataset.built) }), old: true };
    }
    var notice = age.notice.dataset;
    var values = { days: offline.days(age.days), date: offline.date(document.documentElement.dataset.built) };
    var parts = [];
    if (age.due) parts.push(offline.fill(words.due, { date: offline.date(notice.reviewBy) }));
    if (age.days > LINE) parts.push(offline.fill(words.copy, values));
    var old = age.due || age.days > WARNING;
    parts.push(strong ? (old ? words.old_critical : words.line_critical) : (old ? words.old : words.line));
    return { text: parts.join(' '), old: old };
  }

  offline.sayAge = function (age) {
    if (age.notice && (age.wrong || age.due || age.days > LINE)) {
      var strong = 'critical' in age.notice.dataset || document.querySelector('.time-limits, .postal') !== null;
      var said = sentence(age, strong);
      age.notice.textContent = said.text;
      age.notice.classList.add(said.old ? (strong ? 'page-notice-danger' : 'page-notice-old') : 'page-notice-quiet');
      age.notice.hidden = false;
    }
    age.contacts.forEach(function (card) {
      var line = pana.element('p', 'contact-age', offline.fill(words.contact, { date: offline.date(card.dataset.checkBy) }));
      var name = card.querySelector('.contact-name');
      if (name) name.after(line);
      else card.prepend(line);
    });
  };
})();
