/* The one helper that all parts share. */
(function (root) {
  "use strict";
  var PanaSearch = (root.PanaSearch = root.PanaSearch || {});

  /** Replaces each letter of `text` by `map[letter]` where there is one. */
  PanaSearch.mapLetters = function (text, map) {
    var out = "";
    for (var i = 0; i < text.length; i++) {
      out += map[text[i]] === undefined ? text[i] : map[text[i]];
    }
    return out;
  };
})(typeof globalThis === "undefined" ? this : globalThis);
