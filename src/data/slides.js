// Slides: one at a time, turned over with keys, buttons or a swipe. Without this script they are one long page.
(() => {
  'use strict';
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  const slides = Array.from(document.querySelectorAll('.slide'));
  const parts = Array.from(document.querySelectorAll('nav a'));
  let at = 0;
  let deck = true;

  function draw(focus) {
    root.classList.toggle('deck', deck);
    slides.forEach((slide, i) => { slide.hidden = deck && i !== at; });
    parts.forEach((link, i) => {
      if (slides[at].dataset.part === String(i + 1)) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    });
    $('number').textContent = deck ? `${at + 1} / ${slides.length}` : '';
    $('previous').disabled = !deck || at === 0;
    $('next').disabled = !deck || at === slides.length - 1;
    $('all').setAttribute('aria-pressed', String(!deck));
    if (!focus) return;
    const heading = slides[at].querySelector('h1, h2');
    heading.focus({ preventScroll: deck });
    if (deck) window.scrollTo(0, 0);
  }

  function turn(to, focus = true) {
    at = Math.min(Math.max(to, 0), slides.length - 1);
    try { history.replaceState(null, '', `#${slides[at].id}`); } catch { /* a page from a mail has no address to change */ }
    draw(focus);
  }

  function fromAddress(focus) {
    const found = slides.findIndex((slide) => `#${slide.id}` === location.hash);
    if (found >= 0) turn(found, focus);
  }

  const KEYS = {
    ArrowRight: () => at + 1, ArrowDown: () => at + 1, PageDown: () => at + 1, ' ': () => at + 1, Enter: () => at + 1,
    ArrowLeft: () => at - 1, ArrowUp: () => at - 1, PageUp: () => at - 1, Backspace: () => at - 1,
    Home: () => 0, End: () => slides.length - 1,
  };

  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') { deck = !deck; draw(true); return; }
    const press = event.target.closest('a, button') && (event.key === 'Enter' || event.key === ' ');
    if (!deck || press || !(event.key in KEYS)) return;
    // A slide with more text than fits is read to its end first.
    const down = event.key === 'ArrowDown' || event.key === 'PageDown' || event.key === ' ';
    const up = event.key === 'ArrowUp' || event.key === 'PageUp';
    const text = slides[at].querySelector('.page');
    if (down && text.scrollTop + text.clientHeight < text.scrollHeight - 2) { text.scrollBy(0, text.clientHeight * 0.8); event.preventDefault(); return; }
    if (up && text.scrollTop > 2) { text.scrollBy(0, -text.clientHeight * 0.8); event.preventDefault(); return; }
    event.preventDefault();
    turn(KEYS[event.key]() + (event.key === ' ' && event.shiftKey ? -2 : 0));
  });

  let start = null;
  document.addEventListener('touchstart', (event) => { start = event.touches.length === 1 ? event.touches[0] : null; }, { passive: true });
  document.addEventListener('touchend', (event) => {
    if (!deck || !start) return;
    const end = event.changedTouches[0];
    const across = end.clientX - start.clientX;
    if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(end.clientY - start.clientY)) turn(across < 0 ? at + 1 : at - 1);
  }, { passive: true });

  $('previous').addEventListener('click', () => turn(at - 1, false));
  $('next').addEventListener('click', () => turn(at + 1, false));
  $('all').addEventListener('click', () => { deck = !deck; draw(true); });
  parts.forEach((link) => link.addEventListener('click', (event) => {
    event.preventDefault();
    turn(slides.findIndex((slide) => `#${slide.id}` === link.getAttribute('href')));
  }));
  window.addEventListener('hashchange', () => fromAddress(true));

  document.querySelector('.turn').hidden = false;
  draw(false);
  fromAddress(false);
})();
