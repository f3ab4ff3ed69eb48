// The cards of one column as light rows. The server writes the rows; here only those that differ are replaced, so that
// whoever stands on a card keeps the place. Every move goes by dragging, by Shift and an arrow, and by the card's menu.
if (!customElements.get('lyceum-cards')) {
  let focused = null; // the card on which somebody stands, wherever it goes
  let dragged = null;

  customElements.define('lyceum-cards', class extends HTMLElement {
    connectedCallback() {
      if (Object.hasOwn(this, 'cards')) {
        const early = this.cards;
        delete this.cards;
        this.cards = early;
      }
      if (this.list) return;
      this.begin();
    }

    begin() {
      this.list = document.createElement('ul');
      this.list.className = 'cards';
      this.append(this.list);
      this.addEventListener('focusin', event => { focused = event.target.closest('li')?.dataset.id ?? null; });
      this.addEventListener('click', event => {
        const act = event.target.closest('[data-act]');
        if (act) this.tell('menu', act.closest('li').dataset.id, '', '');
      });
      this.addEventListener('keydown', event => this.pressed(event));
      this.addEventListener('dragstart', event => {
        const card = event.target.closest('li');
        if (!card || card.draggable === false) return;
        dragged = card.dataset.id;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', card.querySelector('a').textContent);
      });
      this.addEventListener('dragend', () => { dragged = null; this.mark(null); });
      this.addEventListener('dragover', event => {
        if (!dragged) return;
        event.preventDefault();
        this.mark(this.behind(event.clientY));
      });
      this.addEventListener('dragleave', event => { if (!this.contains(event.relatedTarget)) this.mark(null); });
      this.addEventListener('drop', event => {
        if (!dragged) return;
        event.preventDefault();
        const next = this.behind(event.clientY);
        this.mark(null);
        this.tell('move', dragged, this.dataset.column, next?.dataset.id ?? '');
        dragged = null;
      });
    }

    set cards(html) {
      if (!this.list) this.begin();
      const wanted = document.createElement('template');
      wanted.innerHTML = html;
      const had = document.activeElement;
      const old = new Map([...this.list.children].map(card => [card.dataset.id, card]));
      [...wanted.content.children].forEach((card, at) => {
        const known = old.get(card.dataset.id);
        old.delete(card.dataset.id);
        const kept = known && known.outerHTML === card.outerHTML ? known : card;
        if (known && kept !== known) known.replaceWith(kept);
        if (this.list.children[at] !== kept) this.list.insertBefore(kept, this.list.children[at] ?? null);
      });
      old.forEach(card => card.remove());
      const lost = had && had !== document.body && !had.isConnected;
      if (focused && (lost || document.activeElement === document.body))
        this.list.querySelector(`[data-id="${focused}"] a`)?.focus({ preventScroll: lost });
    }

    pressed(event) {
      const card = event.target.closest('li');
      if (!card) return;
      const columns = [...document.querySelectorAll('lyceum-cards')];
      const here = [...this.list.children];
      const at = here.indexOf(card);
      const beside = columns[columns.indexOf(this) + (event.key === 'ArrowRight' ? 1 : -1)];
      const moves = event.shiftKey && card.draggable;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      switch (event.key) {
        case 'ArrowUp':
          if (moves && at > 0) this.tell('move', card.dataset.id, this.dataset.column, here[at - 1].dataset.id);
          else if (!event.shiftKey) here[at - 1]?.querySelector('a').focus();
          break;
        case 'ArrowDown':
          if (moves && at < here.length - 1)
            this.tell('move', card.dataset.id, this.dataset.column, here[at + 2]?.dataset.id ?? '');
          else if (!event.shiftKey) here[at + 1]?.querySelector('a').focus();
          break;
        case 'ArrowLeft':
        case 'ArrowRight':
          if (!beside) break;
          if (moves) this.tell('move', card.dataset.id, beside.dataset.column, beside.list.children[at]?.dataset.id ?? '');
          else if (!event.shiftKey)
            (beside.list.children[at] ?? beside.list.lastElementChild)?.querySelector('a').focus();
          break;
        case 'm':
          if (card.draggable) this.tell('menu', card.dataset.id, '', '');
          break;
        default:
          return;
      }
      event.preventDefault();
    }

    behind(y) {
      return [...this.list.children].find(card => {
        const box = card.getBoundingClientRect();
        return card.dataset.id !== dragged && y < box.top + box.height / 2;
      });
    }

    mark(next) {
      document.querySelectorAll('lyceum-cards .drop, lyceum-cards.drop').forEach(card => card.classList.remove('drop'));
      if (next === null) return;
      (next ?? this).classList.add('drop');
    }

    tell(act, card, column, before) {
      this.dispatchEvent(new CustomEvent('card-act', { bubbles: true, detail: { act, card, column, before } }));
    }
  });
}
