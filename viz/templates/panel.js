// panel: what proves the chosen thing, and the chain it stands in; without one, how to read the page.
((page) => {
  'use strict';

  const { data, state, words, ties, icons, dom: { byId, el, link } } = page;
  const { say } = words;

  const section = (key, ...parts) => el('section', {}, el('h3', {}, say(key)), ...parts);
  const pair = (key, ...parts) => [el('dt', {}, say(key)), el('dd', {}, ...parts)];

  function opener(id) {
    const button = page.register.opener(id);
    return data.thing(id).kind === 'nobody' ? el('em', {}, button) : button;
  }

  function quoted(proof) {
    const dated = proof.date ? [proof.date, say(`date-basis.${proof.date_basis}`)].join(', ') : say('undated');
    return el('figure', {},
      proof.lead
        ? el('blockquote', { class: 'lead', lang: proof.language, title: say('evidence.lead') }, proof.lead) : null,
      el('blockquote', { class: 'quote', lang: proof.language }, proof.quote),
      el('figcaption', {},
        el('span', { class: 'heading', lang: proof.language }, link(proof.address ?? '', proof.heading)),
        el('span', {}, [dated, say(`in.${proof.language}`)].join(' · ')),
        el('code', {}, proof.path)));
  }

  function deadline(thing) {
    if (!thing.deadline_text) return pair('deadline.written', say('deadline.none'));
    const open = thing.deadline_kind === 'recurring' ? 'deadline.recurring' : 'deadline.unfixed';
    const computed = thing.deadline_latest ? el('span', { class: 'day' }, thing.deadline_latest) : say(open);
    const counted = thing.deadline_latest && thing.deadline_anchor
      ? el('small', {}, say('deadline.anchor', { day: thing.deadline_anchor })) : null;
    return [
      ...pair('deadline.written', el('span', { lang: thing.language }, `“${thing.deadline_text}”`)),
      ...pair('deadline.latest', computed, counted),
    ];
  }

  function facts(thing) {
    const issued = thing.issued_on ? el('span', { class: 'day' }, thing.issued_on) : say('unknown');
    const force = pair('force', say(`force.${thing.force}`));
    return el('dl', {}, ...deadline(thing), ...pair('issued-on', issued), ...force);
  }

  // Who held a post on the days that count; a day without a source stays empty, and says so.
  function holders(id, tie) {
    const { holder } = data.thing(id);
    if (data.thing(id).kind !== 'post') return null;
    const row = (when, shown, note) => el('li', {},
      el('span', { class: 'when' }, when), ' ', opener(shown.official),
      shown.acting ? ` (${say('acting')})` : '',
      note ? el('small', {}, ` ${note}`) : '');
    const dated = (key, shown) => (shown.day ? `${say(key)} (${shown.day})` : say(key));
    const rows = [];
    if (tie?.at_issue) {
      const note = tie.at_issue.basis === 'text' ? say('holder.release') : '';
      rows.push(row(dated('holder.issue', tie.at_issue), tie.at_issue, note));
    }
    if (tie?.at_deadline) rows.push(row(dated('holder.deadline', tie.at_deadline), tie.at_deadline));
    if (holder) rows.push(row(say('holder.as-of', { day: data.asOf }), holder));
    return rows.length ? el('ul', { class: 'holders' }, ...rows) : el('p', { class: 'holders' }, say('holder.unknown'));
  }

  function step(key, id, tie, note) {
    return el('li', { class: tie?.basis ?? 'reference' },
      el('small', {}, say(key), note ? el('span', { class: 'note' }, ` · ${note}`) : null),
      opener(id), holders(id, tie));
  }

  function owned(tie) {
    const basis = tie.basis === 'inferred' ? 'basis.inferred.long' : `basis.${tie.basis}`;
    const notes = [tie.role === 'with' ? say('role.with') : '', say(basis)];
    return el('li', { class: 'branch' }, el('ol', { class: 'chain' },
      step('column.owner', tie.to, tie, notes.filter(Boolean).join(', ')),
      ...ties.climb(tie.to).map((upper) => step('column.above', upper, null, say('basis.reference')))));
  }

  function chain(id) {
    const issuers = data.issuers(id);
    return el('ol', { class: 'chain' },
      ...issuers.map((tie) => step('column.issuer', tie.from, tie,
        say(tie.basis === 'inferred' ? 'basis.inferred.long' : 'basis.stated'))),
      issuers.length ? null
        : el('li', { class: 'none' }, el('small', {}, say('column.issuer')), say('chain.issuer.missing')),
      ...data.owners(id).map(owned));
  }

  function context(id) {
    const about = data.from(id, 'under', 'concerns', 'has-topic', 'given-at');
    if (!about.length) return null;
    return section('about', el('ul', { class: 'about' }, ...about.map((tie) =>
      el('li', {}, el('small', {}, say(`kind.${data.thing(tie.to).kind}`)), opener(tie.to)))));
  }

  function reports(thing) {
    return thing.reports.map((report) => section(report.done ? 'evidence.report' : 'evidence.spoken',
      ...report.reporters.map((labels) => el('p', { class: 'reporter' }, words.own(labels))),
      ...report.proofs.map(quoted)));
  }

  function trace(id) {
    const command = `tapsyrma trace ${id}`;
    const shown = el('code', {}, command);
    const copy = (event) => navigator.clipboard.writeText(command).then(
      () => { event.target.textContent = say('copied'); },
      () => getSelection().selectAllChildren(shown), // where copying is not allowed, marking is
    );
    return section('trace', el('p', { class: 'trace' }, shown,
      el('button', { type: 'button', on: { click: copy } }, say('copy'))));
  }

  function instruction(id) {
    const thing = data.thing(id);
    return [
      el('p', {}, page.register.status(id)),
      section('evidence', ...thing.proofs.map(quoted), thing.proofs.length ? '' : el('p', {}, say('evidence.missing'))),
      facts(thing),
      ...reports(thing),
      section('chain', chain(id)),
      context(id),
      trace(id),
    ];
  }

  function duties(id) {
    const groups = ties.hanging(id);
    if (!groups.length) return [el('p', { class: 'notice' }, say('hangs.none'))];
    return groups.map(([key, ids]) => el('section', {},
      el('h3', {}, say(key), el('span', { class: 'number' }, String(ids.length))),
      el('ul', { class: 'duties' }, ...ids.map((each) => duty(each, id)))));
  }

  function duty(each, id) {
    const tie = data.owners(each).find((owner) => owner.to === id);
    const thing = data.thing(each);
    const day = thing.deadline_latest ? ` · ${thing.deadline_latest}` : '';
    return el('li', { class: thing.status }, icons.element(thing.status), el('div', {}, opener(each),
      el('small', {}, say(`status.${thing.status}`) + day, tie ? ' ' : '', tie ? page.register.mark(tie) : null)));
  }

  // What a thing is called in the other languages.
  const others = (id) => ['kk', 'ru', 'en']
    .map((code) => [code, data.thing(id)[`label_${code}`]])
    .filter(([, text]) => text && text !== words.label(id))
    .map(([code, text]) => el('p', { class: 'also', lang: code }, text));

  function other(id) {
    const thing = data.thing(id);
    const uppers = ties.climb(id);
    return [
      ...others(id),
      thing.origin === 'text' ? el('p', { class: 'also' }, say('origin.text')) : null,
      thing.kind === 'nobody' ? el('p', {}, say('basis.none')) : null,
      holders(id, null),
      ...(thing.reporters ?? []).map((labels) => el('p', {}, words.own(labels))),
      ...(thing.proofs ?? []).map((proof) => section('evidence', quoted(proof))),
      uppers.length ? section('column.above', el('ol', { class: 'chain' }, ...uppers.map((upper) =>
        step('column.above', upper, null, say('basis.reference'))))) : null,
      ...duties(id),
    ];
  }

  function chosen(id) {
    const thing = data.thing(id);
    const { text, lang } = words.named(id);
    const close = el('button', { type: 'button', class: 'close', 'aria-label': say('close'), title: say('close'),
      on: { click: () => state.choose(null) } }, icons.element('close'));
    return [
      close,
      el('p', { class: 'kind' }, say(`kind.${thing.kind}`)),
      el('h2', { lang }, text),
      ...(thing.kind === 'instruction' ? instruction(id) : other(id)),
    ];
  }

  const LINES = ['stated', 'inferred', 'reference'];
  const KEYS = { search: '/', arrows: '↑ ↓ ← →', enter: 'Enter', escape: 'Esc' };

  function guide() {
    const line = (basis) => el('li', {},
      el('span', { class: `sample ${basis}`, 'aria-hidden': 'true' }), say(`read.line.${basis}`));
    const status = (name) => el('li', {},
      el('span', { class: `status ${name}` }, icons.element(name), el('span', {}, say(`status.${name}`))));
    const key = ([name, sign]) => el('li', {}, el('kbd', {}, sign), say(`read.key.${name}`));
    return [
      el('h2', {}, say('read.title')),
      el('p', {}, say('read.choose')),
      ...['silence', 'post', 'nobody'].map((name) => el('p', {}, say(`read.${name}`))),
      section('read.statuses', el('ul', { class: 'legend' }, ...data.statuses.map(status))),
      section('read.lines', el('ul', { class: 'legend' }, ...LINES.map(line))),
      section('read.keys', el('ul', { class: 'keys' }, ...Object.entries(KEYS).map(key))),
    ];
  }

  function draw() {
    const id = state.now.chosen;
    const panel = byId('panel');
    panel.replaceChildren(...(id ? chosen(id) : guide()).flat().filter(Boolean));
    panel.classList.toggle('open', Boolean(id));
    panel.setAttribute('aria-label', id ? words.label(id) : say('read.title'));
    panel.scrollTop = 0;
    panel.hidden = false;
  }

  page.panel = { draw };
})(window.tapsyrma);
