/*
 * The compact writing of the index: short strings of plain characters that compress well and that a phone
 * unpacks quickly. Numbers are written with 48 last digits and 12 leading ones; sorted words leave out what
 * they share with the word before.
 */
(function (root) {
  "use strict";
  var PanaSearch = (root.PanaSearch = root.PanaSearch || {});
  var LAST = "abcdefghijklmnopqrstuvwxyz0123456789-_.,;:!?+*/=";
  var LEADING = "()[]{}<>|@#%";
  var MASKS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ&^$'~`";
  var codec = (PanaSearch.codec = {});

  /** A whole number from 0 on as text. */
  codec.number = function (value) {
    var out = "";
    while (value >= LAST.length) {
      value -= LAST.length;
      out += LEADING[value % LEADING.length];
      value = Math.floor(value / LEADING.length);
    }
    return out + LAST[value];
  };

  var DIGIT = Object.create(null);
  LAST.split("").forEach(function (digit, value) { DIGIT[digit] = value; });

  /** The value of a number that is one character long. */
  codec.readDigit = function (digit) { return DIGIT[digit]; };

  function readNumber(text, at) {
    var value = 0;
    var start = at;
    while (LEADING.indexOf(text[at]) >= 0) {
      at += 1;
    }
    value = LAST.indexOf(text[at]);
    for (var back = at - 1; back >= start; back--) {
      value = value * LEADING.length + LEADING.indexOf(text[back]) + LAST.length;
    }
    return [value, at + 1];
  }

  /** A list of whole numbers as text, and back. */
  codec.numbers = function (list) { return list.map(codec.number).join(""); };
  codec.readNumbers = function (text) {
    var list = [];
    for (var at = 0; at < text.length; ) {
      var read = readNumber(text, at);
      list.push(read[0]);
      at = read[1];
    }
    return list;
  };

  /** Sorted words as text, and back. A word starts with the number of letters shared with the one before. */
  codec.words = function (sorted) {
    var before = "";
    return sorted.map(function (word) {
      var shared = 0;
      while (shared < LAST.length - 1 && shared < word.length && word[shared] === before[shared]) {
        shared += 1;
      }
      before = word;
      return LAST[shared] + word.slice(shared);
    }).join(" ");
  };
  codec.readWords = function (text) {
    var before = "";
    return text ? text.split(" ").map(function (entry) {
      before = before.slice(0, DIGIT[entry[0]]) + entry.slice(1);
      return before;
    }) : [];
  };

  /**
   * Postings of one word as text, and back: [document, mask] pairs in rising order of documents.
   * usual: the mask that is not written.
   */
  codec.postings = function (pairs, usual) {
    var before = -1;
    return pairs.map(function (pair) {
      var step = pair[0] - before - 1;
      before = pair[0];
      return (pair[1] === usual ? "" : MASKS[pair[1]]) + codec.number(step);
    }).join("");
  };
  codec.readPostings = function (text, usual) {
    var pairs = [];
    var document = -1;
    for (var at = 0; at < text.length; ) {
      var mask = MASKS.indexOf(text[at]);
      if (mask >= 0) {
        at += 1;
      }
      var read = readNumber(text, at);
      document += read[0] + 1;
      at = read[1];
      pairs.push([document, mask >= 0 ? mask : usual]);
    }
    return pairs;
  };
})(typeof globalThis === "undefined" ? this : globalThis);
