// A field that waits for a pause in typing forgets what it was about to tell when the same content is announced a
// second time and a button is pressed before the pause: browsers do so for pasted lines and for some input methods.
// An announcement that brings nothing new goes no further.
addEventListener('input', event => {
  const host = event.target.parentElement;
  if (host && host.matches('vaadin-text-area, vaadin-text-field') && host.inputElement === event.target
      && host.value === event.target.value) event.stopImmediatePropagation();
}, true);
