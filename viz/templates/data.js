// data: what Python put into the page, with an index of the links at each end.
((page) => {
  'use strict';

  const data = JSON.parse(page.dom.byId('data').textContent);
  const things = new Map(Object.entries(data.things));
  const leaving = new Map();
  const arriving = new Map();

  const add = (index, key, link) => (index.has(key) ? index.get(key).push(link) : index.set(key, [link]));
  for (const link of data.links) {
    add(leaving, link.from, link);
    add(arriving, link.to, link);
  }

  // Links that leave or arrive at a thing, optionally only those of some relations.
  const pick = (index, id, relations) =>
    (index.get(id) ?? []).filter((link) => !relations.length || relations.includes(link.relation));

  const leadFirst = (one, other) => Number(one.role !== 'lead') - Number(other.role !== 'lead');

  page.data = {
    ...data,
    things,
    thing: (id) => things.get(id),
    instructions: [...things.keys()].filter((id) => things.get(id).kind === 'instruction'),
    from: (id, ...relations) => pick(leaving, id, relations),
    to: (id, ...relations) => pick(arriving, id, relations),
    issuers: (id) => pick(arriving, id, ['issued']),
    owners: (id) => pick(leaving, id, ['assigned']).sort(leadFirst),
  };
})(window.tapsyrma);
