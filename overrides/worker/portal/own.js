// Whether an answer is the portal's own: networks, filters and hosts in trouble answer as well, with
// any status. In Kazakhstan networks were cut and blocked before.
var MARKS = [/name="?application-name"? content="?Pana\b/, /^BEGIN:VCARD/];
var ENDS = [/<\/html>\s*$/, /END:VCARD\s*$/];

// The whole answer when it is the portal's own and complete, else null.
async function own(response) {
  var bytes = await response.clone().arrayBuffer();
  var text = new TextDecoder().decode(bytes);
  if (!MARKS.some(function (mark) { return mark.test(text); })) return null;
  if (!ENDS.some(function (end) { return end.test(text); })) return null;
  return { ok: response.ok, status: response.status, text: text, type: response.headers.get('Content-Type') };
}

// The portal's own "not here", with a way to the copy that this phone has all the same.
function withCopyOffered(answer) {
  var text = answer.text.replace('class="saved-copy" hidden', 'class="saved-copy"');
  return new Response(text, { status: answer.status, headers: { 'Content-Type': answer.type } });
}
