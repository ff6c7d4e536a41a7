// timeline: from the day of issue to the last day, against the day for which the page holds.
((page) => {
  'use strict';

  const { data, state, words, filters, ties, measure, dom: { byId, el, svg } } = page;
  const ROW = { wide: 34, narrow: 54 };
  const NARROW = 640;
  const TOP = 46;
  const day = (iso) => Date.parse(`${iso}T00:00:00Z`);

  const placed = () => data.instructions
    .filter((id) => filters.passes(id) && data.thing(id).deadline_latest)
    .sort((one, other) => ties.ordered(data.thing(one).deadline_latest, data.thing(other).deadline_latest)
      || ties.compare(one, other));

  function span(ids) {
    const days = ids.flatMap((id) => [data.thing(id).issued_on, data.thing(id).deadline_latest]).concat(data.asOf);
    const known = days.filter(Boolean).map(day);
    const [first, last] = [Math.min(...known), Math.max(...known)];
    const edge = Math.max((last - first) * 0.04, 15 * 864e5);
    return [first - edge, last + edge];
  }

  // Firsts of months, quarters or years, whichever leaves room for their labels.
  function ticks([first, last], room) {
    const month = 30.44 * 864e5;
    const step = [1, 3, 6, 12, 24, 60].find((months) => ((last - first) / (month * months)) * 70 < room) ?? 120;
    const found = [];
    const begin = new Date(first);
    const from = Math.floor((begin.getUTCFullYear() * 12 + begin.getUTCMonth()) / step) * step;
    for (let count = from; found.length < 60; count += step) {
      const year = String(Math.floor(count / 12)).padStart(4, '0');
      const iso = `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
      const at = day(`${iso}-01`);
      if (at > last) break;
      if (at > first) found.push([at, step < 12 ? iso : year]);
    }
    return found;
  }

  // On a wide screen the words stand beside the bar, on a narrow one above it.
  function label(thing, y, plan) {
    const face = measure.font(13);
    const room = plan.narrow ? plan.width - 32 - 84 : plan.room - 116;
    const text = measure.wrap(thing.action, face, room, 1).lines[0].text;
    const line = plan.narrow ? y - 8 : y + 4;
    const [first, second] = plan.narrow ? [16, plan.width - 92] : [24, plan.room - 84];
    return [
      svg('text', { x: first, y: line, lang: thing.language }, text),
      svg('text', { class: 'day', x: second, y: line }, thing.deadline_latest),
    ];
  }

  function bar(id, index, plan) {
    const thing = data.thing(id);
    const top = TOP + index * plan.row;
    const middle = top + plan.row / 2;
    const y = plan.narrow ? middle + 12 : middle;
    const end = plan.x(day(thing.deadline_latest));
    const start = thing.issued_on ? plan.x(day(thing.issued_on)) : end;
    const press = () => state.choose(id);
    const text = `${thing.action} · ${words.say(`status.${thing.status}`)} · ${thing.deadline_latest}`;
    return svg('g', {
      class: `bar ${thing.status}${id === state.now.chosen ? ' chosen' : ''}`,
      tabindex: 0,
      role: 'button',
      'aria-label': text,
      on: { click: press, keydown: (event) => { if (event.key === 'Enter') { press(); byId('panel').focus(); } } },
    },
    svg('rect', { class: 'row', x: 0, y: top, width: '100%', height: plan.row }),
    label(thing, middle, plan),
    svg('line', { class: 'reach', x1: Math.min(start, end - 1), x2: end, y1: y, y2: y }),
    thing.issued_on ? svg('circle', { class: 'start', cx: start, cy: y, r: 3.5 }) : null,
    svg('circle', { class: 'end', cx: end, cy: y, r: 6 }));
  }

  function planned(ids) {
    const width = byId('timeline').clientWidth || innerWidth;
    const narrow = width < NARROW;
    const room = narrow ? 10 : Math.min(560, width * 0.55);
    const range = span(ids);
    return {
      width,
      narrow,
      room,
      range,
      row: narrow ? ROW.narrow : ROW.wide,
      x: (at) => room + ((at - range[0]) / (range[1] - range[0])) * (width - room - 10),
    };
  }

  function chart(ids) {
    const plan = planned(ids);
    const height = TOP + ids.length * plan.row + 10;
    const now = plan.x(day(data.asOf));
    return svg('svg', { width: plan.width, height, role: 'group', 'aria-label': words.say('view.timeline') },
      ticks(plan.range, plan.width - plan.room).flatMap(([at, text]) => [
        svg('line', { class: 'tick', x1: plan.x(at), x2: plan.x(at), y1: 26, y2: height }),
        svg('text', { class: 'tick', x: plan.x(at), y: 18 }, text)]),
      svg('line', { class: 'now', x1: now, x2: now, y1: 42, y2: height }),
      svg('text', { class: 'now', x: now, y: 36 }, data.asOf),
      ids.map((id, index) => bar(id, index, plan)));
  }

  function draw() {
    const ids = placed();
    const without = data.instructions.filter((id) => filters.passes(id)).length - ids.length;
    const note = el('p', { class: 'notice' }, words.say('timeline.without', { count: without }));
    byId('timeline').replaceChildren(...(ids.length ? [chart(ids)] : []), ...(without ? [note] : []));
  }

  page.timeline = { draw };
})(window.tapsyrma);
