// main: draws what a change touches, and begins.
((page) => {
  'use strict';

  const { data, state, words, dom: { byId, el } } = page;

  // Who is shown in the post that the page is about, on its day.
  function holder() {
    const focus = data.focus && data.thing(data.focus);
    if (focus?.kind !== 'post') return [];
    const { holder: shown } = focus;
    return [shown ? words.say('holder', { name: words.holder(shown) }) : words.say('holder.unknown')];
  }

  function speak(code) {
    state.change({ language: code });
    document.querySelector(`.languages [lang=${code}]`).focus();
  }

  function drawHead() {
    document.documentElement.lang = words.language();
    document.title = `${words.heading()} · ${words.say('as-of', { day: data.asOf })}`;
    byId('heading').textContent = words.heading();
    byId('meta').textContent = [
      words.say('as-of', { day: data.asOf }),
      ...holder(),
      words.say('count.instructions', { count: data.instructions.length }),
      words.say('count.releases', { count: data.releases }),
    ].join(' · ');
    for (const each of document.querySelectorAll('[data-say]')) each.textContent = words.say(each.dataset.say);
    document.querySelector('.languages').setAttribute('aria-label', words.say('language'));
    document.querySelector('.languages').replaceChildren(...Object.entries(words.languages).map(([code, name]) =>
      el('button', {
        type: 'button',
        lang: code,
        'aria-pressed': String(code === words.language()),
        on: { click: () => speak(code) },
      }, name)));
  }

  function drawViews() {
    const { view } = state.now;
    const held = byId('views').contains(document.activeElement);
    byId('views').setAttribute('aria-label', words.say('views'));
    byId('views').replaceChildren(...state.VIEWS.map((name) => el('button', {
      type: 'button',
      role: 'tab',
      id: `tab-${name}`,
      tabindex: name === view ? 0 : -1,
      'aria-selected': String(name === view),
      'aria-controls': name,
      on: { click: () => state.change({ view: name }) },
    }, words.say(`view.${name}`))));
    if (held) byId(`tab-${view}`).focus();
    for (const name of state.VIEWS) {
      byId(name).hidden = name !== view;
      byId(name).setAttribute('aria-labelledby', `tab-${name}`);
    }
  }

  function drawView() {
    page[state.now.view].draw();
  }

  // Only what a change touches is drawn again; a chosen row alone does not rebuild the table.
  function draw(changed) {
    const any = (...names) => names.some((name) => changed.has(name));
    if (any('all', 'language')) {
      drawHead();
      page.search.draw();
      page.exports.draw();
    }
    if (any('all', 'language', 'view')) drawViews();
    if (any('all', 'language', 'only', 'nobody')) page.filters.draw();
    document.body.className = `view-${state.now.view}${state.now.chosen ? ' choosing' : ''}`;
    if (any('all', 'language', 'chosen')) page.panel.draw();
    if (changed.size === 1 && any('chosen') && state.now.view === 'register') page.register.markChosen();
    else drawView();
  }

  let waiting = 0;
  addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { if (state.now.view !== 'register') drawView(); }, 120);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => page.graph.redraw());

  // Without scripts the link jumps by itself; with them it must not rewrite the address.
  document.querySelector('.skip').addEventListener('click', (event) => {
    event.preventDefault();
    state.change({ view: 'register' });
    byId('register').focus();
  });

  for (const each of document.querySelectorAll('.tools, .bar, #filters')) each.hidden = false;
  state.whenChanged(draw);
  state.begin();
})(window.tapsyrma);
