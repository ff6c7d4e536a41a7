// graph: vis-network draws our cards at the places of the layout; nothing moves by itself.
((page) => {
  'use strict';

  const { data, state, words, layout, outline, paint, cardMaker, dom: { byId, el } } = page;
  const NARROW = 700;
  let plan = null;
  let network = null;
  let nodes = null;
  let marked = null;

  const box = () => byId('canvas').getBoundingClientRect();
  const wide = () => byId('canvas').clientWidth || byId('graph').parentElement.clientWidth || innerWidth;

  function make() {
    const width = wide();
    plan = width < NARROW ? outline.outline(width) : layout.columns(width);
    return plan;
  }

  // What vis-network asks for: how large a node is and how it is drawn. It is drawn at its centre.
  const renderer = (id) => () => {
    const card = plan.cards.get(id);
    return {
      drawNode() { if (card) paint.card(network.canvas.getContext(), card, marked === id); },
      nodeDimensions: { width: card?.width ?? 1, height: card?.height ?? 1 },
    };
  };

  const place = (card) => ({
    id: card.id,
    x: card.x + card.width / 2,
    y: card.y + card.height / 2,
    fixed: true,
    shape: 'custom',
    ctxRenderer: renderer(card.id),
  });

  function open() {
    nodes = new vis.DataSet([...plan.cards.values()].map(place));
    network = new vis.Network(byId('canvas'), { nodes, edges: [] }, { ...data.network.options, autoResize: false });
    network.on('beforeDrawing', (context) => paint.ground(context, plan));
    network.on('afterDrawing', heads);
    network.on('click', ({ nodes: [hit] }) => state.choose(hit ? plan.cards.get(hit).thing : null));
    byId('canvas').querySelector('.vis-network')?.setAttribute('tabindex', '-1');
    byId('canvas').addEventListener('wheel', wheel, { capture: true, passive: false });
  }

  // The wheel scrolls, as everywhere else; with a modifier it zooms.
  function wheel(event) {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const unit = event.deltaMode === 1 ? 18 : 1;
    move(event.deltaX * unit, event.deltaY * unit);
  }

  function move(x, y) {
    const scale = network.getScale();
    const { x: left, y: top } = network.getViewPosition();
    network.moveTo({ position: { x: left + x / scale, y: within(top + y / scale, scale) }, scale });
  }

  // Keeps at least a strip of the cards in sight.
  function within(y, scale) {
    const half = box().height / 2 / scale;
    const [least, most] = [half - 40, Math.max(half - 40, bottom() - half + 60)];
    return Math.min(Math.max(y, least), most);
  }

  const bottom = () => Math.max(0, ...[...plan.cards.values()].map((card) => card.y + card.height));

  // As large as it was measured, from the top; a picture that leaves room stands a little lower.
  function home() {
    const { width, height } = box();
    const scale = Math.min(1, width / plan.width);
    const spare = plan.mode === 'columns' ? Math.max(0, height / scale - bottom() - layout.MARGIN) : 0;
    const aside = Math.max(0, width / scale - plan.width);
    const position = { x: (width / scale - aside) / 2, y: height / scale / 2 - Math.min(60, spare / 3) };
    network.moveTo({ position, scale });
  }

  function heads() {
    const parts = plan.places.map((each) => {
      const head = el('span', {}, words.say(each.title));
      const scale = network.getScale();
      head.style.left = `${network.canvasToDOM({ x: each.x, y: 0 }).x}px`;
      head.style.width = `${each.width * scale}px`;
      return head;
    });
    byId('columns').replaceChildren(...parts);
  }

  const zoom = (factor) => network.moveTo({ scale: Math.min(2, Math.max(0.15, network.getScale() * factor)) });

  function tools() {
    const tool = (text, key, press) => el('button',
      { type: 'button', title: words.say(key), 'aria-label': words.say(key), on: { click: press } }, text);
    byId('graph').querySelector('.zoom').replaceChildren(
      tool('+', 'graph.zoom-in', () => zoom(1.25)), tool('−', 'graph.zoom-out', () => zoom(0.8)));
    byId('canvas').setAttribute('aria-label', words.say('graph.label', { count: plan.cards.size }));
    byId('alone').replaceChildren(words.say('graph.alone'), el('button',
      { type: 'button', class: 'plain', on: { click: () => state.choose(null) } }, words.say('graph.whole')));
  }

  function draw() {
    paint.refresh();
    make();
    byId('columns').hidden = !plan.places.length;
    byId('alone').hidden = !state.now.chosen;
    tools();
    if (network) {
      network.setSize('100%', '100%');
      nodes.clear();
      nodes.add([...plan.cards.values()].map(place));
    } else {
      open();
    }
    marked = null;
    network.redraw();
    home();
  }

  // Moves the keyboard's mark to the next card up, down, or along a line.
  function step(key) {
    const cards = [...plan.cards.values()];
    const from = plan.cards.get(marked) ?? cards.find((card) => card.thing === state.now.chosen);
    const next = from ? neighbour(from, key, cards) : cards[0];
    if (!next) return;
    marked = next.id;
    byId('announcer').textContent = words.label(next.thing);
    show(next);
    network.redraw();
  }

  function neighbour(from, key, cards) {
    const level = from.node.level + { ArrowLeft: -1, ArrowRight: 1 }[key];
    const away = (card) => Math.abs(card.y + card.height / 2 - from.y - from.height / 2);
    const nearest = (some) => some.sort((one, other) => away(one) - away(other))[0];
    if (Number.isNaN(level)) {
      const peers = cards.filter((card) => plan.mode === 'outline' || card.node.level === from.node.level);
      return nearest(peers.filter((card) => (key === 'ArrowUp' ? card.y < from.y : card.y > from.y)));
    }
    const tied = [...plan.leaving.get(from.id), ...plan.arriving.get(from.id)].map((id) => plan.cards.get(id));
    return nearest(tied.filter((card) => card?.node.level === level));
  }

  function show(card) {
    const { height } = box();
    const top = network.canvasToDOM({ x: 0, y: card.y }).y;
    const low = network.canvasToDOM({ x: 0, y: card.y + card.height }).y;
    if (top < 50) move(0, top - 50);
    if (low > height - 20) move(0, low - height + 20);
  }

  const rectangle = (card) => {
    if (!network || byId('graph').hidden) return null;
    const { x, y } = network.canvasToDOM({ x: card.x, y: card.y });
    const scale = network.getScale();
    return { x: box().left + x, y: box().top + y, width: card.width * scale, height: card.height * scale };
  };

  // Every card of the view as it is: place and size in the layout, its lines as fitted, and where it is on screen.
  page.cards = () => [...(plan ?? make()).cards.values()].map((card) => ({
    id: card.id,
    thing: card.thing,
    x: card.x,
    y: card.y,
    width: card.width,
    height: card.height,
    lines: card.lines.map(({ text, width }) => ({ text, width })),
    shortened: card.shortened,
    clipped: cardMaker.clipped(card),
    screen: rectangle(card),
  }));

  page.graph = {
    draw,
    step,
    plan: () => plan ?? make(),
    marked: () => (marked ? plan.cards.get(marked).thing : null),
    redraw: () => { if (network) { paint.refresh(); network.redraw(); } },
  };
})(window.tapsyrma);
