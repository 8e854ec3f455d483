// The browser comes inside an npm package (docs/adr/0007-browser.md); nothing is downloaded at install time.
module.exports = { skipDownload: true };
