// keys: the page without a mouse. "/" searches, arrows move, Enter opens, Esc closes.
((page) => {
  'use strict';

  const { state, dom: { byId } } = page;
  const typing = (event) => event.target.closest('input, textarea, select');

  function rows(event) {
    const openers = [...byId('register').querySelectorAll('.opener.action')];
    const here = event.target.closest('tr')?.querySelector('.opener.action')
      ?? byId('register').querySelector('tr.chosen .opener.action');
    const place = openers.indexOf(here) + (event.key === 'ArrowDown' ? 1 : -1);
    const next = openers[here ? place : 0];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  // Left and right go from tab to tab, as a list of tabs is used everywhere.
  function tabs(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    const { VIEWS } = state;
    const view = VIEWS[(VIEWS.indexOf(state.now.view) + step + VIEWS.length) % VIEWS.length];
    state.change({ view });
    byId(`tab-${view}`).focus();
  }

  function arrows(event) {
    if (byId('views').contains(event.target)) {
      tabs(event);
      return;
    }
    if (state.now.view === 'graph' && event.target === byId('canvas')) {
      event.preventDefault();
      page.graph.step(event.key);
    } else if (state.now.view === 'register' && event.key !== 'ArrowLeft' && event.key !== 'ArrowRight'
      && (event.target === document.body || byId('register').contains(event.target))) {
      rows(event);
    }
  }

  function close() {
    const id = state.now.chosen;
    if (document.querySelector('.download').open) {
      document.querySelector('.download').open = false;
    } else if (id) {
      const inPanel = byId('panel').contains(document.activeElement);
      state.choose(null);
      if (inPanel) back(id);
    }
  }

  // Where the reader was before the panel opened.
  function back(id) {
    const openers = [...byId('register').querySelectorAll('.opener')];
    const there = state.now.view === 'graph' ? byId('canvas') : openers.find((each) => each.dataset.thing === id);
    there?.focus();
  }

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
    } else if (typing(event) || event.ctrlKey || event.metaKey || event.altKey) {
      // The reader writes, or speaks to the browser.
    } else if (event.key === '/') {
      event.preventDefault();
      byId('search').focus();
    } else if (event.key.startsWith('Arrow')) {
      arrows(event);
    } else if (event.key === 'Enter' && event.target === byId('canvas') && page.graph.marked()) {
      state.choose(page.graph.marked());
      byId('panel').focus();
    }
  });
})(window.tapsyrma);
