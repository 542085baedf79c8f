"""The site's own style and script: colours that can be read, tables that stay whole, what scrolls can be focused."""

from __future__ import annotations

STYLE_FILE, SCRIPT_FILE = "site.css", "site.js"
STYLE = """\
.md-grid { max-width: 76rem; }
.md-typeset table:not([class]) { font-size: .68rem; }
.md-typeset table:not([class]) td:first-child code { white-space: nowrap; }
.md-typeset pre > code { max-height: 32rem; }
[data-md-color-scheme="default"] { --md-typeset-a-color: #2b3fb8; --md-accent-fg-color: #2b3fb8; }
[data-md-color-scheme="slate"] { --md-typeset-a-color: #9db1ff; --md-accent-fg-color: #9db1ff; }
.md-nav__link--active, .md-nav__link--active .md-ellipsis { color: var(--md-typeset-a-color); }
"""
SCRIPT = """\
const scrolling = "pre > code, .md-typeset__scrollwrap, .md-typeset__table, .md-sidebar__scrollwrap, .tabbed-labels";
const focusable = () => document.querySelectorAll(scrolling).forEach((part) => {
  const scrolls = part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight;
  if (scrolls) part.tabIndex = 0; else part.removeAttribute("tabindex");
});
const sheet = new CSSStyleSheet();
sheet.replaceSync("menu, [role=status] { color: rgb(var(--color-foreground) / .8) !important; }");
const named = (root) => root.querySelectorAll("[role=option][aria-labelledby]").forEach(
  (result) => result.removeAttribute("aria-labelledby"));
const readable = () => [...document.body.children].forEach((host) => {
  if (!host.shadowRoot) return;
  host.shadowRoot.adoptedStyleSheets = [sheet];
  new MutationObserver(() => named(host.shadowRoot)).observe(host.shadowRoot, {childList: true, subtree: true});
});
addEventListener("load", focusable);
addEventListener("load", readable);
addEventListener("resize", focusable);
document.addEventListener("change", focusable);
"""
"""Whoever has no mouse scrolls what has the focus. The search, which is closed to the style, is made readable, and its
results are called by all that they show, not by their titles alone."""
