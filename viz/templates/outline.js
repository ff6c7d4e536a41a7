// outline: the same cards for a narrow screen, one under the other and indented, so that nothing has to be
// read sideways. Owners stand on the cards of their instructions until one instruction is chosen.
((page) => {
  'use strict';

  const { data, state, cardMaker, shown, layout: { MARGIN, GAP, HEADING } } = page;
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
      const below = view.leaving.get(node.id).map((id) => byId.get(id)).filter(({ level }) => level !== 2);
      for (const each of below.sort((one, other) => one.rank - other.rank)) put(each, depth + 1);
    };
    const duty = view.nodes.filter((node) => node.level === INSTRUCTION);
    for (const node of view.nodes.filter(({ level, thing }) => level === 0 && thing === data.focus)) put(node, 0);
    for (const node of duty) {
      for (const id of view.arriving.get(node.id)) put(byId.get(id), 0);
      put(node, 0);
    }
    return [...order].map(([id, depth]) => [byId.get(id), depth]);
  }

  // One instruction with everything it is tied to; anything else above its instructions, release by release.
  function chosen(view) {
    const isChosen = (node) => node.thing === state.now.chosen;
    if (data.thing(state.now.chosen).kind === 'instruction') return view.nodes.map((node) => [node, node.level]);
    if (!view.nodes.some(isChosen)) return duties(view);
    const duty = view.nodes.filter((node) => node.level === INSTRUCTION);
    return [...new Set(duty.map((node) => node.band))].flatMap((band) => {
      const head = view.nodes.find((node) => isChosen(node) && node.band === band);
      return [...(head ? [[head, 0]] : []), ...duty.filter((node) => node.band === band).map((node) => [node, 1])];
    });
  }

  function outline(width) {
    const view = shown.view();
    const one = state.now.chosen && data.thing(state.now.chosen).kind === 'instruction';
    const cards = new Map();
    const titles = [];
    let y = MARGIN;
    for (const [node, depth] of state.now.chosen ? chosen(view) : duties(view)) {
      if (node.band && node.band !== titles.at(-1)?.release) {
        titles.push({ release: node.band, y: y + (titles.length ? 14 : 0) });
        y += HEADING + (titles.length > 1 ? 14 : 0);
      }
      const left = MARGIN + depth * STEP;
      const card = cardMaker.card(node, width - left - MARGIN + 6, !one);
      cards.set(node.id, Object.assign(card, { x: left, y }));
      y += card.height + GAP;
    }
    return { ...view, mode: 'outline', cards, width, places: [], titles };
  }

  // Where the line from a card runs down beside the others: neighbours in a column have lanes of their own.
  function lane(card, cards) {
    const peers = [...cards.values()].filter((other) => other.node.level === card.node.level);
    return card.x - 5 - (peers.indexOf(card) % 2) * LANE;
  }

  page.outline = { outline, lane };
})(window.tapsyrma);
