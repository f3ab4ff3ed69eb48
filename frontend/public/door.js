// Tells the portal which zone this browser lives in, and sends each form once however often it is pressed.
const zone = document.getElementById('zone');
if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || '';
for (const form of document.forms) {
  let sent = false;
  form.addEventListener('submit', event => { if (sent) event.preventDefault(); sent = true; });
}
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
