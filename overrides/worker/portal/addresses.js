// What people and messengers do to an address, undone: a host would do part of it by itself.
var AT_THE_END = /[\s.,:;!?…*_'"“”‘’«»()[\]{}<>]+$/;

function pageName(address) {
  return address.replace(/(^|\/)index\.html?$/i, '$1');
}

// 'RU//Asylum/How-to-apply).' -> 'ru/asylum/how-to-apply/'
function mended(address) {
  var plain = address;
  try {
    plain = decodeURIComponent(address);
  } catch (error) {
    // A lost "%": taken as it is.
  }
  plain = pageName(plain.replace(AT_THE_END, '').replace(/\/{2,}/g, '/').replace(/^\//, '').toLowerCase());
  var last = plain.split('/').pop();
  return last && last.indexOf('.') < 0 ? plain + '/' : plain;
}
