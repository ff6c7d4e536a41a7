// exports: what can be taken away: a table, a graph and a picture. What the filters hide stays out.
((page) => {
  'use strict';

  const { data, words, filters, register, paint, measure, graph, dom: { el } } = page;

  function save(name, type, parts) {
    const address = URL.createObjectURL(new Blob(parts, { type }));
    const anchor = el('a', { href: address, download: name });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(address), 5000);
  }

  // A cell that begins like a formula would be run by a spreadsheet; an apostrophe makes it text.
  function cell(value) {
    const text = String(value ?? '');
    const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
    return `"${safe.replaceAll('"', '""')}"`;
  }

  const COLUMNS = [
    ...['id', 'status', 'action', 'language', 'force', 'issued_on', 'issued_by', 'issuer_holder', 'issuer_basis'],
    ...['owner', 'owner_role', 'owner_basis', 'answers_to', 'deadline_latest', 'deadline_text'],
    ...['quote', 'document', 'document_date', 'path', 'address'],
  ];

  function line(id) {
    const thing = data.thing(id);
    const [proof = {}] = thing.proofs;
    const [issuers, owners] = [data.issuers(id), data.owners(id).filter((link) => link.basis !== 'none')];
    const all = (links, text) => links.map(text).join('; ');
    const above = (link) => page.ties.climb(link.to).map(words.label).join(' → ');
    return [id, thing.status, thing.action, thing.language, thing.force, thing.issued_on,
      all(issuers, (link) => words.label(link.from)),
      all(issuers, (link) => (link.at_issue ? words.holder(link.at_issue) : '')),
      all(issuers, (link) => link.basis),
      all(owners, (link) => words.label(link.to)),
      all(owners, (link) => link.role),
      all(owners, (link) => link.basis),
      all(owners, above), thing.deadline_latest, thing.deadline_text,
      proof.quote, proof.heading, proof.date, proof.path, proof.address];
  }

  const shown = () => register.sorted(data.instructions.filter(filters.passes));

  function csv() {
    const lines = [[...COLUMNS, 'as_of'], ...shown().map((id) => [...line(id), data.asOf])];
    save(`${data.picture}-${data.asOf}.csv`, 'text/csv;charset=utf-8',
      ['\ufeff', lines.map((cells) => cells.map(cell).join(',')).join('\r\n'), '\r\n']);
  }

  const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g; // XML 1.0 has no way to write these
  const xml = (text) => String(text).replace(CONTROLS, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
  const KEYS = {
    node: ['kind', 'label', 'label_kk', 'label_ru', 'label_en', 'status', 'force', 'language', 'issued_on',
      'deadline_text', 'deadline_latest'],
    edge: ['relation', 'role', 'basis', 'proof'],
  };

  const declared = (target) => KEYS[target].map((key) =>
    `<key id="${target}-${key}" for="${target}" attr.name="${key}" attr.type="string"/>`);

  const values = (target, from) => KEYS[target]
    .filter((key) => from[key] !== undefined)
    .map((key) => `<data key="${target}-${key}">${xml(from[key])}</data>`)
    .join('');

  function graphml() {
    const passes = (id) => data.thing(id).kind !== 'instruction' || filters.passes(id);
    const kept = new Set([...data.things.keys()].filter(passes));
    const edges = data.links.filter((link) => kept.has(link.from) && kept.has(link.to));
    save(`${data.picture}-${data.asOf}.graphml`, 'application/xml', [[
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...declared('node'),
      ...declared('edge'),
      '<graph edgedefault="directed">',
      ...[...kept].map((id) => `<node id="${xml(id)}">${values('node', data.thing(id))}</node>`),
      ...edges.map((link) =>
        `<edge source="${xml(link.from)}" target="${xml(link.to)}">${values('edge', link)}</edge>`),
      '</graph></graphml>',
      '',
    ].join('\n')]);
  }

  // The whole view, not only what is on screen, under its title and day.
  function png() {
    paint.refresh();
    const plan = graph.plan();
    const bottom = Math.max(0, ...[...plan.cards.values()].map((card) => card.y + card.height));
    const HEAD = 84;
    const height = bottom + HEAD + 24;
    const scale = Math.min(2, 16000 / height);
    const canvas = el('canvas', { width: Math.ceil(plan.width * scale), height: Math.ceil(height * scale) });
    const context = canvas.getContext('2d');
    context.scale(scale, scale);
    context.fillStyle = paint.colour('ground');
    context.fillRect(0, 0, plan.width, height);
    paint.text(context, words.heading(), 18, 30, measure.font(18, 600), 'ink');
    paint.text(context, words.say('as-of', { day: data.asOf }), 18, 50, measure.font(12), 'muted');
    for (const { title, x } of plan.places) {
      paint.text(context, words.say(title), x, 76, measure.font(12, 600), 'muted');
    }
    context.translate(0, HEAD - 8);
    paint.ground(context, plan);
    for (const card of plan.cards.values()) paint.card(context, card, false);
    canvas.toBlob((blob) => save(`${data.picture}-${data.asOf}.png`, 'image/png', [blob]));
  }

  function draw() {
    const run = (press) => () => {
      press();
      document.querySelector('.download').open = false;
    };
    const item = (name, press) => el('button',
      { type: 'button', 'data-export': name, on: { click: run(press) } }, words.say(`export.${name}`));
    document.querySelector('.download .menu').replaceChildren(
      item('csv', csv), item('graphml', graphml), item('png', png), item('print', () => print()));
  }

  page.exports = { draw };
})(window.tapsyrma);
