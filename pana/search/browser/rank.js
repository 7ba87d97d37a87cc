/*
 * From matched words to pages. lunr holds the words of the query with their places and weighs each place for
 * each word; here the places are gathered to pages, and each page gets its best section.
 */
(function (root) {
  "use strict";
  var PanaSearch = (root.PanaSearch = root.PanaSearch || {});
  // lunr adds up the fields of a place; added up before, they cost a seventh of the time.
  var FIELD = "words";
  var MASK = { 1: "title", 2: "keywords", 4: "description", 8: "text", 16: "everyday" };
  var NOWHERE = Object.freeze({});
  var OTHER = ["other"];

  /**
   * Makes the ranking of an index.
   * index: from PanaSearch.openIndex; weights: ranking.yml.
   * Returns a function that takes concepts (see search.js) and returns pages, best first.
   */
  PanaSearch.makeRanking = function (index, weights) {
    var fieldsOfPage = [];
    var fieldsOfSection = [];
    for (var mask = 0; mask < 32; mask++) {
      fieldsOfPage.push(fieldsOf(mask, false));
      fieldsOfSection.push(fieldsOf(mask, true));
    }
    var meanLength = index.own.lengths.reduce(function (sum, n) { return sum + n; }, 0) / (index.own.lengths.length || 1);

    function fieldsOf(mask, inSection) {
      return Object.keys(MASK).filter(function (bit) { return mask & bit; }).map(function (bit) {
        return bit === "1" && inSection ? "heading" : MASK[bit];
      });
    }

    function norm(length, mean) {
      return 1 / (1 - weights.length + weights.length * Math.max(length, 1) / (mean || 1));
    }

    function fieldWeight(field, place) {
      if (field === "text") {
        return weights.field.text * Math.min(2, norm(index.own.lengths[place], meanLength));
      }
      if (field === "title" || field === "heading" || field === "keywords") {
        return weights.field[field] * Math.min(1.3, norm(index.own.nameLengths[place], 3));
      }
      return weights.field[field];
    }

    /** Of another language's page: how much its title and keywords count beside headings and summary. */
    function otherShare(mask) {
      return mask & 1 ? 1 : mask & 2 ? 0.75 : 0.4;
    }

    /** Where a word of the query stands: Map place -> {field: weight}. */
    function standsIn(postings, fieldsOfPair, shareOf) {
      var places = new Map();
      postings.forEach(function (pair) {
        var place = pair[0];
        var fields = places.get(place) || {};
        places.set(place, fields);
        fieldsOfPair(pair).forEach(function (field) {
          fields[field] = Math.max(fields[field] || 0, fieldWeight(field, place) * (shareOf ? shareOf(pair[1]) : 1));
        });
      });
      return places;
    }

    /** Where all words of the query stand, by the names that lunr knows them by. */
    function wordsOf(concepts) {
      var words = new Map();
      concepts.forEach(function (concept) {
        concept.terms.forEach(function (_weight, at) {
          var name = "own:" + at;
          if (!words.has(name)) {
            words.set(name, standsIn(index.postings(at), function (pair) {
              return (index.places[pair[0]].section ? fieldsOfSection : fieldsOfPage)[pair[1]];
            }));
          }
        });
        concept.others.forEach(function (other) {
          var name = other.language + ":" + other.key;
          if (!words.has(name)) {
            var postings = index.otherPostings(other.language, other.key).map(function (pair) {
              return [index.firstPlace[pair[0]], pair[1]];
            });
            words.set(name, standsIn(postings, function () { return OTHER; }, otherShare));
          }
        });
      });
      return words;
    }

    /** A lunr index of the words of this query only: small, made anew for each query. */
    function smallIndex(words) {
      var inverted = {};
      var vectors = {};
      var count = 0;
      words.forEach(function (places, name) {
        var entry = (inverted[name] = { _index: count++ });
        entry[FIELD] = {};
        places.forEach(function (fields, place) {
          entry[FIELD][place] = NOWHERE;
          var ref = FIELD + "/" + place;
          var sum = 0;
          for (var field in fields) {
            sum += fields[field];
          }
          (vectors[ref] = vectors[ref] || new root.lunr.Vector()).insert(entry._index, sum);
        });
      });
      return new root.lunr.Index({
        invertedIndex: inverted,
        fieldVectors: vectors,
        // The query's words were looked up already: each stands for itself.
        tokenSet: { intersect: function (clause) { return clause; } },
        fields: [FIELD],
        pipeline: new root.lunr.Pipeline()
      });
    }

    /** lunr's weight of each place for one concept: Map place -> {weight, terms: {name: fields}}. */
    function weigh(small, words, concept) {
      var squares = 0;
      var boosts = [];
      concept.terms.forEach(function (weight, at) { boosts.push(["own:" + at, weight]); });
      concept.others.forEach(function (other) { boosts.push([other.language + ":" + other.key, other.weight]); });
      var byName = Object.create(null);
      var most = 0;
      boosts.forEach(function (pair) {
        squares += pair[1] * pair[1];
        byName[pair[0]] = pair[1];
        most = Math.max(most, pair[1]);
      });
      var found = new Map();
      small.query(function (query) {
        boosts.forEach(function (pair) { query.term(pair[0], { boost: pair[1], usePipeline: false }); });
      }).forEach(function (result) {
        // lunr divides by the length of the query; a word with many forms would count less for it.
        var place = Number(result.ref);
        var terms = {};
        Object.keys(result.matchData.metadata).forEach(function (name) { terms[name] = words.get(name).get(place); });
        found.set(place, { weight: result.score * Math.sqrt(squares), terms: terms, boosts: byName, most: most });
      });
      return found;
    }

    function pagesOf(concepts) {
      var words = wordsOf(concepts);
      var small = smallIndex(words);
      var pages = new Map();
      concepts.forEach(function (concept, number) {
        weigh(small, words, concept).forEach(function (hit, place) {
          var page = index.places[place].page;
          if (!pages.has(page)) {
            pages.set(page, new Map());
          }
          var places = pages.get(page);
          if (!places.has(place)) {
            places.set(place, []);
          }
          places.get(place)[number] = hit;
        });
      });
      return pages;
    }

    /** Rarer words count more: by the number of pages that have them. */
    function rarity(concepts, pages) {
      return concepts.map(function (concept, number) {
        var having = 0;
        pages.forEach(function (places) {
          having += Array.from(places.values()).some(function (hits) { return hits[number]; }) ? 1 : 0;
        });
        return concept.importance * Math.pow(Math.log(1 + (index.pages.length + 1) / (having + 0.5)), weights.rarity);
      });
    }

    function weightOf(hits, number) {
      return hits && hits[number] ? hits[number].weight : 0;
    }

    function bestSection(places, first, rarities) {
      var best = { place: first, value: 0 };
      places.forEach(function (hits, place) {
        var value = rarities.reduce(function (sum, rare, number) { return sum + rare * weightOf(hits, number); }, 0);
        if (place !== first && !index.places[place].phrase && value > best.value) {
          best = { place: place, value: value };
        }
      });
      return best;
    }

    /** How well a title, heading or keyword phrase is what was asked: its words in the query, the query's in it. */
    function nearness(hits, place, rarities, total) {
      var inQuery = 0;
      var inName = 0;
      hits.forEach(function (hit, number) {
        var best = hit ? nameWeight(hit) : 0;
        inQuery += rarities[number] * best;
        inName += best;
      });
      return inQuery / total * Math.pow(Math.min(1, inName / (index.own.nameLengths[place] || 1)), weights.name.power);
    }

    function nameWeight(hit) {
      var best = 0;
      Object.keys(hit.terms).forEach(function (name) {
        var fields = hit.terms[name];
        if (fields.title || fields.heading || fields.keywords) {
          best = Math.max(best, hit.boosts[name] || 0);
        }
      });
      return best;
    }

    function bestName(places, first, rarities, total) {
      var best = 0;
      places.forEach(function (hits, place) {
        var value = nearness(hits, place, rarities, total) *
          (place === first ? 1 : index.places[place].phrase ? weights.name.keywords : weights.name.heading);
        best = Math.max(best, value);
      });
      return best;
    }

    /** Whether a hit of a section says more than its page's title and keywords: a heading, or words only there. */
    function addsToPage(hits, pageHits) {
      return hits.some(function (hit, number) {
        if (!hit) {
          return false;
        }
        return !pageHits[number] || Object.keys(hit.terms).some(function (name) { return hit.terms[name].heading; });
      });
    }

    /** Concepts that the page itself or one of its keyword phrases has. */
    function ofPage(places, first) {
      var own = [];
      places.forEach(function (hits, place) {
        if (place === first || index.places[place].phrase) {
          hits.forEach(function (hit, number) { own[number] = own[number] || hit; });
        }
      });
      return own;
    }

    function scorePage(number, places, rarities, total) {
      var first = index.firstPlace[number];
      var best = bestSection(places, first, rarities);
      var covered = 0;
      var score = rarities.reduce(function (sum, rare, concept) {
        var most = 0;
        var phrase = 0;
        places.forEach(function (hits, place) {
          if (index.places[place].phrase) {
            phrase = Math.max(phrase, weightOf(hits, concept));
          } else if (place !== first) {
            most = Math.max(most, weightOf(hits, concept));
          }
        });
        var weight = weightOf(places.get(first), concept) + phrase +
          weights.section * weightOf(places.get(best.place), concept) * (best.place === first ? 0 : 1) +
          weights.section * most;
        covered += weight ? rare : 0;
        return sum + rare * weight / (weight + weights.half);
      }, 0);
      var pageWeight = index.pages[number].weight;
      return {
        page: number,
        place: best.value > 0 && addsToPage(places.get(best.place), ofPage(places, first)) ? best.place : first,
        score: (score / total * Math.pow(covered / total, weights.coverage) +
          weights.name.all * bestName(places, first, rarities, total)) * pageWeight,
        places: places
      };
    }

    /**
     * Ranks pages.
     * concepts: [{terms: Map own word number -> weight, others: [...], importance}].
     * Returns [{page, place, score, places: Map place -> hits by concept}], best first.
     */
    return function (concepts) {
      var pages = pagesOf(concepts);
      var rarities = rarity(concepts, pages);
      var total = rarities.reduce(function (sum, rare) { return sum + rare; }, 0) || 1;
      var ranked = [];
      pages.forEach(function (places, number) { ranked.push(scorePage(number, places, rarities, total)); });
      return ranked.sort(function (a, b) { return b.score - a.score || a.page - b.page; });
    };
  };
})(typeof globalThis === "undefined" ? this : globalThis);
