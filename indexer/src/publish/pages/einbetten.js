/*
 * The configurator: options -> the finder beside them and the lines to copy.
 *
 * Invariants: nothing is written but attributes and text nodes; nothing is sent or stored.
 */
(() => {
  'use strict';

  const section = document.querySelector('.configurator');
  const [form, preview, lines] = ['form', '.preview', '.lines'].map((part) => section.querySelector(part));
  const { integrity, place, entry, list } = section.dataset;
  const LINK = 'Liste aller Selbsthilfegruppen';
  /** Milliseconds without a change before the finder is drawn anew. */
  const REST = 250;

  const field = (name) => form.elements.namedItem(name);
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

  /** The attributes that differ from the basic setting. */
  const attributes = () => {
    const value = (name) => field(name).value.trim();
    const { accent, font, leave } = form.elements;
    const chosen = [
      ...['lang', 'region', 'topic', 'density', 'heading'].map((name) => [name, value(name)]),
      ['accent', accent.value === accent.defaultValue ? '' : accent.value],
      ['font', font.checked ? font.value : ''],
      ['exit', leave.checked ? value('exit') : 'off'],
    ];
    return chosen.filter(([, wish]) => wish);
  };

  const snippet = (chosen) => {
    const folder = (field('place').value.trim() || place).replace(/\/?$/, '/');
    const written = chosen.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
    const hash = field('checked').checked ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
    return [
      `<grufi-finder${written} style="display: block; min-height: 100vh">`,
      `  <a href="${escaped(folder + list)}">${LINK}</a>`,
      '</grufi-finder>',
      `<script src="${escaped(folder + entry)}"${hash} async></script>`,
    ].join('\n');
  };

  /** Relative luminance of `#rrggbb` (WCAG 2.2). */
  const luminance = (colour) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  const contrast = (colour) => {
    const ratio = 1.05 / (luminance(colour) + 0.05);
    const said = ratio.toLocaleString('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const enough = ratio >= 4.5;
    return `Kontrast zu Weiß ${said} : 1. ${enough ? 'Gut lesbar.' : 'Zu wenig für Schrift: Die Suche dunkelt die Farbe ab.'}`;
  };

  const draw = (chosen) => {
    const finder = document.createElement('grufi-finder');
    chosen.forEach(([name, value]) => finder.setAttribute(name, value));
    const link = document.createElement('a');
    link.href = list;
    link.textContent = LINK;
    finder.append(link);
    preview.replaceChildren(finder);
  };

  let shown = '[]';
  let rest;
  const update = () => {
    const chosen = attributes();
    lines.textContent = snippet(chosen);
    section.querySelector('.contrast').textContent = contrast(field('accent').value);
    field('exit').disabled = !field('leave').checked;
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (JSON.stringify(chosen) === shown) return;
      shown = JSON.stringify(chosen);
      draw(chosen);
    }, REST);
  };

  const copy = async () => {
    const said = section.querySelector('.copied');
    try {
      await navigator.clipboard.writeText(lines.textContent);
      said.textContent = 'Kopiert.';
    } catch (_) {
      getSelection().selectAllChildren(lines);
      said.textContent = 'Die Zeilen sind markiert. Kopieren mit Strg+C.';
    }
  };

  if (location.protocol.startsWith('http')) field('place').value = new URL('.', document.baseURI).href;
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  section.querySelector('.copy').addEventListener('click', copy);
  section.classList.add('works');
  update();
})();
