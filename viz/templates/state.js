// state: what the reader has chosen. It stands in the address, so that a view can be sent to somebody else.
((page) => {
  'use strict';

  const { data, words } = page;
  const VIEWS = ['register', 'graph', 'timeline'];
  const COLUMNS = ['status', 'instruction', 'issuer', 'owner', 'deadline', 'source'];
  const state = { view: 'register', chosen: null, only: [], nobody: false, sort: 'status', down: false };
  const listeners = [];

  function read() {
    const given = new URLSearchParams(location.hash.slice(1));
    const among = (value, allowed, other) => (allowed.includes(value) ? value : other);
    words.speak(among(given.get('language'), Object.keys(words.languages), data.language));
    state.view = among(given.get('view'), VIEWS, 'register');
    state.chosen = data.things.has(given.get('chosen')) ? given.get('chosen') : null;
    state.only = (given.get('only') ?? '').split('.').filter((status) => data.statuses.includes(status));
    state.nobody = given.get('nobody') === '1';
    state.sort = among(given.get('sort'), COLUMNS, 'status');
    state.down = given.get('down') === '1';
  }

  function write() {
    const kept = new URLSearchParams();
    if (state.view !== 'register') kept.set('view', state.view);
    if (words.language() !== data.language) kept.set('language', words.language());
    if (state.chosen) kept.set('chosen', state.chosen);
    if (state.only.length) kept.set('only', state.only.join('.'));
    if (state.nobody) kept.set('nobody', '1');
    if (state.sort !== 'status') kept.set('sort', state.sort);
    if (state.down) kept.set('down', '1');
    const hash = kept.toString();
    history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  }

  const tell = (changed) => listeners.forEach((listener) => listener(changed));

  function change(wanted) {
    const { language, ...rest } = wanted;
    if (language) words.speak(language);
    Object.assign(state, rest);
    write();
    tell(new Set(Object.keys(wanted)));
  }

  addEventListener('hashchange', () => { read(); tell(new Set(['all'])); });
  read();

  page.state = {
    ...{ VIEWS, COLUMNS, change },
    now: state,
    begin: () => tell(new Set(['all'])),
    whenChanged: (listener) => listeners.push(listener),
    choose: (id) => change({ chosen: id }),
  };
})(window.tapsyrma);
