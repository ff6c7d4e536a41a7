// paint: cards and lines on a canvas. Colours are those of the style sheet, so light and dark stand in one place.
((page) => {
  'use strict';

  const { data, state, words, measure, icons } = page;
  const RADIUS = 8;
  let colours = {};
  const proofs = data.instructions.flatMap((id) => data.thing(id).proofs);
  const releases = new Map(proofs.map((proof) => [proof.document, proof]));

  function refresh() {
    const style = getComputedStyle(document.documentElement);
    const names = ['ground', 'card', 'ink', 'muted', 'line', 'edge', 'accent', 'icon'];
    const all = [...names, ...data.statuses, ...data.statuses.map((status) => `${status}-fill`)];
    colours = Object.fromEntries(all.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  }

  function box(context, card, radius = RADIUS) {
    context.beginPath();
    context.roundRect(card.x, card.y, card.width, card.height, radius);
  }

  function frame(context, card, marked) {
    const chosen = card.thing === state.now.chosen;
    box(context, card);
    context.fillStyle = colours.card;
    context.fill();
    if (card.kind === 'instruction') {
      context.save();
      context.clip();
      context.fillStyle = colours[`${data.thing(card.thing).status}-fill`];
      context.fillRect(card.x, card.y, 6, card.height);
      context.restore();
      box(context, card);
    }
    context.setLineDash(card.kind === 'nobody' ? [5, 4] : []);
    context.lineWidth = chosen || marked ? 2.5 : 1.2;
    context.strokeStyle = chosen || marked ? colours.accent : colours.line;
    context.stroke();
    context.setLineDash([]);
  }

  function write(context, card) {
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    for (const line of card.lines) {
      context.font = line.italic ? `italic ${line.face}` : line.face;
      context.fillStyle = colours[line.colour];
      context.fillText(line.text, card.x + line.x, card.y + line.y + line.size * 1.02);
      if (line.icon) {
        context.strokeStyle = colours[line.colour];
        icons.draw(context, line.icon, card.x + line.x - 18, card.y + line.y + 0.5, 13);
      }
    }
  }

  function card(context, one, marked) {
    context.save();
    frame(context, one, marked);
    if (!['instruction', 'nobody'].includes(one.kind)) {
      context.fillStyle = colours.icon;
      icons.draw(context, one.kind, one.x + 12, one.y + 12, 16);
    }
    write(context, one);
    context.restore();
  }

  function arrow(context, x, y, direction) {
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x - direction * 8, y - 4);
    context.lineTo(x - direction * 8, y + 4);
    context.closePath();
    context.fill();
  }

  const DASHES = { stated: [], none: [], inferred: [0.1, 5], reference: [7, 4] };

  const middle = (card) => card.y + card.height / 2;

  // Between cards of one column: round their right sides.
  function loop(context, from, to) {
    const [x1, x2, y1, y2] = [from.x + from.width, to.x + to.width, middle(from), middle(to)];
    const reach = 1.3 * Math.min(13, 7 + Math.abs(y2 - y1) / 60);
    context.moveTo(x1, y1);
    context.bezierCurveTo(x1 + reach, y1, x2 + reach, y2, x2 + 8, y2);
    return [x2 + 1, y2, -1];
  }

  // From right side to left side, in one bend.
  function bend(context, from, to) {
    const [x1, x2, y1, y2] = [from.x + from.width, to.x, middle(from), middle(to)];
    const half = (x2 - x1) / 2;
    context.moveTo(x1, y1);
    context.bezierCurveTo(x1 + half, y1, x2 - half - 8, y2, x2 - 8, y2);
    return [x2 - 1, y2, 1];
  }

  // The same along a trunk that many lines share.
  function branch(context, from, to) {
    const [x1, x2, y1, y2] = [from.x + from.width, to.x, middle(from), middle(to)];
    const trunk = x1 + (x2 - x1) * 0.45;
    const round = Math.min(8, Math.abs(y2 - y1) / 2);
    context.moveTo(x1, y1);
    context.arcTo(trunk, y1, trunk, y2, round);
    context.arcTo(trunk, y2, x2 - 8, y2, round);
    context.lineTo(x2 - 8, y2);
    return [x2 - 1, y2, 1];
  }

  // Down beside the cards and into the side of the one below; on a narrow screen.
  function elbow(context, from, to, x) {
    const [y1, y2] = [from.y + Math.min(22, from.height / 2), to.y + Math.min(22, to.height / 2)];
    context.moveTo(from.x, y1);
    context.lineTo(x, y1);
    context.lineTo(x, y2);
    context.lineTo(to.x - 7, y2);
    return [to.x - 1, y2, 1];
  }

  function route(context, from, to, plan) {
    if (plan.mode === 'outline') return elbow(context, from, to, page.outline.lane(from, plan.cards));
    if (from.node.level === to.node.level) return loop(context, from, to);
    const many = plan.leaving.get(from.id).length > 4 || plan.arriving.get(to.id).length > 4;
    return many ? branch(context, from, to) : bend(context, from, to);
  }

  function line(context, one, plan) {
    const [from, to] = [plan.cards.get(one.from), plan.cards.get(one.to)];
    if (!from || !to || to.node.level - from.node.level > 1 + Number(from.kind === 'instruction')) return;
    const { chosen } = state.now;
    const strong = chosen && (data.thing(chosen).kind === 'instruction' || [from.thing, to.thing].includes(chosen));
    const colour = strong ? colours.accent : colours.edge;
    const dotted = one.basis === 'inferred';
    context.save();
    Object.assign(context, { strokeStyle: colour, fillStyle: colour, lineJoin: 'round' });
    context.lineCap = dotted ? 'round' : 'butt';
    context.lineWidth = (strong ? 1.8 : 1.2) + (dotted ? 0.6 : 0);
    context.setLineDash(DASHES[one.basis]);
    context.beginPath();
    const end = route(context, from, to, plan);
    context.stroke();
    context.setLineDash([]);
    arrow(context, ...end);
    context.restore();
  }

  // The release in which the cards below stand.
  function title(context, { release, y }, plan) {
    const { heading, date } = releases.get(release);
    const day = date ?? words.say('undated');
    const face = measure.font(12.5);
    const room = plan.width - 2 * 18 - measure.width(day, measure.font(12.5, 600)) - 14;
    context.strokeStyle = colours.line;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(18, y - 10);
    context.lineTo(plan.width - 18, y - 10);
    if (y > 20) context.stroke();
    text(context, day, 18, y + 12, measure.font(12.5, 600), 'muted');
    const [fitted] = measure.wrap(heading, face, room, 1).lines;
    text(context, fitted.text, plan.width - 18 - room, y + 12, face, 'muted');
  }

  function text(context, written, x, y, face, colour) {
    context.font = face;
    context.fillStyle = colours[colour];
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.fillText(written, x, y);
  }

  function ground(context, plan) {
    for (const each of plan.titles) title(context, each, plan);
    for (const one of plan.lines) line(context, one, plan);
  }

  page.paint = { refresh, card, ground, text, colour: (name) => colours[name] };
})(window.tapsyrma);
