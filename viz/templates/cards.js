// cards: what stands on each card, measured for the width of its column.
((page) => {
  'use strict';

  const { data, state, words, measure } = page;
  const { say } = words;
  const PADDING = { x: 13, y: 11 };
  const ICON = 23;
  const SIZES = { text: 14, small: 12 };
  const LIMITS = { instruction: 12, other: 9, small: 3 };

  const paragraph = (text, colour, options = {}) =>
    ({ text, colour, size: SIZES.text, weight: 400, limit: LIMITS.other, ...options });
  const small = (text, colour, options = {}) =>
    paragraph(text, colour, { size: SIZES.small, limit: LIMITS.small, gap: 4, ...options });

  // Remarks, one after the other; what does not apply is left out.
  const joined = (keys) => keys.filter(Boolean).map((key) => say(key)).join(', ');

  function deadline(thing) {
    const day = thing.deadline_latest ? ` · ${thing.deadline_latest}` : '';
    return small(say(`status.${thing.status}`) + day, thing.status, { weight: 600, icon: thing.status, gap: 6 });
  }

  // On a phone there is no room for a column of owners; their names then stand on the card.
  function owners(id) {
    return data.owners(id).map((link) => {
      const note = joined([link.role === 'with' && 'role.with', link.basis === 'inferred' && 'basis.inferred']);
      const text = `→ ${words.label(link.to)}${note ? ` (${note})` : ''}`;
      return small(text, 'muted', { italic: link.basis === 'none' });
    });
  }

  function instruction(id, withOwners) {
    const thing = data.thing(id);
    const inferred = data.owners(id).length && data.owners(id).every((link) => link.basis === 'inferred');
    return [
      paragraph(thing.action, 'ink', { limit: LIMITS.instruction }),
      ...(withOwners ? owners(id) : []),
      deadline(thing),
      ...(thing.force === 'explicit' ? [] : [small(say(`force.${thing.force}`), 'muted')]),
      ...(inferred && !withOwners ? [small(say('owner-inferred'), 'muted')] : []),
    ];
  }

  // Beside one chosen instruction, its owners say in words what the line says in dots.
  function tied(node) {
    const link = data.owners(state.now.chosen).find((each) => each.to === node.thing);
    if (!link || node.level !== 2 || link.basis === 'none') return [];
    return [small(joined([link.role === 'with' && 'role.with', `basis.${link.basis}`]), 'muted')];
  }

  function party(node) {
    const issued = data.from(node.thing, 'issued').find((link) => link.at_issue?.official === node.beside);
    return [
      paragraph(words.label(node.thing), 'ink', { weight: data.thing(node.thing).kind === 'report' ? 400 : 600 }),
      ...(node.beside && issued ? [small(words.holder(issued.at_issue), 'muted')] : []),
      ...(data.thing(node.thing).reporters ?? []).map((labels) => small(words.own(labels), 'muted')),
      ...(state.now.chosen ? tied(node) : []),
    ];
  }

  const content = (node, withOwners) => {
    const { kind } = data.thing(node.thing);
    if (kind === 'instruction') return instruction(node.thing, withOwners);
    if (kind === 'nobody') return [paragraph(say('nobody'), 'muted', { italic: true })];
    return party(node);
  };

  // A card of the given width, as high as its text needs; x and y are set by the layout.
  function card(node, width, withOwners = false) {
    const { kind } = data.thing(node.thing);
    const left = kind === 'instruction' ? PADDING.x + 5 : PADDING.x + (kind === 'nobody' ? 0 : ICON);
    const lines = [];
    let height = PADDING.y;
    let shortened = false;
    for (const part of content(node, withOwners)) {
      const indent = part.icon ? 18 : 0;
      const face = measure.font(part.size, part.weight);
      const inner = width - left - indent - PADDING.x;
      const wrapped = measure.wrap(part.text, face, inner, part.limit);
      height += part.gap ?? 0;
      wrapped.lines.forEach((line, index) => {
        const step = Math.round(part.size * 1.36);
        const icon = index ? null : part.icon;
        lines.push({ ...part, ...line, face, step, inner, icon, x: left + indent, y: height });
        height += step;
      });
      shortened ||= wrapped.shortened;
    }
    height += PADDING.y;
    return { id: node.id, thing: node.thing, kind, node, width, height, lines, shortened, x: 0, y: 0 };
  }

  const clipped = (one) => one.lines.some((line) => line.width > line.inner + 0.5 || line.y + line.step > one.height);

  page.cardMaker = { card, clipped };
})(window.tapsyrma);
