// measure: text broken into lines that fit, before anything is placed.
((page) => {
  'use strict';

  const FAMILY = '"Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif';
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map();

  const font = (size, weight = 400) => `${weight} ${size}px ${FAMILY}`;

  function width(text, face) {
    const key = face + text;
    if (!widths.has(key)) {
      context.font = face;
      widths.set(key, context.measureText(text).width);
    }
    return widths.get(key);
  }

  // Pieces after which a line may break: words, and parts of words after a hyphen or slash. Dates stay whole.
  const pieces = (text) => text.trim().split(/(?<=\s|\p{L}[-–—/])/u).filter(Boolean);

  // A piece that is wider than a line, cut between characters.
  function cut(piece, face, most) {
    const parts = [''];
    for (const character of piece) {
      const longer = parts.at(-1) + character;
      if (width(longer.trimEnd(), face) > most && parts.at(-1)) parts.push(character);
      else parts[parts.length - 1] = longer;
    }
    return parts;
  }

  function shorten(line, face, most) {
    let kept = line.trimEnd();
    while (kept && width(`${kept}…`, face) > most) kept = [...kept].slice(0, -1).join('').trimEnd();
    return `${kept}…`;
  }

  // Lines no wider than `most`, at most `limit` of them; a text that needs more ends in an ellipsis.
  function wrap(text, face, most, limit) {
    const lines = [''];
    for (const piece of pieces(text)) {
      const parts = width(piece.trimEnd(), face) > most ? cut(piece, face, most) : [piece];
      for (const part of parts) {
        const longer = lines.at(-1) + part;
        if (width(longer.trimEnd(), face) <= most || !lines.at(-1)) lines[lines.length - 1] = longer;
        else lines.push(part);
      }
    }
    const shortened = lines.length > limit;
    const kept = lines.slice(0, limit);
    if (shortened) kept[limit - 1] = shorten(kept[limit - 1], face, most);
    return {
      shortened,
      lines: kept.map((line) => ({ text: line.trimEnd(), width: width(line.trimEnd(), face) })),
    };
  }

  page.measure = { font, width, wrap };
})(window.tapsyrma);
