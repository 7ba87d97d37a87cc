// "Open now" by Kazakhstan's time. UTC+5 in the whole country since 1 March 2024; old phones still
// believe +6, so the phone's time zone is never asked, only its universal time.
(function () {
  'use strict';

  var OFFSET_MS = 5 * 60 * 60 * 1000;
  var DAY_MINUTES = 24 * 60;

  function minutes(time) {
    var parts = time.split(':');
    return Number(parts[0]) * 60 + Number(parts[1]);
  }

  // opening: "24/7" or "1-5 09:00-18:00" (Monday is 1).
  function isOpen(opening, now) {
    if (opening === '24/7') return true;
    var parts = opening.split(' ');
    var days = parts[0].split('-').map(Number);
    var hours = parts[1].split('-').map(minutes);
    var local = new Date(now + OFFSET_MS);
    var day = local.getUTCDay() || 7;
    var minute = (local.getUTCHours() * 60 + local.getUTCMinutes()) % DAY_MINUTES;
    return day >= days[0] && day <= days[days.length - 1] && minute >= hours[0] && minute < hours[1];
  }

  function show() {
    // "Open" by a wrong clock sends people to a closed door.
    if (window.pana.clockIsWrong()) return;
    document.querySelectorAll('[data-opening]').forEach(function (place) {
      var open = isOpen(place.dataset.opening, Date.now());
      place.textContent = open ? place.dataset.open : place.dataset.closed;
      place.classList.toggle('open-now-yes', open);
      place.classList.toggle('open-now-no', !open);
    });
  }

  show();
  document.addEventListener('visibilitychange', show);
})();
