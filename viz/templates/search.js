// search: over labels in all three languages and the words of the releases.
((page) => {
  'use strict';

  const { data, state, words, icons, dom: { byId, el } } = page;
  const MOST = 12;
  const KINDS = ['post', 'body', 'official', 'collective', 'programme', 'territory', 'instruction'];
  const fold = (text) => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  let active = -1;

  const index = [...data.things].filter(([id, thing]) => KINDS.includes(thing.kind) && id).map(([id, thing]) => {
    const labels = ['label', 'label_kk', 'label_ru', 'label_en', 'deadline_text'].map((key) => thing[key] ?? '');
    const quotes = (thing.proofs ?? []).map((proof) => proof.quote);
    return { id, kind: thing.kind, label: fold(labels.join('\n')), text: fold([...labels, ...quotes].join('\n')) };
  });

  // Every word has to occur; what is named so comes before what only quotes it.
  function find(query) {
    const wanted = fold(query).split(/\s+/).filter(Boolean);
    if (!wanted.length || query.trim().length < 2) return null;
    const named = (entry) => wanted.every((word) => entry.label.includes(word));
    const rank = (entry) => (named(entry) ? 0 : 10) + KINDS.indexOf(entry.kind);
    return index.filter((entry) => wanted.every((word) => entry.text.includes(word)))
      .sort((one, other) => rank(one) - rank(other));
  }

  function option(entry, place) {
    const { text, lang } = words.named(entry.id);
    return el('li', { role: 'option', id: `found-${place}`, 'aria-selected': 'false', 'data-thing': entry.id,
      on: { pointerdown: (event) => { event.preventDefault(); take(entry.id); } } },
    icons.element(entry.kind === 'instruction' ? data.thing(entry.id).status : entry.kind),
    el('span', { lang }, text), el('small', {}, words.say(`kind.${entry.kind}`)));
  }

  function take(id) {
    close();
    byId('search').value = '';
    state.choose(id);
    byId('panel').focus();
  }

  function close() {
    byId('found').hidden = true;
    byId('search').setAttribute('aria-expanded', 'false');
    byId('search').removeAttribute('aria-activedescendant');
    active = -1;
  }

  function type() {
    const found = find(byId('search').value);
    if (!found) return close();
    active = -1;
    const nothing = el('li', { class: 'nothing', role: 'option', 'aria-disabled': 'true' }, words.say('search.none'));
    byId('found').replaceChildren(...found.slice(0, MOST).map(option), ...(found.length ? [] : [nothing]));
    byId('found').hidden = false;
    byId('search').setAttribute('aria-expanded', 'true');
    byId('announcer').textContent = words.say('search.found', { count: found.length });
    return undefined;
  }

  function mark(next) {
    const options = [...byId('found').querySelectorAll('[data-thing]')];
    if (!options.length) return;
    active = (next + options.length) % options.length;
    options.forEach((each, place) => each.setAttribute('aria-selected', String(place === active)));
    byId('search').setAttribute('aria-activedescendant', options[active].id);
    options[active].scrollIntoView({ block: 'nearest' });
  }

  function press(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      event.preventDefault();
      mark(active + steps[event.key]);
    } else if (event.key === 'Enter') {
      const options = byId('found').querySelectorAll('[data-thing]');
      const wanted = options[Math.max(0, active)];
      if (wanted && !byId('found').hidden) take(wanted.dataset.thing);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (byId('found').hidden) byId('search').blur();
      close();
    }
  }

  function draw() {
    byId('search').placeholder = words.say('search');
    byId('search').setAttribute('aria-label', words.say('search'));
    byId('found').setAttribute('aria-label', words.say('search'));
  }

  byId('search').addEventListener('input', type);
  byId('search').addEventListener('keydown', press);
  byId('search').addEventListener('blur', close);

  page.search = { draw };
})(window.tapsyrma);
