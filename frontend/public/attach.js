// Puts pictures and files into a text: by button, by pasting, by dropping. The server answers each with the Markdown
// that stands for it, or with a sentence why not. Without a text (area is null) one file is sent and told of.
window.lyceumAttach = (part, area, settings) => {
  const input = part.querySelector('input');
  const note = part.querySelector('[role=status]');
  const say = (text, name, more) => { note.textContent = text.replace('{0}', name).replace('{1}', more); };

  // What the server cannot free of the place where it was taken, the browser often can: by drawing it anew.
  const drawnAnew = async file => {
    if (!/^image\/(webp|heic|heif|avif|bmp|tiff)$/.test(file.type)) return file;
    try {
      const picture = await createImageBitmap(file);
      const scale = Math.min(1, 2560 / Math.max(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      const drawn = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.9));
      return new File([drawn], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' });
    } catch (unknown) {
      return file;
    }
  };

  const put = markdown => {
    if (!area) { part.dispatchEvent(new CustomEvent('taken')); return; }
    const box = area.inputElement;
    const before = box.value.slice(0, box.selectionStart);
    const gap = before && !before.endsWith('\n') ? '\n' : '';
    box.setRangeText(gap + markdown + '\n', box.selectionStart, box.selectionEnd, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };

  const send = file => new Promise(done => {
    const way = new XMLHttpRequest();
    way.open('POST', part.getAttribute('target'));
    way.setRequestHeader('X-Filename', encodeURIComponent(file.name));
    way.setRequestHeader('Content-Type', 'application/octet-stream');
    way.upload.onprogress = sent => {
      say(settings.sending, file.name);
      if (sent.lengthComputable) note.textContent += ' ' + Math.floor(100 * sent.loaded / sent.total) + ' %';
    };
    way.onload = () => {
      let answer = {};
      try { answer = JSON.parse(way.responseText); } catch (odd) { /* no answer of ours */ }
      if (answer.markdown) { put(answer.markdown); say(settings.done, file.name); }
      else if (answer.sentence) note.textContent = file.name + ' · ' + answer.sentence;
      else say(settings.failed, file.name);
      done();
    };
    way.onerror = way.onabort = () => { say(settings.failed, file.name); done(); };
    way.send(file);
  });

  const take = async files => {
    for (const raw of [...files]) {
      const file = await drawnAnew(raw);
      if (file.size > settings.largest) say(settings.large, file.name, Math.floor(settings.largest / 1048576));
      else await send(file);
    }
    input.value = '';
  };

  part.querySelector('vaadin-button, button').addEventListener('click', () => input.click());
  input.addEventListener('change', () => take(input.files));
  if (!area) return;
  area.addEventListener('paste', event => {
    if (!event.clipboardData.files.length) return;
    event.preventDefault();
    take(event.clipboardData.files);
  });
  area.addEventListener('dragover', event => { if (event.dataTransfer.types.includes('Files')) event.preventDefault(); });
  area.addEventListener('drop', event => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  });
};
