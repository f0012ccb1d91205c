/// The style of the page: light and dark, on a screen of any width and on paper.
enum HTMLStyle {
    static let text = """

        :root {
          color-scheme: light dark;
          --text: #1d2430; --quiet: #566072; --page: #ffffff; --panel: #f5f6f8; --edge: #d5d9e0; --link: #1a56b0;
          --error: #b3261e; --warning: #8a5300; --info: #1a56b0; --clean: #1f6f43; --mark: #ffe08a; --marked: #1d2430;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --text: #e4e7ec; --quiet: #a3acbb; --page: #14181f; --panel: #1c222c; --edge: #353d4a; --link: #8ab8ff;
            --error: #ff9a91; --warning: #f2be6b; --info: #8ab8ff; --clean: #7fd3a1; --mark: #6b5410; --marked: #fff4cf;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 68rem; background: var(--page); color: var(--text);
          font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word;
        }
        [hidden] { display: none !important; }
        h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; }
        h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
        h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; overflow-wrap: anywhere; }
        h4 { margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
        p { margin: .35rem 0; }
        a { color: var(--link); }
        a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        code, pre { font: .875em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
        .verdict { font-size: 1.15rem; }
        .bar { display: block; width: 100%; height: .75rem; margin: 1rem 0; border-radius: .375rem; }
        rect.error { fill: var(--error); } rect.warning { fill: var(--warning); }
        rect.info { fill: var(--info); } rect.clean { fill: var(--clean); }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 0; padding: 0; list-style: none; }
        .figures li { padding: .75rem 1rem; background: var(--panel); border: 1px solid var(--edge); border-radius: .5rem; }
        .figures strong { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
        .error strong, .label.error, .error .label { color: var(--error); }
        .warning strong, .label.warning, .warning .label { color: var(--warning); }
        .info strong, .label.info, .info .label { color: var(--info); }
        .clean strong { color: var(--clean); }
        .label { font-weight: 700; }
        .wide { overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; }
        th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--edge); text-align: left; vertical-align: top; }
        thead th { color: var(--quiet); font-weight: 600; }
        tbody th { min-width: 12rem; font-weight: 400; overflow-wrap: anywhere; }
        .count { text-align: right; font-variant-numeric: tabular-nums; padding-right: .5rem; }
        form { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; padding: .75rem 1rem; background: var(--panel); border: 1px solid var(--edge); border-radius: .5rem; }
        form label { display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; min-width: 0; max-width: 100%; }
        fieldset { display: flex; flex-wrap: wrap; gap: .25rem .75rem; min-width: 0; margin: 0; padding: 0; border: 0; }
        legend { float: left; padding: 0; margin-right: .75rem; }
        input, select, button { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--quiet); border-radius: .3rem; padding: .2rem .5rem; max-width: 100%; }
        output { color: var(--quiet); }
        .omission { color: var(--quiet); }
        .finding { margin: .75rem 0; padding: .75rem 1rem; border: 1px solid var(--edge); border-left: .3rem solid var(--quiet); border-radius: .4rem; }
        .finding.error { border-left-color: var(--error); }
        .finding.warning { border-left-color: var(--warning); }
        .finding.info { border-left-color: var(--info); }
        .place { color: var(--quiet); overflow-wrap: anywhere; }
        pre { margin: .5rem 0; padding: .5rem .75rem; overflow-x: auto; background: var(--panel); border-radius: .3rem; }
        .line { display: block; color: var(--quiet); }
        .line.at { color: var(--text); }
        .number { user-select: none; }
        mark { background: var(--mark); color: var(--marked); border-radius: .15rem; }
        mark:empty { padding-left: .25em; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .9rem; margin: .5rem 0 0; }
        dt { color: var(--quiet); }
        dd { margin: 0; overflow-wrap: anywhere; }
        .rules h3 code { color: var(--quiet); }
        footer { margin-top: 3rem; color: var(--quiet); }
        @media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .35rem; } }
        @page { margin: 15mm; }
        @media print {
          :root { --text: #000; --quiet: #444; --page: #fff; --panel: #fff; --edge: #999; --link: #000; --error: #8c1d18; --warning: #6b4000; --info: #123f80; --clean: #155233; --mark: #eee; --marked: #000; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          form { display: none !important; }
          .finding, tr { break-inside: avoid; }
          h2, h3, h4 { break-after: avoid; }
          pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--edge); }
          .bar, mark { print-color-adjust: exact; }
        }

        """
}
