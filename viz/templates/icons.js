// icons: small shapes on a 16 by 16 grid, the same in the page and on the canvas.
((page) => {
  'use strict';

  const { el, svg } = page.dom;
  const STROKED = {
    'deadline-passed': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5v3.6M8 11v.1',
    'due-soon': 'M8 4.2V8l2.6 1.8M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2',
    'deadline-unclear': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M6.4 6.3A1.7 1.7 0 1 1 8.9 7.8C8.3 8.2 8 8.5 8 9M8 11.1v.1',
    open: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3',
    recurring: 'M12.8 7a5 5 0 0 0-9-2M3.2 9a5 5 0 0 0 9 2M3.6 2.6v2.6h2.6M12.4 13.4v-2.6H9.8',
    'no-deadline': 'M4 8h8',
    'reported-done': 'M3.5 8.5l3 3 6-7',
    nobody: 'M8 8.2a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2M3 14c.5-3 2.3-4.2 5-4.2s4.5 1.2 5 4.2',
    search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5l3.3 3.3',
    close: 'M4 4l8 8M12 4l-8 8',
  };
  const FILLED = {
    post: 'M8 8.4a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2.5 14.4c.3-3.6 2.4-5 5.5-5s5.2 1.4 5.5 5z',
    body: 'M8 1.5l6.5 3.3v1.4h-13V4.8zM3 7.2h2v5H3zM7 7.2h2v5H7zM11 7.2h2v5h-2zM1.8 13h12.4v1.6H1.8z',
    collective: 'M5.5 7.6a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8M11.3 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4M1 13.4'
      + 'c.2-3.2 1.9-4.6 4.5-4.6s4.3 1.4 4.5 4.6zM11 13.4c0-1.5-.4-2.8-1.1-3.8.4-.2.9-.3 1.5-.3 2 0 3.4 1.3 3.6 4.1z',
    programme: 'M3 1.8h7l3 3v9.4H3zM5 7h6v1.2H5zM5 9.6h6v1.2H5zM5 4.4h3v1.2H5z',
    territory: 'M8 1.5a4.6 4.6 0 0 0-4.6 4.6C3.4 9.4 8 14.6 8 14.6s4.6-5.2 4.6-8.5A4.6 4.6 0 0 0 8 1.5M8 7.9'
      + 'a1.8 1.8 0 1 1 0-3.6 1.8 1.8 0 0 1 0 3.6',
    report: 'M2 2.5h12v8.4H8.4L5 14v-3.1H2z',
  };
  FILLED.official = FILLED.post;
  FILLED.topic = FILLED.programme;
  FILLED.meeting = FILLED.collective;

  const paths = new Map();
  function path(name) {
    if (!paths.has(name)) paths.set(name, new Path2D(STROKED[name] ?? FILLED[name]));
    return paths.get(name);
  }

  const element = (name) =>
    el('span', { class: `icon ${name in STROKED ? 'stroked' : 'filled'}`, 'aria-hidden': 'true' },
      svg('svg', { viewBox: '0 0 16 16' }, svg('path', { d: STROKED[name] ?? FILLED[name] })));

  // Draws with the context's own colours, its left upper corner at x, y.
  function draw(context, name, x, y, size) {
    context.save();
    context.translate(x, y);
    context.scale(size / 16, size / 16);
    if (name in STROKED) {
      Object.assign(context, { lineWidth: 1.8, lineCap: 'round', lineJoin: 'round' });
      context.stroke(path(name));
    } else {
      context.fill(path(name), 'evenodd');
    }
    context.restore();
  }

  page.icons = { element, draw };
})(window.tapsyrma);
