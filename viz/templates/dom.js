// dom: elements made from plain values. Text is always a text node, so no label can become markup.
((page) => {
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';

  const byId = (id) => document.getElementById(id);

  function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'on') {
        for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
      } else if (value === true) {
        node.setAttribute(name, '');
      } else if (value !== false && value !== null && value !== undefined) {
        node.setAttribute(name, value);
      }
    }
    node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
    return node;
  }

  const el = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);

  const svg = (tag, attributes = {}, ...children) =>
    fill(document.createElementNS(SVG, tag), attributes, children);

  // A link only to the web; any other address is shown as text.
  function link(address, text) {
    return /^https?:\/\//i.test(address)
      ? el('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, text)
      : document.createTextNode(text);
  }

  page.dom = { byId, el, link, svg };
})(window.tapsyrma);
