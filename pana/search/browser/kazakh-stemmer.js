/*
 * A light stemmer for Kazakh. The endings, their order and their conditions are data
 * (pana/search/rules/kazakh-stemmer.yml); this file only walks them.
 *
 * It reads a word from its end: which endings could stand here, does the sound before them allow it, do the
 * vowels agree, and what may stand to their left? Every way to take the word apart is tried; the one that
 * leaves the shortest allowed rest wins, so that all forms of a word meet at the same rest. At last the rest
 * is made even: kitab- and kitap, orn- and oryn become one.
 *
 * The rest is a key for comparing, not a word to show.
 */
(function (root) {
  "use strict";
  var PanaSearch = (root.PanaSearch = root.PanaSearch || {});

  var mapLetters = PanaSearch.mapLetters;

  function toSet(letters) {
    var set = Object.create(null);
    for (var i = 0; i < letters.length; i++) {
      set[letters[i]] = true;
    }
    return set;
  }

  /** Which sounds of `rules` an entry of `after` names: a class, `consonant`, or the letters themselves. */
  function soundSet(name, sounds, alphabet) {
    if (name === "consonant") {
      var vowels = toSet(sounds.vowel.replace(/[уиюя]/g, ""));
      return toSet(alphabet.split("").filter(function (letter) { return !vowels[letter]; }).join(""));
    }
    return toSet(sounds[name] === undefined ? name : sounds[name]);
  }

  /**
   * Makes a stemmer.
   * rules: the content of kazakh-stemmer.yml.
   * fold: a map letter -> letter by which words are folded before they come here (Kazakh letters on a Russian
   *   keyboard), or nothing for words in full spelling. The endings and sounds are folded alike.
   * Returns a function word -> key (lower-case word in, string out), with a function `whole` of the same kind.
   */
  PanaSearch.makeKazakhStemmer = function (rules, fold) {
    var map = fold || {};
    var folded = function (text) { return mapLetters(text, map); };
    var back = toSet(folded(rules.letters.back));
    var front = toSet(folded(rules.letters.front));
    var both = toSet(folded(rules.letters.neutral));
    var alphabet = rules.alphabet;
    var byForm = Object.create(null);
    var longest = 0;

    Object.keys(rules.groups).forEach(function (name) {
      var group = rules.groups[name];
      group.endings.forEach(function (ending) {
        var after = Object.create(null);
        (ending.after || []).forEach(function (sound) {
          Object.keys(soundSet(sound, rules.sounds, alphabet)).forEach(function (letter) {
            after[folded(letter)] = true;
          });
        });
        ending.forms.forEach(function (form) {
          var spelled = folded(form);
          longest = Math.max(longest, spelled.length);
          (byForm[spelled] = byForm[spelled] || []).push({
            group: name, verbal: !!group.verbal, follows: group.follows, after: after,
            afterText: (ending.after_text || []).map(folded), least: ending.least || group.least || rules.least,
            harmony: ending.harmony !== "none", form: spelled
          });
        });
      });
    });

    /** 1 back, 2 front, 3 either: the last vowel of `text`; 0 without a vowel. */
    function colour(text, fromStart) {
      for (var i = 0; i < text.length; i++) {
        var letter = text[fromStart ? i : text.length - 1 - i];
        var value = (back[letter] ? 1 : 0) | (front[letter] ? 2 : 0);
        if (both[letter]) {
          value = 3;
        }
        if (value) {
          return value;
        }
      }
      return 0;
    }

    function fits(rule, rest) {
      if (rest.length < rule.least) {
        return false;
      }
      var ends = function (text) { return rest.slice(-text.length) === text; };
      if (!rule.after[rest[rest.length - 1]] && !rule.afterText.some(ends)) {
        return false;
      }
      var before = colour(rest, false);
      if (!before) {
        return false;
      }
      return !rule.harmony || !!(before & (colour(rule.form, true) || 3));
    }

    // Whether the outermost ending that the last walk took off is one of verbs.
    var lastWasVerbal = false;

    /** Takes endings off `rest`; `allowed` are the groups that may stand at its end. Returns the best rest. */
    function walk(rest, allowed, seen) {
      var best = allowed.indexOf("stem") >= 0 ? rest : "";
      var verbal = false;
      for (var size = Math.min(longest, rest.length - 1); size > 0; size--) {
        var rulesHere = byForm[rest.slice(rest.length - size)];
        if (!rulesHere) {
          continue;
        }
        var left = rest.slice(0, rest.length - size);
        for (var i = 0; i < rulesHere.length; i++) {
          var rule = rulesHere[i];
          if (allowed.indexOf(rule.group) < 0 || seen[left + rule.group] || !fits(rule, left)) {
            continue;
          }
          seen[left + rule.group] = true;
          var found = walk(left, rule.follows, seen);
          if (found && (!best || found.length < best.length)) {
            best = found;
            verbal = rule.verbal;
          } else if (found && found.length === best.length) {
            verbal = verbal || rule.verbal;
          }
        }
      }
      lastWasVerbal = verbal;
      return best;
    }

    var groups = Object.keys(rules.groups).filter(function (name) { return rules.groups[name].last !== false; });
    groups.push("stem");

    var laterNoun = groups.filter(function (name) { return rules.first_pass_only.indexOf(name) < 0; });
    var laterVerb = laterNoun.filter(function (name) { return rules.after_nouns_only.indexOf(name) < 0; });

    var finals = rules.finals.map(function (pair) { return [folded(pair[0]), folded(pair[1])]; });
    var elision = new RegExp(rules.elision.split("").map(function (letter) {
      return folded(letter);
    }).join(""));

    var finalVowels = toSet(folded(rules.final_vowels));

    /** The last consonant as it is without an ending: куәліг- is куәлік. */
    function hardened(stem) {
      var rest = stem;
      finals.forEach(function (pair) {
        if (rest.length > 2 && rest.slice(-1) === pair[0]) {
          rest = rest.slice(0, -1) + pair[1];
        }
      });
      return rest;
    }

    /** Makes stems of one word alike that differ by sound changes. */
    function even(stem) {
      var rest = stem;
      while (rest.length > rules.least && finalVowels[rest[rest.length - 1]]) {
        rest = rest.slice(0, -1);
      }
      return hardened(rest).replace(elision, "$1$2");
    }

    function stem(word) {
      var best = word;
      for (var pass = 0; pass < rules.passes; pass++) {
        var allowed = pass === 0 ? groups : lastWasVerbal ? laterVerb : laterNoun;
        best = hardened(walk(best, allowed, Object.create(null)) || best);
      }
      return even(best);
    }

    /** The key of a word taken as a stem: how an uninflected word meets its inflected forms in any case. */
    stem.whole = even;
    return stem;
  };
})(typeof globalThis === "undefined" ? this : globalThis);
