// layout: columns of cards at fixed places, release by release. Instructions are stacked; every other card
// stands as near as possible to what it is tied to, without touching its neighbours.
((page) => {
  'use strict';

  const { data, cardMaker, shown } = page;
  const { INSTRUCTION } = shown;
  const SHARES = [0.21, 0.3, 0.25, 0.24];
  const MARGIN = 18;
  const GAP = 12;
  const HEADING = 36;
  const LEAST = 850;
  const MOST = 1500;
  const TITLES = {
    accountability: ['issuer', 'instruction', 'owner', 'above'],
    responsibility: ['centre', 'instruction', 'subject', 'report'],
  };

  const centre = (card) => card.y + card.height / 2;
  const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

  // The columns that have cards, and where they stand.
  function columnsOf(nodes, width) {
    const levels = [0, 1, 2, 3].filter((level) => nodes.some((node) => node.level === level));
    const whole = Math.min(MOST, Math.max(LEAST * Math.sqrt(levels.length / 4), width));
    const gap = whole * 0.048;
    const inner = whole - 2 * MARGIN - gap * (levels.length - 1);
    const total = levels.reduce((sum, level) => sum + SHARES[level], 0);
    const places = new Map();
    let x = MARGIN;
    for (const level of levels) {
      const wide = Math.floor((inner * SHARES[level]) / total);
      places.set(level, { x, width: wide, title: `column.${TITLES[data.picture][level]}` });
      x += wide + gap;
    }
    return { places, whole };
  }

  function stack(column, top) {
    let y = top;
    for (const card of column) {
      card.y = y;
      y += card.height + GAP;
    }
  }

  // Places cards at the heights they want, moving them only as far as they would overlap: neighbours that
  // push each other form a block, which stands at the mean of what its cards want.
  function settle(column, wants, top) {
    const height = (block) => block.sum / block.cards.length;
    const blocks = [];
    let offset = 0;
    for (const card of [...column].sort((one, other) => wants.get(one.id) - wants.get(other.id))) {
      let block = { cards: [card], sum: wants.get(card.id) - card.height / 2 - offset };
      card.offset = offset;
      offset += card.height + GAP;
      while (blocks.length && height(blocks.at(-1)) >= height(block)) {
        const before = blocks.pop();
        block = { cards: [...before.cards, ...block.cards], sum: before.sum + block.sum };
      }
      blocks.push(block);
    }
    for (const block of blocks) {
      for (const card of block.cards) card.y = Math.max(top, height(block)) + card.offset;
    }
  }

  // The height at which each card of a column wants its middle: that of what it is tied to in columns placed
  // before. A card tied only within its own column wants to stand just below what it is tied to.
  function wanted(column, near, top) {
    const wants = new Map();
    for (const card of column) {
      const others = [...near(card, 'arriving'), ...near(card, 'leaving')].filter((other) => other.placed);
      if (others.length) wants.set(card.id, middle(card, others));
    }
    for (let turn = 0; turn < column.length; turn += 1) {
      for (const card of column.filter((each) => !wants.has(each.id))) {
        const lower = near(card, 'arriving').map((other) => wants.get(other.id)).filter((want) => want !== undefined);
        if (lower.length) wants.set(card.id, Math.max(...lower) + 1);
      }
    }
    for (const card of column) if (!wants.has(card.id)) wants.set(card.id, top + card.height / 2);
    return wants;
  }

  // One on whom many instructions hang stands where they begin, because there the reader does, too.
  const middle = (card, others) => (others.length > 3
    ? Math.min(...others.map((other) => other.y)) + card.height / 2
    : mean(others.map(centre)));

  // One release: its instructions, and the rest beside them. Returns where it ends.
  function band(members, near, top) {
    const of = (level) => members.filter((card) => card.node.level === level);
    stack(of(INSTRUCTION), top);
    of(INSTRUCTION).forEach((card) => { card.placed = true; });
    for (const level of [0, 2, 3]) {
      settle(of(level), wanted(of(level), near, top), top);
      of(level).forEach((card) => { card.placed = true; });
    }
    return Math.max(top, ...members.map((card) => card.y + card.height));
  }

  function columns(width) {
    const view = shown.view();
    const { places, whole } = columnsOf(view.nodes, width);
    const cards = new Map(view.nodes.map((node) => {
      const place = places.get(node.level);
      return [node.id, Object.assign(cardMaker.card(node, place.width), { x: place.x })];
    }));
    const near = (card, way) => view[way].get(card.id).map((id) => cards.get(id));
    const duties = [...cards.values()].filter((card) => card.node.level === INSTRUCTION);
    const bands = new Map(duties.map((card) => [card.node.band, []]));
    for (const card of cards.values()) {
      if (!bands.has(card.node.band)) bands.set(card.node.band, []);
      bands.get(card.node.band).push(card);
    }
    const titles = [];
    let top = MARGIN;
    for (const [name, members] of bands) {
      if (name) {
        titles.push({ release: name, y: top });
        top += HEADING;
      }
      top = band(members, near, top) + GAP * 2.5;
    }
    return { ...view, mode: 'columns', cards, width: whole, places: [...places.values()], titles };
  }

  page.layout = { columns, MARGIN, GAP, HEADING };
})(window.tapsyrma);
