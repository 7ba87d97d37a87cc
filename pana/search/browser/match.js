/*
 * From a typed word to words of the index: exact, folded, by sound, by stem; else of another language, by
 * beginning, by one or two letters' difference, taken apart.
 */
(function (root) {
  "use strict";
  var PanaSearch = (root.PanaSearch = root.PanaSearch || {});

  var DERIVED_FROM = 5;

  // Three rows that are used again and again: a distance is asked for thousands of times per query.
  var ROWS = [[], [], []];

  /** Damerau-Levenshtein distance (neighbours swapped count 1), or `most` + 1 when it is greater. */
  PanaSearch.distance = function (a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    var before = ROWS[0];
    var row = ROWS[1];
    var next = ROWS[2];
    for (var j = 0; j <= b.length; j++) {
      row[j] = j;
    }
    for (var i = 1; i <= a.length; i++) {
      var least = (next[0] = i);
      for (j = 1; j <= b.length; j++) {
        var value = a[i - 1] === b[j - 1] ? row[j - 1] : Math.min(row[j], next[j - 1], row[j - 1]) + 1;
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          value = Math.min(value, before[j - 2] + 1);
        }
        next[j] = value;
        least = Math.min(least, value);
      }
      if (least > most) {
        return most + 1;
      }
      var free = before;
      before = row;
      row = next;
      next = free;
    }
    return Math.min(row[b.length], most + 1);
  };

  /**
   * Makes the matcher of an index.
   * index: from PanaSearch.openIndex; weights: ranking.yml.
   * Returns {match(word, isLast)}: what a typed word stands for.
   */
  PanaSearch.makeMatcher = function (index, weights) {
    var own = index.own;
    var analysis = index.analysis;
    var text = analysis.text;
    var level = weights.match;

    function Found() {
      this.terms = new Map();   // number of an own word -> weight
      this.others = [];         // {language, key, weight}
      this.best = 0;
      this.word = "";           // the word of the index that was meant, for "Did you mean"
      this.how = "";
    }
    Found.prototype.add = function (at, weight, how) {
      if (weight > (this.terms.get(at) || 0)) {
        this.terms.set(at, weight);
      }
      if (weight > this.best) {
        this.best = weight;
        this.word = own.words[at];
        this.how = how;
      }
    };

    function addAll(found, list, weight, how) {
      (list || []).forEach(function (at) { found.add(at, weight, how); });
    }

    /** Exact, folded, sound and stem matches of a word in the letters of the index. */
    function matchOwn(found, word, factor) {
      var how = factor < 1 ? "latin" : "own";
      if (own.byWord.has(word)) {
        found.add(own.byWord.get(word), level.exact * factor, how);
      }
      addAll(found, own.byFolded.get(text.fold(word)), level.folded * factor, how);
      var folded = text.fold(word);
      var sound = text.skeleton(word);
      (sound.length > 1 && own.bySound.get(sound) || []).forEach(function (at) {
        // Few letters are alike by chance: "bby" is not "би".
        var chance = sound.length < 4 && own.words[at].length !== word.length ? level["sound-short"] : 1;
        found.add(at, level.sound * factor * chance, how);
      });
      var spelled = folded !== word;
      analysis.stems(word).forEach(function (key) {
        (key.length > 1 && own.byStem.get(key) || []).forEach(function (at) {
          found.add(at, level.stem * factor * kinship(spelled ? word : folded, spelled, key, at), how);
        });
      });
    }

    /** How sure it is that a word of the same stem key is a form of the typed word. */
    function kinship(word, spelled, key, at) {
      var other = spelled ? own.words[at] : text.fold(own.words[at]);
      var same = word.slice(0, key.length) === other.slice(0, key.length) ? 1 : level["stem-sound"];
      return key.length < 4 ? same * level["stem-short"] : same;
    }

    /** The spellings of a typed word: as it is, and read as Cyrillic when it is in Latin letters. */
    function spellings(word, reader) {
      var plain = text.plain(word);
      var list = [[plain, 1]];
      if (reader && PanaSearch.isLatin(word)) {
        reader(word).forEach(function (reading) { list.push([text.plain(reading), level.latin]); });
      }
      return list;
    }

    function matchOthers(found, word) {
      // A letter alone is like the stem of anything.
      if (word.length < 2) {
        return;
      }
      Object.keys(index.others).forEach(function (language) {
        var analysisThere = index.analyses[language];
        var seen = Object.create(null);
        spellings(word, analysisThere.transliterate).forEach(function (spelling) {
          // The own stemmer too: a word of another language may carry an ending of this one.
          analysisThere.stems(spelling[0]).concat(analysis.stems(spelling[0])).forEach(function (key) {
            // A short stem elsewhere is like a known word by chance.
            var chance = key.length < 4 && found.best >= level.stem;
            if (!seen[key] && !chance && index.others[language].byKey.has(key)) {
              seen[key] = true;
              var sure = key.length < 4 && spelling[0].length > key.length ? level["other-short"] : 1;
              found.others.push({ language: language, key: key, weight: level.other * sure * spelling[1] });
            }
          });
        });
      });
      found.others.forEach(function (other) {
        if (other.weight > found.best) {
          found.best = other.weight;
          found.how = "other";
          found.word = word;
        }
      });
    }

    /** Longer words on the same stem: азамат finds азаматтық, гражданин finds гражданство. */
    function matchDerived(found, list) {
      if (found.best < level.stem * level["stem-sound"]) {
        return;
      }
      list.slice(0, 2).forEach(function (spelling) {
        analysis.stems(spelling[0]).forEach(function (key) {
          if (key.length >= DERIVED_FROM) {
            own.stems.forEach(function (other, at) {
              if (other.length > key.length && other.lastIndexOf(key, 0) === 0) {
                found.add(at, level.derived * spelling[1], found.how);
              }
            });
          }
        });
      });
    }

    function matchPrefix(found, list) {
      list.forEach(function (spelling) {
        var sound = text.skeleton(spelling[0]);
        if (sound.length < 3) {
          return;
        }
        own.sounds.forEach(function (other, at) {
          if (other.length > sound.length && other.lastIndexOf(sound, 0) === 0) {
            found.add(at, level.prefix * spelling[1], "prefix");
          }
        });
      });
    }

    /** How far the word may be from the one that was meant. */
    function reach(sound) {
      return sound.length < 3 || /\d/.test(sound) ? 0 : sound.length < 8 ? 1 : 2;
    }

    function matchFuzzy(found, list) {
      var best = 3;
      var hits = [];
      list.forEach(function (spelling) {
        var folded = text.fold(spelling[0]);
        var sound = text.skeleton(spelling[0]);
        var most = Math.min(reach(folded), best);
        if (!most) {
          return;
        }
        var stem = analysis.stems(spelling[0])[0];
        own.sounds.forEach(function (other, at) {
          // Of three letters one may be missing, not another: a "вач" is a врач, a "дом" is no "дым".
          if (other[0] !== sound[0] || (sound.length === 3 && other.length < 4)) {
            return;
          }
          var far = PanaSearch.distance(sound, other, most);
          if (far > 1 && (sound !== folded || other !== own.folded[at])) {
            // Letters as typed too: one letter may be two sounds (ц, ю), and a slip of the finger is one letter.
            far = Math.min(far, PanaSearch.distance(folded, own.folded[at], most));
          }
          if (far > 1 && stem.length > 3 && own.stems[at].length > 3) {
            far = Math.min(far, PanaSearch.distance(stem, own.stems[at], Math.min(most, reach(stem))) + 0.5);
          }
          if (far <= most) {
            hits.push([at, far, spelling[1]]);
            best = Math.min(best, far);
          }
        });
      });
      hits.forEach(function (hit) {
        if (hit[1] < best + 0.75) {
          found.add(hit[0], (hit[1] < 1.75 ? level.fuzzy : level["fuzzy-far"]) * hit[2] / (1 + hit[1] - best), "fuzzy");
        }
      });
      // The whole family of the nearest words: a typo in one form should find the others.
      Array.from(found.terms).forEach(function (pair) {
        addAll(found, own.byStem.get(own.stems[pair[0]]), pair[1] * level.stem, "fuzzy");
      });
    }

    /** The nearest words of the other languages, when the own language has none near. */
    function matchFuzzyOthers(found, word) {
      Object.keys(index.others).forEach(function (language) {
        var analysisThere = index.analyses[language];
        spellings(word, analysisThere.transliterate).forEach(function (spelling) {
          var key = analysisThere.stems(spelling[0])[0];
          var most = key.length < 4 ? 0 : reach(key);
          index.others[language].byKey.forEach(function (_at, other) {
            if (most && other[0] === key[0] && PanaSearch.distance(key, other, most) <= most) {
              found.others.push({ language: language, key: other, weight: level.other * level.fuzzy * spelling[1] });
              found.best = Math.max(found.best, level.other * level.fuzzy * spelling[1]);
            }
          });
        });
      });
    }

    /**
     * What a typed word stands for.
     * word: cleaned, lower case, may hold apostrophes; isLast: whether more letters may follow.
     * Returns {terms: Map of own word number -> weight, others: [{language, key, weight}], best, word, how}.
     */
    function match(word, isLast) {
      var found = new Found();
      var list = spellings(word, analysis.transliterate);
      list.forEach(function (spelling) { matchOwn(found, spelling[0], spelling[1]); });
      matchOthers(found, word);
      matchDerived(found, list);
      if (isLast && !(found.best >= level.stem * level.latin && word.length < 4)) {
        matchPrefix(found, list.slice(0, 2));
      }
      if (!found.best) {
        matchPrefix(found, list);
      }
      // A chance likeness of a short stem or with a word of another language does not rule out a slip of the finger.
      if (found.best < level.prefix || (found.how === "other" && PanaSearch.isLatin(word))) {
        matchFuzzy(found, list);
      }
      if (!found.best) {
        matchFuzzyOthers(found, word);
      }
      return found;
    }

    /** Whether the index knows the word without guessing. */
    function knows(word) {
      var found = new Found();
      spellings(word, analysis.transliterate).forEach(function (s) { matchOwn(found, s[0], s[1]); });
      return found.best;
    }

    /** How well the word is known, the other languages' words included, without guessing. */
    function knowsAnywhere(word) {
      var found = new Found();
      spellings(word, analysis.transliterate).forEach(function (s) { matchOwn(found, s[0], s[1]); });
      matchOthers(found, word);
      return found.best;
    }

    /** Whether the word, in any of its spellings, says little. */
    function isStop(word) {
      return spellings(word, analysis.transliterate).some(function (s) { return analysis.isStop(s[0]); });
    }

    /** Takes an unknown word apart into two known ones: [left, right], or null. */
    function split(word) {
      var best = null;
      for (var at = 1; at <= word.length - 3; at++) {
        var left = word.slice(0, at);
        var right = word.slice(at);
        if (left.length < 4 && right.length < 4) {
          continue;
        }
        var value = Math.min(analysis.isStop(left) ? level.folded : at > 2 ? knows(left) : 0, knows(right));
        if (value >= level.stem * level.latin && (!best || value > best.value)) {
          best = { value: value, parts: [left, right] };
        }
      }
      return best && best.parts;
    }

    return { match: match, knows: knows, knowsAnywhere: knowsAnywhere, split: split, isStop: isStop };
  };
})(typeof globalThis === "undefined" ? this : globalThis);
