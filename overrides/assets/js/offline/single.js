// Age of a single file: once at the top; in a chapter only when its own check is due.
(function () {
  'use strict';

  function past(day) {
    return day && Date.now() > Date.parse(day) + 864e5;
  }

  var offline = window.pana.offline;
  var days = Math.floor((Date.now() - Date.parse(document.documentElement.dataset.built)) / 864e5);
  document.querySelectorAll('.page-notice-age').forEach(function (notice, number) {
    var due = past(notice.dataset.reviewBy);
    offline.sayAge({ notice: notice, days: number ? 0 : days, due: due, contacts: [] });
  });
  var contacts = Array.prototype.filter.call(document.querySelectorAll('[data-check-by]'), function (card) {
    return past(card.dataset.checkBy);
  });
  offline.sayAge({ notice: null, days: days, due: false, contacts: contacts });
})();
