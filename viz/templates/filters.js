// filters: one tile a status, with its count; pressed tiles leave only their instructions.
((page) => {
  'use strict';

  const { data, state, words, dom: { byId, el } } = page;

  const nobody = (id) => data.owners(id).every((link) => link.basis === 'none');

  function passes(id) {
    const { only, nobody: unowned } = state.now;
    return (!only.length || only.includes(data.thing(id).status)) && (!unowned || nobody(id));
  }

  const toggled = (list, item) => (list.includes(item) ? list.filter((each) => each !== item) : [...list, item]);

  function tile(kind, icon, text, count, pressed, press) {
    const attributes = { type: 'button', class: `tile ${kind}`, 'aria-pressed': String(pressed), on: { click: press } };
    return el('button', attributes,
      el('span', { class: 'count' }, page.icons.element(icon), String(count)),
      el('span', { class: 'words' }, text));
  }

  function draw() {
    const { only, nobody: unowned } = state.now;
    const count = (test) => data.instructions.filter(test).length;
    const tiles = data.statuses
      .map((status) => [status, count((id) => data.thing(id).status === status)])
      .filter(([, total]) => total)
      .map(([status, total]) => tile(status, status, words.say(`status.${status}`), total, only.includes(status),
        () => state.change({ only: toggled(only, status) })));
    const without = count(nobody);
    if (without) {
      tiles.push(tile('nobody', 'nobody', words.say('nobody'), without, unowned,
        () => state.change({ nobody: !unowned })));
    }
    const held = [...byId('filters').children].indexOf(document.activeElement);
    byId('filters').replaceChildren(...tiles);
    byId('filters').setAttribute('aria-label', words.say('filters'));
    if (held >= 0) byId('filters').children[held]?.focus();
    drawShown();
  }

  function drawShown() {
    const shown = data.instructions.filter(passes).length;
    const all = data.instructions.length;
    const parts = [];
    if (shown < all) {
      parts.push(words.say('count.shown', { shown, all }), el('button',
        { type: 'button', class: 'plain', on: { click: () => state.change({ only: [], nobody: false }) } },
        words.say('show-all')));
    }
    if (data.found > all) parts.push(words.say('count.limited', { shown: all, all: data.found }));
    byId('shown').replaceChildren(...parts);
  }

  page.filters = { draw, passes, nobody };
})(window.tapsyrma);
