// register: the table of instructions, which is the page's entry and the text behind the graph.
((page) => {
  'use strict';

  const { data, state, words, filters, ties, icons, dom: { byId, el } } = page;
  const { say } = words;

  const status = (id) => {
    const { status: name } = data.thing(id);
    return el('span', { class: `status ${name}` }, icons.element(name), el('span', {}, say(`status.${name}`)));
  };

  // A thing's label as a button that opens it.
  function opener(id, kind = 'opener') {
    const { text, lang } = words.named(id);
    const press = (event) => {
      state.choose(id);
      if (event.detail === 0) byId('panel').focus();
    };
    return el('button', { type: 'button', class: kind, lang, 'data-thing': id, on: { click: press } }, text);
  }

  // What has to be said beside an owner: a second role, and that the text does not name it here.
  function mark(link) {
    const marks = [];
    if (link.role === 'with') marks.push(say('role.with'));
    if (link.basis === 'inferred') marks.push(say('basis.inferred'));
    return marks.length ? el('small', { class: link.basis }, marks.join(', ')) : null;
  }

  function issuer(link) {
    const shown = link.at_issue ? el('small', {}, words.holder(link.at_issue)) : null;
    return el('div', { class: 'party' }, opener(link.from), shown);
  }

  function owner(link) {
    if (link.basis === 'none') return el('div', { class: 'party nobody' }, opener(link.to));
    return el('div', { class: 'party' }, opener(link.to), mark(link));
  }

  function deadline(thing) {
    const written = thing.deadline_text
      ? el('small', { lang: thing.language }, `“${thing.deadline_text}”`)
      : null;
    return [el('span', { class: 'day' }, thing.deadline_latest ?? (written ? '' : '—')), written];
  }

  const source = (proof) => el('div', { class: 'party' },
    el('span', { class: proof.date ? 'day' : null }, proof.date ?? say('undated')),
    el('small', { lang: proof.language }, proof.heading));

  function row(id) {
    const thing = data.thing(id);
    const cell = (key, ...parts) => el('td', { 'data-label': say(`column.${key}`), class: `for-${key}` }, ...parts);
    const force = thing.force === 'explicit' ? null : el('small', {}, say(`force.${thing.force}`));
    const quotes = thing.proofs.map(({ quote, language }) =>
      el('span', { class: 'proof', lang: language }, `“${quote}”`));
    return el('tr', { class: state.now.chosen === id ? 'chosen' : null, 'data-id': id },
      cell('status', status(id)),
      cell('instruction', opener(id, 'opener action'), force, quotes),
      cell('issuer', data.issuers(id).length ? data.issuers(id).map(issuer) : '—'),
      cell('owner', data.owners(id).map(owner)),
      cell('deadline', deadline(thing)),
      cell('source', thing.proofs.slice(0, 2).map(source)));
  }

  const KEYS = {
    instruction: (id) => words.label(id),
    issuer: (id) => data.issuers(id).map((link) => words.label(link.from)).join(),
    owner: (id) => data.owners(id).map((link) => words.label(link.to)).join(),
    deadline: (id) => data.thing(id).deadline_latest ?? '9999',
    source: (id) => data.thing(id).proofs[0]?.date ?? '9999',
  };

  function sorted(ids) {
    const { sort, down } = state.now;
    const key = KEYS[sort];
    const collator = new Intl.Collator(words.language());
    const compare = key
      ? (one, other) => collator.compare(key(one), key(other)) || ties.compare(one, other)
      : ties.compare;
    return [...ids].sort((one, other) => (down ? compare(other, one) : compare(one, other)));
  }

  function head(column) {
    const { sort, down } = state.now;
    const active = sort === column;
    const press = () => {
      state.change({ sort: column, down: active && !down });
      byId('register').querySelector(`th.for-${column} button`).focus();
    };
    const order = down ? 'descending' : 'ascending';
    return el('th', { scope: 'col', class: `for-${column}`, 'aria-sort': active ? order : null },
      el('button', { type: 'button', on: { click: press } }, say(`column.${column}`),
        el('span', { class: 'arrow', 'aria-hidden': 'true' }, active ? (down ? '↓' : '↑') : '')));
  }

  function draw() {
    const shown = sorted(data.instructions.filter(filters.passes));
    const empty = data.instructions.length ? 'none-match' : 'none-at-all';
    byId('register').replaceChildren(
      el('table', {},
        el('caption', { class: 'hidden' }, words.heading()),
        el('thead', {}, el('tr', {}, ...state.COLUMNS.map(head))),
        el('tbody', {}, ...shown.map(row))),
      shown.length ? '' : el('p', { class: 'notice' }, say(empty)));
  }

  // Moves the mark without building the table again.
  function markChosen() {
    for (const each of byId('register').querySelectorAll('tbody tr')) {
      each.classList.toggle('chosen', each.dataset.id === state.now.chosen);
    }
  }

  page.register = { draw, markChosen, opener, mark, status, sorted };
})(window.tapsyrma);
