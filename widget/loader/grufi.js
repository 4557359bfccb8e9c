/*
 * The loader: what a host page includes. It downloads the finder once, whatever is typed meanwhile, and
 * hands every <grufi-finder> over to it.
 *
 * Invariants: the requests are the same for every visitor who reads the same language, whatever is typed; the
 * element shows its children where the finder is slow, and for good if anything fails; nothing is written but text nodes and
 * attributes, until a visitor leaves by the button or the keys for it.
 *
 * CODE is filled in at publishing: { glue, glueIntegrity, wasm, wasmText }, file names beside this script.
 * Built into a classic script, ES2019, no dependencies.
 */
import { isPacked, unpacking } from './packing/unpack.mjs';

(() => {
  'use strict';

  const CODE = __GRUFI_CODE__;
  const NAME = 'grufi-finder';
  const ATTRIBUTES = ['index', 'lang', 'region', 'topic', 'accent', 'heading', 'density', 'font', 'exit'];
  const LIST = 'Liste aller Selbsthilfegruppen';
  /** Where visitors leave to, unless the host says otherwise: the weather. */
  const EXIT = 'https://www.dwd.de/';
  /** What the finder takes at least. */
  const ROOM = 'min(100vh, 1300px)';
  /** Milliseconds after which what stands in the element is shown below the field, if the finder is slow. */
  const PATIENCE = 4000;
  /** The question, and what is said while the finder loads, by language. */
  const FIRST = {
    de: ['Was beschäftigt Sie?', 'Die Suche wird noch geladen. Sie können schon schreiben.'],
    'de-simple': ['Worum geht es bei Ihnen?', 'Die Suche lädt noch. Sie können schon schreiben.'],
    en: ['What is on your mind?', 'The search is still loading. You can start writing.'],
    tr: ['Sizi meşgul eden nedir?', 'Arama yükleniyor. Yazmaya başlayabilirsiniz.'],
    uk: ['Що вас турбує?', 'Пошук ще завантажується. Ви вже можете писати.'],
    ru: ['Что вас беспокоит?', 'Поиск ещё загружается. Вы уже можете писать.'],
    ar: ['ما الذي يشغل بالك؟', 'يجري تحميل البحث. يمكنك أن تبدأ الكتابة.'],
    fa: ['چه چیزی ذهن شما را مشغول کرده است؟', 'جست‌وجو هنوز بارگذاری می‌شود. می‌توانید نوشتن را شروع کنید.'],
    pl: ['Co Państwa trapi?', 'Wyszukiwarka jeszcze się ładuje. Można już pisać.'],
  };
  /** Its looks, as near to the finder's as can be told before that is there. */
  const LOOKS = `
    :host { all: initial; display: block; container-type: inline-size; color-scheme: light dark }
    form { --p: var(--grufi-padding, 16px); display: grid; gap: 6px; padding: calc(var(--p) + 52px) var(--p) var(--p);
      border-radius: var(--grufi-radius, 16px); background: #fbf8f3; color: #2a2521; line-height: 1.55;
      font-size: var(--grufi-font-size, medium); font-family: var(--grufi-font, system-ui, sans-serif) }
    label { font-size: 1.5em; font-weight: 600; line-height: 1.25 }
    p { margin: 0 }
    input { box-sizing: border-box; inline-size: 100%; max-inline-size: 45em; min-block-size: 58px; margin-block: 8px 4px;
      padding: 0 16px; border: 2px solid #857a6d; border-radius: calc(60 * var(--grufi-radius, 16px));
      background: #fff; color: inherit; font: inherit; font-size: 1.15em; appearance: none }
    slot { display: block; visibility: hidden; animation: late 0s ${PATIENCE}ms forwards }
    @keyframes late { to { visibility: visible } }
    @container (min-width: 30em) { form { --p: var(--grufi-padding, 24px) } label { font-size: 1.9em } }
    @media (prefers-color-scheme: dark) {
      form { background: #1d1a18; color: #f4efe8 }
      input { background: #282421; border-color: #9d9286 }
    }`;
  /** Events that tell what is typed or read. They do not leave a finder; clicks may, which tell nothing. */
  const CONTAINED =
    'input beforeinput keydown keyup keypress compositionstart compositionupdate compositionend change search ' +
    'select paste cut copy dragstart drop focusin focusout submit reset invalid toggle';
  /** Milliseconds of work after which the page may answer its visitor. */
  const SLICE = 8;
  /** Milliseconds in which Escape is to be pressed three times. */
  const HASTE = 1500;

  const tag = document.currentScript || document.querySelector('script[src*="grufi.js"]');
  const home = new URL('.', (tag && tag.src) || document.baseURI).href;
  const parsed =
    document.readyState === 'loading'
      ? new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }))
      : Promise.resolve();

  /** The closed shadow root of each element, and the field that stands there first. */
  const roots = new WeakMap();

  /** Lets the page answer its visitor before the next piece of work. No timer: those are slowed down in tabs out of sight. */
  const pause = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(port1.close());
      port2.postMessage(0);
    });

  /** Works step by step, as long as `step` says that anything is left, and no longer than a slice at a time. */
  const work = async (step) => {
    for (let left = true; left; ) {
      await pause();
      const until = performance.now() + SLICE;
      do left = step();
      while (left && performance.now() < until);
    }
  };

  /** Remembers what `load` returned for a key, so that nothing is downloaded twice. */
  const once = (load, again) => {
    const known = new Map();
    return (key) => {
      if (!known.has(key)) {
        known.set(key, load(key));
        if (again) known.get(key).catch(() => known.delete(key));
      }
      return known.get(key);
    };
  };

  const get = async (url, cache) => {
    if (url.startsWith('file:')) throw new Error('no fetch from ' + url);
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(response.status + ' ' + url);
    return response;
  };

  const script = (url, attributes) =>
    new Promise((done, failed) => {
      const element = document.createElement('script');
      if (tag && tag.nonce) element.nonce = tag.nonce;
      Object.assign(element, attributes, { src: url });
      element.onload = () => {
        element.remove();
        done(element);
      };
      element.onerror = () => failed(new Error('no script ' + url));
      document.head.append(element);
    });

  /** A file's twin: a script that hands its content over, for pages that may not fetch. */
  const twin = async (url) => {
    window.grufiStand = window.grufiText = (...content) => {
      document.currentScript.grufi = content;
    };
    const { grufi } = await script(url);
    if (!grufi) throw new Error('nothing in ' + url);
    return grufi;
  };

  /** Bytes of a text twin: seven bits a character, most significant bit first. */
  const decode = (text, length) => {
    const bytes = new Uint8Array(length);
    for (let at = 0, read = 0, held = 0, bits = 0; at < length; ) {
      held = (held << 7) | text.charCodeAt(read++);
      bits += 7;
      if (bits > 7) {
        bits -= 8;
        bytes[at++] = held >> bits;
        held &= (1 << bits) - 1;
      }
    }
    return bytes;
  };

  /** Unpacks what we packed; hosts that serve our files as compressed may have had gzip inflated already. */
  const unpacked = async (bytes) => {
    if (isPacked(bytes)) {
      const unpacker = unpacking(bytes);
      await work(unpacker.step);
      return unpacker.bytes;
    }
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
    const stream = new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };

  const content = async (base, file, textFile, fetchable) => {
    const fetched = fetchable ? get(base + file).then((response) => response.arrayBuffer()) : Promise.reject();
    const bytes = fetched.then(
      (buffer) => new Uint8Array(buffer),
      async () => {
        const [, text, length] = await twin(base + textFile);
        return decode(text, length);
      },
    );
    const whole = await unpacked(await bytes);
    await pause();
    return whole;
  };

  /** What a folder holds at present, and whether it could be fetched. */
  const stand = once(async (base) => {
    try {
      return { ...(await (await get(base + 'grufi-stand.json', 'no-cache')).json()), fetchable: true };
    } catch (_) {
      return { ...(await twin(base + 'grufi-stand.js'))[0], fetchable: false };
    }
  });

  /** The widget's code, running. A foreign origin is asked for its small file first: will it let us fetch? */
  const code = once(async () => {
    const own = home.startsWith('http') && new URL(home).origin === location.origin;
    const fetchable = own || (await stand(home).catch(() => ({}))).fetchable;
    const checked = fetchable ? { crossOrigin: 'anonymous', integrity: CODE.glueIntegrity } : {};
    const glue = script(home + CODE.glue, checked);
    const [wasm] = await Promise.all([content(home, CODE.wasm, CODE.wasmText, fetchable), glue]);
    await wasm_bindgen(wasm);
    return wasm_bindgen;
  });

  /** Number of the engine that holds a folder's index. */
  const engine = once(async (base) => {
    const index = stand(base).then((now) => content(base, now.index, now.indexText, now.fetchable));
    const [widget, bytes] = await Promise.all([code(), index]);
    const number = widget.open_index(bytes);
    await work(() => widget.prepare(number));
    return number;
  });

  /** Number of the texts of a language, 0 for German; the key is a folder, a space and the language. */
  const texts = once(async (key) => {
    const [base, lang] = key.split(' ');
    const now = await stand(base);
    const name = (now.texts || {})[lang];
    if (!name) return 0;
    const bytes = content(base, name + '.bin', name + '-text.js', now.fetchable);
    return (await code()).open_texts(await bytes);
  }, true);

  /** The language of the page around an element, as `known` has it: whole, or without country and script. */
  const spoken = (element, known) => {
    const tag = (element.closest('[lang]') || document.documentElement).lang.toLowerCase();
    return [tag, tag.split('-')[0]].find((one) => known[one]) || 'de';
  };

  const dates = (options) => (locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (date) => format.format(new Date(date));
  };

  /** What the finder asks of a language, in the order of its `Question`. */
  const KNOWLEDGE = [
    (locale) => {
      const rules = new Intl.PluralRules(locale);
      return (number) => rules.select(number);
    },
    (locale) => new Intl.NumberFormat(locale).format,
    dates({ dateStyle: 'long' }),
    dates({ weekday: 'long' }),
    (locale) => {
      const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
      return (texts) => list.format(texts.split('\n'));
    },
    (locale) => {
      const names = new Intl.DisplayNames(locale, { type: 'language' });
      return (tag) => names.of(tag);
    },
    (locale) => (value) => {
      const timeStyle = value.includes('T') ? 'short' : undefined;
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle, timeZone: 'UTC' });
      const [from, to] = value.split('/').map((part) => {
        const [, year, month, day, hour = 0, minute = 0] = /(....)(..)(..)T?(..)?(..)?/.exec(part);
        return Date.UTC(year, month - 1, day, hour, minute);
      });
      return to ? format.formatRange(from, to) : format.format(from);
    },
  ];
  /** The group whose page the address asks for: its id stands after `#grufi=`. */
  const named = () => {
    try {
      return decodeURIComponent((/^#grufi=(.+)/.exec(location.hash) || [])[1] || '') || undefined;
    } catch (_) {
      return undefined;
    }
  };

  /** Prints the page of a finder by itself, in a frame of the same document. */
  const print = (element, style) => {
    const frame = document.createElement('iframe');
    Object.assign(frame.style, { position: 'absolute', width: '0', height: '0', border: '0' });
    frame.onload = () => {
      const view = frame.contentWindow;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style);
      view.document.adoptedStyleSheets = [sheet];
      view.document.title = element.textContent;
      const root = view.document.importNode(element.closest('.grufi'), false);
      root.append(view.document.importNode(element.closest('.page'), true));
      view.document.body.append(root);
      view.onafterprint = () => setTimeout(() => frame.remove());
      view.focus();
      view.print();
    };
    element.getRootNode().append(frame);
  };

  const knowledge = once((key) => {
    const [question, locale] = key.split(' ');
    return KNOWLEDGE[question](locale);
  });
  const ask = (question, locale, value) => {
    try {
      return knowledge(question + ' ' + locale)(value);
    } catch (_) {
      return undefined;
    }
  };

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.keys(attributes).forEach((key) => made.setAttribute(key, attributes[key]));
    made.append(...children);
    return made;
  };

  /** A colour as `#rrggbb`, where the browser can say it so. */
  const colour = (wish) => {
    const brush = wish && document.createElement('canvas').getContext('2d');
    if (!brush) return wish;
    brush.fillStyle = '#0000';
    brush.fillStyle = wish;
    return brush.fillStyle;
  };

  /** Clears the page and replaces it, the page around a frame too, and tells the next one nothing of it. */
  const leave = (address) => {
    const silence = element('meta', { name: 'referrer', content: 'no-referrer' });
    document.documentElement.replaceChildren(element('head', {}, silence));
    try {
      top.location.replace(address);
    } catch (_) {
      location.replace(address);
    }
  };

  class Finder extends HTMLElement {
    /** Where its visitors leave to; nothing where the host does without. */
    get exit() {
      const wish = this.getAttribute('exit');
      if (wish === 'off') return undefined;
      return /^https?:/.test(wish) ? wish : EXIT;
    }

    /** What the host wishes for: accent, background and text. */
    get colours() {
      const style = getComputedStyle(this);
      const token = (name) => style.getPropertyValue('--grufi-' + name).trim();
      const wishes = [this.getAttribute('accent') || token('accent'), token('background'), token('text')];
      return wishes.map(colour).join('|');
    }

    /** Keeps what stands below out of sight, so that nothing moves when the finder comes, however high it is. */
    reserve() {
      this.style.display = 'block';
      if (!parseFloat(getComputedStyle(this).minHeight)) this.style.minHeight = ROOM;
    }

    /** Draws the field: it is there long before all else, and what is typed into it counts. */
    begin() {
      if (roots.has(this)) return;
      const [, ground, text] = this.colours.split('|');
      const { color } = getComputedStyle(this);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(LOOKS);
      const root = this.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets = [sheet];
      CONTAINED.split(' ').forEach((name) => root.addEventListener(name, (event) => event.stopPropagation()));
      const lang = spoken(this, FIRST);
      const [question, loading] = FIRST[lang];
      const off = { autocomplete: 'off', autocorrect: 'off', autocapitalize: 'off', spellcheck: 'false' };
      const field = element('input', { id: 'first', type: 'search', dir: 'auto', enterkeyhint: 'search', ...off });
      const label = element('label', { for: 'first' }, question);
      const dir = /ar|fa/.test(lang) ? 'rtl' : 'ltr';
      const form = element('form', { lang, dir, role: 'search' }, label, element('p', {}, loading), field);
      form.onsubmit = (event) => event.preventDefault();
      // The host's colours are made readable later; until then, its page's own text is readable on its own ground.
      if (ground || text) [form, field].forEach(({ style }) => Object.assign(style, { background: 'none', color }));
      const first = { root, field, composing: false };
      field.addEventListener('compositionstart', () => (first.composing = true));
      field.addEventListener('compositionend', () => (first.composing = false));
      root.append(form, element('slot', {}));
      roots.set(this, first);
    }

    connectedCallback() {
      this.reserve();
      const base = new URL((this.getAttribute('index') || home).replace(/\/?$/, '/'), document.baseURI).href;
      parsed.then(() => {
        if (!this.shown && !this.childElementCount && !this.textContent.trim()) {
          this.append(element('a', { href: base + 'gruppen.html' }, LIST));
        }
      });
      this.show(base).catch((error) => this.giveUp(base, error));
    }

    disconnectedCallback() {
      setTimeout(async () => {
        if (!this.shown || this.isConnected) return;
        this.shown = false;
        (await code()).unmount(this);
      });
    }

    async show(base) {
      await pause();
      this.begin();
      await pause();
      const read = async () => {
        const { texts: known = {} } = await stand(base);
        const lang = this.language || spoken(this, known);
        const words = await texts(base + ' ' + lang);
        // Slow to begin with: done while the index is on its way.
        for (const question of [0, 1, 4, 2]) {
          await pause();
          ask(question, lang.split('-')[0], '1');
        }
        return words;
      };
      const [number, words, now] = await Promise.all([engine(base), read().catch(() => 0), stand(base)]);
      const widget = await code();
      const first = roots.get(this);
      const { root } = first;
      // What an input method composes is not to be disturbed.
      if (first.composing) await new Promise((done) => first.field.addEventListener('compositionend', done, { once: true }));
      await pause();
      if (!this.isConnected || this.shown) return;
      this.shown = true;
      /** Fetches the texts of the language that the visitor has chosen; without them all stays as it is. */
      const choose = async (finder, lang) => {
        const chosen = await texts(base + ' ' + lang).catch(() => undefined);
        if (chosen !== undefined) this.language = lang;
        widget.speak(finder, chosen);
        await work(widget.draw);
      };
      const link = (id) => location.href.split('#')[0] + '#grufi=' + encodeURIComponent(id);
      const copy = async (finder, text) => {
        const done = await (async () => navigator.clipboard.writeText(text))().then(
          () => true,
          () => false,
        );
        widget.copied(finder, done);
      };
      const { exit } = this;
      const languages = Object.keys(now.texts || {}).join();
      const leaving = { exit: !!exit, leave: () => leave(exit) };
      const takeOver = () => {
        const { field } = first;
        if (!field) return '';
        if (root.activeElement === field) {
          const input = root.lastElementChild.querySelector('input');
          input.value = field.value;
          input.focus();
          input.setSelectionRange(field.selectionStart, field.selectionEnd);
        }
        root.querySelector('form').remove();
        root.querySelector('slot').remove();
        first.field = undefined;
        return field.value;
      };
      const loader = { root, takeOver, ask, choose, languages, ...leaving, link, copy, print, named };
      const [region, topic, heading] = ['region', 'topic', 'heading'].map((name) => this.getAttribute(name));
      const finder = widget.mount(this, number, words, loader, region, topic, this.colours, heading);
      await work(widget.draw);
      this.visit = () => widget.visit(finder);
      this.dispatchEvent(new CustomEvent('grufi-ready'));
    }

    /** Leaves the children in place, says so above them and names the contact point. */
    async giveUp(base, error) {
      console.warn('GruFi:', error);
      await parsed;
      const { list = 'gruppen.html', contact } = await stand(base).catch(() => ({}));
      if (this.failed) return;
      this.failed = true;
      const { root } = roots.get(this) || {};
      if (root) {
        root.adoptedStyleSheets = [];
        root.replaceChildren(element('slot', {}));
      }
      this.style.minHeight = '';
      const only = this.childElementCount === 1 && this.firstElementChild.localName === 'a';
      const sentence = element('p', {}, 'Die Suche konnte nicht geladen werden. Hier ist die Liste aller Gruppen.');
      if (contact && contact.phone) {
        const number = contact.phone.replace('(0)', '').replace(/[^+\d]/g, '');
        const call = element('a', { href: 'tel:' + number }, contact.phone);
        sentence.append(' Auskunft gibt auch: ', contact.name || 'die Kontaktstelle', ', Telefon ', call, '.');
      }
      this.prepend(sentence);
      if (only) {
        const frame = element('iframe', { src: base + list, title: LIST });
        Object.assign(frame.style, { display: 'block', width: '100%', height: '75vh', border: '0' });
        this.append(frame);
      }
    }
  }

  const inPage = tag && !document.head.contains(tag);
  if (!customElements.get(NAME)) {
    customElements.define(NAME, Finder);
    let presses = [];
    addEventListener(
      'keydown',
      ({ key, repeat, isComposing, timeStamp }) => {
        if (repeat || isComposing) return;
        presses = key === 'Escape' ? [...presses.slice(-2), timeStamp] : [];
        if (presses.length < 3 || timeStamp - presses[0] > HASTE) return;
        const finder = [...document.querySelectorAll(NAME)].find(({ shown, exit }) => shown && exit);
        if (finder) leave(finder.exit);
      },
      true,
    );
    addEventListener('hashchange', () => {
      document.querySelectorAll(NAME).forEach(({ visit }) => visit && visit());
    });
    if (inPage) code().catch(() => {});
  }

  // A tag in the text puts a finder where it stands, unless the page has placed its own.
  if (inPage) {
    parsed.then(() => {
      if (document.querySelector(NAME + ':not([data-placed])')) return;
      const placed = element(NAME, { index: home, 'data-placed': '' });
      ATTRIBUTES.filter((name) => tag.dataset[name]).forEach((name) => placed.setAttribute(name, tag.dataset[name]));
      tag.after(placed);
    });
  }
})();
