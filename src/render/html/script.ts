/** The page's own script. Without it every link still leads to its words; it adds the highlight over whole
 *  spans, stepping, Escape, the filter and the sheet on narrow screens. It inserts no HTML and reads no network. */
export const SCRIPT = `'use strict';
(() => {
  const root = document.documentElement;
  const panel = document.querySelector('.panel');
  const place = panel.querySelector('.place');
  const reports = [...panel.querySelectorAll('.report')];
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const narrow = matchMedia('(max-width: 60rem)');
  let marked = [];
  let current = null;
  let opener = null;

  const keyOf = (link) => link.hash + '/' + link.dataset.to;

  const groupOf = (link) => {
    const holder = link.closest('.claim, .sentence, .line > li, .copies > li');
    const seen = new Set();
    const group = [...(holder ? holder.querySelectorAll('a.cite') : [])].filter((other) => {
      const key = keyOf(other);
      return !other.closest('.facts, .relations') && !seen.has(key) && seen.add(key);
    });
    return seen.has(keyOf(link)) ? group : [link];
  };

  const showReport = (report) => {
    for (const other of reports) other.classList.toggle('open', other === report);
    for (const tab of panel.querySelectorAll('.tab')) {
      if (tab.hash === '#' + report.id) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
    }
  };

  const clear = () => {
    for (const span of marked) span.classList.remove('lit', 'lit-first', 'lit-last');
    marked = [];
    for (const link of document.querySelectorAll('a.cite[aria-current]')) link.removeAttribute('aria-current');
    current = null;
    root.classList.remove('reading-words');
  };

  const light = (link) => {
    const [name, first] = link.hash.slice(1).split('-');
    for (let number = Number(first); number <= Number(link.dataset.to); number += 1) {
      const span = document.getElementById(name + '-' + number);
      if (span) marked.push(span);
    }
    for (const span of marked) span.classList.add('lit');
    if (marked.length > 0) {
      marked[0].classList.add('lit-first');
      marked[marked.length - 1].classList.add('lit-last');
    }
  };

  const openWords = (link, from) => {
    clear();
    current = link;
    if (from) opener = from;
    light(link);
    const report = marked.length > 0 ? marked[0].closest('.report') : null;
    if (!report) return;
    showReport(report);
    for (const other of document.querySelectorAll('a.cite')) if (keyOf(other) === keyOf(link)) other.setAttribute('aria-current', 'true');
    const group = groupOf(link);
    const at = group.findIndex((other) => keyOf(other) === keyOf(link));
    place.textContent = (group.length > 1 ? 'Words ' + (at + 1) + ' of ' + group.length + ' in this entry' : 'The words') + ': ' + report.dataset.name;
    root.classList.add('sheet-open', 'reading-words');
    const box = marked[0].getBoundingClientRect();
    const scroller = panel.querySelector('.reports');
    const frame = scroller.getBoundingClientRect();
    scroller.scrollTo({ top: scroller.scrollTop + box.top - frame.top - frame.height / 3, behavior: calm.matches ? 'auto' : 'smooth' });
    history.replaceState(null, '', link.hash);
    if (narrow.matches) link.scrollIntoView({ block: 'nearest' });
  };

  const openReport = (report, from) => {
    clear();
    if (from && !panel.contains(from)) opener = from;
    showReport(report);
    place.textContent = report.dataset.name;
    root.classList.add('sheet-open');
    panel.querySelector('.reports').scrollTop = 0;
    report.focus({ preventScroll: true });
  };

  const close = () => {
    clear();
    root.classList.remove('sheet-open');
    place.textContent = 'Choose any words; they open here in their report.';
    if (opener) opener.focus({ preventScroll: true });
    opener = null;
  };

  const citesOver = (span) => {
    const [name, at] = span.id.split('-');
    return [...document.querySelectorAll('.claim a.words[href^="#' + name + '-"]')].filter((link) => {
      return !link.closest('.relations') && Number(link.hash.slice(name.length + 2)) <= Number(at) && Number(at) <= Number(link.dataset.to);
    });
  };

  const findInDossier = (span) => {
    const links = citesOver(span);
    const next = links[(links.indexOf(current) + 1) % links.length];
    if (!next) return;
    reveal(next);
    openWords(next, next);
    next.scrollIntoView({ block: narrow.matches ? 'nearest' : 'center' });
  };

  const step = (by) => {
    if (!current) return;
    const group = groupOf(current);
    const at = group.findIndex((other) => keyOf(other) === keyOf(current));
    const next = group[(at + by + group.length) % group.length];
    if (document.activeElement === current) next.focus({ preventScroll: true });
    openWords(next, panel.contains(document.activeElement) ? null : next);
  };

  const reveal = (element) => {
    for (let node = element; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true;
    if (element.closest('[hidden]')) filterBy('');
  };

  const filterBy = (agreement) => {
    let shown = 0;
    for (const claim of document.querySelectorAll('.claim')) {
      claim.hidden = agreement !== '' && claim.dataset.agreement !== agreement;
      if (!claim.hidden) shown += 1;
    }
    for (const holder of document.querySelectorAll('.group, [data-claims]')) holder.hidden = !holder.querySelector('.claim:not([hidden])');
    for (const part of document.querySelectorAll('.part:not([data-claims])')) part.hidden = agreement !== '';
    for (const chip of document.querySelectorAll('.chip')) chip.setAttribute('aria-pressed', String(chip.dataset.filter === agreement));
    document.querySelector('.filtered').textContent = agreement === '' ? '' : shown + (shown === 1 ? ' claim shown' : ' claims shown');
  };

  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id === '' ? null : document.getElementById(id);
    if (!target) return;
    const report = target.closest('.report');
    const link = report ? document.querySelector('a.cite[href="#' + CSS.escape(id) + '"]') : null;
    if (link) openWords(link, link);
    else if (report) openReport(report, null);
    else {
      reveal(target);
      target.scrollIntoView();
    }
  };

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target && target.closest('a, button');
    if (target && !link && target.matches('.borne')) return findInDossier(target);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.matches('a.cite')) {
      if (link === current && document.activeElement === link) document.querySelector('.report.open').focus({ preventScroll: true });
      else openWords(link, link);
    } else if (link.matches('a[href^="#report-"]')) openReport(document.getElementById(link.hash.slice(1)), link);
    else if (link.dataset.step) return step(Number(link.dataset.step));
    else if ('close' in link.dataset) return close();
    else if ('filter' in link.dataset) return filterBy(link.dataset.filter);
    else return;
    event.preventDefault();
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return close();
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || !current) return;
    event.preventDefault();
    step(by);
  });

  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  addEventListener('hashchange', follow);

  root.classList.add('js');
  if (reports.length > 0) showReport(reports[0]);
  follow();
})();
`;
