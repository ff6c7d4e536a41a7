// shown: which cards and lines of the network are in the view: with nothing chosen, those of every
// instruction that the filters pass; else those tied to the chosen thing.
((page) => {
  'use strict';

  const { data, state, filters, ties } = page;
  const { nodes, edges } = data.network;
  const INSTRUCTION = 1;

  const byId = new Map(nodes.map((node) => [node.id, node]));

  // Card → the cards that lines lead to from it, and those that they come from.
  function neighbours(ids, lines) {
    const leaving = new Map([...ids].map((id) => [id, []]));
    const arriving = new Map([...ids].map((id) => [id, []]));
    for (const line of lines) {
      leaving.get(line.from).push(line.to);
      arriving.get(line.to).push(line.from);
    }
    return { leaving, arriving };
  }
  const all = neighbours([...byId.keys()], edges);

  function spread(start, next) {
    const seen = new Set();
    const waiting = [...start];
    while (waiting.length) {
      const id = waiting.pop();
      if (!seen.has(id)) {
        seen.add(id);
        waiting.push(...next.get(id));
      }
    }
    return seen;
  }

  // Everything a thing is tied to, forwards and backwards; without cards of its own, by its instructions.
  function around(thing) {
    const own = nodes.filter((node) => node.thing === thing);
    const tied = new Set(ties.hanging(thing).flatMap(([, ids]) => ids));
    const anchors = (own.length ? own : nodes.filter((node) => tied.has(node.thing))).map((node) => node.id);
    return new Set([...spread(anchors, all.leaving), ...spread(anchors, all.arriving)]);
  }

  // Everything around the instructions that the filters pass, and the focus of the page.
  function passing() {
    const passed = nodes.filter((node) => node.level === INSTRUCTION && filters.passes(node.thing));
    const duties = passed.map((node) => node.id);
    const heads = nodes.filter((node) => node.level === 0 && node.thing === data.focus).map((node) => node.id);
    const direct = heads.flatMap((id) => all.leaving.get(id)).filter((id) => byId.get(id).level > INSTRUCTION);
    const before = duties.flatMap((id) => all.arriving.get(id));
    return new Set([...spread(duties, all.leaving), ...before, ...heads, ...direct]);
  }

  function view() {
    const tied = state.now.chosen ? around(state.now.chosen) : new Set();
    const kept = tied.size ? tied : passing();
    const lines = edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to));
    return { nodes: nodes.filter((node) => kept.has(node.id)), lines, ...neighbours(kept, lines) };
  }

  page.shown = { view, INSTRUCTION };
})(window.tapsyrma);
