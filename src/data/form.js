// A form: keeps what is typed in this browser, shows how far one is, and ends in a file of answers. Nothing is sent.
(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('form-data').textContent);
  const $ = (id) => document.getElementById(id);
  const say = (word, facts) => data.words[word].replace(/\{(\w+)\}/g, (all, name) => (facts && name in facts ? facts[name] : all));
  const announce = (text) => { $('live').textContent = ''; setTimeout(() => { $('live').textContent = text; }, 50); };

  // What a browser may not keep, kt would not take: signs that no one sees and halves of signs.
  const clean = (text) => text.normalize('NFC').replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200c\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d/gu, '').trim();

  // Reading and filling in one question.
  const radios = (name) => Array.from(document.querySelectorAll(`input[type=radio][name="${name}"]`));
  const picked = (name) => { const found = radios(name).find((one) => one.checked); return found ? found.value : ''; };
  const pick = (name, value) => radios(name).forEach((one) => { one.checked = one.value === value; });
  const FIELDS = ['text', 'reason', 'source', 'note'];
  const CHOICES = ['remedy', 'certainty'];

  const ROW = ['what', 'by', 'due'];
  const rows = (at) => Array.from({ length: data.questions[at].rows }, (none, row) => ROW.map((name) => `${name}-${row}`));
  const fields = (at) => FIELDS.concat(...rows(at));

  function read(at) {
    const state = {};
    const put = (name, value) => { if (value) state[name] = value; };
    put('picked', picked(`q${at}`));
    fields(at).forEach((name) => { const field = $(`q${at}-${name}`); put(name, field && field.value); });
    CHOICES.forEach((name) => put(name, picked(`q${at}-${name}`)));
    return state;
  }

  function fill(at, state) {
    pick(`q${at}`, String(state.picked || ''));
    fields(at).forEach((name) => { const field = $(`q${at}-${name}`); if (field) field.value = String(state[name] || ''); });
    CHOICES.forEach((name) => pick(`q${at}-${name}`, String(state[name] || '')));
    const beside = $(`q${at}-beside`);
    if (beside && (state.source || state.note || state.certainty)) beside.open = true;
  }

  // The answer to a question as the file holds it; nothing when there is none.
  function answer(at) {
    const question = data.questions[at];
    const state = read(at);
    const text = (name) => clean(state[name] || '');
    const value = main(at, state, text);
    if (data.anonymous) return value === null ? null : Object.values(value)[0];
    const beside = {};
    if (value && question.remediable && value.score === 1 && state.remedy) beside.remediable = state.remedy === 'yes';
    if (state.certainty) beside.certainty = state.certainty;
    if (text('source')) beside.source = text('source');
    const written = state.picked && question.kind !== 'point' ? [text('text')].concat(rows(at).map((names) => names.map(text).join(' ').trim())) : [];
    const note = [text('note')].concat(written).filter(Boolean).join('\n');
    if (note) beside.note = note;
    if (!value && !beside.source && !beside.note) return null;
    return Object.assign({}, value || { unknown: true }, beside);
  }

  function main(at, state, text) {
    const question = data.questions[at];
    if (state.picked === 'unknown') return { unknown: true };
    if (state.picked === 'na') return { 'not-applicable': text('reason') };
    if (question.kind === 'text') return text('text') ? { text: text('text') } : null;
    if (question.kind === 'list') {
      const items = text('text').split('\n').map((line) => line.trim()).filter(Boolean);
      return items.length ? { items } : null;
    }
    if (question.kind === 'actions') {
      const steps = rows(at).map((names) => names.map(text)).filter((row) => row.some(Boolean));
      return steps.length ? { steps: steps.map(([what, by, due]) => Object.assign({ what }, by && { by }, due && { due })) } : null;
    }
    if (!state.picked || question.kind !== 'point') return null;
    const value = question.values[Number(state.picked)];
    return typeof value === 'number' ? { score: value } : { choice: value };
  }

  // Keeping it in this browser.
  const store = (() => {
    try {
      localStorage.setItem('kt:test', '1');
      localStorage.removeItem('kt:test');
      return localStorage;
    } catch (error) {
      return null;
    }
  })();
  let finished = false;
  let touched = false;

  function states() {
    const all = {};
    data.questions.forEach((question, at) => {
      const state = read(at);
      if (Object.keys(state).length) all[question.key] = state;
    });
    return all;
  }

  function save() {
    touched = true;
    if (!store) return;
    try {
      store.setItem(data.id, JSON.stringify(states()));
      $('saved').textContent = say('saved');
    } catch (error) {
      $('saved').textContent = say('unsaved');
    }
  }

  function forget() {
    if (store) store.removeItem(data.id);
  }

  function resume() {
    if (!store) return notice(say('unsaved'));
    let kept = null;
    try { kept = JSON.parse(store.getItem(data.id)); } catch (error) { kept = null; }
    if (!kept || typeof kept !== 'object' || !Object.keys(kept).length) return;
    data.questions.forEach((question, at) => { if (kept[question.key]) fill(at, kept[question.key]); });
    notice(say(data.anonymous ? 'resumed-anonymous' : 'resumed', counts()));
  }

  function notice(text) {
    $('notice').textContent = text;
    $('notice').hidden = false;
    announce(text);
  }

  // How far one is.
  const isOpen = (at) => answer(at) === null;

  function counts(first = 0, end = data.questions.length) {
    const asked = data.questions.map((question, at) => at).slice(first, end).filter((at) => !data.questions[at].optional);
    return { all: asked.length, done: asked.filter((at) => !isOpen(at)).length };
  }

  function show() {
    let first = 0;
    data.sections.forEach((count, section) => {
      for (let at = first; at < first + count; at += 1) look(at);
      const part = $(`s${section}-part`);
      const now = counts(first, first + count);
      if (part && now.all) part.textContent = say('part', now);
      first += count;
    });
    const now = counts();
    $('progress').max = now.all;
    $('progress').value = now.done;
    $('progress-text').textContent = say('progress', now);
    document.body.classList.toggle('filled', document.querySelector('.answered') !== null);
  }

  // What is asked only after some answers.
  function look(at) {
    const state = read(at);
    const question = data.questions[at];
    const lowest = question.kind === 'point' && question.values[Number(state.picked)] === 1 && state.picked !== '';
    const toggle = (id, shown) => { if ($(id)) $(id).hidden = !shown; };
    toggle(`q${at}-reason-part`, state.picked === 'na');
    toggle(`q${at}-remedy-part`, question.remediable && lowest);
    $(`q${at}`).classList.toggle('answered', !isOpen(at));
    const wipe = $(`q${at}-wipe`);
    if (wipe) wipe.hidden = !state.picked;
    const used = rows(at).map((names) => names.some((name) => state[name]));
    used.forEach((none, row) => { $(`q${at}-row-${row}`).hidden = row > used.lastIndexOf(true) + 1; });
  }

  // What is wrong with an answer, and which field that is.
  function fault(at) {
    const state = read(at);
    const question = data.questions[at];
    if (state.picked === 'na' && !clean(state.reason || '')) return { at, id: `q${at}-reason`, word: 'need-reason' };
    const value = question.values[Number(state.picked)];
    if (question.remediable && state.picked && value === 1 && !state.remedy) return { at, id: `q${at}-remedy-part`, word: 'need-remedy' };
    const half = rows(at).map((names) => names.filter((name) => !clean(state[name] || ''))).find((open) => open.length % ROW.length);
    if (half && !state.picked) return { at, id: `q${at}-${half[0]}`, word: 'need-step' };
    const field = fields(at).find((name) => personal(clean(state[name] || '')));
    return field ? { at, id: `q${at}-${field}`, word: 'personal' } : null;
  }

  // What looks like data about a person: kt does not take it.
  function personal(text) {
    const eleven = (digits) => [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11 === 0;
    const numbers = text.match(/(?<![\w€.,/-])\d(?:[ .-]?\d){8}(?![\w,/-]?\d)/g) || [];
    return /[^\s@<>"]+@[^\s@]+\.[a-z]{2,}/i.test(text)
      || /(?<![\w/])(?:\+31|0031|0)[ -]?(?:\(0\)[ -]?)?[1-9](?:[ -]?\d){8}(?!\d)/.test(text)
      || /\bNL\d{2} ?[A-Z]{4}(?: ?\d){10}\b/i.test(text)
      || numbers.some((number) => eleven(number.replace(/\D/g, '')));
  }

  function mark(faults) {
    data.questions.forEach((question, at) => {
      const found = faults.find((one) => one.at === at);
      const line = $(`q${at}-wrong`);
      line.hidden = !found;
      line.textContent = found ? say(found.word) : '';
      document.querySelectorAll(`#q${at} [aria-invalid]`).forEach((field) => {
        field.removeAttribute('aria-invalid');
        field.removeAttribute('aria-describedby');
      });
      if (found && /^(INPUT|TEXTAREA)$/.test($(found.id).tagName)) {
        $(found.id).setAttribute('aria-invalid', 'true');
        $(found.id).setAttribute('aria-describedby', line.id);
      }
    });
  }

  // Finishing: first what is wrong, then what is open, then the file.
  function make(tag, text, attributes) {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  }

  const called = (at) => data.questions[at].sign || String(at + 1);

  function target(at, id) {
    const field = id && $(id);
    if (field && /^(INPUT|TEXTAREA)$/.test(field.tagName)) return field;
    return (field || $(`q${at}`)).querySelector('input, textarea');
  }

  function summarise(title, text, items, anyway, bad) {
    const summary = $('summary');
    summary.classList.toggle('bad', bad);
    summary.replaceChildren(make('h3', title), make('p', text));
    const list = make('ul');
    items.forEach(({ at, id, label }) => {
      const link = make('a', label, { href: `#q${at}` });
      link.addEventListener('click', (event) => {
        event.preventDefault();
        const field = target(at, id);
        const beside = field.closest('details');
        if (beside) beside.open = true;
        $(`q${at}`).scrollIntoView({ block: 'start' });
        field.focus({ preventScroll: true });
      });
      const item = make('li');
      item.append(link);
      list.append(item);
    });
    summary.append(list);
    if (anyway) {
      const button = make('button', say('anyway'), { type: 'button', class: 'main' });
      button.addEventListener('click', finish);
      summary.append(button);
    }
    summary.hidden = false;
    summary.focus();
  }

  function submit(event) {
    event.preventDefault();
    const faults = data.questions.map((question, at) => fault(at)).filter(Boolean);
    mark(faults);
    const named = (at, text) => say('question', { question: called(at) }) + text;
    if (faults.length) {
      const items = faults.map(({ at, id, word }) => ({ at, id, label: named(at, `: ${say(word)}`) }));
      faults.filter(({ id }) => $(id).closest('details')).forEach(({ id }) => { $(id).closest('details').open = true; });
      return summarise(say('summary-wrong'), say('summary-wrong-text'), items, false, true);
    }
    const open = data.questions.map((question, at) => at).filter((at) => !data.questions[at].optional && isOpen(at));
    if (open.length) {
      const items = open.map((at) => ({ at, label: named(at, '') }));
      return summarise(say('summary-open', { all: open.length }), say('summary-open-text'), items, counts().done > 0, false);
    }
    return finish();
  }

  // The file of answers.
  const suffix = () => Array.from(crypto.getRandomValues(new Uint8Array(3)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const name = `${data.file}${data.anonymous ? `-${suffix()}` : ''}.json`;

  function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  function file() {
    const answers = {};
    const apart = data.anonymous ? {} : { date: today() };
    data.questions.forEach((question, at) => {
      const given = answer(at);
      if (given !== null) (question.apart ? apart : answers)[question.key] = given;
    });
    return `${JSON.stringify(Object.assign({}, data.carried, apart, { answers }), null, 2)}\n`;
  }

  function download() {
    const address = URL.createObjectURL(new Blob([file()], { type: 'application/json' }));
    const link = make('a', '', { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  }

  function finish() {
    $('summary').hidden = true;
    download();
    finished = true;
    touched = false;
    $('changed').hidden = true;
    $('copy').value = file();
    $('done').hidden = false;
    $('done-title').textContent = say('done-title', { file: name });
    $('done').scrollIntoView({ block: 'start' });
    $('done-title').focus({ preventScroll: true });
    if (data.anonymous) {
      forget();
      $('saved').textContent = say('kept-clean');
    }
  }

  function changed() {
    if (!finished) return;
    $('changed').textContent = say('changed');
    $('changed').hidden = false;
  }

  // Going on with a file that was saved before.
  function state(question, given) {
    if (data.anonymous) given = question.kind === 'point' ? { value: given } : { text: given };
    if (given === null || typeof given !== 'object') return null;
    const found = {};
    const put = (name, value) => { if (typeof value === 'string') found[name] = value; };
    const value = [given.value, given.score, given.choice].find((one) => one !== undefined);
    const place = question.values.indexOf(value);
    if (place >= 0) found.picked = String(place);
    if (given.unknown === true) found.picked = 'unknown';
    if (given['not-applicable'] !== undefined) found.picked = 'na';
    const text = Array.isArray(given.items) ? given.items.map(String).join('\n') : given.text;
    put('text', text);
    if (Array.isArray(given.steps)) {
      given.steps.slice(0, question.rows).forEach((step, row) => ROW.forEach((name) => { if (step) put(`${name}-${row}`, step[name]); }));
    }
    put('reason', given['not-applicable']);
    ['source', 'note', 'certainty'].forEach((name) => put(name, given[name]));
    if (typeof given.remediable === 'boolean') found.remedy = given.remediable ? 'yes' : 'no';
    return found;
  }

  async function open(event) {
    const chosen = event.target.files[0];
    event.target.value = '';
    if (!chosen) return;
    let given = null;
    try { given = chosen.size < 1048576 ? JSON.parse(await chosen.text()) : null; } catch (error) { given = null; }
    const ours = given && typeof given === 'object' && given.answers && typeof given.answers === 'object'
      && Object.keys(data.carried).every((key) => given[key] === data.carried[key]);
    if (!ours) return notice(say('wrong-file'));
    data.questions.forEach((question, at) => {
      const place = question.apart ? given : given.answers;
      const found = Object.prototype.hasOwnProperty.call(place, question.key) && state(question, place[question.key]);
      if (found) fill(at, found);
    });
    save();
    show();
    notice(say('restored', counts()));
  }

  function wipeAll() {
    data.questions.forEach((question, at) => fill(at, {}));
    forget();
    mark([]);
    finished = false;
    touched = false;
    ['done', 'summary', 'notice'].forEach((id) => { $(id).hidden = true; });
    $('copy').value = '';
    $('saved').textContent = '';
    show();
    notice(say('cleared'));
    $('notice').scrollIntoView({ block: 'center' });
  }

  // One listener for all fields.
  function typed(event) {
    const field = event.target;
    const at = field.closest('.question');
    const number = at && at.id.slice(1);
    if (at && /-(text|what-\d+|by-\d+|due-\d+)$/.test(field.id) && field.value) pick(`q${number}`, '');
    save();
    show();
    changed();
    if (!$('summary').hidden && at) $(`q${number}-wrong`).hidden = true;
  }

  const form = $('questions');
  form.addEventListener('input', typed);
  form.addEventListener('submit', submit);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('input')) event.preventDefault();
  });
  form.addEventListener('click', (event) => {
    const button = event.target.closest('[data-wipe]');
    if (!button) return;
    const at = Number(button.dataset.wipe);
    pick(`q${at}`, '');
    save();
    show();
    changed();
    $(`q${at}`).querySelector('input').focus();
  });
  $('again').addEventListener('click', () => { finish(); announce(say('done-again', { file: name })); });
  $('interim').addEventListener('click', () => { download(); announce(say('interim', { file: name })); });
  $('print').addEventListener('click', () => window.print());
  $('open').addEventListener('change', open);
  document.querySelectorAll('[data-clear-all]').forEach((button) => button.addEventListener('click', () => $('sure').showModal()));
  $('sure-no').addEventListener('click', () => $('sure').close());
  $('sure-yes').addEventListener('click', () => { $('sure').close(); wipeAll(); });
  window.addEventListener('beforeunload', (event) => {
    if (store || !touched) return;
    event.preventDefault();
    event.returnValue = '';
  });

  // On paper everything stands open.
  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = Array.from(document.querySelectorAll('details.beside:not([open])'));
    closed.forEach((one) => { one.open = true; });
  });
  window.addEventListener('afterprint', () => closed.forEach((one) => { one.open = false; }));

  document.documentElement.classList.add('works');
  resume();
  show();
})();
