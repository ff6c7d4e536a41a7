// ties: which instructions hang on a thing, and what a thing answers to.
((page) => {
  'use strict';

  const { data } = page;

  const ends = (links, end) => [...new Set(links.map((link) => link[end]))];

  // Everything that answers to a thing, through any number of steps.
  function below(id, seen = new Set()) {
    for (const lower of ends(data.to(id, 'answers-to'), 'from')) {
      if (!seen.has(lower)) {
        seen.add(lower);
        below(lower, seen);
      }
    }
    return seen;
  }

  const held = (id) => data.links
    .filter((link) => link.at_issue?.official === id)
    .map((link) => (link.relation === 'issued' ? link.to : link.from));

  // The instructions that hang on a thing, in groups; an instruction stands in the first group it fits.
  function hanging(id) {
    const assigned = (owner) => ends(data.to(owner, 'assigned'), 'from');
    const groups = [
      ['hangs.issued', ends(data.from(id, 'issued'), 'to')],
      ['hangs.assigned', assigned(id)],
      ['hangs.held', data.thing(id).kind === 'official' ? held(id) : []],
      ['hangs.about', ends(data.to(id, 'under', 'concerns', 'has-topic', 'given-at'), 'from')],
      ['hangs.reported', ends(data.to(id, 'reported'), 'from')],
      ['hangs.below', [...below(id)].flatMap(assigned)],
    ];
    const seen = new Set();
    const fresh = (each) => data.thing(each)?.kind === 'instruction' && !seen.has(each) && seen.add(each);
    return groups.map(([key, ids]) => [key, ids.filter(fresh).sort(compare)]).filter(([, ids]) => ids.length);
  }

  // The steps from an owner to the top, nearest first.
  function climb(id) {
    const found = new Set([id]);
    // A set hands out what is added while it is walked through.
    for (const lower of found) ends(data.from(lower, 'answers-to'), 'to').forEach((upper) => found.add(upper));
    return [...found].slice(1);
  }

  // First what asks for attention, then by deadline.
  const rank = (id) => data.statuses.indexOf(data.thing(id).status);
  const latest = (id) => data.thing(id).deadline_latest ?? '9999';
  const ordered = (one, other) => (one < other ? -1 : Number(one > other));
  const compare = (one, other) =>
    rank(one) - rank(other) || ordered(latest(one), latest(other)) || ordered(one, other);

  page.ties = { hanging, climb, compare, ordered };
})(window.tapsyrma);
