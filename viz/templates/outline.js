// outline: the same cards for a narrow screen, one under the other and indented, so that nothing has to be
// read sideways. Owners stand on the cards of their instructions until one instruction is chosen.
((page) => {
  'use strict';

  const { data, state, cardMaker, shown, layout: { MARGIN, GAP } } = page;
  const { INSTRUCTION } = shown;
  const STEP = 16;
  const LANE = 5;

  // Heads (issuers, or the focus) with the instructions below them, as [node, depth].
  function duties(view) {
    const byId = new Map(view.nodes.map((node) => [node.id, node]));
    const order = new Map();
    const put = (node, depth) => {
      if (order.has(node.id)) return;
      order.set(node.id, depth);
      if (node.level === INSTRUCTION) return;
      for (const id of view.leaving.get(node.id)) if (byId.get(id).level !== 2) put(byId.get(id), depth + 1);
    };
    const duty = view.nodes.filter((node) => node.level === INSTRUCTION);
    for (const node of view.nodes.filter(({ level, thing }) => level === 0 && thing === data.focus)) put(node, 0);
    for (const node of duty) {
      for (const id of view.arriving.get(node.id)) put(byId.get(id), 0);
      put(node, 0);
    }
    return [...order].map(([id, depth]) => [byId.get(id), depth]);
  }

  // One thing above the instructions that hang on it; one instruction with everything it is tied to.
  function chosen(view) {
    if (data.thing(state.now.chosen).kind === 'instruction') return view.nodes.map((node) => [node, node.level]);
    const head = view.nodes.find((node) => node.thing === state.now.chosen);
    const below = view.nodes.filter((node) => node.level === INSTRUCTION).map((node) => [node, 1]);
    return head ? [[head, 0], ...below] : duties(view);
  }

  function outline(width) {
    const view = shown.view();
    const one = state.now.chosen && data.thing(state.now.chosen).kind === 'instruction';
    const cards = new Map();
    let y = MARGIN;
    for (const [node, depth] of state.now.chosen ? chosen(view) : duties(view)) {
      const left = MARGIN + depth * STEP;
      const card = cardMaker.card(node, width - left - MARGIN + 6, !one);
      cards.set(node.id, Object.assign(card, { x: left, y }));
      y += card.height + GAP;
    }
    return { ...view, mode: 'outline', cards, width, places: [], titles: [] };
  }

  // Where the line from a card runs down beside the others: neighbours in a column have lanes of their own.
  function lane(card, cards) {
    const peers = [...cards.values()].filter((other) => other.node.level === card.node.level);
    return card.x - 5 - (peers.indexOf(card) % 2) * LANE;
  }

  page.outline = { outline, lane };
})(window.tapsyrma);
