"""The look of the standalone page: one style sheet, light and dark, screen and paper, no scripts, nothing fetched."""

STYLE = """
:root { color-scheme: light dark;
  --paper: #fbfaf7; --ink: #1d1f24; --soft: #5c6067; --line: #d9d6cd; --card: #ffffff;
  --accent: #0b5c6b; --mark: #d6e6f7; --mark-ink: #1d1f24; --time: #ffe9a8; --plan: #0f6b5c; --doubt: #7a5c12; --alarm: #a3231d; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #14171a; --ink: #e9e7e1; --soft: #a6abb3; --line: #343a41; --card: #1c2024;
  --accent: #6fc7d6; --mark: #1f3f63; --mark-ink: #eef4fb; --time: #5a4a12; --plan: #70cdb8; --doubt: #ddbb6b; --alarm: #ff9a91; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.55 "Source Serif 4", Charter, "Iowan Old Style", Georgia, "Liberation Serif", serif; overflow-wrap: anywhere; }
main, header, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1, h2, h3, .ui, .lede, .key, summary, table, .claims, footer { font-family: "Source Sans 3", "Helvetica Neue", "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.05rem; margin: 3rem 0 1rem; padding-bottom: .35rem; border-bottom: 2px solid var(--ink); }
h2.year { position: sticky; top: 0; background: var(--paper); z-index: 1; padding-top: .5rem; }
h3 { font-size: 1.08rem; line-height: 1.3; margin: 0; font-weight: 600; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.lede { color: var(--soft); margin: 0; }
.ui, .why, .lede, summary, td, th { font-size: .9rem; }
.strip { margin: 1.75rem 0 .25rem; display: block; width: 100%; height: auto; overflow: visible; }
.strip text { font: 12px "Source Sans 3", "Helvetica Neue", "Liberation Sans", sans-serif; fill: var(--soft); }
.strip .axis { stroke: var(--line); } .strip .tick { stroke: var(--line); }
.strip a:hover .dot, .strip a:focus .dot { stroke: var(--ink); stroke-width: 2.5; }
.dot { fill: var(--accent); stroke: var(--accent); stroke-width: 1.5; fill-opacity: .75; }
.dot.planned, .dot.proposed, .dot.alleged, .dot.denied, .dot.hypothetical, .dot.span { fill: var(--paper); fill-opacity: 1; stroke-width: 2; }
.dot.planned, .dot.proposed { stroke: var(--plan); } .dot.alleged, .dot.denied, .dot.hypothetical { stroke: var(--doubt); }
.dot.conflict { stroke: var(--alarm); } .dot.occurred.conflict, .dot.ongoing.conflict:not(.span) { fill: var(--alarm); }
.key { color: var(--soft); font-size: .82rem; display: flex; gap: .3rem 1.4rem; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
.key svg { vertical-align: -2px; margin-right: .35rem; }
.event { display: grid; grid-template-columns: 11.5rem 1fr; gap: 0 1.75rem; padding: 1.05rem 0; border-bottom: 1px solid var(--line); scroll-margin-top: 3.2rem; }
.event:target { background: var(--card); box-shadow: -.9rem 0 0 var(--card), .9rem 0 0 var(--card), inset 0 2px 0 var(--accent); }
.when { font-weight: 600; font-size: .95rem; line-height: 1.35; }
.when small { display: block; font-weight: 400; color: var(--soft); font-size: .78rem; margin-top: .15rem; }
.minor h3 { font-weight: 500; }
.facts { color: var(--soft); margin: .2rem 0 .45rem; }
.tag { border: 1px solid currentColor; border-radius: 3px; padding: 0 .35em; font-size: .78rem; margin-right: .5em; white-space: nowrap; }
.tag.planned, .tag.proposed { color: var(--plan); border-style: dashed; } .tag.denied, .tag.alleged, .tag.hypothetical { color: var(--doubt); } .tag.conflict { color: var(--alarm); }
summary { cursor: pointer; color: var(--soft); }
.cite { margin: .7rem 0 0; padding-left: .9rem; border-left: 2px solid var(--line); }
.cite blockquote { margin: .15rem 0; }
.by { font-weight: 600; }
.by .dim, .why { color: var(--soft); font-weight: 400; }
.why { margin: .1rem 0 0; font-family: "Source Sans 3", "Helvetica Neue", "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
mark { background: var(--mark); color: var(--mark-ink); padding: 0 .1em; border-radius: 2px; border-bottom: 2px solid var(--accent); }
mark.time { background: var(--time); color: var(--ink); border-bottom: 0; }
.claims { margin: .3rem 0 .5rem; padding: .55rem .8rem; border: 1px solid var(--alarm); border-radius: 4px; font-size: .92rem; }
.claims ul { margin: .2rem 0 0; padding-left: 1.1rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); }
td:last-child, th:last-child { padding-right: 0; }
footer { padding: 2.5rem 1.25rem 3rem; color: var(--soft); font-size: .85rem; }
@media (max-width: 44rem) { .event { grid-template-columns: 1fr; gap: .2rem; } h1 { font-size: 1.55rem; } .strip, .key { display: none; }
  table, tbody, tr, td { display: block; } thead { display: none; } td { border: 0; padding: 0; } tr { padding: .6rem 0; border-bottom: 1px solid var(--line); } }
@media print { :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --card: #fff; --accent: #0b5c6b; --mark: #d6e6f7; --mark-ink: #000; --time: #ffe9a8; --plan: #0f6b5c; --doubt: #7a5c12; --alarm: #a3231d; }
  body { font-size: 10.5pt; } main, header, footer { max-width: none; padding: 0; } h2.year { position: static; }
  .event { grid-template-columns: 9rem 1fr; break-inside: avoid-page; } .cite, tr { break-inside: avoid; } summary { list-style: none; }
  details::details-content { content-visibility: visible; display: block; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; color: #444; } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""
